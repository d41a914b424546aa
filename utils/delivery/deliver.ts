/** Sends one delivery and records what came of it. */
import { Failed, type Failure, failureOf } from '../failure.ts';
import type { Provider, ProviderContext } from '../providers/types.ts';
import { lastLost, outcomeOf } from './outcome.ts';
import { candidates } from './reconcile.ts';
import { afterEvent, type DeliveryEvent, isSettled } from './transitions.ts';
import type { Delivery, DeliveryServices, DeliveryStore } from './types.ts';

/** How long a create whose answer was lost may still be happening at a provider that honours no key, in seconds. */
export const SETTLE_SECONDS = 60;

const sending = new WeakMap<DeliveryStore, Map<string, Promise<Delivery>>>();

/**
 * Sends a stored delivery, for the first time or again, and answers with its record once the outcome is stored.
 * `sending` is committed before the first byte leaves. Two calls for one delivery share one sending.
 * A delivery that is delivered or accepted already is returned as it is. Throws `Failed` only when there is no such delivery
 * or it cannot be stored.
 */
export function deliver(services: DeliveryServices, id: string): Promise<Delivery> {
  const running = sending.get(services.store) ?? new Map<string, Promise<Delivery>>();
  sending.set(services.store, running);
  const already = running.get(id);
  if (already) return already;
  const promise = sendOnce(services, id).finally(() => running.delete(id));
  running.set(id, promise);
  return promise;
}

async function sendOnce(services: DeliveryServices, id: string): Promise<Delivery> {
  const { store, now, changed } = services;
  const stored = await store.get(id);
  if (!stored) throw new Failed({ kind: 'not-found-here', what: `delivery ${id}` });
  // Somebody else is sending it, or it is done.
  if (isSettled(stored) || stored.state === 'sending') return stored;
  const record = async (event: DeliveryEvent): Promise<Delivery> => {
    const delivery = await store.update(id, (before) => afterEvent(before, event, now()));
    changed?.(delivery);
    return delivery;
  };
  const delivery = await record({ kind: 'begun' });
  return record(await attempt(services, delivery, record));
}

/** One attempt, as the event that ends it. */
async function attempt(
  services: DeliveryServices,
  delivery: Delivery,
  record: (event: DeliveryEvent) => Promise<Delivery>,
): Promise<DeliveryEvent> {
  const lost = lastLost(delivery);
  let left = false;
  try {
    const { provider, context } = await connected(services, delivery);
    const early = await beforeCreate(services, delivery, provider, context, record);
    if (early) return early;
    left = provider.exactlyOnce !== 'local';
    const outcome = await provider.create(context, delivery.request, delivery.id).catch(async (error: unknown) => {
      const failure = failureOf(error);
      // The vendor has seen this key: what it made of it shows in the list by now, or the refusal is a real one.
      if (provider.exactlyOnce !== 'idempotency-key' || !('status' in failure) || failure.status !== 409) throw error;
      return (await foundInList(services, await current(services, delivery), provider, context)) ?? failed(failure);
    });
    if (outcome.kind === 'accepted') return { kind: 'accepted' };
    return outcome.kind === 'created' ? { kind: 'created', id: outcome.id, status: outcome.status } : outcome;
  } catch (error) {
    const failure = failureOf(error);
    const kind = outcomeOf(failure);
    if (left || kind === 'refused') return { kind, failure };
    // Nothing left this time; a delivery whose answer was lost before is as unsure as it was.
    return { kind: lost ? 'unsure' : 'failed', failure };
  }
}

const failed = (failure: Failure): DeliveryEvent => ({ kind: outcomeOf(failure), failure });

async function current({ store }: DeliveryServices, delivery: Delivery): Promise<Delivery> {
  return (await store.get(delivery.id)) ?? delivery;
}

/** The provider's account as it stands now. Throws `Failed` when it is not the one that the delivery was made for. */
async function connected(
  services: DeliveryServices,
  delivery: Delivery,
): Promise<{ provider: Provider; context: ProviderContext }> {
  const provider = services.providers.find(({ id }) => id === delivery.provider);
  if (!provider) throw new Failed({ kind: 'not-found-here', what: `provider ${delivery.provider}` });
  const context = await services.connect(provider);
  if ((await provider.account(context.credentials, context.settings)) !== delivery.accountId) {
    throw new Failed({ kind: 'account-changed', provider: provider.id });
  }
  return { provider, context };
}

/** What has to be known before a create may leave; an event when none has to. */
async function beforeCreate(
  services: DeliveryServices,
  delivery: Delivery,
  provider: Provider,
  context: ProviderContext,
  record: (event: DeliveryEvent) => Promise<Delivery>,
): Promise<DeliveryEvent | null> {
  if (provider.exactlyOnce === 'local') return null;
  if (delivery.known === null) {
    const known = (await provider.list(context)).map(({ id }) => id);
    const limit = provider.limits.find(({ plan }) => plan === context.settings.plan);
    if (limit?.profiles !== undefined && known.length >= limit.profiles) {
      const { plan, profiles } = limit;
      throw new Failed({ kind: 'plan-full', provider: provider.id, plan, limit: profiles, used: known.length });
    }
    await record({ kind: 'listed', known });
    return null;
  }
  // The list first, even where the key is honoured: a server that failed may have kept the profile and not the key.
  const found = await foundInList(services, delivery, provider, context);
  if (found || provider.exactlyOnce === 'idempotency-key') return found;
  const lost = lastLost(delivery);
  const passed = lost ? Math.max(0, (services.now().getTime() - lost.getTime()) / 1000) : SETTLE_SECONDS;
  if (passed >= SETTLE_SECONDS) return null;
  const seconds = Math.ceil(SETTLE_SECONDS - passed);
  return { kind: 'unsure', failure: { kind: 'too-soon', provider: provider.id, seconds } };
}

/** The profile that an earlier attempt made, by the provider's list; null when it shows none. */
async function foundInList(
  { store }: DeliveryServices,
  delivery: Delivery,
  provider: Provider,
  context: ProviderContext,
): Promise<DeliveryEvent | null> {
  const [found, ...others] = await candidates(store, provider, context, delivery);
  if (!found) return null;
  if (others.length === 0) return { kind: 'created', id: found.id, status: found.status ?? 'created' };
  const ids = [found, ...others].map(({ id }) => id);
  return { kind: 'unsure', failure: { kind: 'several-matches', provider: provider.id, ids } };
}

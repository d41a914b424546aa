/** Works off what an account has to do, one thing after the other. Runs while it holds the account. */
import { Failed, type Failure, failureOf } from '../failure.ts';
import type { Provider, ProviderContext } from '../providers/types.ts';
import { beforeCreate } from './baseline.ts';
import type { DeliveryEvent } from './events.ts';
import type { Ledger } from './ledger.ts';
import { lookRound, remoteOf, waitsForList } from './look-round.ts';
import type { OutboxServices } from './services.ts';
import { secondsAfter } from './timing.ts';
import { type AccountRef, type Delivery, sameAccount } from './types.ts';

/** One delivery has a few steps at most in a row (looked for, not found, sent); more would be a fault of the outbox. */
const MOST_STEPS = 12;
/** So many at once are read from the queue: a database walks past all that has left it each time that its head is asked for. */
const TAKEN = 25;
/** How long a profile waits behind one of the same content whose outcome is unknown. */
const BEHIND_SECONDS = 30;

export interface Drain {
  /** Asked for by the person: these come first. */
  urgent: Set<string>;
  /** There is nothing more to be done for it now. */
  tried(id: string): void;
}

/** Throws what storing throws, once; everything else becomes part of a delivery. */
export async function drain(
  services: OutboxServices,
  ledger: Ledger,
  account: AccountRef,
  { urgent, tried }: Drain,
): Promise<void> {
  const { store, accounts, now } = services;
  const since = now().toISOString();
  const steps = new Map<string, number>();
  const taken: string[] = [];
  await ledger.storeOutcomes(account);
  for (const { id, state } of (await ledger.inDoubt(account)).values()) {
    // Nobody else holds the account: whoever was sending it is no more.
    if (state === 'sending') await ledger.commit({ id, provider: account.provider }, { kind: 'due' });
  }
  for (;;) {
    const known = await accounts.get(account);
    if (known.paused || ledger.restsUntil(account, known)) return;
    const at = now().toISOString();
    const next =
      (await nextUrgent(store, account, { urgent, tried }, at)) ??
      (await nextInLine(store, account, taken, at)) ??
      (await store.due(account, 'watch', at, 1))[0];
    if (!next) return;
    const count = (steps.get(next.id) ?? 0) + 1;
    steps.set(next.id, count);
    if (count > MOST_STEPS) {
      await ledger.commit(next, stopped({ kind: 'internal', detail: 'it came to no end' }));
    } else {
      await step(services, ledger, next, since);
    }
  }
}

const stopped = (failure: Failure): DeliveryEvent => ({ kind: 'stopped', failure });

/** What the person asked for, as long as it is due; what is not due any more was tried. */
async function nextUrgent(
  store: OutboxServices['store'],
  account: AccountRef,
  { urgent, tried }: Drain,
  at: string,
): Promise<Delivery | undefined> {
  for (const id of urgent) {
    const delivery = await store.get(id);
    if (delivery && !sameAccount(delivery, account)) continue;
    if (delivery?.nextAttemptAt && delivery.nextAttemptAt <= at) return delivery;
    urgent.delete(id);
    tried(id);
  }
  return undefined;
}

/** The next of what is to be sent. Ids are taken from the queue a few at a time, and each record is read when its turn comes. */
async function nextInLine(
  store: OutboxServices['store'],
  account: AccountRef,
  taken: string[],
  at: string,
): Promise<Delivery | undefined> {
  for (;;) {
    if (taken.length === 0) taken.push(...(await store.due(account, 'send', at, TAKEN)).map(({ id }) => id));
    const id = taken.shift();
    if (id === undefined) return undefined;
    const delivery = await store.get(id);
    // Meanwhile it was undone, looked after together with another, or put off.
    if (delivery?.lane === 'send' && delivery.nextAttemptAt && delivery.nextAttemptAt <= at) return delivery;
  }
}

/** One step of one delivery. What goes wrong on the way is the delivery's; what cannot be stored is thrown. */
async function step(services: OutboxServices, ledger: Ledger, delivery: Delivery, since: string): Promise<void> {
  try {
    const failure = await advance(services, ledger, delivery, since);
    if (failure) await ledger.commit(delivery, stopped(failure));
  } catch (error) {
    const failure = failureOf(error);
    if (failure.kind === 'storage') throw error;
    // Undone or forgotten meanwhile.
    const current = await services.store.get(delivery.id);
    if (!current || current.state === 'sending' || current.updatedAt !== delivery.updatedAt) return;
    await ledger.commit(current, stopped(failure));
  }
}

/** Answers with what stands in the way of a step, or null when it was made. */
async function advance(
  services: OutboxServices,
  ledger: Ledger,
  delivery: Delivery,
  since: string,
): Promise<Failure | null> {
  if (delivery.state === 'held' && delivery.notBefore > services.now().toISOString()) {
    await ledger.commit(delivery, { kind: 'due' });
    return null;
  }
  const provider = ledger.providerOf(delivery.provider);
  if (!provider) return { kind: 'not-found-here', what: `provider ${delivery.provider}` };
  const context = await connected(services, delivery, provider);
  if (provider.exactlyOnce !== 'local' && !services.online() && !(await reaches(provider, context))) {
    return { kind: 'network', provider: provider.id, detail: 'offline', reached: 'no' };
  }
  if (waitsForList(delivery)) {
    await lookRound(services, ledger, delivery, provider, context);
    return null;
  }
  if (await hasTwinInDoubt(ledger, delivery, provider)) {
    await ledger.commit(delivery, { kind: 'behind', until: secondsAfter(services.now(), BEHIND_SECONDS) });
    return null;
  }
  const stop = await beforeCreate(services, ledger, delivery, provider, context, since);
  if (stop) return stop;
  await send(ledger, delivery, provider, context);
  return null;
}

/**
 * Whether a provider answers although the browser says that it is offline, as it does on a machine whose only way out is
 * a local proxy. Asked with a listing, which makes nothing.
 */
const reaches = (provider: Provider, context: ProviderContext): Promise<boolean> =>
  provider.list(context).then(
    () => true,
    (error: unknown) => !['network', 'timeout'].includes(failureOf(error).kind),
  );

/** The provider's account as it stands now. Throws `Failed` when it is not the one that the delivery was made for. */
async function connected(services: OutboxServices, delivery: Delivery, provider: Provider): Promise<ProviderContext> {
  const context = await services.connect(provider);
  if ((await provider.account(context.credentials, context.settings)) !== delivery.accountId) {
    throw new Failed({ kind: 'account-changed', provider: provider.id });
  }
  return context;
}

/** Two of the same content at once could not be told apart in the list. */
async function hasTwinInDoubt(ledger: Ledger, delivery: Delivery, provider: Provider): Promise<boolean> {
  if (provider.exactlyOnce === 'local') return false;
  const doubts = (await ledger.inDoubt(delivery)).values();
  return [...doubts].some(
    (one) =>
      one.id !== delivery.id &&
      one.request.body === delivery.request.body &&
      one.candidates.length === 0 &&
      (one.state === 'unsure' || one.state === 'accepted' || one.doubtful),
  );
}

async function send(ledger: Ledger, before: Delivery, provider: Provider, context: ProviderContext): Promise<void> {
  const { delivery, effects } = await ledger.commit(before, { kind: 'due' });
  const create = effects.find((effect) => effect.do === 'create');
  if (!create) return;
  const outcome = await provider.create(context, delivery.request, create.key).then(
    (created): DeliveryEvent =>
      created.kind === 'accepted'
        ? { kind: 'accepted' }
        : {
            kind: 'created',
            remote: { ...(created.remote ? remoteOf(created.remote) : {}), id: created.id, status: created.status },
          },
    (error: unknown): DeliveryEvent => ({ kind: 'failed', failure: failureOf(error) }),
  );
  await ledger.commitOutcome(delivery, outcome);
}

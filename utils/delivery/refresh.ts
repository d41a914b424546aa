/** How a delivered profile is doing at its provider. */
import { Failed } from '../failure.ts';
import { candidates } from './reconcile.ts';
import { afterEvent } from './transitions.ts';
import type { Delivery, DeliveryServices } from './types.ts';

/**
 * Looks once in the provider's list: an accepted delivery becomes delivered when it shows, a delivered one gets its
 * present status. Any other delivery, and one whose profile is not listed, is returned as it is.
 * Throws `Failed` when the list cannot be had, or belongs to another account by now.
 */
export async function refresh(services: DeliveryServices, id: string): Promise<Delivery> {
  const { store, providers, now, changed } = services;
  const delivery = await store.get(id);
  if (!delivery) throw new Failed({ kind: 'not-found-here', what: `delivery ${id}` });
  const provider = providers.find((one) => one.id === delivery.provider);
  if (!provider) throw new Failed({ kind: 'not-found-here', what: `provider ${delivery.provider}` });
  if (delivery.state !== 'accepted' && delivery.state !== 'delivered') return delivery;
  const context = await services.connect(provider);
  if ((await provider.account(context.credentials, context.settings)) !== delivery.accountId) {
    throw new Failed({ kind: 'account-changed', provider: provider.id });
  }
  const { remote } = delivery;
  const found = remote
    ? (await provider.list(context)).filter((profile) => profile.id === remote.id)
    : await candidates(store, provider, context, delivery);
  const [profile] = found;
  if (!profile || found.length > 1) return delivery;
  const status = profile.status ?? remote?.status ?? 'created';
  if (remote?.id === profile.id && remote.status === status) return delivery;
  const refreshed = await store.update(id, (before) =>
    afterEvent(before, { kind: 'progressed', id: profile.id, status }, now()),
  );
  changed?.(refreshed);
  return refreshed;
}

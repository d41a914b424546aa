/** Finding a delivery among what the provider lists. */
import type { Provider, ProviderContext, RemoteProfile } from '../providers/types.ts';
import type { Delivery, DeliveryStore } from './types.ts';

/**
 * The listed profiles that this delivery can have made: like what was sent, not known before the first create, and not
 * the outcome of another delivery. The vendor's clock is not asked.
 */
export async function candidates(
  store: DeliveryStore,
  provider: Provider,
  context: ProviderContext,
  delivery: Delivery,
): Promise<RemoteProfile[]> {
  const listed = await provider.list(context);
  const taken = new Set(delivery.known);
  for (const other of await store.list()) {
    if (other.id !== delivery.id && other.accountId === delivery.accountId && other.remote) taken.add(other.remote.id);
  }
  return listed.filter((profile) => !taken.has(profile.id) && provider.matches(delivery.request, profile));
}

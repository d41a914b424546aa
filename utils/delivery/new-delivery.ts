/** From a profile to a delivery that can be stored and sent. */
import type { Icp } from '../icp/types.ts';
import type { Credentials, Provider, Settings } from '../providers/types.ts';
import type { Delivery } from './types.ts';

/** A queued delivery, bound to the account of `credentials` and `settings`. Throws `Failed` when the profile cannot be compiled. */
export async function newDelivery(order: {
  /** UUID v4. */
  id: string;
  draftId: string;
  icp: Icp;
  provider: Provider;
  credentials: Credentials;
  /** The account's settings, overlaid with what was picked beside the send button. */
  settings: Settings;
  now: Date;
}): Promise<Delivery> {
  const { id, draftId, icp, provider, credentials, settings } = order;
  const at = order.now.toISOString();
  return {
    version: 1,
    id,
    draftId,
    provider: provider.id,
    accountId: await provider.account(credentials, settings),
    profileName: icp.name,
    icp,
    request: provider.compile(icp, settings).request,
    state: 'queued',
    attempts: [],
    createdAt: at,
    updatedAt: at,
    remote: null,
    known: null,
  };
}

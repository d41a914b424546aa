/** From a profile to a delivery that can be stored and sent. */
import type { Icp } from '../icp/types.ts';
import type { Credentials, Provider, Settings } from '../providers/types.ts';
import { holdUntil } from './transitions.ts';
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
  /** How long it can be undone; left out: five seconds. */
  holdSeconds?: number | undefined;
}): Promise<Delivery> {
  const { id, draftId, icp, provider, credentials, settings } = order;
  const at = order.now.toISOString();
  const notBefore = holdUntil(order.now, provider, order.holdSeconds);
  return {
    version: 2,
    id,
    key: id,
    earlierKeys: [],
    draftId,
    provider: provider.id,
    accountId: await provider.account(credentials, settings),
    profileName: icp.name,
    icp,
    request: provider.compile(icp, settings).request,
    state: notBefore > at ? 'held' : 'queued',
    attempts: [],
    attemptCount: 0,
    createdAt: at,
    updatedAt: at,
    notBefore,
    nextAttemptAt: notBefore,
    lane: 'send',
    setbacks: 0,
    lostAt: null,
    doubtful: false,
    looks: 0,
    keyErrors: 0,
    conflict: null,
    remote: null,
    candidates: [],
    extras: [],
    unlisted: null,
    known: null,
    attentionSince: null,
  };
}

/** The end of a delivery's troubles. Pure; part of the transitions. */
import type { Circumstances } from './events.ts';
import { SETTLE_SECONDS, secondsAfter, watchSeconds } from './timing.ts';
import type { Delivery, RemoteState } from './types.ts';

/** Nothing more will be sent for it. */
export const isSettled = ({ state }: Pick<Delivery, 'state'>): boolean => state === 'delivered' || state === 'accepted';

/** Nothing of an earlier trouble is left. */
export const settledDown: Partial<Delivery> = {
  setbacks: 0,
  lostAt: null,
  doubtful: false,
  looks: 0,
  keyErrors: 0,
  conflict: null,
  candidates: [],
};

/** It exists there. What may change by itself is watched; where no key is honoured, one look tells whether a second one was made. */
export function delivered(remote: RemoteState, { now, provider }: Circumstances): Partial<Delivery> {
  const next = provider.unsettled ? watchSeconds(0) : provider.exactlyOnce === 'listing' ? SETTLE_SECONDS : null;
  return {
    ...settledDown,
    candidates: [],
    state: 'delivered',
    remote,
    nextAttemptAt: next === null ? null : secondsAfter(now, next),
  };
}

/** What the device's clock does to stored times: once it was set back, they lie in a future that is no longer near. Pure. */
import { hourOf } from './budget.ts';
import { FLOOR_CEILING, SNAPSHOT_SECONDS, secondsAfter } from './timing.ts';
import type { Delivery, OutboxAccount } from './types.ts';

const milliseconds = (from: string, to: string): number => Math.max(0, Date.parse(to) - Date.parse(from));

/** Last changed later than now: the clock was set back since. */
export const isAhead = ({ updatedAt }: Pick<Delivery, 'updatedAt'>, at: string): boolean => updatedAt > at;

/**
 * The times of a delivery that was last changed later than now. What was waited for is waited for anew and whole, since
 * nobody knows how much of it has passed: never shorter than the provider asked for, and never until the old time returns.
 */
export function setBackDelivery(delivery: Delivery, at: string): Partial<Delivery> {
  const { updatedAt, nextAttemptAt, notBefore, lostAt, createdAt, attentionSince } = delivery;
  if (!isAhead(delivery, at)) return {};
  const anew = (time: string): string => (time > at ? secondsAfter(at, milliseconds(updatedAt, time) / 1000) : time);
  const latest = (time: string): string => (time > at ? at : time);
  return {
    nextAttemptAt: nextAttemptAt && anew(nextAttemptAt),
    notBefore: anew(notBefore),
    lostAt: lostAt && latest(lostAt),
    createdAt: latest(createdAt),
    attentionSince: attentionSince && latest(attentionSince),
  };
}

/** The rest of an account that is still to come: from now, and never longer than any vendor is believed. */
function restAnew({ notBefore, restedAt }: OutboxAccount, at: string): Partial<OutboxAccount> {
  if (notBefore === null || notBefore <= at) return {};
  const whole = restedAt !== null && restedAt > at ? milliseconds(restedAt, notBefore) : milliseconds(at, notBefore);
  const since = restedAt === null || restedAt > at ? at : restedAt;
  return { notBefore: secondsAfter(at, Math.min(FLOOR_CEILING, whole / 1000)), restedAt: since };
}

/** What is known of an account, likewise: its list is old, its rest begins anew, and what was counted was counted by now. */
export function setBackAccount(account: OutboxAccount, at: string): OutboxAccount {
  const { listedAt, writes } = account;
  const hour = hourOf(at);
  const ahead = Object.entries(writes).reduce((sum, [when, count]) => sum + (when > hour ? count : 0), 0);
  const before = Object.fromEntries(Object.entries(writes).filter(([when]) => when <= hour));
  return {
    ...account,
    ...restAnew(account, at),
    listedAt: listedAt && listedAt > at ? secondsAfter(at, -SNAPSHOT_SECONDS - 1) : listedAt,
    writes: ahead > 0 ? { ...before, [hour]: (before[hour] ?? 0) + ahead } : writes,
  };
}

/** Whether an account holds times that the clock, as it is now, cannot have given it. */
export const isAccountAhead = ({ listedAt, notBefore, restedAt, writes }: OutboxAccount, at: string): boolean =>
  [listedAt, restedAt].some((time) => time !== null && time > at) ||
  (notBefore !== null && notBefore > secondsAfter(at, FLOOR_CEILING)) ||
  Object.keys(writes).some((hour) => hour > hourOf(at));

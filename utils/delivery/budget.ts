/** What an account's plan allows: profiles in all, and creates a day. */
import type { Failure } from '../failure.ts';
import type { Provider, Settings } from '../providers/types.ts';
import type { OutboxAccount } from './types.ts';

const HOUR = 3_600_000;
/** A day, and the hour that the first bucket may have begun late in. */
const BUCKETS = 25;

/** The hour of a time (ISO 8601), as writes are counted by. */
export const hourOf = (at: string): string => at.slice(0, 13);

export type Limit = Provider['limits'][number];

/** The limits of the plan that the person chose; undefined when they did not say. */
export const limitOf = (provider: Provider, settings: Settings): Limit | undefined =>
  provider.limits.find(({ plan }) => plan === settings.plan);

const recent = ({ writes }: OutboxAccount, now: Date): [string, number][] => {
  const first = hourOf(new Date(now.getTime() - (BUCKETS - 1) * HOUR).toISOString());
  return Object.entries(writes).filter(([hour]) => hour >= first);
};

/** Creates that left in the last day. */
export const writesToday = (account: OutboxAccount, now: Date): number =>
  recent(account, now).reduce((sum, [, count]) => sum + count, 0);

/** Why nothing may be created now; null when something may. */
export function budgetSpent(
  account: OutboxAccount,
  provider: Provider,
  limit: Limit | undefined,
  now: Date,
): Extract<Failure, { kind: 'write-budget' }> | null {
  if (limit?.writesPerDay === undefined || writesToday(account, now) < limit.writesPerDay) return null;
  const [oldest] = recent(account, now)
    .map(([hour]) => hour)
    .sort();
  const free = oldest ? Date.parse(`${oldest}:00:00.000Z`) + BUCKETS * HOUR : now.getTime() + HOUR;
  const seconds = Math.max(1, Math.ceil((free - now.getTime()) / 1000));
  return { kind: 'write-budget', provider: provider.id, plan: limit.plan, limit: limit.writesPerDay, seconds };
}

/** The account after one more create. */
export function withWrite(account: OutboxAccount, now: Date): OutboxAccount {
  const hour = hourOf(now.toISOString());
  const writes = Object.fromEntries(recent(account, now));
  return {
    ...account,
    madeSince: account.madeSince + 1,
    writes: { ...writes, [hour]: (writes[hour] ?? 0) + 1 },
  };
}

/** What has to be known before a create may leave: what the account holds already, and whether it may hold more. */
import { type Failure, failureOf } from '../failure.ts';
import type { Provider, ProviderContext } from '../providers/types.ts';
import { budgetSpent, limitOf, withWrite } from './budget.ts';
import type { Ledger } from './ledger.ts';
import { remember } from './look-round.ts';
import { outcomeOf, pausesAccount } from './outcome.ts';
import type { OutboxServices } from './services.ts';
import { SNAPSHOT_SECONDS, secondsAfter } from './timing.ts';
import type { Delivery, OutboxAccount } from './types.ts';

/** Failures of a list after which a create would fare no better. */
const CONNECTION: ReadonlySet<Failure['kind']> = new Set<Failure['kind']>(['network', 'timeout', 'rate-limited']);
/** How often a list that is broken holds a delivery back. */
const PATIENCE = 2;

/**
 * Looks at the account before a create leaves. Answers with what stands in the way, or null: then the create is counted.
 * A list that cannot be had does not hold a delivery back for good; the delivery says so.
 */
export async function beforeCreate(
  { accounts, now }: Pick<OutboxServices, 'accounts' | 'now'>,
  ledger: Ledger,
  delivery: Delivery,
  provider: Provider,
  context: ProviderContext,
  drainSince: string,
): Promise<Failure | null> {
  if (provider.exactlyOnce === 'local') return null;
  const limit = limitOf(provider, context.settings);
  const full = ({ known, madeSince }: OutboxAccount): Failure | null => {
    const used = known.length + madeSince;
    if (limit?.profiles === undefined || used < limit.profiles) return null;
    return { kind: 'plan-full', provider: provider.id, plan: limit.plan, limit: limit.profiles, used };
  };
  let account = await accounts.get(delivery);
  const at = now();
  const isNew = delivery.attemptCount === 0 || account.listedAt === null;
  const stale = account.listedAt === null || secondsAfter(account.listedAt, SNAPSHOT_SECONDS) < at.toISOString();
  // A full plan may have room again: whoever says that it is full has just counted.
  const counted = account.listedAt !== null && account.listedAt >= drainSince && account.listedAt <= at.toISOString();
  if ((isNew && stale && delivery.unlisted === null) || (full(account) && !counted)) {
    try {
      const profiles = await provider.list(context);
      const doubts = [...(await ledger.inDoubt(delivery)).values()];
      await remember({ accounts }, delivery, at, profiles, doubts, provider);
      account = await accounts.get(delivery);
    } catch (error) {
      const failure = failureOf(error);
      if (failure.kind === 'storage') throw error;
      const lasting =
        outcomeOf(failure) === 'refused'
          ? !pausesAccount(failure) || failure.kind === 'scope-missing'
          : delivery.setbacks >= PATIENCE;
      if (CONNECTION.has(failure.kind) || !lasting) return failure;
      await ledger.commit(delivery, { kind: 'unlisted', failure, snapshot: account.listedAt !== null });
    }
  }
  const stop = full(account) ?? budgetSpent(account, provider, limit, at);
  if (stop) return stop;
  if (limit) await accounts.update(delivery, (before) => withWrite(before, at));
  return null;
}

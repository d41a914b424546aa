/** What is known before anything is sent: whether it is there already, and what the plan still allows. */
import { limitOf, writesToday } from '../../utils/delivery/budget.ts';
import { duplicatesOf, type Existing } from '../../utils/delivery/duplicates.ts';
import type { DeliveryStore, OutboxAccounts } from '../../utils/delivery/store.ts';
import type { Delivery } from '../../utils/delivery/types.ts';
import { failureOf } from '../../utils/failure.ts';
import type { Icp } from '../../utils/icp/types.ts';
import type { DeliveryCheck, PlanMeter } from '../../utils/messages.ts';
import type { Provider, ProviderContext, RemoteProfile } from '../../utils/providers/types.ts';
import type { Profile } from '../../utils/storage/types.ts';

/** How many of the newest deliveries are compared: those before are at the provider, or were never delivered. */
const RECENT = 200;
const OPEN = ['held', 'queued', 'sending', 'waiting', 'locked', 'unsure', 'accepted'];

export interface CheckOutside {
  store: Pick<DeliveryStore, 'page'>;
  accounts: Pick<OutboxAccounts, 'get'>;
  profiles: () => Promise<Profile[]>;
  /** Whether a delivery of the same draft gives way to this one. */
  isReplaceable: (delivery: Delivery) => boolean;
  now: () => Date;
}

export interface Checked {
  /** The draft's. */
  id: string;
  icp: Icp;
  /** The draft and what it was opened from: ids of drafts, and of profiles of the library. */
  kin: ReadonlySet<string>;
}

/** Never throws: what could not be found out is said, and blocks nothing. */
export async function checkBefore(
  { store, accounts, profiles, isReplaceable, now }: CheckOutside,
  provider: Provider,
  { id: draftId, icp, kin }: Checked,
  connect: () => Promise<ProviderContext>,
): Promise<DeliveryCheck> {
  const local = provider.exactlyOnce === 'local';
  const { deliveries } = await store.page('all', null, RECENT);
  const mine = deliveries.filter((one) => one.provider === provider.id);
  // A copy of this very profile is no second one, and sending it on is what it is kept for; one made by itself is.
  const isCopy = (one: Profile) => kin.has(one.id) || (one.draftId !== null && kin.has(one.draftId));
  const saved: Existing[] = (await profiles())
    .filter((one) => local || (one.archivedAt === null && !isCopy(one)))
    .map((one) => ({ where: 'library', id: one.id, icp: one.icp }));
  const underway: Existing[] = mine
    .filter((one) => OPEN.includes(one.state) && !(one.draftId === draftId && isReplaceable(one)))
    .map((one) => ({ where: 'outbox', id: one.id, icp: one.icp, delivery: one.id }));
  const found = (existing: readonly Existing[]) => duplicatesOf(icp, existing, provider.carries);
  if (local) return { provider: provider.id, duplicates: found(saved), plan: null, failure: null };
  try {
    const context = await connect();
    const accountId = await provider.account(context.credentials, context.settings);
    const made = new Map(mine.flatMap((one) => (one.remote ? [[one.remote.id, one.id] as const] : [])));
    const listed = await provider.list(context).then(
      (remotes) => ({ remotes, failure: null }),
      (error: unknown) => ({ remotes: null, failure: failureOf(error) }),
    );
    const there: Existing[] = (listed.remotes ?? []).map((one) => ({
      ...{ where: 'provider', id: one.id, icp: one.icp, delivery: made.get(one.id) ?? null },
    }));
    const plan = meter(
      provider,
      context,
      await accounts.get({ provider: provider.id, accountId }),
      listed.remotes,
      now(),
    );
    return {
      provider: provider.id,
      duplicates: found([...there, ...underway, ...saved]),
      plan,
      failure: listed.failure,
    };
  } catch (error) {
    return { provider: provider.id, duplicates: found([...underway, ...saved]), plan: null, failure: failureOf(error) };
  }
}

function meter(
  provider: Provider,
  { settings }: ProviderContext,
  account: Awaited<ReturnType<OutboxAccounts['get']>>,
  remotes: readonly RemoteProfile[] | null,
  now: Date,
): PlanMeter | null {
  const limit = limitOf(provider, settings);
  if (limit?.profiles !== undefined) {
    const used = remotes?.length ?? account.known.length + account.madeSince;
    return { kind: 'profiles', plan: limit.plan, used, limit: limit.profiles };
  }
  if (limit?.writesPerDay === undefined) return null;
  return { kind: 'writes-today', plan: limit.plan, used: writesToday(account, now), limit: limit.writesPerDay };
}

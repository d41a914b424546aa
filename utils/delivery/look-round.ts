/** One listing of an account, for every delivery that waits to be found or watched. */
import { type Failure, failureOf } from '../failure.ts';
import type { Provider, ProviderContext, RemoteProfile } from '../providers/types.ts';
import type { Ledger } from './ledger.ts';
import type { OutboxServices } from './services.ts';
import { secondsAfter } from './timing.ts';
import type { AccountRef, Delivery, RemoteState } from './types.ts';

/** What is due so soon is looked after by the same listing. */
const TOGETHER_SECONDS = 15;

export const waitsForList = ({ state, doubtful }: Delivery): boolean =>
  state === 'unsure' || state === 'accepted' || state === 'delivered' || doubtful;

export const remoteOf = (profile: RemoteProfile, fallback = 'created'): RemoteState => ({
  id: profile.id,
  status: profile.status ?? fallback,
  reviewStatus: profile.reviewStatus ?? undefined,
  isActive: profile.isActive,
  icp: profile.icp,
});

type Services = Pick<OutboxServices, 'store' | 'accounts' | 'now' | 'uuid'>;

/** Has the list and tells everybody who waits for it. Throws only what storing throws. */
export async function lookRound(
  { store, accounts, now, uuid }: Services,
  ledger: Ledger,
  account: AccountRef,
  provider: Provider,
  context: ProviderContext,
): Promise<void> {
  const at = now();
  const soon = secondsAfter(at, TOGETHER_SECONDS);
  const due = [await store.due(account, 'send', soon), await store.due(account, 'watch', soon)];
  const lookers = due.flat().filter(waitsForList);
  const answer = await provider.list(context).then(
    (profiles) => ({ profiles }),
    (error: unknown) => ({ failure: failureOf(error) }),
  );
  if ('failure' in answer) return allBlind(ledger, lookers, answer.failure);
  const { profiles } = answer;
  const unclaimed = await unclaimedOf({ store, accounts }, account, profiles);
  const claimed = new Set<string>();
  const byId = new Map(profiles.map((profile) => [profile.id, profile]));

  for (const delivery of lookers.filter(({ state }) => state !== 'delivered')) {
    const others = [...(await ledger.inDoubt(account)).values()].filter(({ id }) => id !== delivery.id);
    const asked = new Set(others.flatMap(({ candidates }) => candidates.map(({ id }) => id)));
    const found = unclaimed.filter(
      (profile) =>
        ![claimed, asked].some((ids) => ids.has(profile.id)) &&
        !delivery.known?.includes(profile.id) &&
        provider.matches(delivery.request, profile),
    );
    const certain = delivery.unlisted === null || delivery.known !== null;
    const event = {
      kind: 'looked',
      found: found.map((profile) => ({
        ...remoteOf(profile),
        name: profile.icp.name ?? '',
        createdAt: profile.createdAt,
      })),
      certain,
      freshKey: uuid(),
    } as const;
    const after = await ledger.commit(delivery, event, at);
    if (after.delivery.remote) claimed.add(after.delivery.remote.id);
  }

  const doubts = [...(await ledger.inDoubt(account)).values()];
  const rest = unclaimed.filter(({ id }) => !claimed.has(id));
  /** Those that nobody in doubt can have made. */
  const strange = rest.filter((profile) => !doubts.some((one) => provider.matches(one.request, profile)));
  const extra = new Set<string>();
  for (const delivery of lookers.filter(({ state }) => state === 'delivered')) {
    const profile = byId.get(delivery.remote?.id ?? '');
    // Where no key is honoured, a browser that repeats a request on a lost connection makes a second profile.
    const extras =
      provider.exactlyOnce === 'listing' && delivery.looks === 0
        ? strange
            .filter(({ id }) => !extra.has(id) && !delivery.known?.includes(id))
            .filter((one) => provider.matches(delivery.request, one))
        : [];
    for (const { id } of extras) extra.add(id);
    await ledger.commit(
      delivery,
      {
        kind: 'seen',
        remote: profile ? remoteOf(profile, delivery.remote?.status) : null,
        extras: extras.map(({ id }) => id),
        settled: provider.unsettled && profile ? !provider.unsettled(profile) : !provider.unsettled,
      },
      at,
    );
  }
  await remember({ accounts }, account, at, profiles, doubts, provider);
}

async function allBlind(ledger: Ledger, lookers: readonly Delivery[], failure: Failure): Promise<void> {
  for (const delivery of lookers) await ledger.commit(delivery, { kind: 'blind', failure });
}

/** The listed profiles that were not there before, and that no delivery has for its own. */
async function unclaimedOf(
  { store, accounts }: Pick<Services, 'store' | 'accounts'>,
  account: AccountRef,
  profiles: readonly RemoteProfile[],
): Promise<RemoteProfile[]> {
  const known = new Set((await accounts.get(account)).known);
  const unclaimed: RemoteProfile[] = [];
  for (const profile of profiles) {
    if (!known.has(profile.id) && !(await store.isClaimed(account, profile.id))) unclaimed.push(profile);
  }
  return unclaimed;
}

/** Stores the list as the account's snapshot, but for what a delivery in doubt may have made since the one before. */
export async function remember(
  { accounts }: Pick<Services, 'accounts'>,
  account: AccountRef,
  at: Date,
  profiles: readonly RemoteProfile[],
  doubts: readonly Delivery[],
  provider: Provider,
): Promise<number> {
  await accounts.update(account, (before) => {
    const known = new Set(before.known);
    const ids = profiles
      .filter((one) => known.has(one.id) || !doubts.some(({ request }) => provider.matches(request, one)))
      .map(({ id }) => id);
    return { ...before, known: ids, listedAt: at.toISOString(), madeSince: 0 };
  });
  return profiles.length;
}

import '../../components/design.css';
import '../../components/page.css';
import '../../components/library.css';
import { LibraryRoot } from '../../entrypoints/library/LibraryRoot.tsx';
import type { Failure } from '../../utils/failure.ts';
import type { Draft } from '../../utils/icp/draft.ts';
import { hostsOf } from '../../utils/icp/source-url.ts';
import type { DeliveryView } from '../../utils/messages.ts';
import { PROVIDERS } from '../../utils/providers/index.ts';
import type { Profile } from '../../utils/storage/types.ts';
import { connected } from './accounts.ts';
import * as drafts from './drafts.ts';
import { deliveryOf, fakeBackground, type Situation } from './fake-background.ts';

const all = [drafts.typical, drafts.german, drafts.japanese, drafts.rightToLeft, drafts.overfull, drafts.fromOnePage];
const profileOf = ({ id, icp, sources }: Draft, at: number): Profile => ({
  version: 2,
  id: `profile-${at}`,
  icp,
  savedAt: `2026-03-0${5 - (at % 5)}T09:3${at % 10}:00Z`,
  // The drafts have one id: only the first profile is what was delivered.
  draftId: at === 0 ? id : null,
  sites: hostsOf(sources.map(({ url }) => url)),
  archivedAt: null,
});
const typical: Situation = {
  profiles: all.map(profileOf),
  deliveries: [
    deliveryOf(drafts.typical, 'kashew', 'delivered'),
    deliveryOf(drafts.german, 'warm-ai', 'unsure', { kind: 'timeout', provider: 'warm-ai', seconds: 20 }),
    deliveryOf(drafts.japanese, 'kashew', 'refused', {
      kind: 'plan-too-low',
      provider: 'kashew',
      status: 403,
      message: 'Your plan does not include creating profiles over the API. Upgrade to Pro.',
    }),
    {
      ...deliveryOf(drafts.overfull, 'kashew', 'unsure', {
        kind: 'several-matches',
        provider: 'kashew',
        ids: ['a1', 'b2'],
      }),
      id: 'delivery-doubtful',
      candidates: [
        { id: 'a1f0', name: drafts.overfull.icp.name, status: 'active', createdAt: null },
        { id: 'b2c7', name: drafts.overfull.icp.name, status: 'paused', createdAt: null },
      ],
    },
    {
      ...deliveryOf(drafts.rightToLeft, 'warm-ai', 'accepted'),
      remote: {
        id: 'icp_81c',
        status: 'generated',
        reviewStatus: 'pending',
        seenAt: drafts.NOW.toISOString(),
        icp: {
          ...drafts.rightToLeft.icp,
          description: 'Marketing leaders in the Gulf who own regional reporting.',
          jobTitles: [...drafts.rightToLeft.icp.jobTitles, 'Regional Marketing Director'],
          valueDrivers: ['Reports on time', 'One source for every region'],
        },
      },
    },
    {
      ...deliveryOf(drafts.fromOnePage, 'warm-ai', 'waiting', {
        kind: 'rate-limited',
        provider: 'warm-ai',
        status: 429,
        message: 'Too many requests. Try again in 42 seconds.',
        retryAfterSeconds: 42,
      }),
      nextAttemptAt: new Date(Date.now() + 3_600_000).toISOString(),
    },
    deliveryOf(drafts.fromOnePage, 'this-device', 'delivered'),
  ],
};

const vendor = { provider: 'kashew', message: 'The vendor says why.' };
/** One of each way that needs the person. */
const REASONS: readonly Failure[] = [
  { kind: 'bad-request', status: 422, ...vendor },
  { kind: 'key-refused', status: 401, ...vendor },
  { kind: 'no-balance', status: 402, ...vendor },
  { kind: 'scope-missing', status: 403, ...vendor, message: "Scope 'icp:write' required" },
  { kind: 'plan-too-low', status: 403, ...vendor },
  { kind: 'plan-limit', status: 403, ...vendor },
  { kind: 'origin-refused', status: 403, ...vendor },
  { kind: 'not-found', status: 404, ...vendor },
  { kind: 'conflict', status: 409, ...vendor },
  { kind: 'redirected', status: 307, ...vendor, message: '' },
  { kind: 'account-changed', provider: 'kashew' },
  { kind: 'plan-full', provider: 'kashew', plan: 'Free', limit: 1, used: 1 },
];
const refusedBy = (failure: Failure, at: number): DeliveryView => ({
  ...deliveryOf(drafts.typical, 'kashew', 'refused', failure),
  id: `refused-${failure.kind}`,
  createdAt: new Date(drafts.NOW.getTime() - at * 60_000).toISOString(),
});

const STATES: Record<string, Situation> = {
  empty: {},
  typical,
  many: {
    deliveries: Array.from({ length: 3_000 }, (_, at) => ({
      ...deliveryOf(all[at % all.length] ?? drafts.typical, 'kashew', at % 7 === 0 ? 'refused' : 'delivered'),
      id: `delivery-${at}`,
      createdAt: new Date(drafts.NOW.getTime() - at * 60_000).toISOString(),
    })),
  },
  unreadable: {
    ...typical,
    unreadable: ['a', 'b', 'c'].map((key) => ({ store: 'deliveries', key, problem: 'icp: expected object', at: null })),
  },
  reasons: { deliveries: REASONS.map((failure, at) => refusedBy(failure, at)) },
  providers: {
    ...typical,
    accounts: connected,
    remote: [
      {
        ...{ provider: 'kashew', id: 'kp-7', status: 'active', reviewStatus: null, isActive: true },
        icp: {
          name: 'Clinic administrators',
          jobTitles: ['Clinic Manager'],
          industries: ['Healthcare'],
          countries: ['AT'],
        },
        createdAt: '2026-02-11T10:00:00Z',
      },
    ],
  },
  unlisted: {
    ...typical,
    accounts: connected,
    broken: { 'remote.list': { kind: 'server-error', provider: 'kashew', status: 503, message: '' } },
  },
  thousands: {
    ...typical,
    accounts: connected,
    profiles: Array.from({ length: 10_000 }, (_, at) => ({
      ...profileOf(all[at % all.length] ?? drafts.typical, at),
      id: `profile-${String(at).padStart(5, '0')}`,
    })),
  },
  broken: { broken: { 'profile.page': { kind: 'storage', detail: 'QuotaExceededError: the disk is full' } } },
  reading: { silent: ['profile.page', 'delivery.page'] },
};

export default function librarySurface(state: string) {
  return (
    <LibraryRoot
      send={fakeBackground(STATES[state] ?? {}, () => undefined)}
      providers={PROVIDERS}
      start={null}
      outside={{
        listen: () => undefined,
        copy: async () => undefined,
        openForm: async () => undefined,
        openOptions: () => undefined,
        download: () => undefined,
      }}
    />
  );
}

import '../../components/design.css';
import '../../components/page.css';
import '../../components/library.css';
import { LibraryRoot } from '../../entrypoints/library/LibraryRoot.tsx';
import { hostsOf } from '../../utils/icp/source-url.ts';
import { PROVIDERS } from '../../utils/providers/index.ts';
import * as drafts from './drafts.ts';
import { deliveryOf, fakeBackground, type Situation } from './fake-background.ts';

const all = [drafts.typical, drafts.german, drafts.japanese, drafts.rightToLeft, drafts.overfull, drafts.fromOnePage];
const typical: Situation = {
  profiles: all.map(({ id, icp, sources }, at) => ({
    version: 2,
    id: `profile-${at}`,
    icp,
    savedAt: `2026-03-0${5 - Math.min(4, at)}T09:3${at}:00Z`,
    draftId: id,
    sites: hostsOf(sources.map(({ url }) => url)),
    archivedAt: null,
  })),
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
  reading: { silent: ['profile.list', 'delivery.page'] },
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
      }}
    />
  );
}

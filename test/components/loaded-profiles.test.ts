import { expect, test } from 'vitest';
import { type LoadedProfiles, loadProfiles } from '../../entrypoints/library/loaded-profiles.ts';
import type { Profile } from '../../utils/storage/types.ts';
import { typical } from '../gallery/drafts.ts';
import { deliveryOf, fakeBackground, type Situation } from '../gallery/fake-background.ts';

const settle = async () => {
  for (let turn = 0; turn < 60; turn += 1) await Promise.resolve();
};
const profile = (at: number): Profile => ({
  ...{ version: 2, id: `p${String(at).padStart(5, '0')}`, icp: typical.icp, savedAt: '2026-03-05T09:00:00Z' },
  ...{ draftId: null, sites: [], archivedAt: null },
});
const many = Array.from({ length: 2_500 }, (_, at) => profile(at));

function open(situation: Situation) {
  let loaded: LoadedProfiles | undefined;
  const waiting: (() => void)[] = [];
  const errors: unknown[] = [];
  const loader = loadProfiles(
    fakeBackground(situation, () => undefined),
    (next) => {
      loaded = next;
    },
    (error) => errors.push(error),
    (_milliseconds, run) => {
      waiting.push(run);
      return () => undefined;
    },
  );
  const time = () => {
    for (const run of waiting.splice(0)) run();
  };
  return { loader, errors, time, now: () => loaded };
}

test('come page by page, the first at once, with where each was delivered', async () => {
  const { now } = open({ profiles: many, deliveries: [deliveryOf(typical, 'kashew', 'delivered')], draft: typical });
  expect(now()).toBeUndefined();
  await settle();
  expect(now()).toMatchObject({ total: 2_500, loading: false, marks: [{ provider: 'kashew', state: 'delivered' }] });
  expect(now()?.rows).toHaveLength(2_500);
});

test('follow what the background tells, and what a provider lists', async () => {
  const { loader, now, time } = open({ profiles: many.slice(0, 2) });
  await settle();
  const [first] = now()?.rows ?? [];
  if (first) loader.put([{ ...first, name: 'Renamed' }], ['p00001']);
  time();
  expect(now()?.rows.map(({ name }) => name)).toEqual(['Renamed']);
  const remote = {
    provider: 'kashew',
    id: 'k',
    icp: {},
    status: null,
    reviewStatus: null,
    isActive: null,
    createdAt: null,
  };
  loader.remote('kashew', { profiles: [remote], listedAt: '2026-03-05T09:00:00Z' });
  expect(now()?.remotes).toEqual([remote]);
});

test('say when they cannot be had', async () => {
  const failure = { kind: 'storage', detail: 'the disk is full' } as const;
  const { errors, now } = open({ broken: { 'profile.page': failure } });
  await settle();
  expect(errors).toMatchObject([{ failure }]);
  expect(now()).toBeUndefined();
});

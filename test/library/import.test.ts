/** Import files, whole and broken, through the reader and the real services. */
import { isDeepStrictEqual } from 'node:util';
import { describe, expect, test, vi } from 'vitest';
import { takeIn } from '../../components/library/import-file.ts';
import { handlersFor } from '../../entrypoints/background/handlers.ts';
import { icpSchema } from '../../utils/icp/schema.ts';
import { emptyIcp } from '../../utils/icp/types.ts';
import { profilesAsCsv } from '../../utils/library/csv-profiles.ts';
import { profilesAsJson } from '../../utils/library/json-profiles.ts';
import type { OwnSettings } from '../../utils/library/own-settings.ts';
import { planImport } from '../../utils/library/plan-import.ts';
import { readImport } from '../../utils/library/read-import.ts';
import type { Profile } from '../../utils/storage/types.ts';
import { background, finding, showPage } from '../background/fixtures.ts';
import { mutations } from './mutations.ts';

const AT = '2026-11-22T00:00:00.000Z';
const utf8 = (text: string) => new TextEncoder().encode(text);

const profile = (id: string, more: Partial<Profile['icp']>): Profile => ({
  ...{ version: 2, id, savedAt: '2026-11-01T08:00:00.000Z', draftId: null, sites: ['mühle.example'], archivedAt: null },
  icp: { ...emptyIcp(), ...more },
});
const PROFILES: Profile[] = [
  profile('a-1', {
    ...{ name: 'Größere Werke', description: 'Line one\r\n- "two"', jobTitles: ['Plant Manager', 'Head of Plant'] },
    ...{ seniorities: ['VP', 'Director'], companySizes: ['1-10', '11-50'], countries: ['DE', 'JP'] },
    revenue: [{ currency: 'EUR', min: 1_000_000, max: null }],
  }),
  profile('b-2', {
    name: '=cmd()',
    jobTitles: ['Chief; of Staff', "'@home"],
    painPoints: ['-5 %', 'Slow, manual work'],
  }),
  { ...profile('c-3', { name: '日本の営業部長', industries: ['Food Production'] }), archivedAt: AT },
];

describe('500 broken files', () => {
  const all = [
    ...mutations(profilesAsJson(PROFILES, AT), 'json', 250, 11),
    ...mutations(profilesAsCsv(PROFILES), 'csv', 250, 12),
  ];

  test('are refused with a reason and a place, or read right; never half', async () => {
    const { services } = background();
    const ask = handlersFor(services);
    const outcomes = { refused: 0, read: 0 };
    for (const { name, bytes } of all) {
      const read = readImport(bytes, AT);
      if (!read.ok) {
        outcomes.refused += 1;
        const [problem] = read.problems;
        expect(problem, name).toBeDefined();
        expect(problem?.line === 0 || (problem?.column ?? 0) > 0, name).toBe(true);
        continue;
      }
      outcomes.read += 1;
      const planned = planImport(read.profiles, new Map(), () => crypto.randomUUID()).map((one) => one.profile);
      // Whatever is read keeps to the model to the letter: nothing was bent to fit.
      for (const { icp } of planned) expect(icpSchema.parse(icp), name).toEqual(icp);
      // A cut-off or damaged file never passes for a whole one: what is read is what was written, but for one value at most.
      const differing = planned.filter((one) => !PROFILES.some((it) => isDeepStrictEqual(it, one)));
      expect(differing.length, name).toBeLessThanOrEqual(1);
      const { undo } = await ask['library.import']({ profiles: planned, drafts: [], deliveries: [] });
      const stored = await services.storage.profiles.list();
      expect(stored, name).toEqual([...planned].sort((one, other) => (one.id < other.id ? -1 : 1)));
      await ask['library.undo']({ undo });
      expect(await services.storage.profiles.list(), name).toEqual([]);
    }
    expect(outcomes.refused + outcomes.read).toBe(500);
    // Both kinds of outcome are really there.
    expect(outcomes.refused).toBeGreaterThan(250);
    expect(outcomes.read).toBeGreaterThan(40);
    expect(Object.prototype).not.toHaveProperty('polluted');
  });
});

describe('what is wrong is said with its place', () => {
  const json = profilesAsJson(PROFILES, AT);
  const lineOf = (text: string, piece: string) => text.slice(0, text.indexOf(piece)).split('\n').length;
  const problemsOf = (text: string) => {
    const read = readImport(utf8(text), AT);
    return read.ok ? [] : read.problems;
  };

  test.each([
    [
      'a country that is none',
      json.replace('"JP"', '"Atlantis"'),
      'bad-value',
      'profiles.0.icp.countries.1',
      '"Atlantis"',
    ],
    [
      'a field of another type',
      json.replace('"Food Production"', '7'),
      'wrong-type',
      'profiles.2.icp.industries.0',
      ' 7',
    ],
    [
      'a field that nobody knows',
      json.replace('"jobTitles"', '"jobTitle"'),
      'unknown-field',
      'profiles.0.icp.jobTitle',
      '"jobTitle"',
    ],
    ['a version to come', json.replace('"version": 2', '"version": 9'), 'newer', 'profiles.0.version', '"version": 9'],
    ['a comma too many', json.replace('"JP"', '"JP",'), 'json-syntax', '', '"JP",'],
  ])('%s', (_what, text, kind, where, piece) => {
    const [problem] = problemsOf(text);
    const shift = kind === 'json-syntax' ? 1 : 0;
    expect(problem).toMatchObject({ kind, where, line: lineOf(text, piece) + shift });
  });

  test('in a table by line and column', () => {
    const csv = profilesAsCsv(PROFILES);
    const [first] = problemsOf(csv.replace('JP', 'Atlantis'));
    // It stands behind the line break of the first description.
    expect(first).toMatchObject({ kind: 'bad-value', line: 3, where: 'Countries', found: 'Atlantis' });
    const [second] = problemsOf(csv.replace('"Slow, manual work"', '').replace('"\'=cmd()"', '"\'=cmd()'));
    expect(second).toMatchObject({ kind: expect.stringMatching(/^csv-/), line: 4 });
    expect(problemsOf('Name,Colour\r\nPlants,red\r\n')).toMatchObject([
      { kind: 'csv-columns', line: 1, column: 6, found: 'Colour' },
    ]);
    expect(problemsOf('Name,Countries\r\nPlants\r\n')).toMatchObject([
      { kind: 'csv-cells', line: 2, where: '2', found: '1' },
    ]);
  });

  test.each([
    ['a file of another program', '{"hello": 1}', 'not-ours'],
    ['an empty file', ' \n', 'empty'],
    ['a picture', '\u0000PNG', 'not-text'],
    ['an export of nothing', '{"format":"icepick-export","version":1,"profiles":[]}', 'nothing-in-it'],
  ])('%s', (_what, text, kind) => {
    expect(problemsOf(text)).toMatchObject([{ kind }]);
  });

  test('a file beyond the limit is not even decoded', () => {
    expect(readImport(new Uint8Array(33 * 2 ** 20), AT)).toMatchObject({
      ok: false,
      problems: [{ kind: 'too-big', found: '32' }],
    });
  });
});

test('a plan tells what is new, the same and changed, and keeps what a table does not know', () => {
  const here = new Map([
    ['a-1', { ...(PROFILES[0] as Profile), draftId: 'draft' }],
    ['b-2', profile('b-2', { name: 'Other' })],
  ]);
  const read = readImport(utf8(profilesAsCsv(PROFILES)), AT);
  const plan = planImport(read.ok ? read.profiles : [], here, () => 'fresh');
  expect(plan.map(({ status, fields }) => [status, fields])).toEqual([
    ['same', []],
    ['changed', ['name', 'jobTitles', 'painPoints']],
    ['new', []],
  ]);
  expect(plan[0]?.profile.draftId).toBe('draft');
  const bare = readImport(utf8(JSON.stringify(PROFILES.map(({ icp }) => icp))), AT);
  expect(planImport(bare.ok ? bare.profiles : [], here, () => 'fresh').map(({ status }) => status)).toEqual([
    'same',
    'new',
    'new',
  ]);
});

test('deliver to both, export everything, wipe, import: the same profiles, field for field', async () => {
  const all = background();
  const ask = handlersFor(all.services);
  all.granted.add('https://vendor.example/*');
  await ask['account.save']({ provider: 'vendor', credentials: { apiKey: 'key-0123456789' }, settings: { limit: 7 } });
  await ask['settings.change']({ defaultProvider: 'vendor' });
  await ask['suggestions.never']({ field: 'jobTitles', value: 'Recruiter', on: true });
  showPage(all.tabs, 1, 'https://nordkai.example/team', [
    finding('jobTitles', 'Head of Payroll'),
    finding('countries', 'DE'),
  ]);
  const { draft } = await ask['page.read']({ tabId: 1 });
  const draftId = draft?.id ?? '';
  await ask['delivery.create']({ draftId, provider: 'vendor', settings: {} });
  await ask['delivery.create']({ draftId, provider: 'this-device', settings: {} });
  const { storage } = all.services;
  const before = await storage.profiles.list();
  const [deliveries, drafts] = [await storage.deliveries.list(), await storage.drafts.list()];
  expect([before.length, deliveries.length, drafts.length]).toEqual([1, 2, 1]);
  await expect.poll(async () => (await ask['suggestions.read']({})).history.jobTitles).toEqual(['Head of Payroll']);
  const { json } = await ask['data.export']({ evidence: true });
  const own = async () => {
    const { accounts, settings } = await ask['workbench.read']({});
    const { history, never } = await ask['suggestions.read']({});
    const limit = accounts.find(({ provider }) => provider === 'vendor')?.settings.limit;
    return { settings, limit, history, never: never.map(({ field, value }) => [field, value]) };
  };
  const ownBefore = await own();

  await ask['data.wipe']({});
  expect(await own()).not.toEqual(ownBefore);
  expect(await storage.profiles.list()).toEqual([]);

  const read = readImport(utf8(json), AT);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  const profiles = planImport(read.profiles, new Map(), () => crypto.randomUUID()).map((one) => one.profile);
  await ask['library.import']({ profiles, drafts: read.drafts, deliveries: read.deliveries });
  expect(await storage.profiles.list()).toEqual(before);
  if (read.own) await ask['settings.import'](read.own);
  expect(await own()).toEqual(ownBefore);
  // The key is in no file: it has to be entered again.
  expect((await ask['workbench.read']({})).accounts).toContainEqual(
    expect.objectContaining({ provider: 'vendor', state: 'not-set-up', endings: {} }),
  );
  // Deliveries come back as what happened, drafts without the steps that Undo knew.
  expect((await storage.deliveries.list()).map(({ id, state, remote }) => [id, state, remote])).toEqual(
    deliveries.map(({ id, state, remote }) => [id, state, remote]),
  );
  expect((await storage.drafts.list()).map(({ id, icp, sources }) => [id, icp, sources])).toEqual(
    drafts.map(({ id, icp, sources }) => [id, icp, sources]),
  );
  const asked = all.asked.filter((one) => one.startsWith('create')).length;
  await all.services.deliveries.resume();
  expect(all.asked.filter((one) => one.startsWith('create'))).toHaveLength(asked);
});

test('imported settings are taken back to what was there; what came since stays', async () => {
  const { services } = background();
  const ask = handlersFor(services);
  await ask['account.save']({ provider: 'vendor', credentials: {}, settings: { limit: 7 } });
  await ask['suggestions.never']({ field: 'jobTitles', value: 'Recruiter', on: true });
  const { draft: begun } = await ask['draft.start']({ tabId: null });
  const add = (value: string) =>
    ask['draft.change']({ draftId: begun.id, ops: [{ op: 'add', field: 'jobTitles', values: [value] }] });
  await add('CTO');
  const own = async () => {
    const { accounts, settings } = await ask['workbench.read']({});
    const { history, never } = await ask['suggestions.read']({});
    return { settings, history, never, of: accounts.find(({ provider }) => provider === 'vendor')?.settings };
  };
  await expect.poll(async () => (await own()).history.jobTitles).toEqual(['CTO']);
  const before = await own();
  const file: OwnSettings = {
    defaultProvider: 'vendor',
    never: ['recruiter', 'Intern'].map((value) => ({ field: 'jobTitles', value })),
    history: { jobTitles: ['Head of Payroll', 'cto', 'Controller'], countries: ['AT'] },
    providers: [
      { provider: 'vendor', settings: { limit: 9 } },
      { provider: 'unknown', settings: { limit: 9 } },
    ],
  };
  const back = await ask['settings.import'](file);
  const after = await own();
  expect(after).toMatchObject({ settings: { defaultProvider: 'vendor' }, of: { limit: 9 } });
  expect(after.history).toEqual({ jobTitles: ['Head of Payroll', 'Controller', 'CTO'], countries: ['AT'] });
  expect(after.never.map(({ value }) => value)).toEqual(['Recruiter', 'Intern']);
  await add('Plant Manager');
  await expect.poll(async () => (await own()).history.jobTitles).toContain('Plant Manager');
  await ask['settings.revert'](back);
  const { history, ...rest } = await own();
  expect(rest).toEqual({ settings: before.settings, never: before.never, of: before.of });
  expect(history.jobTitles?.toSorted()).toEqual(['CTO', 'Plant Manager']);
  expect(history.countries ?? []).toEqual([]);
  // Once more changes nothing more.
  await ask['settings.revert'](back);
  expect((await own()).of).toEqual(before.of);
});

test('settings that are wrong are named with their place, and a file of settings alone is one', () => {
  const file = (more: object) =>
    utf8(JSON.stringify({ format: 'icepick-export', version: 1, exportedAt: AT, profiles: [], ...more }, null, 2));
  const never = [{ field: 'jobTitle', value: 'Recruiter', at: AT }];
  expect(readImport(file({ suggestions: { history: {}, never } }), AT)).toMatchObject({
    ok: false,
    problems: [{ kind: 'bad-value', line: 10, where: 'suggestions.never.0.field', found: 'jobTitle' }],
  });
  expect(readImport(file({ settings: { version: 1, defaultProvider: 'kashew' } }), AT)).toMatchObject({
    ok: true,
    own: { defaultProvider: 'kashew', never: [], history: {}, providers: [] },
  });
  expect(readImport(file({ suggestions: { history: {}, never: [] } }), AT)).toMatchObject({
    problems: [{ kind: 'nothing-in-it' }],
  });
});

test('a file whose settings cannot be taken in leaves nothing of itself behind', async () => {
  const { services } = background();
  const ask = handlersFor(services);
  const failed = takeIn(
    {
      importRecords: async (records) => ask['library.import'](records),
      importSettings: () => Promise.reject(new Error('The disk is full')),
      undo: async ({ undo }) => ask['library.undo']({ undo }),
    },
    { profiles: PROFILES, drafts: [], deliveries: [] },
    { defaultProvider: 'vendor', never: [], history: {}, providers: [] },
  );
  await expect(failed).rejects.toThrow('The disk is full');
  expect(await ask['profile.list']({})).toEqual([]);
});

test('settings that cannot be taken in whole are not taken in at all', async () => {
  const { services } = background();
  const ask = handlersFor(services);
  const before = await ask['suggestions.read']({});
  vi.spyOn(services.accounts, 'views').mockRejectedValueOnce(new Error('The disk is gone'));
  const never = [{ field: 'jobTitles' as const, value: 'Intern' }];
  await expect(ask['settings.import']({ defaultProvider: null, never, history: {}, providers: [] })).rejects.toThrow(
    'The disk is gone',
  );
  expect(await ask['suggestions.read']({})).toEqual(before);
});

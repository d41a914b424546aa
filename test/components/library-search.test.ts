import { describe, expect, test } from 'vitest';
import { commonCounts } from '../../components/library/common-counts.ts';
import { entriesOf, type LibraryEntry, sortedEntries } from '../../components/library/library-entries.ts';
import { filtered, folded, searcher, typedFilter } from '../../components/library/library-search.ts';
import { mergedIcp } from '../../components/library/merge.ts';
import { emptyIcp, type Icp } from '../../utils/icp/types.ts';
import type { DeliveryMark, ProfileRow, RemoteView } from '../../utils/messages/library.ts';

const row = (id: string, more: Partial<ProfileRow>): ProfileRow => ({
  ...emptyIcp(),
  ...{ id, savedAt: `2026-01-0${id.length}T00:00:00Z`, draftId: null, sites: [], archivedAt: null, summary: '' },
  ...more,
});
const mark = (draftId: string, provider: string, more: Partial<DeliveryMark>): DeliveryMark => ({
  ...{ id: `d-${draftId}-${provider}`, draftId, provider, state: 'delivered', remoteId: null },
  ...more,
});
const remote = (id: string, icp: Partial<Icp>): RemoteView => ({
  ...{ provider: 'kashew', id, icp, status: 'active', reviewStatus: null, isActive: null, createdAt: null },
});

const ROWS = [
  row('a', {
    name: 'Größere Werke',
    jobTitles: ['Leiter Qualitätsmanagement'],
    countries: ['DE'],
    sites: ['mühle.example'],
  }),
  row('bb', { name: 'Clinics', exampleCompanies: ['São Lucas'], industries: ['Healthcare'], draftId: 'draft' }),
  row('ccc', { name: 'Old', archivedAt: '2026-01-01T00:00:00Z' }),
];
const MARKS = [
  mark('draft', 'kashew', { remoteId: 'k-1' }),
  mark('a', 'warm-ai', { state: 'refused' }),
  mark('draft', 'this-device', { remoteId: 'bb' }),
];
const REMOTES = [remote('k-1', { name: 'Clinics' }), remote('k-2', { name: 'Only there', jobTitles: ['CFO'] })];
const ENTRIES = entriesOf(ROWS, MARKS, REMOTES);
const names = (entries: readonly LibraryEntry[]) => entries.map(({ name }) => name);
const search = (typed: string) => names(searcher(ENTRIES)(typed));

test('a profile that we delivered is listed once, one that only the provider has stands by itself', () => {
  expect(
    ENTRIES.map(({ name, remote: there, places }) => [name, there !== null, places.map((one) => one.provider)]),
  ).toEqual([
    ['Größere Werke', false, ['warm-ai']],
    ['Clinics', false, ['kashew']],
    ['Old', false, []],
    ['Only there', true, ['kashew']],
  ]);
});

test.each([
  ['grossere', ['Größere Werke']],
  ['GRÖSSERE werke', ['Größere Werke']],
  ['qualitatsmanagement', ['Größere Werke']],
  ['management qualit', ['Größere Werke']],
  ['germany', ['Größere Werke']],
  ['muhle', ['Größere Werke']],
  ['sao', ['Clinics']],
  ['care', ['Clinics']],
  ['cfo', ['Only there']],
  ['cfo clinics', []],
])('“%s” finds %j', (typed, expected) => {
  expect(search(typed)).toEqual(expected);
});

test('typing on, back and elsewhere always finds what a fresh search finds', () => {
  const find = searcher(ENTRIES);
  for (const typed of [
    'c',
    'cl',
    'clin',
    'cli',
    'c',
    'care',
    'care c',
    '',
    'o',
    'on',
    'on t',
    'werke',
    'x',
    'clinics',
  ]) {
    expect(names(find(typed))).toEqual(search(typed));
  }
});

describe('filters', () => {
  const pass = (...filters: [string, string][]) =>
    names(
      filtered(
        ENTRIES,
        filters.map(([kind, value]) => ({ kind: kind as 'is', value })),
      ),
    );
  test('hide what is archived unless it is asked for', () => {
    expect(pass()).toEqual(['Größere Werke', 'Clinics', 'Only there']);
    expect(pass(['is', 'archived'])).toEqual(['Old']);
  });
  test('of one kind widen, of several narrow', () => {
    expect(pass(['provider', 'kashew'])).toEqual(['Clinics', 'Only there']);
    expect(pass(['provider', 'kashew'], ['provider', 'warm-ai'])).toEqual(['Größere Werke', 'Clinics', 'Only there']);
    expect(pass(['provider', 'kashew'], ['provider', 'this-device'], ['status', 'needs-you'])).toEqual([
      'Größere Werke',
    ]);
    expect(pass(['site', 'muhle'])).toEqual(['Größere Werke']);
    expect(pass(['site', 'mühle.example'])).toEqual(['Größere Werke']);
  });
  test('can be typed', () => {
    const kinds = new Map([['website', 'site' as const]]);
    const value = (_kind: string, text: string) => text;
    expect(typedFilter('Website:acme.com', kinds, value)).toEqual({ kind: 'site', value: 'acme.com' });
    expect(typedFilter('https://acme.com', kinds, value)).toBeNull();
    expect(typedFilter('website:', kinds, value)).toBeNull();
  });
});

test('sorts by date either way and by name as people do', () => {
  expect(names(sortedEntries(ENTRIES, 'newest', 'de'))).toEqual(['Old', 'Clinics', 'Größere Werke', 'Only there']);
  expect(names(sortedEntries(ENTRIES, 'name', 'de'))).toEqual(['Clinics', 'Größere Werke', 'Old', 'Only there']);
});

test('counts each value once a profile, spellings together, the most frequent first', () => {
  const counts = commonCounts([
    { ...emptyIcp(), jobTitles: ['CFO', 'cfo', 'CTO'], companySizes: ['51-200'] },
    { ...emptyIcp(), jobTitles: ['CFO'], companySizes: ['11-50', '51-200'] },
  ]);
  expect(counts).toEqual([
    {
      field: 'jobTitles',
      values: [
        { value: 'CFO', count: 2 },
        { value: 'CTO', count: 1 },
      ],
      more: 0,
    },
    {
      field: 'companySizes',
      values: [
        { value: '11-50', count: 1 },
        { value: '51-200', count: 2 },
      ],
      more: 0,
    },
  ]);
});

test('a merged profile holds everything of all, and keeps a name that all share', () => {
  const [one, two] = [
    { ...emptyIcp(), name: 'Same', jobTitles: ['CFO'], countries: ['DE'] },
    { ...emptyIcp(), name: 'Same', jobTitles: ['cfo', 'CTO'], description: 'Only of this one' },
  ];
  expect(mergedIcp([one, two])).toMatchObject({
    name: 'Same',
    jobTitles: ['CFO', 'CTO'],
    countries: ['DE'],
    description: '',
  });
  expect(mergedIcp([one, { ...two, name: 'Other' }]).name).toBe('CFO, CTO (Germany)');
});

test('folding leaves no case, width or accent', () => {
  expect(folded('Straße ÆØÅ ＡＢＣ Łódź İstanbul')).toBe('strasse aeoa abc lodz istanbul');
});

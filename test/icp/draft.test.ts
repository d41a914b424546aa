import '../seeded.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addSelection,
  addSource,
  closeDraft,
  type Draft,
  type DraftOp,
  evidenceFor,
  newValues,
  type PageSource,
  sourceUrl,
  startDraft,
} from '../../utils/icp/draft.ts';
import { applyOps } from '../../utils/icp/draft-ops.ts';
import { valueKey } from '../../utils/icp/lists.ts';
import { draftSchema } from '../../utils/icp/schema.ts';
import { emptyIcp, type Finding, LIST_FIELDS } from '../../utils/icp/types.ts';

const NOW = new Date('2026-11-21T12:00:00Z');
const LATER = new Date('2026-11-21T12:05:00Z');
const A = 'https://a.example/jobs/1';
const B = 'https://b.example/team';

const finding = (field: Finding['field'], value: string, more: Partial<Finding> = {}): Finding => ({
  ...{ field, value, confidence: 0.9, source: 'json-ld', quote: value, locator: null },
  ...more,
});
const titles = (...values: string[]): Finding[] => values.map((value) => finding('jobTitles', value));
const page = (url: string, ...findings: Finding[]): PageSource => ({
  url,
  title: url,
  capturedAt: NOW.toISOString(),
  findings,
});
const fromPage = (source: PageSource): Draft => startDraft({ id: 'd', now: NOW, source });
const empty = (): Draft => startDraft({ id: 'd', now: NOW });

describe('a new draft', () => {
  it('is empty, without a page', () => {
    expect(empty()).toMatchObject({
      icp: emptyIcp(),
      revision: 1,
      sources: [],
      written: [],
      typed: [],
      closedAt: null,
    });
  });

  it('holds what the page says, and is named after it', () => {
    const draft = fromPage(
      page(
        A,
        ...titles('CTO', 'VP Sales'),
        finding('jobTitles', 'Maybe', { confidence: 0.2 }),
        finding('employees', '[40,300]'),
        finding('companyName', 'Kaivik'),
        finding('countries', 'NO'),
        finding('revenue', '{"currency":"EUR","min":5000000,"max":null}'),
      ),
    );
    expect(draft.icp).toEqual({
      ...emptyIcp(),
      name: 'CTO, VP Sales (Norway)',
      description:
        'CTO and VP Sales at companies with 11-500 employees and €5M+ yearly revenue in Norway, such as Kaivik.',
      jobTitles: ['CTO', 'VP Sales'],
      companySizes: ['11-50', '51-200', '201-500'],
      countries: ['NO'],
      revenue: [{ currency: 'EUR', min: 5_000_000, max: null }],
      exampleCompanies: ['Kaivik'],
    });
  });

  it('takes a stored profile as typed', () => {
    const icp = { ...emptyIcp(), name: 'Mine', jobTitles: ['CTO'], revenue: [{ currency: 'EUR', min: 1, max: 2 }] };
    const draft = startDraft({ id: 'd', now: NOW, icp, source: page(A, ...titles('CEO')) });
    expect(draft.written).toEqual(['name', 'revenue']);
    expect(draft.icp).toMatchObject({
      name: 'Mine',
      description: 'CTO and CEO at companies with €1-€2 yearly revenue.',
    });
    expect(addSource(draft, page(A), LATER).icp.jobTitles).toEqual(['CTO']);
  });
});

describe('a page', () => {
  it('adds to what another brought', () => {
    const draft = addSource(fromPage(page(A, ...titles('CTO'))), page(B, ...titles('cto', 'CEO')), LATER);
    expect(draft.icp.jobTitles).toEqual(['CTO', 'CEO']);
    expect(draft.icp.name).toBe('CTO, CEO');
    expect(draft).toMatchObject({ revision: 2, updatedAt: LATER.toISOString(), createdAt: NOW.toISOString() });
    expect(evidenceFor(draft, 'jobTitles', 'CTO').map((one) => one.page.url)).toEqual([A, B]);
  });

  it('read again replaces itself, by its URL without hash and tracking', () => {
    const again = addSource(
      fromPage(page(A, ...titles('CTO', 'CEO'))),
      page(`${A}?utm_source=x#top`, ...titles('CTO', 'CFO')),
      LATER,
    );
    expect(again.sources.map(({ url }) => url)).toEqual([A]);
    expect(again.icp.jobTitles).toEqual(['CTO', 'CFO']);
    expect(evidenceFor(again, 'jobTitles', 'CTO')).toHaveLength(1);
  });

  it('read again the same changes nothing', () => {
    const draft = fromPage(page(A, ...titles('CTO')));
    expect(addSource(draft, page(A, ...titles('CTO')), LATER)).toBe(draft);
  });

  it('takes nothing that the person typed or another page has', () => {
    let draft = fromPage(page(A, ...titles('CTO', 'CEO', 'CFO')));
    draft = addSource(draft, page(B, ...titles('CEO')), NOW);
    draft = applyOps(draft, [{ op: 'add', field: 'jobTitles', values: ['cfo'] }], NOW);
    expect(addSource(draft, page(A), LATER).icp.jobTitles).toEqual(['CEO', 'CFO']);
  });

  it('never puts back what was taken out', () => {
    let draft = fromPage(page(A, ...titles('CTO', 'CEO')));
    draft = applyOps(draft, [{ op: 'remove', field: 'jobTitles', values: ['cto'] }], NOW);
    expect(draft.icp.jobTitles).toEqual(['CEO']);
    expect(newValues(draft, titles('CTO', 'CEO', 'COO'))).toEqual([{ field: 'jobTitles', value: 'COO' }]);
    draft = addSource(draft, page(B, ...titles('CTO')), LATER);
    expect(draft.icp.jobTitles).toEqual(['CEO']);
    draft = applyOps(draft, [{ op: 'add', field: 'jobTitles', values: ['CTO'], at: 0 }], LATER);
    expect(draft.icp.jobTitles).toEqual(['CTO', 'CEO']);
    expect(draft.removed).toEqual([]);
  });

  it('never changes what the person wrote', () => {
    let draft = fromPage(page(A, ...titles('CTO')));
    draft = applyOps(
      draft,
      [
        { op: 'set', field: 'name', text: 'My name ' },
        { op: 'revenue', ranges: [{ currency: 'usd', min: 9, max: 3 }] },
      ],
      NOW,
    );
    draft = addSource(
      draft,
      page(B, ...titles('CEO'), finding('revenue', '{"currency":"EUR","min":1,"max":2}')),
      LATER,
    );
    expect(draft.icp).toMatchObject({ name: 'My name ', revenue: [{ currency: 'USD', min: 3, max: 9 }] });
    expect(draft.icp.description).toContain('CTO and CEO');
    draft = applyOps(draft, [{ op: 'set', field: 'name', text: ' ' }], LATER);
    expect(draft.icp.name).toBe('CTO, CEO');
  });

  it('widens revenue and keeps sizes in their order', () => {
    const draft = addSource(
      fromPage(page(A, finding('revenue', '{"currency":"EUR","min":1,"max":2}'), finding('companySizes', '501-1000'))),
      page(B, finding('revenue', '{"currency":"EUR","min":5,"max":9}'), finding('companySizes', '1-10')),
      LATER,
    );
    expect(draft.icp.revenue).toEqual([{ currency: 'EUR', min: 1, max: 9 }]);
    expect(draft.icp.companySizes).toEqual(['1-10', '501-1000']);
    expect(evidenceFor(draft, 'revenue', 'EUR')).toHaveLength(2);
    expect(evidenceFor(draft, 'revenue', 'USD')).toHaveLength(0);
  });
});

describe('a selection', () => {
  const picked = page(A, finding('jobTitles', 'Harbour Master', { source: 'text', confidence: 0.1 }));

  it('joins its page, and stays when the page is read again', () => {
    const draft = addSelection(fromPage(page(A, ...titles('CTO'))), picked, NOW);
    expect(draft.icp.jobTitles).toEqual(['CTO', 'Harbour Master']);
    const again = addSource(draft, page(A, ...titles('CEO')), LATER);
    expect(again.icp.jobTitles).toEqual(['Harbour Master', 'CEO']);
    expect(evidenceFor(again, 'jobTitles', 'harbour master')).toMatchObject([{ finding: { source: 'selection' } }]);
  });

  it('brings back what was taken out', () => {
    let draft = addSelection(empty(), picked, NOW);
    draft = applyOps(draft, [{ op: 'remove', field: 'jobTitles', values: ['Harbour Master'] }], NOW);
    expect(addSelection(draft, picked, LATER).icp.jobTitles).toEqual(['Harbour Master']);
  });

  it('counts once however often it is picked', () => {
    const draft = addSelection(empty(), picked, NOW);
    expect(addSelection(draft, picked, LATER)).toBe(draft);
  });
});

describe('evidence', () => {
  it('is the best finding of each page', () => {
    const draft = fromPage(
      page(
        A,
        finding('jobTitles', 'CTO', { confidence: 0.6, source: 'text' }),
        finding('jobTitles', 'cto', { confidence: 0.8 }),
      ),
    );
    expect(evidenceFor(draft, 'jobTitles', 'CTO')).toMatchObject([{ finding: { confidence: 0.8 }, page: { url: A } }]);
  });

  it('of a size is the number of employees, of a company its name', () => {
    const draft = fromPage(page(A, finding('employees', '[40,null]'), finding('companyName', 'Kaivik')));
    expect(evidenceFor(draft, 'companySizes', '11-50')).toHaveLength(1);
    expect(evidenceFor(draft, 'companySizes', '1-10')).toHaveLength(0);
    expect(evidenceFor(draft, 'exampleCompanies', 'KAIVIK')).toHaveLength(1);
  });
});

describe('new values', () => {
  it('are all of them where there is no draft', () => {
    expect(newValues(null, [...titles('CTO'), finding('employees', '[1,5]')])).toEqual([
      { field: 'jobTitles', value: 'CTO' },
      { field: 'companySizes', value: '1-10' },
    ]);
  });

  it('count a revenue that widens, unless the person wrote one', () => {
    const revenue = finding('revenue', '{"currency":"EUR","min":5000000,"max":9000000}');
    expect(newValues(empty(), [revenue])).toEqual([{ field: 'revenue', value: '€5M-€9M' }]);
    expect(newValues(fromPage(page(A, revenue)), [revenue])).toEqual([]);
    expect(newValues(applyOps(empty(), [{ op: 'revenue', ranges: [] }], NOW), [revenue])).toEqual([]);
  });
});

it('a closed draft takes nothing more', () => {
  const closed = closeDraft(fromPage(page(A, ...titles('CTO'))), LATER);
  expect(closed.closedAt).toBe(LATER.toISOString());
  expect(closeDraft(closed, NOW)).toBe(closed);
  expect(addSource(closed, page(B, ...titles('CEO')), LATER)).toBe(closed);
  expect(addSelection(closed, page(B, ...titles('CEO')), LATER)).toBe(closed);
  expect(applyOps(closed, [{ op: 'set', field: 'name', text: 'x' }], LATER)).toBe(closed);
});

it.each<[DraftOp, object]>([
  [{ op: 'add', field: 'countries', values: ['Deutschland', 'Atlantis', 'DE'] }, { countries: ['DE'] }],
  [{ op: 'add', field: 'seniorities', values: ['vp', 'c-level'] }, { seniorities: ['C-Suite', 'VP'] }],
  [{ op: 'add', field: 'companySizes', values: ['5001+', '1-10'] }, { companySizes: ['1-10', '5001-10000', '10001+'] }],
  [{ op: 'add', field: 'jobTitles', values: [' CTO ', 'cto', ''] }, { jobTitles: ['CTO'] }],
  [{ op: 'remove', field: 'jobTitles', values: ['CTO'] }, { jobTitles: [] }],
  [{ op: 'set', field: 'name', text: 'Two\nlines' }, { name: 'Two lines' }],
])('applies %j', (op, icp) => {
  expect(applyOps(empty(), [op], LATER).icp).toMatchObject(icp);
});

it.each([
  ['https://a.example/x?utm_source=n&id=7&UTM_Medium=m&fbclid=1#frag', 'https://a.example/x?id=7'],
  ['https://a.example/x?gclid=1', 'https://a.example/x'],
  ['https://user:secret@a.example/', 'https://a.example/'],
  ['https://a.example/?q=a%20b+c&&r', 'https://a.example/?q=a%20b+c&r'],
  ['https://a.example/?%E0%A4%A=1', 'https://a.example/?%E0%A4%A=1'],
  ['not a url#x', 'not a url#x'],
])('the source of %s is %s', (url, source) => {
  expect(sourceUrl(url)).toBe(source);
  expect(sourceUrl(source)).toBe(source);
});

describe('whatever happens to a draft', () => {
  const field = fc.constantFrom(...LIST_FIELDS);
  const value = fc.constantFrom('CTO', 'cto', 'CEO', 'VP', 'vp', 'DE', 'Germany', '1-10', '500+', 'Sales', 'x', '');
  const values = fc.array(value, { maxLength: 4 });
  const op: fc.Arbitrary<DraftOp> = fc.oneof(
    fc.record({ op: fc.constant('add' as const), field, values }),
    fc.record({ op: fc.constant('add' as const), field, values, at: fc.nat(3) }),
    fc.record({ op: fc.constant('remove' as const), field, values }),
    fc.record({
      op: fc.constant('set' as const),
      field: fc.constantFrom('name' as const, 'description' as const),
      text: fc.string(),
    }),
  );
  const found = fc.array(
    fc.oneof(
      fc.constantFrom('CTO', 'cto', 'CEO', 'CFO').map((title) => finding('jobTitles', title)),
      fc.constantFrom('DE', 'FR').map((code) => finding('countries', code)),
      fc.constantFrom('[1,5]', '[100,null]').map((range) => finding('employees', range)),
    ),
    { maxLength: 5 },
  );
  const step = fc.oneof(
    op.map((one) => (draft: Draft) => applyOps(draft, [one], LATER)),
    fc.tuple(fc.constantFrom(A, B), found).map(
      ([url, all]) =>
        (draft: Draft) =>
          addSource(draft, page(url, ...all), LATER),
    ),
    fc.tuple(fc.constantFrom(A, B), found).map(
      ([url, all]) =>
        (draft: Draft) =>
          addSelection(draft, page(url, ...all), LATER),
    ),
  );

  it('no value stands twice, none is both there and taken out, and it can be stored', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
        const draft = steps.reduce((before, take) => take(before), empty());
        for (const one of LIST_FIELDS) {
          const keys = draft.icp[one].map(valueKey);
          expect(new Set(keys).size).toBe(keys.length);
          for (const gone of draft.removed.filter((ref) => ref.field === one))
            expect(keys).not.toContain(valueKey(gone.value));
        }
        expect(draftSchema.parse(JSON.parse(JSON.stringify(draft)))).toEqual(draft);
      }),
    );
  });

  it('the same page twice is the same as once, and keeps the order of what was there', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 8 }), found, (steps, all) => {
        const draft = steps.reduce((before, take) => take(before), empty());
        const once = addSource(draft, page('https://c.example/', ...all), LATER);
        expect(addSource(once, page('https://c.example/', ...all), LATER)).toBe(once);
        for (const one of LIST_FIELDS) {
          const kept: string[] = once.icp[one].filter((text) => draft.icp[one].some((other) => other === text));
          expect(kept).toEqual(draft.icp[one]);
        }
      }),
    );
  });

  it('a revision grows exactly when something changed', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 8 }), (steps) => {
        let draft = empty();
        for (const take of steps) {
          const after = take(draft);
          expect(after.revision).toBe(after === draft ? draft.revision : draft.revision + 1);
          draft = after;
        }
      }),
    );
  });
});

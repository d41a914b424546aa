import '../seeded.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addSelection, addSource, type Draft, type DraftOp, startDraft } from '../../utils/icp/draft.ts';
import { type History, noHistory, recorded, redone, undone, whatOf } from '../../utils/icp/draft-history.ts';
import { applyOps } from '../../utils/icp/draft-ops.ts';
import { includes, isByHand } from '../../utils/icp/draft-revision.ts';
import { hasValue, valueKey } from '../../utils/icp/lists.ts';
import { storedDraftSchema } from '../../utils/icp/schema.ts';
import { neededSupport, supportOf } from '../../utils/icp/support.ts';
import { type Finding, LIST_FIELDS, type RevenueRange } from '../../utils/icp/types.ts';

const NOW = new Date('2026-11-21T12:00:00Z');
const URLS = ['https://a.example/', 'https://b.example/', 'https://c.example/', 'https://d.example/'] as const;

interface Kept {
  draft: Draft;
  history: History;
}
const start = (): Kept => ({ draft: startDraft({ id: 'd', now: NOW }), history: noHistory() });

/** Does one thing, and remembers how to take it back. Each time a minute later, so that typing is many steps. */
const doing =
  (change: (draft: Draft, now: Date) => Draft, ops: readonly DraftOp[] = []) =>
  ({ draft, history }: Kept, at: number): Kept => {
    const now = new Date(NOW.getTime() + at * 60_000);
    const after = change(draft, now);
    return after === draft
      ? { draft, history }
      : { draft: after, history: recorded(history, draft, after, { what: whatOf(ops) }, now) };
  };

/** What the person sees and the rules rest on; revision and times only grow. */
const content = ({ revision: _, updatedAt: __, ...rest }: Draft) => rest;

const finding = (field: Finding['field'], value: string, confidence = 0.9): Finding => ({
  ...{ field, value, confidence, source: 'list', quote: value, locator: null },
});
const page = (url: string, findings: Finding[]) => ({ url, title: url, capturedAt: NOW.toISOString(), findings });

const value = fc.constantFrom('CTO', 'cto', 'CEO', 'VP', 'DE', 'Germany', '1-10', '500+', 'Sales', 'x');
const field = fc.constantFrom(...LIST_FIELDS);
const values = fc.array(value, { minLength: 1, maxLength: 3 });
const url = fc.constantFrom(...URLS);
const findings = fc.array(
  fc.oneof(
    fc
      .tuple(fc.constantFrom('CTO', 'cto', 'CEO', 'CFO'), fc.constantFrom(0.3, 0.9))
      .map(([title, confidence]) => finding('jobTitles', title, confidence)),
    fc.constantFrom('DE', 'FR').map((code) => finding('countries', code)),
    fc.constantFrom('[1,5]', '[100,null]').map((range) => finding('employees', range)),
    fc
      .constantFrom('{"currency":"EUR","min":1,"max":5}', '{"currency":"USD","min":1,"max":null}')
      .map((range) => finding('revenue', range)),
  ),
  { maxLength: 6 },
);
const op: fc.Arbitrary<DraftOp> = fc.oneof(
  fc.record({ op: fc.constant('add' as const), field, values }),
  fc.record({ op: fc.constant('add' as const), field, values, at: fc.nat(3) }),
  fc.record({ op: fc.constant('remove' as const), field, values }),
  fc.record({ op: fc.constant('set' as const), field: fc.constantFrom('name' as const), text: fc.string() }),
  fc.record({ op: fc.constant('support' as const), minimum: fc.integer({ min: 1, max: 4 }) }),
  fc.record({ op: fc.constant('remove-source' as const), url }),
  fc.record({
    op: fc.constant('revenue' as const),
    ranges: fc.constantFrom<RevenueRange[]>([], [{ currency: 'EUR', min: 2, max: null }]),
  }),
);
const step = fc.oneof(
  {
    weight: 3,
    arbitrary: fc
      .array(op, { minLength: 1, maxLength: 2 })
      .map((ops) => doing((draft, now) => applyOps(draft, ops, now), ops)),
  },
  {
    weight: 3,
    arbitrary: fc
      .tuple(url, findings)
      .map(([at, found]) => doing((draft, now) => addSource(draft, page(at, found), now))),
  },
  {
    weight: 1,
    arbitrary: fc
      .tuple(url, findings)
      .map(([at, found]) => doing((draft, now) => addSelection(draft, page(at, found), now))),
  },
);
const steps = fc.array(step, { maxLength: 14 });

describe('whatever happens to a draft', () => {
  it('undo returns exactly what was before, step by step, and redo what was after', () => {
    fc.assert(
      fc.property(steps, (all) => {
        let kept = start();
        const states = [content(kept.draft)];
        for (const [at, take] of all.entries()) {
          const before = kept.draft;
          kept = take(kept, at);
          if (kept.draft !== before) states.push(content(kept.draft));
        }
        expect(kept.history.past).toHaveLength(states.length - 1);
        for (const state of states.slice(0, -1).reverse()) {
          kept = undone(kept.draft, kept.history, NOW);
          expect(content(kept.draft)).toEqual(state);
        }
        expect(undone(kept.draft, kept.history, NOW)).toEqual(kept);
        for (const state of states.slice(1)) {
          kept = redone(kept.draft, kept.history, NOW);
          expect(content(kept.draft)).toEqual(state);
        }
      }),
    );
  });

  it('support is the number of distinct pages, and decides over all that nobody put in by hand', () => {
    fc.assert(
      fc.property(steps, (all) => {
        const { draft } = all.reduce((kept, take, at) => take(kept, at), start());
        const needed = neededSupport(draft.minimumSupport, draft.sources.length);
        expect(new Set(draft.sources.map((source) => source.url)).size).toBe(draft.sources.length);
        for (const one of LIST_FIELDS) {
          for (const text of draft.pool[one]) {
            const pages = supportOf(draft.sources, one, text).evidence.map((it) => it.page.url);
            expect(new Set(pages).size).toBe(pages.length);
            const stands = isByHand(draft, one, text) || pages.length >= needed;
            expect([text, hasValue(draft.icp[one], text)]).toEqual([text, stands]);
            expect(isByHand(draft, one, text) || pages.length > 0).toBe(true);
          }
          for (const text of draft.icp[one]) expect(draft.pool[one]).toContain(text);
          const keys = draft.pool[one].map(valueKey);
          expect(new Set(keys).size).toBe(keys.length);
          for (const gone of draft.removed) if (gone.field === one) expect(keys).not.toContain(valueKey(gone.value));
        }
      }),
    );
  });

  it('no page, no minimum and no removed page takes away what the person typed', () => {
    fc.assert(
      fc.property(
        steps,
        fc.tuple(url, findings),
        fc.integer({ min: 1, max: 4 }),
        url,
        (all, [at, found], minimum, gone) => {
          const { draft } = all.reduce((kept, take, n) => take(kept, n), start());
          let after = addSource(draft, page(at, found), NOW);
          after = applyOps(
            after,
            [
              { op: 'support', minimum },
              { op: 'remove-source', url: gone },
            ],
            NOW,
          );
          for (const { field: one, value: text } of draft.typed) {
            expect(includes(after.typed, one, text)).toBe(true);
            expect([one, text, hasValue(after.icp[one], text)]).toEqual([one, text, hasValue(draft.icp[one], text)]);
          }
          if (draft.written.includes('name')) expect(after.icp.name).toBe(draft.icp.name);
          if (draft.written.includes('revenue')) expect(after.icp.revenue).toEqual(draft.icp.revenue);
        },
      ),
    );
  });

  it('raising the minimum and lowering it again changes nothing', () => {
    fc.assert(
      fc.property(steps, fc.integer({ min: 1, max: 5 }), (all, minimum) => {
        const { draft } = all.reduce((kept, take, at) => take(kept, at), start());
        const raised = applyOps(draft, [{ op: 'support', minimum }], NOW);
        const lowered = applyOps(raised, [{ op: 'support', minimum: draft.minimumSupport }], NOW);
        expect(content(lowered)).toEqual(content(draft));
      }),
    );
  });

  it('can be stored with its history', () => {
    fc.assert(
      fc.property(steps, (all) => {
        const { draft, history } = all.reduce((kept, take, at) => take(kept, at), start());
        const record = { ...draft, ...history, openAt: draft.updatedAt, deletedAt: null };
        expect(storedDraftSchema.parse(JSON.parse(JSON.stringify(record)))).toEqual(record);
      }),
    );
  });
});

describe('the history', () => {
  const name = (text: string): DraftOp => ({ op: 'set', field: 'name', text });
  const write = ({ draft, history }: Kept, text: string, ms: number): Kept => {
    const now = new Date(NOW.getTime() + ms);
    const after = applyOps(draft, [name(text)], now);
    return { draft: after, history: recorded(history, draft, after, { what: whatOf([name(text)]) }, now) };
  };

  it('takes typing in one go for one step, and a pause for the end of it', () => {
    let kept = write(write(write(start(), 'a', 0), 'ab', 1_000), 'ab c', 60_000);
    expect(kept.history.past).toHaveLength(2);
    kept = undone(kept.draft, kept.history, NOW);
    expect(kept.draft.icp.name).toBe('ab');
    kept = undone(kept.draft, kept.history, NOW);
    expect(content(kept.draft)).toEqual(content(start().draft));
  });

  it('takes what belongs together for one step', () => {
    let { draft, history } = start();
    for (const [at, one] of URLS.entries()) {
      const after = addSource(draft, page(one, [finding('jobTitles', `Title ${at}`)]), NOW);
      history = recorded(history, draft, after, { what: { kind: 'add-tabs', count: 1 }, together: 'run' }, NOW);
      draft = after;
    }
    expect(history.past).toMatchObject([{ what: { kind: 'add-tabs', count: 4 } }]);
    expect(content(undone(draft, history, NOW).draft)).toEqual(content(start().draft));
  });

  it('forgets the oldest steps, never the latest', () => {
    let kept = start();
    for (let at = 0; at < 120; at += 1) kept = write(kept, `name ${at}`, at * 60_000);
    expect(kept.history.past).toHaveLength(100);
    const heavy = page(URLS[0], [finding('painPoints', 'x'.repeat(1_500_000))]);
    for (let at = 0; at < 3; at += 1) {
      const added = addSource(kept.draft, heavy, NOW);
      const gone = applyOps(added, [{ op: 'remove-source', url: URLS[0] }], NOW);
      const what = { what: whatOf([{ op: 'remove-source', url: URLS[0] }]) };
      kept = {
        draft: gone,
        history: recorded(recorded(kept.history, kept.draft, added, what, NOW), added, gone, what, NOW),
      };
    }
    expect(kept.history.past.length).toBeLessThan(6);
    expect(undone(kept.draft, kept.history, NOW).draft.sources).toHaveLength(1);
  });

  it.each<[DraftOp[], object]>([
    [[{ op: 'add', field: 'jobTitles', values: ['CTO', 'CEO'] }], { kind: 'add', value: 'CTO', count: 2 }],
    [[{ op: 'remove', field: 'jobTitles', values: ['CTO'] }], { kind: 'remove', value: 'CTO', count: 1 }],
    [
      [
        { op: 'remove', field: 'jobTitles', values: ['Sales'] },
        { op: 'add', field: 'departments', values: ['Sales'] },
      ],
      { kind: 'move', field: 'departments', value: 'Sales' },
    ],
    [[{ op: 'support', minimum: 3 }], { kind: 'support', minimum: 3 }],
    [[{ op: 'revenue', ranges: [] }], { kind: 'write', field: 'revenue' }],
    [[name('a'), name('ab')], { kind: 'write', field: 'name' }],
    [[name('a'), { op: 'support', minimum: 3 }], { kind: 'several' }],
    [[{ op: 'fold', field: 'painPoints', on: true }], { kind: 'fold', field: 'painPoints', on: true }],
  ])('calls %j by its name', (ops, what) => {
    expect(whatOf(ops)).toMatchObject(what);
  });
});

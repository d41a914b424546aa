/**
 * A draft: an ICP being written, with the pages that fed it. Pure functions: draft in, draft out.
 * The background is the only one that stores drafts; surfaces send `DraftOp`s and may apply them ahead for the eye.
 */
import { bandsOverlapping, type Range } from './company-size.ts';
import { defaultDescription, defaultName } from './describe.ts';
import { icpFromFindings, unionRevenue } from './from-findings.ts';
import { hasValue, valueKey, withList } from './lists.ts';
import { revenueText, soundRevenue } from './revenue.ts';
import { sourceUrl } from './source-url.ts';
import { emptyIcp, type Finding, type Icp, LIST_FIELDS, type ListField, type RevenueRange } from './types.ts';
import { readValue } from './values.ts';

export { sourceUrl } from './source-url.ts';

/** One page that fed a draft. `url` is without hash and tracking parameters: reading it again replaces it. */
export interface PageSource {
  url: string;
  title: string;
  /** ISO 8601. */
  capturedAt: string;
  findings: Finding[];
}

export type WrittenField = 'name' | 'description' | 'revenue';

/** One value of a list field. */
export interface ValueRef {
  field: ListField;
  value: string;
}

export interface Draft {
  version: 1;
  id: string;
  createdAt: string;
  updatedAt: string;
  /** Grows with every change, so that a surface never shows an older state over a newer one. */
  revision: number;
  icp: Icp;
  /** What the person wrote: a page never changes it. Else name and description follow from the lists (see
   * `describe.ts`), and revenue from the pages. */
  written: WrittenField[];
  /** Values that the person typed, picked or confirmed: they stay when the page that also had them changes. */
  typed: ValueRef[];
  sources: PageSource[];
  /** Values that the person took out: a page never puts them back. */
  removed: ValueRef[];
  /** Set once it was delivered: a closed draft takes no more pages. */
  closedAt: string | null;
}

export type DraftOp =
  /** An empty text hands the field back: it follows from the lists again. */
  | { op: 'set'; field: 'name' | 'description'; text: string }
  | { op: 'add'; field: ListField; values: string[]; at?: number }
  /** Values never come back from a page until they are added again. */
  | { op: 'remove'; field: ListField; values: string[] }
  | { op: 'revenue'; ranges: RevenueRange[] };

/** Where a value of a draft was seen: one entry a page, the best finding of that page. */
export interface Evidence {
  finding: Finding;
  page: { url: string; title: string };
}

/** The longest name and description that a draft keeps, in characters. */
const LONGEST_TEXT = { name: 200, description: 5000 } as const;

const includes = (refs: readonly ValueRef[], field: ListField, value: string): boolean =>
  refs.some((ref) => ref.field === field && valueKey(ref.value) === valueKey(value));
const without = (refs: readonly ValueRef[], field: ListField, values: readonly string[]): ValueRef[] =>
  refs.filter((ref) => ref.field !== field || !hasValue(values, ref.value));
const withRefs = (refs: readonly ValueRef[], field: ListField, values: readonly string[]): ValueRef[] => [
  ...without(refs, field, values),
  ...values.map((value) => ({ field, value })),
];
const withWritten = (draft: Draft, field: WrittenField): WrittenField[] => [
  ...draft.written.filter((other) => other !== field),
  field,
];

/** Everything that follows from something else, brought up to date. */
function settled(draft: Draft): Draft {
  const icp = { ...draft.icp };
  const follows = (field: WrittenField): boolean => !draft.written.includes(field);
  if (follows('revenue')) {
    icp.revenue = unionRevenue(draft.sources.flatMap(({ findings }) => icpFromFindings(findings).revenue));
  }
  if (follows('name')) icp.name = defaultName(icp);
  if (follows('description')) icp.description = defaultDescription(icp);
  return { ...draft, icp };
}

/** The changed draft as the next revision, or the draft itself when nothing about it is different. */
function next(before: Draft, after: Draft, now: Date): Draft {
  const settledAfter = settled(after);
  if (JSON.stringify(settledAfter) === JSON.stringify(before)) return before;
  return { ...settledAfter, revision: before.revision + 1, updatedAt: now.toISOString() };
}

/** A new draft: from a page, from a stored profile (whose values count as typed), or empty. */
export function startDraft(start: { id: string; now: Date; source?: PageSource; icp?: Icp }): Draft {
  const at = start.now.toISOString();
  const icp = start.icp ?? emptyIcp();
  const written: WrittenField[] = [];
  if (icp.name && icp.name !== defaultName(icp)) written.push('name');
  if (icp.description && icp.description !== defaultDescription(icp)) written.push('description');
  if (icp.revenue.length) written.push('revenue');
  const draft = settled({
    version: 1,
    id: start.id,
    createdAt: at,
    updatedAt: at,
    revision: 1,
    icp,
    written,
    typed: LIST_FIELDS.flatMap((field) => icp[field].map((value) => ({ field, value }))),
    sources: [],
    removed: [],
    closedAt: null,
  });
  return start.source ? { ...addSource(draft, start.source, start.now), revision: 1 } : draft;
}

/**
 * Mixes a page in. A source of the same URL is replaced, so reading a page again never raises support; what was
 * selected on it by hand stays. Values that only the replaced reading had go, unless the person typed them.
 * A closed draft is returned as it is.
 */
export function addSource(draft: Draft, source: PageSource, now: Date): Draft {
  if (draft.closedAt) return draft;
  const url = sourceUrl(source.url);
  const before = draft.sources.find((other) => other.url === url);
  const selected = before?.findings.filter((finding) => finding.source === 'selection') ?? [];
  const read = { ...source, url, findings: [...selected, ...source.findings] };
  const sources = before ? draft.sources.map((other) => (other === before ? read : other)) : [...draft.sources, read];
  const supported = sources.map(({ findings }) => icpFromFindings(findings));
  const found = icpFromFindings(read.findings);
  let icp = draft.icp;
  for (const field of LIST_FIELDS) {
    const stands = (value: string): boolean =>
      includes(draft.typed, field, value) || supported.some((page) => hasValue(page[field], value));
    const fresh = found[field].filter((value) => !includes(draft.removed, field, value));
    icp = withList(icp, field, [...icp[field].filter(stands), ...fresh]);
  }
  return next(draft, { ...draft, icp, sources }, now);
}

/**
 * Adds what the person picked on a page by hand: `source.findings` join that page's findings, and the values enter
 * the draft even when they had been taken out before.
 */
export function addSelection(draft: Draft, source: PageSource, now: Date): Draft {
  if (draft.closedAt) return draft;
  const url = sourceUrl(source.url);
  const picked = source.findings.map((finding) => ({ ...finding, source: 'selection' as const, confidence: 1 }));
  const same = (one: Finding, other: Finding): boolean =>
    one.source === other.source && one.field === other.field && valueKey(one.value) === valueKey(other.value);
  const before = draft.sources.find((other) => other.url === url);
  const earlier = before?.findings.filter((finding) => !picked.some((one) => same(one, finding))) ?? [];
  const page = { ...(before ?? source), url, findings: [...picked, ...earlier] };
  const sources = before ? draft.sources.map((other) => (other === before ? page : other)) : [...draft.sources, page];
  const found = icpFromFindings(picked);
  let { icp, removed } = draft;
  for (const field of LIST_FIELDS) {
    icp = withList(icp, field, [...icp[field], ...found[field]]);
    removed = without(removed, field, found[field]);
  }
  return next(draft, { ...draft, icp, sources, removed }, now);
}

/** Applies what the person did. Values that the field's vocabulary does not know are left out. No change: the same draft. */
export function applyOps(draft: Draft, ops: readonly DraftOp[], now: Date): Draft {
  return draft.closedAt ? draft : next(draft, ops.reduce(applyOp, draft), now);
}

function applyOp(draft: Draft, op: DraftOp): Draft {
  const { icp } = draft;
  switch (op.op) {
    case 'set': {
      const text = (op.field === 'name' ? op.text.replace(/\s/gu, ' ') : op.text).slice(0, LONGEST_TEXT[op.field]);
      const written = text.trim() ? withWritten(draft, op.field) : draft.written.filter((field) => field !== op.field);
      return { ...draft, icp: { ...icp, [op.field]: text }, written };
    }
    case 'add': {
      const values = op.values.flatMap((text) => {
        const reading = readValue(op.field, text);
        return reading.ok ? reading.values : [];
      });
      const list: string[] = [...icp[op.field]];
      const fresh = values.filter((value) => !hasValue(list, value));
      list.splice(op.at ?? list.length, 0, ...fresh);
      return {
        ...draft,
        icp: withList(icp, op.field, list),
        typed: withRefs(draft.typed, op.field, values),
        removed: without(draft.removed, op.field, values),
      };
    }
    case 'remove': {
      const gone = icp[op.field].filter((value) => hasValue(op.values, value));
      return {
        ...draft,
        icp: withList(
          icp,
          op.field,
          icp[op.field].filter((value) => !hasValue(gone, value)),
        ),
        typed: without(draft.typed, op.field, gone),
        removed: withRefs(draft.removed, op.field, gone),
      };
    }
    case 'revenue':
      return {
        ...draft,
        icp: { ...icp, revenue: unionRevenue(soundRevenue(op.ranges)) },
        written: withWritten(draft, 'revenue'),
      };
  }
}

/** Whether a finding speaks for a value of a field. */
function supports(finding: Finding, field: ListField | 'revenue', value: string): boolean {
  if (field === 'revenue') return finding.field === 'revenue' && finding.value.includes(`"${value}"`);
  if (field === 'companySizes' && finding.field === 'employees') {
    return hasValue(bandsOverlapping(JSON.parse(finding.value) as Range), value);
  }
  const sameField = finding.field === field || (field === 'exampleCompanies' && finding.field === 'companyName');
  return sameField && valueKey(finding.value) === valueKey(value);
}

/**
 * Where a value was seen, the best finding of each page, in the order of the pages. A revenue range is named by its
 * currency.
 */
export function evidenceFor(draft: Draft, field: ListField | 'revenue', value: string): Evidence[] {
  return draft.sources.flatMap(({ url, title, findings }) => {
    const [first, ...others] = findings.filter((finding) => supports(finding, field, value));
    if (!first) return [];
    const finding = others.reduce((best, other) => (other.confidence > best.confidence ? other : best), first);
    return [{ finding, page: { url, title } }];
  });
}

/** The values that a page would add: neither in the draft nor taken out by the person. */
export function newValues(
  draft: Draft | null,
  findings: readonly Finding[],
): { field: ListField | 'revenue'; value: string }[] {
  const found = icpFromFindings(findings);
  const has = draft?.icp ?? emptyIcp();
  const values = LIST_FIELDS.flatMap((field) =>
    found[field]
      .filter((value) => !hasValue(has[field], value) && !includes(draft?.removed ?? [], field, value))
      .map((value) => ({ field, value: value as string })),
  );
  if (draft?.written.includes('revenue')) return values;
  const wider = unionRevenue([...has.revenue, ...found.revenue]);
  const before = new Set(has.revenue.map(revenueText));
  const ranges = wider.map(revenueText).filter((text) => !before.has(text));
  return [...values, ...ranges.map((value) => ({ field: 'revenue' as const, value }))];
}

/** Closes a draft, e.g. after it was delivered. */
export function closeDraft(draft: Draft, now: Date): Draft {
  return draft.closedAt ? draft : next(draft, { ...draft, closedAt: now.toISOString() }, now);
}

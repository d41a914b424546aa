/** How pages enter and leave a draft. */
import { includes, isByHand, next, without, withRefs, withWritten } from './draft-revision.ts';
import type { Draft, PageSource } from './draft-types.ts';
import { icpFromFindings } from './from-findings.ts';
import { hasValue, type Lists, valueKey, withList } from './lists.ts';
import type { NewValue } from './page-news.ts';
import { isSame } from './same.ts';
import { sourceUrl } from './source-url.ts';
import { supportOf } from './support.ts';
import { type Finding, LIST_FIELDS } from './types.ts';

/** Whether a draft took a whole page, and not only what was selected on it by hand. */
export const hasPage = (draft: Pick<Draft, 'sources'>, url: string): boolean =>
  draft.sources.some(
    (source) =>
      source.url === url && (source.findings.length === 0 || source.findings.some((it) => it.source !== 'selection')),
  );

/** The pool without what no page and nobody supports any more. */
function stillSupported(draft: Draft, sources: PageSource[]): Lists {
  let pool = draft.pool;
  for (const field of LIST_FIELDS) {
    const stays = (value: string): boolean =>
      includes(draft.typed, field, value) || supportOf(sources, field, value).sure;
    pool = withList(pool, field, pool[field].filter(stays));
  }
  return pool;
}

/** Whether two readings of a page say the same, whenever they were taken. */
const saysTheSame = (one: PageSource, other: PageSource): boolean =>
  one.title === other.title && isSame(one.findings, other.findings);

/**
 * Mixes a page in. A source of the same URL is replaced, so reading a page again never raises support; what was
 * selected on it by hand stays. Values that only the replaced reading had go, unless the person typed them.
 * `leftOut`: values of the page that the person did not want. A closed draft is returned as it is.
 */
export function addSource(draft: Draft, source: PageSource, now: Date, leftOut: readonly NewValue[] = []): Draft {
  if (draft.closedAt) return draft;
  const url = sourceUrl(source.url);
  const before = draft.sources.find((other) => other.url === url);
  const selected = before?.findings.filter((finding) => finding.source === 'selection') ?? [];
  const read = { ...source, url, findings: [...selected, ...source.findings] };
  if (before && leftOut.length === 0 && saysTheSame(before, read)) return draft;
  const sources = before ? draft.sources.map((other) => (other === before ? read : other)) : [...draft.sources, read];
  let { removed, written } = draft;
  for (const { field, value } of leftOut) {
    // What stands there now is what the person wants.
    if (field === 'revenue') written = withWritten(draft, 'revenue');
    else if (!hasValue(draft.icp[field], value) && !isByHand(draft, field, value))
      removed = withRefs(removed, field, [value]);
  }
  const found = icpFromFindings(read.findings);
  let pool = stillSupported(draft, sources);
  for (const field of LIST_FIELDS) {
    const wanted = (value: string): boolean => !includes(removed, field, value);
    pool = withList(pool, field, [...pool[field], ...found[field]].filter(wanted));
  }
  return next(draft, { ...draft, pool, sources, removed, written }, now);
}

/** Takes a page out again, with every value that only it supported. What the person typed stays. */
export const removeSource = (draft: Draft, url: string, now: Date): Draft =>
  draft.closedAt ? draft : next(draft, withoutSource(draft, url), now);

/** The same, not settled yet. */
export function withoutSource(draft: Draft, url: string): Draft {
  const sources = draft.sources.filter((source) => source.url !== url);
  return sources.length === draft.sources.length ? draft : { ...draft, sources, pool: stillSupported(draft, sources) };
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
  let { pool, removed } = draft;
  for (const field of LIST_FIELDS) {
    pool = withList(pool, field, [...pool[field], ...found[field]]);
    removed = without(removed, field, found[field]);
  }
  return next(draft, { ...draft, pool, sources, removed }, now);
}

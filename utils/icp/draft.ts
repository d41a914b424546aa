/**
 * The life of a draft. Pure functions: draft in, draft out. The background is the only one that stores drafts; surfaces
 * send `DraftOp`s and may apply them ahead for the eye.
 */
import { defaultDescription, defaultName } from './describe.ts';
import { includes, next, settled, without } from './draft-revision.ts';
import type { Draft, PageSource, WrittenField } from './draft-types.ts';
import { icpFromFindings } from './from-findings.ts';
import { hasValue, valueKey, withList } from './lists.ts';
import { sourceUrl } from './source-url.ts';
import { emptyIcp, type Finding, type Icp, LIST_FIELDS } from './types.ts';

export { evidenceFor, newValues } from './draft-evidence.ts';
export { applyOps } from './draft-ops.ts';
export type * from './draft-types.ts';
export { sourceUrl } from './source-url.ts';

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

/** Closes a draft, e.g. after it was delivered. */
export function closeDraft(draft: Draft, now: Date): Draft {
  return draft.closedAt ? draft : next(draft, { ...draft, closedAt: now.toISOString() }, now);
}

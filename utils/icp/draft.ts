/**
 * A draft: an ICP being written, with the pages that fed it. Pure functions: draft in, draft out.
 * The background is the only one that stores drafts; surfaces send `DraftOp`s and may apply them ahead for the eye.
 */
import type { Finding, Icp, ListField, RevenueRange } from './types.ts';

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

/** A new draft: from a page, from a stored profile (whose values count as typed), or empty. */
export function startDraft(_start: { id: string; now: Date; source?: PageSource; icp?: Icp }): Draft {
  throw new Error('not written yet');
}

/**
 * Mixes a page in. A source of the same URL is replaced, so reading a page again never raises support; what was
 * selected on it by hand stays. Values that only the replaced reading had go, unless the person typed them.
 * A closed draft is returned as it is.
 */
export function addSource(_draft: Draft, _source: PageSource, _now: Date): Draft {
  throw new Error('not written yet');
}

/**
 * Adds what the person picked on a page by hand: `source.findings` join that page's findings, and the values enter
 * the draft even when they had been taken out before.
 */
export function addSelection(_draft: Draft, _source: PageSource, _now: Date): Draft {
  throw new Error('not written yet');
}

/** Applies what the person did. Values that the field's vocabulary does not know are left out. No change: the same draft. */
export function applyOps(_draft: Draft, _ops: readonly DraftOp[], _now: Date): Draft {
  throw new Error('not written yet');
}

/** Where a value was seen, the best finding of each page, in the order of the pages. */
export function evidenceFor(_draft: Draft, _field: ListField, _value: string): Evidence[] {
  throw new Error('not written yet');
}

/** The values that a page would add: neither in the draft nor taken out by the person. */
export function newValues(
  _draft: Draft | null,
  _findings: readonly Finding[],
): { field: ListField | 'revenue'; value: string }[] {
  throw new Error('not written yet');
}

/** Closes a draft, e.g. after it was delivered. */
export function closeDraft(_draft: Draft, _now: Date): Draft {
  throw new Error('not written yet');
}

/** A page's URL as a source: without hash, credentials and tracking parameters. Text that is no URL stays as it is. */
export function sourceUrl(_url: string): string {
  throw new Error('not written yet');
}

/** A draft: an ICP being written, with the pages that fed it. */

import type { StepWhat } from './draft-history.ts';
import type { FoldField } from './fold.ts';
import type { Lists } from './lists.ts';

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
  version: 2;
  id: string;
  createdAt: string;
  updatedAt: string;
  /** Grows with every change, so that a surface never shows an older state over a newer one. */
  revision: number;
  /** What stands in the form. Its lists follow from `pool`, `sources`, `typed` and `minimumSupport`. */
  icp: Icp;
  /** Every value of the lists that is in, or would be if fewer pages had to have it, in the person's order. */
  pool: Lists;
  /** How many pages must have a value that nobody put in by hand; 1 or more (see `support.ts`). */
  minimumSupport: number;
  /** What the person wrote: a page never changes it. Else name and description follow from the lists (see
   * `describe.ts`), and revenue from the pages. */
  written: WrittenField[];
  /** Values that the person typed, picked or confirmed: they stay when the page that also had them changes. */
  typed: ValueRef[];
  sources: PageSource[];
  /** Values that the person took out: a page never puts them back. */
  removed: ValueRef[];
  /** Fields that are said in the description wherever a provider has no room for them. */
  folded: FoldField[];
  /** Set once it was delivered: a closed draft takes no more pages. */
  closedAt: string | null;
  /** What Undo and Redo would do now: the background says so to surfaces; it is not stored. */
  steps?: { undo: StepWhat | null; redo: StepWhat | null } | undefined;
}

/** A draft among others. */
export interface DraftSummary {
  id: string;
  name: string;
  updatedAt: string;
  /** How many values its lists hold, and from how many pages. */
  values: number;
  pages: number;
  /** Whether it is the one that surfaces show. */
  current: boolean;
}

export type DraftOp =
  /** An empty text hands the field back: it follows from the lists again. */
  | { op: 'set'; field: 'name' | 'description'; text: string }
  | { op: 'add'; field: ListField; values: string[]; at?: number }
  /** Values never come back from a page until they are added again. */
  | { op: 'remove'; field: ListField; values: string[] }
  | { op: 'revenue'; ranges: RevenueRange[] }
  /** Says a field in the description where a provider has no room for it, or no longer. The field stays as it is. */
  | { op: 'fold'; field: FoldField; on: boolean }
  /** How many pages must have a value (see `Draft.minimumSupport`). */
  | { op: 'support'; minimum: number }
  /** A page is no source any more: what only it supported goes. */
  | { op: 'remove-source'; url: string };

/** Where a value of a draft was seen: one entry a page, the best finding of that page. */
export interface Evidence {
  finding: Finding;
  page: { url: string; title: string };
}

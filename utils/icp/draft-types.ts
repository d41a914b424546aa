/** A draft: an ICP being written, with the pages that fed it. */
import type { FoldField } from './fold.ts';
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
  /** Fields that are said in the description wherever a provider has no room for them. Left out: none. */
  folded?: FoldField[] | undefined;
  /** Set once it was delivered: a closed draft takes no more pages. */
  closedAt: string | null;
}

export type DraftOp =
  /** An empty text hands the field back: it follows from the lists again. */
  | { op: 'set'; field: 'name' | 'description'; text: string }
  | { op: 'add'; field: ListField; values: string[]; at?: number }
  /** Values never come back from a page until they are added again. */
  | { op: 'remove'; field: ListField; values: string[] }
  | { op: 'revenue'; ranges: RevenueRange[] }
  /** Says a field in the description where a provider has no room for it, or no longer. The field stays as it is. */
  | { op: 'fold'; field: FoldField; on: boolean };

/** Where a value of a draft was seen: one entry a page, the best finding of that page. */
export interface Evidence {
  finding: Finding;
  page: { url: string; title: string };
}

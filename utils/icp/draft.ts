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

export interface Draft {
  version: 1;
  id: string;
  createdAt: string;
  updatedAt: string;
  /** Grows with every change, so that a surface never shows an older state over a newer one. */
  revision: number;
  icp: Icp;
  /** Texts that the person wrote: a page never changes them. Others follow from the lists (see `describe.ts`). */
  written: ('name' | 'description')[];
  sources: PageSource[];
  /** Values that the person took out: a page never puts them back. */
  removed: { field: ListField; value: string }[];
  /** Set once it was delivered: a closed draft takes no more pages. */
  closedAt: string | null;
}

export type DraftOp =
  | { op: 'set'; field: 'name' | 'description'; text: string }
  | { op: 'add'; field: ListField; values: string[]; at?: number }
  | { op: 'remove'; field: ListField; values: string[] }
  | { op: 'revenue'; ranges: RevenueRange[] };

/** Where a value of a draft was seen: one entry a page, the best finding of that page. */
export interface Evidence {
  finding: Finding;
  page: { url: string; title: string };
}

/** What one pass over a page yields. No zod and no browser API here: this travels into pages. */
import type { Range } from '../icp/company-size.ts';
import type { Finding } from '../icp/types.ts';

export type PageKind =
  | 'job-posting'
  | 'job-list'
  | 'team'
  | 'company-about'
  | 'company-home'
  | 'solution'
  | 'case-study'
  | 'directory-profile'
  | 'other';

/** What the page says about the organisation that it is about (not the site that hosts it). */
export interface CompanyFacts {
  name?: string;
  /** Registrable domain, lower case, without `www.`. */
  domain?: string;
  employees?: Range;
  /** Whole units of `revenueCurrency`. */
  revenue?: Range;
  revenueCurrency?: string;
  founded?: number;
  /** ISO 3166-1 alpha-2 code of the headquarters. */
  country?: string;
}

/** A remark about the capture itself. */
export type CaptureNote =
  | { kind: 'ceiling'; what: 'nodes' | 'characters' | 'json-ld' | 'findings'; limit: number }
  /** A frame of another site, which cannot be read from here. */
  | { kind: 'foreign-frame'; host: string; url: string }
  | { kind: 'reader-failed'; reader: string; detail: string };

export interface PageCapture {
  version: 1;
  /** The page's URL when it was read. */
  url: string;
  title: string;
  kind: PageKind;
  /** BCP 47, from the page's own declaration or its words; empty when unknown. */
  lang: string;
  company: CompanyFacts;
  /** Ranked: within a field, the best first. Those below the form's threshold stay in, as suggestions. */
  findings: Finding[];
  notes: CaptureNote[];
  elapsedMs: number;
}

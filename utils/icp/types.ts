/**
 * The Ideal Customer Profile and the evidence behind it, as every layer sees them.
 * Plain types only: this file travels into pages with the capture script.
 */
import type { CompanySize } from './company-size.ts';
import type { Seniority } from './seniority.ts';

/** Yearly revenue in whole units of `currency` (ISO 4217); `null` is an open end. */
export interface RevenueRange {
  currency: string;
  min: number | null;
  max: number | null;
}

/** Whom somebody wants to sell to. Lists are in order of importance and hold no value twice (case aside). */
export interface Icp {
  name: string;
  description: string;
  jobTitles: string[];
  seniorities: Seniority[];
  departments: string[];
  industries: string[];
  companySizes: CompanySize[];
  /** ISO 3166-1 alpha-2 codes; shown and sent by name (see `country.ts`). */
  countries: string[];
  /** At most one range a currency. */
  revenue: RevenueRange[];
  painPoints: string[];
  valueDrivers: string[];
  exampleCompanies: string[];
}

/** The fields of an ICP that are lists of strings, in the order of the form. */
export const LIST_FIELDS = [
  'jobTitles',
  'seniorities',
  'departments',
  'industries',
  'companySizes',
  'countries',
  'exampleCompanies',
  'painPoints',
  'valueDrivers',
] as const;
export type ListField = (typeof LIST_FIELDS)[number];
export type IcpField = keyof Icp;

/** Every field of an ICP, in the order of the form. */
export const ICP_FIELDS = [
  'name',
  'description',
  'jobTitles',
  'seniorities',
  'departments',
  'industries',
  'companySizes',
  'countries',
  'revenue',
  'exampleCompanies',
  'painPoints',
  'valueDrivers',
] as const satisfies readonly IcpField[];

export const emptyIcp = (): Icp => ({
  name: '',
  description: '',
  jobTitles: [],
  seniorities: [],
  departments: [],
  industries: [],
  companySizes: [],
  countries: [],
  revenue: [],
  painPoints: [],
  valueDrivers: [],
  exampleCompanies: [],
});

/** Where on a page a value was seen, from the most to the least trustworthy. */
export type EvidenceSource =
  | 'json-ld'
  | 'microdata'
  | `site:${string}`
  | 'facts'
  | 'heading'
  | 'list'
  | 'meta'
  | 'text'
  | 'selection';

/** Finds an element again: a path of `:nth-child` steps from the root (`>>>` enters an open shadow root), and the text that it must still hold. */
export interface Locator {
  path: string;
  text: string;
}

/** What a finding is about: a list field of the ICP, its revenue, or a fact about the page's company. */
export type FindingField = ListField | 'revenue' | 'companyName' | 'companyDomain' | 'employees' | 'founded';

/**
 * One value seen on a page.
 * `value` is in the field's own vocabulary: countries are alpha-2 codes, seniorities and company sizes their
 * names, `employees` and `revenue` a `[min, max]` range as JSON (`{"currency","min","max"}` for revenue).
 */
export interface Finding {
  field: FindingField;
  value: string;
  /** 0–1: how often findings like this one are right. */
  confidence: number;
  source: EvidenceSource;
  /** The page's own words, at most the value's own line (200 characters). */
  quote: string;
  locator: Locator | null;
}

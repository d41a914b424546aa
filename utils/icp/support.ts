/** How many pages of a draft have a value, and where. */
import { bandsOverlapping, type Range } from './company-size.ts';
import type { Evidence, PageSource } from './draft-types.ts';
import { valueKey } from './lists.ts';
import { FORM_THRESHOLD } from './threshold.ts';
import type { Finding, ListField, RevenueRange } from './types.ts';

/** What the pages say about one value. */
export interface Support {
  /** One entry a page, the best finding of that page, in the order of the pages. */
  evidence: Evidence[];
  /** Whether one page at least is sure enough to put it into the form. */
  sure: boolean;
  /** Whether the person selected it on one of them. */
  picked: boolean;
}

const NONE: Support = { evidence: [], sure: false, picked: false };

/** A revenue is named by its currency. */
const keyOf = (field: ListField | 'revenue', value: string): string => `${field}\n${valueKey(value)}`;

/** The values that a finding speaks for. */
function spokenFor({ field, value }: Finding): string[] {
  switch (field) {
    case 'revenue':
      return [keyOf('revenue', (JSON.parse(value) as RevenueRange).currency)];
    case 'employees':
      return bandsOverlapping(JSON.parse(value) as Range).map((size) => keyOf('companySizes', size));
    case 'companyName':
      return [keyOf('exampleCompanies', value)];
    case 'companyDomain':
    case 'founded':
      return [];
    default:
      return [keyOf(field, value)];
  }
}

/** Read once a list of sources: a form asks for every value, again with every keystroke. */
const indexes = new WeakMap<readonly PageSource[], ReadonlyMap<string, Support>>();

function indexOf(sources: readonly PageSource[]): ReadonlyMap<string, Support> {
  const known = indexes.get(sources);
  if (known) return known;
  const index = new Map<string, Support>();
  for (const { url, title, findings } of sources) {
    const page = { url, title };
    for (const finding of findings) {
      for (const key of spokenFor(finding)) {
        const support = index.get(key) ?? { evidence: [], sure: false, picked: false };
        index.set(key, support);
        support.sure ||= finding.confidence >= FORM_THRESHOLD;
        support.picked ||= finding.source === 'selection';
        const last = support.evidence.at(-1);
        if (last?.page.url !== url) support.evidence.push({ finding, page });
        else if (finding.confidence > last.finding.confidence) last.finding = finding;
      }
    }
  }
  indexes.set(sources, index);
  return index;
}

export const supportOf = (sources: readonly PageSource[], field: ListField | 'revenue', value: string): Support =>
  indexOf(sources).get(keyOf(field, value)) ?? NONE;

/** The support that counts: never more than there are pages, or removing a page would empty the form. */
export const neededSupport = (minimum: number, pages: number): number => Math.max(1, Math.min(minimum, pages));

/** What the pages of a draft say, and what another would add. */
import { bandsOverlapping, type Range } from './company-size.ts';
import { includes } from './draft-revision.ts';
import type { Draft, Evidence } from './draft-types.ts';
import { icpFromFindings, unionRevenue } from './from-findings.ts';
import { hasValue, valueKey } from './lists.ts';
import { revenueText } from './revenue.ts';
import { emptyIcp, type Finding, LIST_FIELDS, type ListField } from './types.ts';

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

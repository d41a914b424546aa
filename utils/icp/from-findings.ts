/** From what a page says to what the form holds. */
import { bandsOverlapping, COMPANY_SIZES, type CompanySize, type Range } from './company-size.ts';
import { SENIORITIES } from './seniority.ts';
import { FORM_THRESHOLD } from './threshold.ts';
import { emptyIcp, type Finding, type FindingField, type Icp, type RevenueRange } from './types.ts';

export { FORM_THRESHOLD };

/** The part of an ICP that one page's findings make: those above the threshold, in their own (ranked) order. */
export function icpFromFindings(findings: readonly Finding[]): Icp {
  const sure = findings.filter(({ confidence }) => confidence >= FORM_THRESHOLD);
  const values = (field: FindingField) => [
    ...new Set(sure.filter((finding) => finding.field === field).map(({ value }) => value)),
  ];
  const seniorities = new Set(values('seniorities'));
  const bands = new Set<CompanySize>(
    values('employees').flatMap((value) => bandsOverlapping(JSON.parse(value) as Range)),
  );
  for (const size of values('companySizes')) bands.add(size as CompanySize);
  return {
    ...emptyIcp(),
    jobTitles: values('jobTitles'),
    seniorities: SENIORITIES.filter((seniority) => seniorities.has(seniority)),
    departments: values('departments'),
    industries: values('industries'),
    companySizes: COMPANY_SIZES.filter((size) => bands.has(size)),
    countries: values('countries'),
    revenue: revenueFromFindings(findings),
    exampleCompanies: [...new Set([...values('companyName'), ...values('exampleCompanies')])],
    painPoints: values('painPoints'),
    valueDrivers: values('valueDrivers'),
  };
}

/** The revenue that one page's findings make. */
export const revenueFromFindings = (findings: readonly Finding[]): RevenueRange[] =>
  unionRevenue(
    findings
      .filter(({ field, confidence }) => field === 'revenue' && confidence >= FORM_THRESHOLD)
      .map(({ value }) => JSON.parse(value) as RevenueRange),
  );

/** One range a currency, from the lowest start to the highest end; an open end stays open. */
export function unionRevenue(ranges: readonly RevenueRange[]): RevenueRange[] {
  const byCurrency = new Map<string, RevenueRange>();
  for (const range of ranges) {
    const before = byCurrency.get(range.currency);
    byCurrency.set(
      range.currency,
      before
        ? {
            currency: range.currency,
            min: before.min === null || range.min === null ? null : Math.min(before.min, range.min),
            max: before.max === null || range.max === null ? null : Math.max(before.max, range.max),
          }
        : range,
    );
  }
  return [...byCurrency.values()];
}

/** A capture as the scorer reads it: exactly the tokens that a new draft shows. */
import { countryName } from '../icp/country.ts';
import { icpFromFindings } from '../icp/from-findings.ts';
import type { PageCapture } from './types.ts';

export interface FlatCapture {
  jobTitles: string[];
  industries: string[];
  countries: string[];
  seniorities: string[];
  departments: string[];
  company: {
    name?: string;
    domain?: string;
    employees?: [number | null, number | null];
    revenue?: [number | null, number | null];
    founded?: number;
  };
}

/** The lists of a new draft with countries by English name, and the company's facts. */
export function flatCapture(capture: PageCapture): FlatCapture {
  const icp = icpFromFindings(capture.findings);
  const { name, domain, employees, revenue, founded } = capture.company;
  return {
    jobTitles: icp.jobTitles,
    industries: icp.industries,
    countries: icp.countries.map((code) => countryName(code)),
    seniorities: icp.seniorities,
    departments: icp.departments,
    company: {
      ...(name && { name }),
      ...(domain && { domain }),
      ...(employees && { employees }),
      ...(revenue && { revenue }),
      ...(founded && { founded }),
    },
  };
}

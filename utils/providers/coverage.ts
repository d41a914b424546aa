/** What a compile leaves out, said beforehand. */
import { fieldTexts } from '../icp/describe.ts';
import { ICP_FIELDS, type Icp } from '../icp/types.ts';
import type { CoverageNote, ProviderDeclaration } from './types.ts';

/** A note for every filled field that a provider drops. */
export function droppedFields(icp: Icp, carries: ProviderDeclaration['carries']): CoverageNote[] {
  return ICP_FIELDS.filter((field) => carries[field].how === 'dropped' && fieldTexts(icp, field).length > 0).map(
    (field) => ({ field, kind: 'dropped', note: 'coverage_dropped', values: fieldTexts(icp, field), becomes: [] }),
  );
}

const CARRIED = { how: 'carried' } as const;
const DROPPED = { how: 'dropped' } as const;

/** A declaration in which every field is dropped that is neither carried nor reshaped. */
export function carrying(
  carried: readonly (keyof Icp)[],
  reshaped: Partial<Record<keyof Icp, string>> = {},
): ProviderDeclaration['carries'] {
  const carriage = (field: keyof Icp) => {
    const note = reshaped[field];
    if (note) return { how: 'reshaped', note } as const;
    return carried.includes(field) ? CARRIED : DROPPED;
  };
  return {
    name: carriage('name'),
    description: carriage('description'),
    jobTitles: carriage('jobTitles'),
    seniorities: carriage('seniorities'),
    departments: carriage('departments'),
    industries: carriage('industries'),
    companySizes: carriage('companySizes'),
    countries: carriage('countries'),
    revenue: carriage('revenue'),
    exampleCompanies: carriage('exampleCompanies'),
    painPoints: carriage('painPoints'),
    valueDrivers: carriage('valueDrivers'),
  };
}

/** A profile with something in every field. Companies and texts are invented. */
import type { Icp } from '../../utils/icp/types.ts';

export const FULL_ICP: Icp = {
  name: 'Nordic harbour software',
  description: 'Operations leaders at port software companies.',
  jobTitles: ['VP Operations', 'Head of Port Systems'],
  seniorities: ['VP', 'Director'],
  departments: ['Operations', 'IT'],
  industries: ['Maritime', 'Software'],
  companySizes: ['51-200', '501-1000', '1001-5000'],
  countries: ['DE', 'US'],
  revenue: [{ currency: 'USD', min: 10_000_000, max: 500_000_000 }],
  painPoints: ['Berths stay empty for hours'],
  valueDrivers: ['Ships turn around sooner'],
  exampleCompanies: ['Kaivik Terminals'],
};

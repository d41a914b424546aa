/** An ICP in Kashew's fields and back. */
import { Failed } from '../failure.ts';
import { bandRange, type CompanySize } from '../icp/company-size.ts';
import { countryName } from '../icp/country.ts';
import { countryCode } from '../icp/country-names.ts';
import { SENIORITIES } from '../icp/seniority.ts';
import { companySizesIn } from '../icp/size-text.ts';
import type { Icp } from '../icp/types.ts';
import { droppedFields } from './coverage.ts';
import { KASHEW_CARRIES, KASHEW_SETTINGS } from './kashew-declaration.ts';
import type { KashewProfile } from './kashew-wire.ts';
import { completeSettings, unlessEmpty } from './settings.ts';
import type { Compiled, CoverageNote, RemoteProfile, Settings } from './types.ts';

/** Kashew's largest size. */
const LARGEST = '500+';
const isLarge = (size: CompanySize): boolean => (bandRange(size)[0] ?? 0) > 500;

const kashewSizes = (sizes: readonly CompanySize[]): string[] => [
  ...new Set(sizes.map((size) => (isLarge(size) ? LARGEST : size))),
];

/** A number setting within what its field allows. */
function within(settings: Settings, id: string): number | undefined {
  const field = KASHEW_SETTINGS.find((one) => one.id === id);
  const value = settings[id];
  if (field?.input.kind !== 'number' || typeof value !== 'number' || !Number.isFinite(value)) return undefined;
  return Math.min(field.input.max, Math.max(field.input.min, value));
}

/** The body of `POST /icp-profiles`. Empty fields are left out. Throws `Failed` (`invalid-profile`) without a name. */
export function compileKashew(icp: Icp, stored: Settings): Compiled {
  const settings = completeSettings(KASHEW_SETTINGS, stored);
  const name = icp.name.trim();
  if (!name) {
    throw new Failed({ kind: 'invalid-profile', provider: 'kashew', field: 'name', detail: 'a name is required' });
  }
  const body = {
    name,
    ...unlessEmpty('description', icp.description.trim()),
    is_active: settings.is_active === true,
    ...unlessEmpty('target_industries', icp.industries),
    ...unlessEmpty('target_company_sizes', kashewSizes(icp.companySizes)),
    ...unlessEmpty('target_job_titles', icp.jobTitles),
    ...unlessEmpty('target_seniority_levels', icp.seniorities),
    ...unlessEmpty('target_departments', icp.departments),
    ...unlessEmpty(
      'target_countries',
      icp.countries.map((code) => countryName(code)),
    ),
    min_confidence_score: within(settings, 'min_confidence_score'),
    daily_prospect_limit: Math.round(within(settings, 'daily_prospect_limit') ?? 10),
    generation_schedule: settings.generation_schedule,
  };
  const large = icp.companySizes.filter(isLarge);
  const joined: CoverageNote[] = large.length
    ? [{ field: 'companySizes', kind: 'reshaped', note: 'kashew_sizesJoined', values: large, becomes: [LARGEST] }]
    : [];
  return {
    request: { method: 'POST', url: 'https://kashew.ai/api/v1/icp-profiles', body: JSON.stringify(body) },
    coverage: [...joined, ...droppedFields(icp, KASHEW_CARRIES)],
  };
}

/** A listed profile in the model's terms. What the listing leaves out is left out: it is not known to be empty. */
export function fromKashew(profile: KashewProfile): RemoteProfile {
  const { target_seniority_levels: levels, target_departments: departments, target_company_sizes: sizes } = profile;
  return {
    id: profile.id,
    icp: {
      name: profile.name,
      description: profile.description ?? '',
      jobTitles: profile.target_job_titles ?? [],
      ...(levels && { seniorities: SENIORITIES.filter((level) => levels.includes(level)) }),
      ...(departments && { departments }),
      industries: profile.target_industries ?? [],
      ...(sizes && { companySizes: [...new Set(sizes.flatMap(companySizesIn))] }),
      countries: (profile.target_countries ?? []).flatMap((name) => countryCode(name) ?? []),
    },
    status: profile.is_active ? 'active' : 'inactive',
    isActive: profile.is_active,
    createdAt: profile.created_at ?? null,
    raw: profile,
  };
}

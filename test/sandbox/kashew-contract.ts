/** Kashew's API as its pages describe it: the one place that knows its names. */
import {
  type Check,
  eachOneOf,
  filledText,
  flag,
  numberWithin,
  oneOf,
  text,
  texts,
  wholeNumberFrom,
} from './checks.ts';

export const KASHEW_HOST = 'kashew.ai';

export const PATHS = { profiles: '/api/v1/icp-profiles', prospects: '/api/v1/prospects' } as const;

/** `kshw_<tenant>_<secret>`. */
export const KEY = /^kshw_([A-Za-z0-9]{8})_[A-Za-z0-9]{32}$/;

export const SCOPES = ['icp:read', 'icp:write', 'prospects:read'] as const;
export type KashewScope = (typeof SCOPES)[number];

export const PLANS = {
  Free: { icps: false, requestsPerHour: 100, writesPerDay: 50 },
  Pro: { icps: true, requestsPerHour: 500, writesPerDay: 200 },
  Max: { icps: true, requestsPerHour: 1000, writesPerDay: 500 },
  Business: { icps: true, requestsPerHour: 2000, writesPerDay: 1000 },
} as const;
export type KashewPlan = keyof typeof PLANS;

export const COMPANY_SIZES = ['1-10', '11-50', '51-200', '201-500', '500+'] as const;
export const SENIORITY_LEVELS = ['VP', 'Director', 'C-Suite', 'Manager', 'Individual Contributor'] as const;

/** The body of `POST /icp-profiles`. */
export const PROFILE_FIELDS = {
  name: { required: true, check: filledText },
  description: { check: text },
  is_active: { check: flag },
  target_industries: { check: texts },
  target_company_sizes: { check: eachOneOf(COMPANY_SIZES) },
  target_job_titles: { check: texts },
  target_seniority_levels: { check: eachOneOf(SENIORITY_LEVELS) },
  target_departments: { check: texts },
  target_countries: { check: texts },
  min_confidence_score: { check: numberWithin(0, 1) },
  daily_prospect_limit: { check: wholeNumberFrom(1) },
  generation_schedule: { check: oneOf(['daily']) },
} as const satisfies Record<string, { required?: boolean; check: Check }>;

/** A profile as stored: what was sent, with the vendor's defaults. */
export interface KashewProfile {
  id: string;
  name: string;
  description: string;
  is_active: boolean;
  target_industries: string[];
  target_company_sizes: string[];
  target_job_titles: string[];
  target_seniority_levels: string[];
  target_departments: string[];
  target_countries: string[];
  min_confidence_score: number;
  daily_prospect_limit: number;
  generation_schedule: string;
  created_at: string;
}

export const PROFILE_DEFAULTS: Omit<KashewProfile, 'id' | 'name' | 'created_at'> = {
  description: '',
  is_active: true,
  target_industries: [],
  target_company_sizes: [],
  target_job_titles: [],
  target_seniority_levels: [],
  target_departments: [],
  target_countries: [],
  min_confidence_score: 0.7,
  daily_prospect_limit: 10,
  generation_schedule: 'daily',
};

/** The only fields that the documented listing shows. */
export const LISTED = [
  'id',
  'name',
  'description',
  'is_active',
  'target_industries',
  'target_job_titles',
  'target_countries',
  'daily_prospect_limit',
  'created_at',
] as const satisfies readonly (keyof KashewProfile)[];

export interface KashewProspect {
  id: string;
  person_name: string;
  company_name: string;
  email: string;
  job_title: string;
  industry: string;
  country: string;
  company_website: string;
  linkedin_profile_url: string;
  created_at: string;
}

export const MAX_PROSPECTS = 500;

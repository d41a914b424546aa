/** What Kashew is, what it holds, and what it asks of a person. */
import { carrying } from './coverage.ts';
import { tokenProblem } from './settings.ts';
import type { CredentialField, ProviderDeclaration, SettingField } from './types.ts';

export const KASHEW_CREDENTIALS: readonly CredentialField[] = [
  {
    id: 'apiKey',
    label: 'kashew_apiKey_label',
    help: 'kashew_apiKey_help',
    secret: true,
    url: 'https://kashew.ai',
    placeholder: 'kshw_',
    problem: (text) => tokenProblem(text) ?? (text.trim().startsWith('kshw_') ? null : 'kashew_apiKey_start'),
  },
];

export const KASHEW_LIMITS: ProviderDeclaration['limits'] = [
  { plan: 'Free', requestsPerHour: 100, writesPerDay: 50 },
  { plan: 'Pro', requestsPerHour: 500, writesPerDay: 200 },
  { plan: 'Max', requestsPerHour: 1000, writesPerDay: 500 },
  { plan: 'Business', requestsPerHour: 2000, writesPerDay: 1000 },
];

export const KASHEW_SETTINGS: readonly SettingField[] = [
  {
    id: 'plan',
    label: 'kashew_plan_label',
    help: 'kashew_plan_help',
    scope: 'account',
    input: {
      kind: 'choice',
      choices: [
        { value: '', label: '', key: 'plan_unknown' },
        ...KASHEW_LIMITS.map(({ plan }) => ({ value: plan, label: plan })),
      ],
    },
    default: '',
  },
  {
    id: 'min_confidence_score',
    label: 'kashew_minConfidence_label',
    help: 'kashew_minConfidence_help',
    scope: 'account',
    input: { kind: 'number', min: 0, max: 1, step: 0.05 },
    default: 0.7,
  },
  {
    id: 'daily_prospect_limit',
    label: 'kashew_dailyLimit_label',
    help: 'kashew_dailyLimit_help',
    scope: 'account',
    input: { kind: 'number', min: 1, max: 1000, step: 1 },
    default: 10,
  },
  {
    id: 'generation_schedule',
    label: 'kashew_schedule_label',
    scope: 'account',
    // The only schedule that is documented.
    input: { kind: 'choice', choices: [{ value: 'daily', label: 'daily', key: 'kashew_schedule_daily' }] },
    default: 'daily',
  },
  {
    id: 'is_active',
    label: 'kashew_isActive_label',
    help: 'kashew_isActive_help',
    scope: 'delivery',
    input: { kind: 'toggle' },
    // Kashew's own default starts prospecting at once, and nothing can stop it from here.
    default: false,
  },
];

export const KASHEW_CARRIES = carrying(
  ['name', 'description', 'jobTitles', 'seniorities', 'departments', 'industries', 'countries'],
  { companySizes: 'kashew_sizesJoined' },
);

export const KASHEW_DECLARATION: ProviderDeclaration = {
  id: 'kashew',
  name: 'Kashew',
  origins: ['https://kashew.ai'],
  documentation: 'https://kashew.ai',
  credentials: KASHEW_CREDENTIALS,
  settings: KASHEW_SETTINGS,
  carries: KASHEW_CARRIES,
  limits: KASHEW_LIMITS,
  exactlyOnce: 'listing',
};

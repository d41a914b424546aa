/** What Warm AI is, what it holds, and what it asks of a person. */
import { carrying } from './coverage.ts';
import { tokenProblem } from './settings.ts';
import type { CredentialField, ProviderDeclaration, SettingField } from './types.ts';

export const WARM_AI_CREDENTIALS: readonly CredentialField[] = [
  {
    id: 'accessKey',
    label: 'warmAi_accessKey_label',
    help: 'warmAi_accessKey_help',
    secret: true,
    url: 'https://warmai.uk',
    placeholder: '',
    // Described as a UUID on one page and shown otherwise on another: any token may be one.
    problem: tokenProblem,
  },
];

export const WARM_AI_LIMITS: ProviderDeclaration['limits'] = [
  { plan: 'Free', profiles: 1 },
  { plan: 'Basic', profiles: 5 },
  { plan: 'Standard', profiles: 10 },
  { plan: 'Pro', profiles: 25 },
  { plan: 'Team', profiles: 100 },
];

export const WARM_AI_SETTINGS: readonly SettingField[] = [
  {
    id: 'user',
    label: 'warmAi_user_label',
    help: 'warmAi_user_help',
    scope: 'account',
    required: true,
    input: { kind: 'choice', choices: [], from: 'users' },
    default: '',
  },
  {
    id: 'products',
    label: 'warmAi_products_label',
    help: 'warmAi_products_help',
    scope: 'account',
    input: { kind: 'labelled-ids', itemLabel: 'warmAi_products_item' },
    default: [],
  },
  {
    id: 'plan',
    label: 'warmAi_plan_label',
    help: 'warmAi_plan_help',
    scope: 'account',
    input: {
      kind: 'choice',
      choices: [
        { value: '', label: '', key: 'plan_unknown' },
        ...WARM_AI_LIMITS.map(({ plan }) => ({ value: plan, label: plan })),
      ],
    },
    default: '',
  },
  {
    id: 'product',
    label: 'warmAi_product_label',
    help: 'warmAi_product_help',
    scope: 'delivery',
    required: true,
    input: { kind: 'choice', choices: [], from: { setting: 'products' } },
    default: '',
  },
];

export const WARM_AI_CARRIES = carrying(
  ['name', 'description', 'jobTitles', 'industries', 'revenue', 'painPoints', 'valueDrivers'],
  { companySizes: 'warmAi_sizesWidened' },
);

export const WARM_AI_DECLARATION: ProviderDeclaration = {
  id: 'warm-ai',
  name: 'Warm AI',
  origins: ['https://api.warmai.uk'],
  documentation: 'https://warmai.uk',
  credentials: WARM_AI_CREDENTIALS,
  settings: WARM_AI_SETTINGS,
  carries: WARM_AI_CARRIES,
  limits: WARM_AI_LIMITS,
  exactlyOnce: 'idempotency-key',
};

/** How each provider of the registry meets the sandbox: what a person entered, and what must stand on the wire. */
import type { Credentials, Settings } from '../../utils/providers/types.ts';

export interface VendorWorld {
  credentials: Credentials;
  settings: Settings;
  /** A key that the vendor does not know. */
  wrong: Credentials;
  /** The list's field that holds the profiles, and a required field of a create's reply. */
  replies: { list: string; created: string };
  create: { path: string; headers: Record<string, string>; body: unknown };
  list: { method: string; path: string; body: unknown };
}

/** The idempotency key that the contract suite creates with. */
export const KEY = '3f1f7f0e-6f1c-4a6e-9d0a-2f6c1f6f0a11';

const WARM_AI_HEADERS = {
  'x-access-key': 'wak_sandbox_4f8e2c7a9b1d',
  'x-user-id': 'usr_abc123',
  'content-type': 'application/json',
};
const KASHEW_KEY = 'kshw_harbour1_Sandbox0123456789abcdefghijKLMNO';

/** Null for a provider that sends nothing. */
export const WORLDS: Readonly<Record<string, VendorWorld | null>> = {
  'this-device': null,
  'warm-ai': {
    credentials: { accessKey: WARM_AI_HEADERS['x-access-key'] },
    settings: { user: 'usr_abc123', product: 'prod_xyz789', products: [], plan: '' },
    wrong: { accessKey: 'wak_nobody' },
    replies: { list: 'data', created: 'workflow_status' },
    create: {
      path: '/api-icp-action',
      headers: { ...WARM_AI_HEADERS, 'x-idempotency-key': KEY },
      body: {
        action: 'create_icp',
        product_id: 'prod_xyz789',
        name: 'Nordic harbour software',
        description: 'Operations leaders at port software companies.',
        job_titles: ['VP Operations', 'Head of Port Systems'],
        pain_points: ['Berths stay empty for hours'],
        value_drivers: ['Ships turn around sooner'],
        industry_focus: ['Maritime', 'Software'],
        company_characteristics: { employee_count: '51-5000', revenue_range: '$10M-$500M' },
      },
    },
    list: { method: 'POST', path: '/api-icp-action', body: { action: 'list_icps' } },
  },
  kashew: {
    credentials: { apiKey: KASHEW_KEY },
    settings: { is_active: true, daily_prospect_limit: 25 },
    wrong: { apiKey: 'kshw_nobody00_00000000000000000000000000000000' },
    replies: { list: 'profiles', created: 'status' },
    create: {
      path: '/api/v1/icp-profiles',
      headers: { authorization: `Bearer ${KASHEW_KEY}`, 'content-type': 'application/json' },
      body: {
        name: 'Nordic harbour software',
        description: 'Operations leaders at port software companies.',
        is_active: true,
        target_industries: ['Maritime', 'Software'],
        target_company_sizes: ['51-200', '500+'],
        target_job_titles: ['VP Operations', 'Head of Port Systems'],
        target_seniority_levels: ['VP', 'Director'],
        target_departments: ['Operations', 'IT'],
        target_countries: ['Germany', 'United States'],
        min_confidence_score: 0.7,
        daily_prospect_limit: 25,
        generation_schedule: 'daily',
      },
    },
    list: { method: 'GET', path: '/api/v1/icp-profiles', body: undefined },
  },
};

/** The accounts that a fresh sandbox knows. All names are invented. */
import type { KashewPlan, KashewProfile, KashewProspect, KashewScope } from './kashew-contract.ts';
import type { WarmAiIcp, WarmAiPlan, WarmAiUser } from './warm-ai-contract.ts';

/** What the vendor knows of a product, and fills an ICP from. */
export interface Product {
  id: string;
  name: string;
  audience: string;
  titles: string[];
  pains: string[];
  drivers: string[];
  industries: string[];
  employees: string;
  revenue: string;
}

export interface WarmAiAccount {
  accessKey: string;
  plan: WarmAiPlan;
  balance: number;
  isTrial: boolean;
  trialEndsAt: string | null;
  seatsUsed: number;
  users: WarmAiUser[];
  products: Product[];
  /** Web origins that the key is restricted to; null for no restriction. */
  allowedOrigins: string[] | null;
  /** Whether a restricted key takes requests that state no origin at all. */
  acceptsMissingOrigin: boolean;
  allowsLocalhost: boolean;
  icps: WarmAiIcp[];
}

export interface KashewAccount {
  key: string;
  plan: KashewPlan;
  scopes: KashewScope[];
  profiles: KashewProfile[];
  prospects: KashewProspect[];
}

const user = (id: string, name: string, status: WarmAiUser['status']): WarmAiUser => ({
  id,
  linkedin_url: `https://www.linkedin.com/in/${name.toLowerCase().replaceAll(' ', '-')}`,
  linkedin_name: name,
  status,
  daily_limit: 25,
  daily_sent_count: status === 'active' ? 4 : 0,
});

const PIPELINE: Product = {
  id: 'prod_xyz789',
  name: 'Harbourline Pipeline',
  audience: 'revenue teams that run outbound in several countries',
  titles: ['VP of Sales', 'Head of Revenue Operations', 'Director of Sales Development'],
  pains: [
    'Low reply rates on cold outreach',
    'Prospect research takes hours a day',
    'Signals arrive too late to act on',
  ],
  drivers: [
    'Research that is ready before the call',
    'Outreach that names the reason for it',
    'One list for every rep',
  ],
  industries: ['SaaS', 'FinTech'],
  employees: '200-5000',
  revenue: '$10M-$500M',
};

const LEDGER: Product = {
  id: 'prod_led456',
  name: 'Harbourline Ledger',
  audience: 'finance teams that close the books by hand',
  titles: ['CFO', 'Head of Finance', 'Financial Controller'],
  pains: ['Month-end close takes two weeks', 'Spreadsheets that only one person understands'],
  drivers: ['Close in three days', 'An audit trail without extra work'],
  industries: ['Manufacturing', 'Logistics'],
  employees: '50-1000',
  revenue: '$5M-$100M',
};

export const WARM_AI_ACCOUNT: WarmAiAccount = {
  accessKey: 'wak_sandbox_4f8e2c7a9b1d',
  plan: 'Standard',
  balance: 1250,
  isTrial: true,
  trialEndsAt: '2027-01-15T00:00:00Z',
  seatsUsed: 2,
  users: [
    user('usr_abc123', 'Maren Oduya', 'active'),
    user('usr_def456', 'Tobias Falkenrath', 'active'),
    user('usr_ghi789', 'Ines Caravel', 'disconnected'),
  ],
  products: [PIPELINE, LEDGER],
  allowedOrigins: null,
  acceptsMissingOrigin: false,
  allowsLocalhost: false,
  icps: [],
};

export const KASHEW_ACCOUNT: KashewAccount = {
  key: 'kshw_harbour1_Sandbox0123456789abcdefghijKLMNO',
  plan: 'Pro',
  scopes: ['icp:read', 'icp:write', 'prospects:read'],
  profiles: [],
  prospects: [],
};

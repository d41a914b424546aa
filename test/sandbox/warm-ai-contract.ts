/** Warm AI's API as its pages describe it: the one place that knows its names. */
import { type Check, record, text, texts } from './checks.ts';

export const WARM_AI_HOST = 'api.warmai.uk';

export const PATHS = {
  icps: '/api-icp-action',
  users: '/user-list',
  account: '/functions/v1/api-account-status',
} as const;

export const HEADERS = { key: 'x-access-key', idempotency: 'x-idempotency-key', user: 'x-user-id' } as const;

export const ACTIONS = ['create_icp', 'list_icps'] as const;

/** How many ICPs each plan holds. */
export const PLANS = { Free: 1, Basic: 5, Standard: 10, Pro: 25, Team: 100 } as const;
export type WarmAiPlan = keyof typeof PLANS;

export const USER_STATUSES = ['pending', 'active', 'disconnected'] as const;
export const WORKFLOW = ['generating', 'generated', 'active', 'paused'] as const;
export const REVIEW = ['pending_review', 'approved', 'rejected'] as const;
export type WorkflowStatus = (typeof WORKFLOW)[number];
export type ReviewStatus = (typeof REVIEW)[number];

/** The body of `create_icp`, `action` and `product_id` aside. */
export const ICP_FIELDS = {
  name: { check: text },
  description: { check: text },
  job_titles: { check: texts },
  pain_points: { check: texts },
  value_drivers: { check: texts },
  industry_focus: { check: texts },
  company_characteristics: { check: record },
} as const satisfies Record<string, { check: Check }>;

export interface WarmAiIcp {
  id: string;
  name: string;
  description: string;
  product_id: string;
  job_titles: string[];
  pain_points: string[];
  value_drivers: string[];
  industry_focus: string[];
  company_characteristics: Record<string, unknown>;
  workflow_status: WorkflowStatus;
  review_status: ReviewStatus;
  created_at: string;
}

export interface WarmAiUser {
  id: string;
  linkedin_url: string;
  linkedin_name: string;
  status: (typeof USER_STATUSES)[number];
  daily_limit: number;
  daily_sent_count: number;
}

/**
 * Code → status and message. Only `INVALID_ACCESS_KEY`, `INVALID_USER_ID` and "Request origin not in allowlist" are
 * the vendor's own words; the pages give no code or wording for the rest.
 */
export const ERRORS = {
  INVALID_ACCESS_KEY: [401, 'Invalid or missing access key'],
  INVALID_USER_ID: [401, 'Invalid or missing user ID'],
  ORIGIN_NOT_ALLOWED: [403, 'Request origin not in allowlist'],
  LOCALHOST_NOT_ALLOWED: [403, 'Requests from localhost are not allowed'],
  INSUFFICIENT_BALANCE: [402, 'Insufficient credit balance'],
  INVALID_REQUEST: [400, 'Invalid request'],
  PRODUCT_NOT_FOUND: [404, 'Product not found'],
  NOT_FOUND: [404, 'Not found'],
  DUPLICATE_IDEMPOTENCY_KEY: [409, 'Conflict: this idempotency key was already used'],
  IDEMPOTENCY_KEY_REUSED: [409, 'Conflict: this idempotency key was used with a different request'],
  ICP_LIMIT_REACHED: [403, 'ICP limit reached'],
  RATE_LIMITED: [429, 'Too many requests'],
  INTERNAL_ERROR: [500, 'Internal server error'],
} as const satisfies Record<string, readonly [number, string]>;
export type WarmAiError = keyof typeof ERRORS;

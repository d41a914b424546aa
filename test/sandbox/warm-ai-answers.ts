/** Warm AI's refusals, and its answers that need no memory. */
import type { WarmAiAccount } from './accounts.ts';
import { type Answer, asJson, isRecord, type VendorRequest } from './exchange.ts';
import { ERRORS, PATHS, USER_STATUSES, type WarmAiError } from './warm-ai-contract.ts';
import type { WarmAiSwitches } from './warm-ai-switches.ts';

const LOCAL = /^https?:\/\/(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/;

/** An error body in the vendor's form. */
export function warmAiError(code: WarmAiError, message?: string, status?: number): Answer {
  const [usualStatus, usualMessage] = ERRORS[code];
  return asJson(status ?? usualStatus, { error: true, message: message ?? usualMessage, code });
}

/** What stands against a request with a valid key: origin 403 → balance 402 → localhost origin 403, as documented. */
export function refusalOf(
  { headers, path, body }: VendorRequest,
  account: WarmAiAccount,
  balanceGuards: WarmAiSwitches['balanceGuards'],
  limitsLifted: boolean,
): Answer | null {
  const { origin } = headers;
  if (account.allowedOrigins) {
    const allowed = origin === undefined ? account.acceptsMissingOrigin : account.allowedOrigins.includes(origin);
    if (!allowed) return warmAiError('ORIGIN_NOT_ALLOWED');
  }
  const creates = isRecord(body) && body.action === 'create_icp';
  const spends = path === PATHS.icps && (creates || balanceGuards === 'icps');
  if (spends && account.balance <= 0 && !limitsLifted) return warmAiError('INSUFFICIENT_BALANCE');
  if (origin && LOCAL.test(origin) && !account.allowsLocalhost) return warmAiError('LOCALHOST_NOT_ALLOWED');
  return null;
}

export function usersOf({ users }: WarmAiAccount, query: URLSearchParams): Answer {
  const status = query.get('status');
  if (status !== null && !USER_STATUSES.some((known) => known === status)) {
    return warmAiError('INVALID_REQUEST', `status: must be one of ${USER_STATUSES.join(', ')}`);
  }
  return asJson(200, { users: users.filter((user) => status === null || user.status === status) });
}

export const statusOf = ({ balance, seatsUsed, isTrial, trialEndsAt }: WarmAiAccount): Answer =>
  asJson(200, { balance, seats_used: seatsUsed, is_trial: isTrial, trial_ends_at: trialEndsAt });

/** Replies that say no, in the one failure vocabulary and with the vendor's own message. */
import { Failed, type RefusalKind } from '../failure.ts';
import type { HttpReply } from './http.ts';

/** One line of a vendor's table: the first that fits a refusal names it. */
export interface RefusalRule {
  status: number;
  code?: string;
  says?: RegExp;
  kind: RefusalKind;
}

export interface VendorError {
  message: string;
  code?: string;
}

const BY_STATUS: Readonly<Record<number, RefusalKind>> = {
  400: 'bad-request',
  401: 'key-refused',
  402: 'no-balance',
  403: 'forbidden',
  404: 'not-found',
  409: 'conflict',
  422: 'bad-request',
};

function kindOf(status: number, { message, code }: VendorError, rules: readonly RefusalRule[]): RefusalKind {
  const rule = rules.find(
    (one) =>
      one.status === status &&
      (one.code === undefined || one.code === code) &&
      (one.says === undefined || one.says.test(message)),
  );
  return rule?.kind ?? BY_STATUS[status] ?? (status >= 500 ? 'server-error' : 'other-status');
}

const UNIT_SECONDS: Readonly<Record<string, number>> = { second: 1, minute: 60, hour: 3600 };

/** How long to wait, in seconds: from `Retry-After` (seconds or a date), else from a sentence such as "Try again in 42 seconds". */
export function retryAfterSeconds(header: string | null, message: string, now: Date): number | null {
  const value = header?.trim() ?? '';
  if (/^\d+$/.test(value)) return Number(value);
  const date = value ? Date.parse(value) : Number.NaN;
  if (!Number.isNaN(date)) return Math.max(0, Math.ceil((date - now.getTime()) / 1000));
  const [, amount, unit] = /\bin\s+(\d+(?:\.\d+)?)\s*(second|minute|hour|s\b|min\b)/i.exec(message) ?? [];
  if (!amount || !unit) return null;
  const name = { s: 'second', min: 'minute' }[unit.toLowerCase()] ?? unit.toLowerCase();
  return Math.ceil(Number(amount) * (UNIT_SECONDS[name] ?? 1));
}

/** The reply's JSON, or undefined: an error page may be anything. */
export function errorBody(reply: HttpReply): unknown {
  try {
    return JSON.parse(reply.text);
  } catch {
    return undefined;
  }
}

/** Throws the refusal that a reply of status 400 or above (or below 200) stands for; lets any other pass. */
export function refuseFailures(
  reply: HttpReply,
  read: (reply: HttpReply) => VendorError,
  rules: readonly RefusalRule[],
  now: Date,
): void {
  const { provider, status } = reply;
  if (status >= 200 && status < 300) return;
  const error = read(reply);
  const message = error.message.slice(0, 500);
  if (status === 429) {
    // A date is by the vendor's clock, which may be off; so is the date of the reply.
    const stated = Date.parse(reply.headers.get('date') ?? '');
    const theirNow = Number.isNaN(stated) ? now : new Date(stated);
    const seconds = retryAfterSeconds(reply.headers.get('retry-after'), message, theirNow);
    throw new Failed({ kind: 'rate-limited', provider, status, message, retryAfterSeconds: seconds });
  }
  throw new Failed({ kind: kindOf(status, error, rules), provider, status, message });
}

/** Kashew, in memory. Where its pages are silent, `README.md` beside this says what was chosen. */
import { KASHEW_ACCOUNT, type KashewAccount } from './accounts.ts';
import { problemOf } from './checks.ts';
import type { SandboxClock } from './clock.ts';
import {
  type Answer,
  asJson,
  type Handled,
  isoSeconds,
  isRecord,
  type Moment,
  type VendorRequest,
} from './exchange.ts';
import {
  KASHEW_HOST,
  type KashewProfile,
  type KashewScope,
  KEY,
  LISTED,
  MAX_PROSPECTS,
  PATHS,
  PLANS,
  PROFILE_DEFAULTS,
  PROFILE_FIELDS,
} from './kashew-contract.ts';
import { prospectFor } from './kashew-prospects.ts';
import { randomFrom, uuidFrom } from './random.ts';
import { SlidingWindow } from './sliding-window.ts';

export interface KashewSwitches {
  /** Whether a 429 states its wait in a `Retry-After` header too, and how. */
  retryAfter: 'none' | 'seconds' | 'http-date';
  /** The scope that listing needs; null: any valid key lists. */
  listScope: KashewScope | null;
  /** Whether listing needs a plan with ICP profiles. */
  listNeedsPlan: boolean;
}

const SWITCHES: KashewSwitches = { retryAfter: 'none', listScope: null, listNeedsPlan: false };
const HOUR = 3_600_000;

/** An error body in the vendor's form. */
export const kashewError = (status: number, detail: string, headers?: Record<string, string>): Answer =>
  asJson(status, { detail }, headers);

export class Kashew {
  readonly id = 'kashew';
  readonly host = KASHEW_HOST;
  switches: KashewSwitches = { ...SWITCHES };
  limitsLifted = false;
  #clock: SandboxClock;
  #seed: number;
  #changed: () => void;
  #random: () => number;
  #accounts = new Map<string, KashewAccount>();
  #requests = new SlidingWindow(HOUR);
  #writes = new SlidingWindow(24 * HOUR);

  constructor(clock: SandboxClock, seed: number, changed: () => void) {
    this.#clock = clock;
    this.#seed = seed;
    this.#random = randomFrom(seed);
    this.#changed = changed;
    this.addAccount();
  }

  addAccount(differences: Partial<KashewAccount> = {}): KashewAccount {
    const account = { ...structuredClone(KASHEW_ACCOUNT), ...differences };
    if (!KEY.test(account.key)) throw new Error(`not a Kashew key: ${account.key}`);
    this.#accounts.set(account.key, account);
    return account;
  }

  /** The account of a key, the default one when none is given. */
  account(key: string = KASHEW_ACCOUNT.key): KashewAccount {
    const account = this.#accounts.get(key);
    if (!account) throw new Error(`no Kashew account has the key ${key}`);
    return account;
  }

  accounts(): KashewAccount[] {
    return [...this.#accounts.values()];
  }

  profiles(key?: string): KashewProfile[] {
    return this.account(key).profiles;
  }

  reset(): void {
    this.switches = { ...SWITCHES };
    this.limitsLifted = false;
    this.#random = randomFrom(this.#seed);
    this.#accounts.clear();
    this.#requests.clear();
    this.#writes.clear();
    this.addAccount();
  }

  /** Counts so many requests against the hourly limit without making them. */
  countRequests(count: number, key: string = KASHEW_ACCOUNT.key): void {
    for (let n = 0; n < count; n += 1) this.#requests.count(key, this.#clock.now());
  }

  /** The same for writes and the daily limit. */
  countWrites(count: number, key: string = KASHEW_ACCOUNT.key): void {
    for (let n = 0; n < count; n += 1) this.#writes.count(key, this.#clock.now());
  }

  /** Lets the vendor's AI find so many prospects for every active profile. */
  prospect(count: number): void {
    for (const account of this.accounts()) {
      for (const profile of account.profiles.filter(({ is_active }) => is_active)) {
        for (let n = 0; n < count; n += 1) {
          account.prospects.push(
            prospectFor(profile, account.prospects.length, uuidFrom(this.#random), isoSeconds(this.#clock.stated())),
          );
        }
      }
    }
    this.#changed();
  }

  operation({ method, path }: VendorRequest): string {
    if (path === PATHS.prospects) return 'prospects';
    if (path !== PATHS.profiles) return 'other';
    return method === 'POST' ? 'create' : method === 'GET' ? 'list' : 'other';
  }

  rateLimited(seconds: number): Answer {
    return kashewError(429, `Rate limit exceeded. Try again in ${seconds} seconds.`);
  }

  serverError(status: number): Answer {
    return kashewError(status, 'Internal Server Error');
  }

  answer(request: VendorRequest, moment: Moment): Handled {
    const { method, path, headers } = request;
    const key = /^Bearer (\S+)$/.exec(headers.authorization ?? '')?.[1] ?? '';
    const account = this.#accounts.get(key);
    const only = (answer: Answer): Handled => ({
      answer,
      account: account?.key ?? null,
      committed: null,
      replayed: false,
    });
    if (!Object.values(PATHS).some((known) => known === path)) return only(kashewError(404, 'Not Found'));
    if (method !== 'GET' && !(method === 'POST' && path === PATHS.profiles)) {
      return only(kashewError(405, 'Method Not Allowed'));
    }
    if (!account) return only(kashewError(401, 'Invalid API key'));
    const { requestsPerHour } = PLANS[account.plan];
    const wait = this.#requests.wait(key, requestsPerHour, moment.now);
    if (wait && !this.limitsLifted) return only(this.#tooMany(wait, moment.at));
    this.#requests.count(key, moment.now);
    if (moment.fail && method === 'GET') return only(this.serverError(moment.fail.status));
    if (path === PATHS.prospects) return only(this.#prospects(request, account));
    if (method === 'GET') return only(this.#list(account));
    return { ...only(kashewError(500, 'Internal Server Error')), ...this.#create(request, account, moment) };
  }

  #tooMany(seconds: number, at: Date): Answer {
    const answer = this.rateLimited(seconds);
    const { retryAfter } = this.switches;
    if (retryAfter === 'seconds') answer.headers['retry-after'] = String(seconds);
    if (retryAfter === 'http-date')
      answer.headers['retry-after'] = new Date(at.getTime() + seconds * 1000).toUTCString();
    return answer;
  }

  #refusal(account: KashewAccount, scope: KashewScope | null, needsPlan: boolean): Answer | null {
    if (scope && !account.scopes.includes(scope)) return kashewError(403, `Scope '${scope}' required`);
    if (needsPlan && !PLANS[account.plan].icps) return kashewError(403, 'ICP Profiles require Pro+ plan');
    return null;
  }

  #list(account: KashewAccount): Answer {
    const refusal = this.#refusal(account, this.switches.listScope, this.switches.listNeedsPlan);
    if (refusal) return refusal;
    const listed = (profile: KashewProfile) => Object.fromEntries(LISTED.map((field) => [field, profile[field]]));
    return asJson(200, { profiles: account.profiles.map(listed) });
  }

  #prospects({ query }: VendorRequest, account: KashewAccount): Answer {
    const refusal = this.#refusal(account, 'prospects:read', false);
    if (refusal) return refusal;
    const limit = Number(query.get('limit') ?? 50);
    const offset = Number(query.get('offset') ?? 0);
    if (!Number.isInteger(limit) || limit < 1 || limit > MAX_PROSPECTS) {
      return kashewError(422, `limit: must be a whole number from 1 to ${MAX_PROSPECTS}`);
    }
    if (!Number.isInteger(offset) || offset < 0) return kashewError(422, 'offset: must be a whole number from 0 up');
    return asJson(200, {
      prospects: account.prospects.slice(offset, offset + limit),
      count: account.prospects.length,
    });
  }

  #create(request: VendorRequest, account: KashewAccount, { now, at, fail }: Moment): Partial<Handled> {
    const refusal = this.#refusal(account, 'icp:write', true);
    if (refusal) return { answer: refusal };
    const wait = this.#writes.wait(account.key, PLANS[account.plan].writesPerDay, now);
    if (wait && !this.limitsLifted) return { answer: this.#tooMany(wait, at) };
    if (!/^application\/json\b/i.test(request.headers['content-type'] ?? '')) {
      return { answer: kashewError(400, 'Content-Type must be application/json') };
    }
    if (!isRecord(request.body)) return { answer: kashewError(400, 'Body must be a JSON object') };
    const problem = problemOf(request.body, PROFILE_FIELDS);
    if (problem) return { answer: kashewError(422, problem) };
    if (fail && !fail.commits) return { answer: this.serverError(fail.status) };

    const { body } = request;
    const sent = Object.fromEntries(
      Object.keys(PROFILE_FIELDS).flatMap((field) => (field in body ? [[field, body[field]]] : [])),
    );
    const id = uuidFrom(this.#random);
    account.profiles.push({ ...PROFILE_DEFAULTS, name: '', ...sent, id, created_at: isoSeconds(at) });
    this.#writes.count(account.key, now);
    this.#changed();
    return { answer: fail ? this.serverError(fail.status) : asJson(201, { id, status: 'created' }), committed: id };
  }
}

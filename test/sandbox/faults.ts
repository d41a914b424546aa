/** How a vendor can be told to misbehave. A rule says when, its faults say how. */
import { randomFrom } from './random.ts';

export type Fault =
  /** Waits on the sandbox's clock, before anything is done or (`after`) between the commit and the answer. */
  | { kind: 'delay'; ms: number; when?: 'before' | 'after' }
  /** The same, until the rule's `release()`. */
  | { kind: 'hold'; when?: 'before' | 'after' }
  | { kind: 'drop-before-commit' }
  | { kind: 'drop-after-commit' }
  /** The connection drops at once; the request takes effect so many seconds later. */
  | { kind: 'late-commit'; seconds: number }
  /** 429 in the vendor's form. `retryAfter` adds the header; `seconds` is 42 unless told. */
  | { kind: 'rate-limit'; seconds?: number; retryAfter?: 'seconds' | 'http-date' }
  /** `stored`: a retry with the same idempotency key gets it again. `commits`: the profile was made all the same. */
  | { kind: 'server-error'; status?: number; stored?: boolean; commits?: boolean }
  /** 202 instead of 200 (Warm AI): in the list after so many seconds; null: after `warmAi.process()`. */
  | { kind: 'accept'; seconds: number | null }
  /** A web page instead of JSON. Commits unless told not to. */
  | { kind: 'html'; status?: number; commits?: boolean }
  /** `text`: the JSON stops in the middle. `socket`: the connection does. */
  | { kind: 'truncate'; how?: 'text' | 'socket' }
  | { kind: 'content-type'; type: string }
  | { kind: 'redirect'; status?: 301 | 302 | 303 | 307 | 308; to?: string }
  /** Pads the JSON with a field of so many bytes. */
  | { kind: 'oversize'; bytes: number }
  /** Removes or replaces fields of the reply; a path is `data.0.id`. */
  | { kind: 'reply'; without?: string[]; set?: Record<string, unknown> }
  /** This request's `Date` and `created_at` are off by so many seconds. */
  | { kind: 'clock-off'; seconds: number }
  /** Any answer at all, without anything being done. */
  | { kind: 'answer'; status: number; headers?: Record<string, string>; body: string };
export type FaultKind = Fault['kind'];

export const FAULT_KINDS = Object.keys({
  delay: 0,
  hold: 0,
  'drop-before-commit': 0,
  'drop-after-commit': 0,
  'late-commit': 0,
  'rate-limit': 0,
  'server-error': 0,
  accept: 0,
  html: 0,
  truncate: 0,
  'content-type': 0,
  redirect: 0,
  oversize: 0,
  reply: 0,
  'clock-off': 0,
  answer: 0,
} satisfies Record<FaultKind, 0>);

/** Which requests a rule is for: every given part must match. */
export interface FaultMatch {
  vendor?: 'warm-ai' | 'kashew';
  /** `create`, `list`, `users`, `account`, `prospects` or `other`. */
  operation?: string;
  /** An access key or bearer key, wherever it stands in the headers. */
  key?: string;
  /** How often it strikes; null for every time. Once unless told, or every time where there is a `probability`. */
  times?: number | null;
  /** 0–1: strikes at random, out of the sandbox's seed. */
  probability?: number;
}

/** A rule at work. */
export interface FaultRule {
  readonly id: number;
  readonly match: FaultMatch;
  readonly faults: readonly Fault[];
  /** How often it has struck. */
  used: number;
  /** Lets go of what `hold` holds, now and from now on. */
  release(): void;
  remove(): void;
  /** Settles on `release()`. */
  readonly released: Promise<void>;
}

interface Asked {
  vendor: string;
  operation: string;
  headers: Readonly<Record<string, string>>;
}

/** The rules in force, in the order in which they were given: the first that matches a request strikes, alone. */
export class FaultRules {
  #rules: FaultRule[] = [];
  #seed: number;
  #random: () => number;
  #count = 0;

  constructor(seed: number) {
    this.#seed = seed;
    this.#random = randomFrom(seed);
  }

  add(match: FaultMatch, ...faults: Fault[]): FaultRule {
    let release = () => {};
    const released = new Promise<void>((resolve) => {
      release = resolve;
    });
    this.#count += 1;
    const rule: FaultRule = {
      id: this.#count,
      match,
      faults,
      used: 0,
      released,
      release,
      remove: () => {
        this.#rules = this.#rules.filter((other) => other !== rule);
      },
    };
    this.#rules.push(rule);
    return rule;
  }

  all(): readonly FaultRule[] {
    return this.#rules;
  }

  /** The rule that strikes this request, counted as used. */
  take(asked: Asked): FaultRule | null {
    const rule = this.#rules.find(({ match, used }) => this.#strikes(match, used, asked));
    if (rule) rule.used += 1;
    return rule ?? null;
  }

  clear(): void {
    for (const rule of this.#rules) rule.release();
    this.#rules = [];
    this.#random = randomFrom(this.#seed);
  }

  #strikes(match: FaultMatch, used: number, { vendor, operation, headers }: Asked): boolean {
    const times = match.times === undefined ? (match.probability === undefined ? 1 : null) : match.times;
    if (times !== null && used >= times) return false;
    if (match.vendor && match.vendor !== vendor) return false;
    if (match.operation && match.operation !== operation) return false;
    if (match.key && ![headers['x-access-key'], headers.authorization?.replace('Bearer ', '')].includes(match.key)) {
      return false;
    }
    return match.probability === undefined || this.#random() < match.probability;
  }
}

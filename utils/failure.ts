/** The ways in which a provider says no. */
export type RefusalKind =
  | 'bad-request'
  | 'key-refused'
  | 'user-refused'
  | 'no-balance'
  | 'scope-missing'
  | 'plan-too-low'
  | 'plan-limit'
  | 'origin-refused'
  | 'forbidden'
  | 'not-found'
  | 'conflict'
  | 'redirected'
  | 'server-error'
  | 'other-status';

/**
 * Every way in which things go wrong, as one tagged union. Layers throw `Failed`; the border between contexts turns
 * it into its `failure`, which is plain data; one component writes the sentence that a person reads.
 */
export type Failure =
  /** The page is one that extensions may not read. */
  | {
      kind: 'page-not-readable';
      reason: 'browser-page' | 'web-store' | 'pdf' | 'file' | 'no-access' | 'no-page';
      url: string;
    }
  | { kind: 'page-timeout'; seconds: number; url: string }
  | { kind: 'page-error'; detail: string; url: string }
  /** The vendor's reply could not be understood: `where` is a path into it, `found` what stood there. */
  | { kind: 'unexpected-reply'; provider: string; where: string; expected: string; found: string; status: number }
  | { kind: 'network'; provider: string; detail: string; reached: 'no' | 'maybe' }
  | { kind: 'timeout'; provider: string; seconds: number }
  /** Refusals, each with the vendor's own `message` and HTTP `status`. */
  | {
      kind: RefusalKind;
      provider: string;
      status: number;
      message: string;
    }
  | { kind: 'rate-limited'; provider: string; status: number; message: string; retryAfterSeconds: number | null }
  /** Needs the person before anything is sent. */
  | { kind: 'not-set-up'; provider: string; missing: string[] }
  | { kind: 'permission-missing'; provider: string; origins: string[] }
  | { kind: 'account-changed'; provider: string }
  /** The account's plan holds `limit` profiles and has `used` already: nothing was sent. */
  | { kind: 'plan-full'; provider: string; plan: string; limit: number; used: number }
  /** Several profiles at the provider look like this one: the person has to say which. */
  | { kind: 'several-matches'; provider: string; ids: string[] }
  /** An answer was lost a moment ago and the provider may still be working: look again in `seconds`. */
  | { kind: 'too-soon'; provider: string; seconds: number }
  /** The keys are locked: the person has to unlock them. */
  | { kind: 'keys-locked'; provider: string }
  /** The passphrase that was entered does not unlock the keys. */
  | { kind: 'passphrase-wrong' }
  /** The plan's creates of one day are used up; the next may leave in `seconds`. */
  | { kind: 'write-budget'; provider: string; plan: string; limit: number; seconds: number }
  | { kind: 'invalid-profile'; provider: string; field: string; detail: string }
  | { kind: 'invalid-input'; where: string; expected: string }
  | { kind: 'storage'; detail: string }
  | { kind: 'not-found-here'; what: string }
  | { kind: 'internal'; detail: string };

export type FailureKind = Failure['kind'];

/** The one error class that layers throw on purpose. Told apart by its `name`, never by `instanceof` across contexts. */
export class Failed extends Error {
  override readonly name = 'Failed';
  readonly failure: Failure;
  constructor(failure: Failure, options?: { cause?: unknown }) {
    super(`${failure.kind}: ${JSON.stringify(failure)}`, options);
    this.failure = failure;
  }
}

/** What anything thrown means, as data. An error that nobody foresaw becomes `internal`. */
export function failureOf(thrown: unknown): Failure {
  if (thrown instanceof Error && thrown.name === 'Failed' && 'failure' in thrown) return thrown.failure as Failure;
  return { kind: 'internal', detail: thrown instanceof Error ? thrown.message : String(thrown) };
}

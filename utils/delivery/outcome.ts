/** What a failure means for a delivery. */
import type { Failure, FailureKind } from '../failure.ts';

/**
 * `unsure`: the request may have been carried out although no answer says so. `retry`: it was not, and trying again may
 * help. `refused`: it was not, and only the person can change that. `locked`: the keys are locked.
 */
export type FailedOutcome = 'unsure' | 'retry' | 'refused' | 'locked';

export function outcomeOf(failure: Failure): FailedOutcome {
  switch (failure.kind) {
    case 'network':
      return failure.reached === 'maybe' ? 'unsure' : 'retry';
    case 'timeout':
    case 'internal':
      return 'unsure';
    case 'unexpected-reply':
      // Success in a shape that nobody knows is still success; an error page is not.
      return failure.status >= 200 && failure.status < 300 ? 'unsure' : 'retry';
    case 'server-error':
      // A gateway that lost its backend, against a server that says that it failed.
      return failure.status === 502 || failure.status === 504 ? 'unsure' : 'retry';
    case 'rate-limited':
    case 'write-budget':
    case 'storage':
      return 'retry';
    case 'keys-locked':
      return 'locked';
    default:
      return 'refused';
  }
}

const PAUSING: ReadonlySet<FailureKind> = new Set<FailureKind>([
  'key-refused',
  'user-refused',
  'origin-refused',
  'scope-missing',
  'plan-too-low',
  'no-balance',
  'not-set-up',
  'permission-missing',
  'keys-locked',
]);

/** Whether every other delivery of the account would meet the same refusal. */
export const pausesAccount = ({ kind }: Failure): boolean => PAUSING.has(kind);

/** How long the provider asks to be left alone, in seconds; null when it does not say. */
export const askedToWait = (failure: Failure): number | null =>
  failure.kind === 'rate-limited' ? failure.retryAfterSeconds : null;

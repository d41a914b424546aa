/** What a failure means for a delivery. */
import type { Failure } from '../failure.ts';
import type { Delivery } from './types.ts';

/**
 * `unsure`: the request may have been carried out although no answer says so. `failed`: it was not, and trying again may
 * help. `refused`: it was not, and only the person can change that.
 */
export function outcomeOf(failure: Failure): 'unsure' | 'failed' | 'refused' {
  switch (failure.kind) {
    case 'network':
      return failure.reached === 'maybe' ? 'unsure' : 'failed';
    case 'timeout':
    case 'redirected':
    case 'internal':
      return 'unsure';
    case 'unexpected-reply':
      // Success in a shape that nobody knows is still success; an error page is not.
      return failure.status >= 200 && failure.status < 300 ? 'unsure' : 'failed';
    case 'server-error':
      // A gateway that lost its backend, against a server that says that it failed.
      return failure.status === 502 || failure.status === 504 ? 'unsure' : 'failed';
    case 'rate-limited':
    case 'storage':
      return 'failed';
    default:
      return 'refused';
  }
}

/** When an answer was last lost, as far as the attempts tell; null when each was answered. */
export function lastLost({ attempts }: Pick<Delivery, 'attempts'>): Date | null {
  const lost = attempts.findLast(({ failure }) => failure !== null && outcomeOf(failure) === 'unsure');
  return lost?.endedAt ? new Date(lost.endedAt) : null;
}

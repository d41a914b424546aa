/** What a failure makes of a delivery. Pure; part of the transitions. */
import type { Failure } from '../failure.ts';
import { isSettled } from './delivered.ts';
import type { Change, Circumstances } from './events.ts';
import { askedToWait, outcomeOf, pausesAccount } from './outcome.ts';
import { backoffSeconds, SETTLE_SECONDS, secondsAfter } from './timing.ts';
import type { Delivery, DeliveryAttempt } from './types.ts';

/** How many attempts a delivery remembers. */
export const ATTEMPTS_KEPT = 30;

const statusOf = (failure: Failure | null): number | null => (failure && 'status' in failure ? failure.status : null);

/** The running attempt ended: `failure` is null when it went well. */
export const ended = (attempts: readonly DeliveryAttempt[], at: string, failure: Failure | null): DeliveryAttempt[] =>
  attempts.map((attempt) =>
    attempt.endedAt === null ? { ...attempt, endedAt: at, status: statusOf(failure), failure } : attempt,
  );

/** An attempt that ended before it began: for the person to read why. */
const noted = (delivery: Delivery, at: string, failure: Failure): Partial<Delivery> => ({
  attempts: [...delivery.attempts, { startedAt: at, endedAt: at, status: statusOf(failure), failure }].slice(
    -ATTEMPTS_KEPT,
  ),
  attemptCount: delivery.attemptCount + 1,
});

/** The request went wrong: what that means depends on whether it may have been carried out. */
export function failed(delivery: Delivery, failure: Failure, circumstances: Circumstances, at: string): Change {
  const { provider, random } = circumstances;
  const attempts = ended(delivery.attempts, at, failure);
  const keyed = provider.exactlyOnce === 'idempotency-key';
  const outcome = outcomeOf(failure);
  const setbacks = delivery.setbacks + 1;
  const floor = askedToWait(failure);
  const wait = backoffSeconds(setbacks, random, floor);
  if (outcome === 'unsure' && provider.exactlyOnce !== 'local') {
    const next = keyed ? wait : SETTLE_SECONDS;
    return {
      change: { state: 'unsure', attempts, setbacks, lostAt: at, looks: 0, nextAttemptAt: secondsAfter(at, next) },
    };
  }
  if (outcome === 'retry' || outcome === 'unsure') {
    const server = failure.kind === 'server-error';
    const until = secondsAfter(at, wait);
    return {
      change: {
        state: 'waiting',
        attempts,
        setbacks,
        nextAttemptAt: until,
        // A server that failed may have kept the profile, and not the key.
        doubtful: delivery.doubtful || (server && provider.exactlyOnce !== 'local'),
        keyErrors: delivery.keyErrors + (server && keyed ? 1 : 0),
      },
      // The account rests for as long as the provider asked, and no longer for one delivery's own bad luck.
      effects: failure.kind === 'rate-limited' ? [{ do: 'rest', until: secondsAfter(at, floor ?? wait) }] : [],
    };
  }
  if (outcome === 'locked') return stopped({ ...delivery, attempts }, failure, circumstances, at);
  if (keyed && statusOf(failure) === 409) {
    // The vendor has seen this key: what it made of it shows in the list, or the refusal is a real one.
    return { change: { state: 'unsure', attempts, conflict: failure, nextAttemptAt: at } };
  }
  return refused({ attempts }, failure);
}

const refused = (change: Partial<Delivery>, failure: Failure): Change => ({
  change: { ...change, state: 'refused', nextAttemptAt: null, conflict: null },
  effects: pausesAccount(failure) ? [{ do: 'pause', failure }] : [],
});

/** Nothing left: a delivery whose answer was lost before is as unsure as it was. */
export function stopped(delivery: Delivery, failure: Failure, { random }: Circumstances, at: string): Change {
  const outcome = outcomeOf(failure);
  const setbacks = delivery.setbacks + 1;
  const settled = isSettled(delivery);
  if (outcome === 'locked') {
    // Due as soon as the account goes on.
    const change: Partial<Delivery> =
      settled || delivery.state === 'unsure' ? {} : { state: 'locked', nextAttemptAt: at };
    return { change: { ...change, attempts: delivery.attempts }, effects: [{ do: 'pause', failure }] };
  }
  if (outcome === 'refused' && settled) {
    // What was delivered stays delivered; it is only not watched any more.
    return { change: { nextAttemptAt: null }, effects: pausesAccount(failure) ? [{ do: 'pause', failure }] : [] };
  }
  if (outcome === 'refused' && delivery.state === 'unsure' && pausesAccount(failure)) {
    // Once the person has mended that, the list will still tell.
    return { change: { ...noted(delivery, at, failure), nextAttemptAt: at }, effects: [{ do: 'pause', failure }] };
  }
  if (outcome === 'refused') return refused(noted(delivery, at, failure), failure);
  const asked = failure.kind === 'write-budget' ? failure.seconds : askedToWait(failure);
  const until = secondsAfter(at, backoffSeconds(setbacks, random, asked));
  const state = settled || delivery.state === 'unsure' ? delivery.state : 'waiting';
  return {
    change: { ...(settled ? {} : noted(delivery, at, failure)), state, setbacks, nextAttemptAt: until },
    effects: asked === null ? [] : [{ do: 'rest', until }],
  };
}

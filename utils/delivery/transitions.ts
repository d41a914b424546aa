/** What may happen to a delivery, what it is afterwards, and what is to be done then. Pure. */
import { Failed, type Failure } from '../failure.ts';
import type { Provider } from '../providers/types.ts';
import { withConsequences } from './attention.ts';
import { delivered, settledDown } from './delivered.ts';
import type { Change, Circumstances, DeliveryEvent, Step } from './events.ts';
import { ATTEMPTS_KEPT, ended, failed, stopped } from './failing.ts';
import { blind, looked, seen } from './looking.ts';
import { setBackDelivery } from './set-back.ts';
import { HOLD_SECONDS, secondsAfter, watchSeconds } from './timing.ts';
import type { Delivery, DeliveryState } from './types.ts';

/** Event → the states in which it may happen. */
const ALLOWED: Readonly<Record<DeliveryEvent['kind'], readonly DeliveryState[]>> = {
  due: ['held', 'queued', 'sending', 'waiting', 'locked', 'unsure', 'accepted', 'delivered'],
  unlisted: ['held', 'queued', 'waiting', 'locked'],
  created: ['sending'],
  accepted: ['sending'],
  failed: ['sending'],
  stopped: ['held', 'queued', 'waiting', 'locked', 'unsure', 'accepted', 'delivered'],
  looked: ['held', 'queued', 'waiting', 'locked', 'unsure', 'accepted'],
  seen: ['delivered'],
  blind: ['held', 'queued', 'waiting', 'locked', 'unsure', 'accepted', 'delivered'],
  resolved: ['unsure', 'accepted'],
  urged: ['held', 'queued', 'sending', 'waiting', 'locked', 'unsure', 'accepted', 'delivered', 'refused'],
  online: ['held', 'queued', 'waiting', 'locked', 'unsure', 'accepted', 'delivered', 'refused', 'sending'],
  behind: ['held', 'queued', 'waiting', 'locked'],
  'set-back': ['held', 'queued', 'waiting', 'locked', 'unsure', 'accepted', 'delivered', 'refused', 'sending'],
};

/** It has left at least once, and nobody knows what came of that. */
export const isInDoubt = (delivery: Delivery): boolean =>
  delivery.state === 'unsure' ||
  delivery.state === 'sending' ||
  delivery.doubtful ||
  (delivery.conflict !== null && delivery.state !== 'refused');

/** The delivery after an event, and what has to be done once that is stored. Throws `Failed` (`internal`) when the event cannot happen in its state. */
export function transition(delivery: Delivery, event: DeliveryEvent, circumstances: Circumstances): Step {
  if (!ALLOWED[event.kind].includes(delivery.state)) {
    throw new Failed({ kind: 'internal', detail: `a delivery that is ${delivery.state} cannot be ${event.kind}` });
  }
  const at = circumstances.now.toISOString();
  const { change, effects = [] } = changeBy(delivery, event, circumstances, at);
  return { delivery: withConsequences({ ...delivery, ...change, updatedAt: at }, at), effects };
}

function changeBy(delivery: Delivery, event: DeliveryEvent, circumstances: Circumstances, at: string): Change {
  switch (event.kind) {
    case 'due':
      return due(delivery, circumstances, at);
    case 'unlisted':
      return { change: { unlisted: event.failure, known: event.snapshot ? [] : delivery.known } };
    case 'created':
      return { change: { ...delivered(event.remote, circumstances), attempts: ended(delivery.attempts, at, null) } };
    case 'accepted':
      return {
        change: {
          ...settledDown,
          state: 'accepted',
          attempts: ended(delivery.attempts, at, null),
          nextAttemptAt: secondsAfter(at, watchSeconds(0)),
        },
      };
    case 'failed':
      return failed(delivery, event.failure, circumstances, at);
    case 'stopped':
      return stopped(delivery, event.failure, circumstances, at);
    case 'looked':
      return looked(delivery, event, circumstances, at);
    case 'seen':
      return seen(delivery, event, at);
    case 'blind':
      return blind(delivery, event.failure, circumstances, at);
    case 'resolved':
      return resolved(delivery, event.remoteId, circumstances, at);
    case 'urged':
      return urged(delivery, event.at);
    case 'behind':
      return { change: { nextAttemptAt: event.until } };
    case 'online':
      return online(delivery, at);
    case 'set-back':
      return { change: setBackDelivery(delivery, at) };
  }
}

function due(delivery: Delivery, circumstances: Circumstances, at: string): Change {
  const { provider } = circumstances;
  switch (delivery.state) {
    case 'sending': {
      // Whoever was sending is no more: nobody else holds the account.
      const detail = 'it was ended before an answer came';
      const failure: Failure = { kind: 'network', provider: delivery.provider, detail, reached: 'maybe' };
      return failed(delivery, failure, circumstances, at);
    }
    case 'unsure':
    case 'accepted':
    case 'delivered':
      return { change: {}, effects: [{ do: 'list' }] };
    default: {
      if (delivery.notBefore > at) return { change: { state: 'held', nextAttemptAt: delivery.notBefore } };
      if (delivery.doubtful) return { change: {}, effects: [{ do: 'list' }] };
      const attempt = { startedAt: at, endedAt: null, status: null, failure: null };
      return {
        change: {
          state: 'sending',
          attempts: [...delivery.attempts, attempt].slice(-ATTEMPTS_KEPT),
          attemptCount: delivery.attemptCount + 1,
          // What is still being sent when its account is free again was abandoned.
          nextAttemptAt: at,
          looks: 0,
          // A listing has shown twice that an earlier request made nothing; a key may still be at work.
          lostAt: provider.exactlyOnce === 'idempotency-key' ? delivery.lostAt : null,
        },
        effects: [{ do: 'create', key: delivery.key }],
      };
    }
  }
}

function resolved(delivery: Delivery, remoteId: string | null, circumstances: Circumstances, at: string): Change {
  const { candidates } = delivery;
  if (remoteId === null) {
    const known = [...(delivery.known ?? []), ...candidates.map(({ id }) => id)];
    // From here on the person's word is the baseline.
    return { change: { ...settledDown, candidates: [], state: 'queued', known, nextAttemptAt: at } };
  }
  const chosen = candidates.find(({ id }) => id === remoteId);
  if (!chosen) {
    throw new Failed({ kind: 'invalid-input', where: 'remoteId', expected: 'one of the candidates' });
  }
  return { change: delivered({ id: chosen.id, status: chosen.status }, circumstances) };
}

function urged(delivery: Delivery, at: string): Change {
  switch (delivery.state) {
    case 'sending':
      // It left since the person looked.
      return { change: {} };
    case 'held':
      return { change: { state: 'queued', notBefore: at, nextAttemptAt: at } };
    case 'refused':
      // The vendor knows this key and shows nothing for it: what it has stored is a failure that nobody heard of. The list
      // is asked once more; if that shows nothing either, the person's try goes under another key.
      if (delivery.conflict) {
        return { change: { state: 'unsure', keyErrors: Math.max(1, delivery.keyErrors), nextAttemptAt: at } };
      }
      return { change: { state: delivery.lostAt ? 'unsure' : 'queued', nextAttemptAt: at } };
    case 'locked':
      return { change: { state: delivery.lostAt ? 'unsure' : 'queued', nextAttemptAt: at } };
    case 'unsure':
      return { change: delivery.candidates.length > 0 ? {} : { nextAttemptAt: at } };
    default:
      return { change: { nextAttemptAt: at } };
  }
}

/** What failed for want of a network is tried at once. */
function online(delivery: Delivery, at: string): Change {
  const last = delivery.attempts.at(-1)?.failure;
  const offline = delivery.state === 'waiting' && last?.kind === 'network';
  return { change: offline ? { nextAttemptAt: at } : {} };
}

/** When a new delivery may leave; null for one that cannot be undone. */
export const holdUntil = (now: Date, provider: Pick<Provider, 'exactlyOnce'>, seconds = HOLD_SECONDS): string =>
  secondsAfter(now, provider.exactlyOnce === 'local' ? 0 : seconds);

/** What may happen to a delivery, and what it is afterwards. Pure. */
import { Failed, type Failure } from '../failure.ts';
import type { Delivery, DeliveryAttempt, DeliveryState } from './types.ts';

export type DeliveryEvent =
  /** Sending starts. */
  | { kind: 'begun' }
  /** The profiles that the account has before the first create leaves. */
  | { kind: 'listed'; known: string[] }
  /** It exists there: as an answer to our request, or found in the list. */
  | { kind: 'created'; id: string; status: string }
  /** The provider took it and is still working. */
  | { kind: 'accepted' }
  /** It did not get through: the person is needed, nothing was made, or nobody knows. */
  | { kind: 'refused' | 'failed' | 'unsure'; failure: Failure }
  /** Whoever was sending is no more. */
  | { kind: 'abandoned' }
  /** The provider says how the profile is doing. */
  | { kind: 'progressed'; id: string; status: string };

/** Event → the states in which it may happen. */
const ALLOWED: Readonly<Record<DeliveryEvent['kind'], readonly DeliveryState[]>> = {
  begun: ['queued', 'refused', 'failed', 'unsure'],
  listed: ['sending'],
  created: ['sending'],
  accepted: ['sending'],
  refused: ['sending'],
  failed: ['sending'],
  unsure: ['sending'],
  abandoned: ['sending'],
  progressed: ['accepted', 'delivered'],
};

export const isSettled = ({ state }: Pick<Delivery, 'state'>): boolean => state === 'delivered' || state === 'accepted';

const statusOf = (failure: Failure | null): number | null => (failure && 'status' in failure ? failure.status : null);

/** The running attempt ended: `failure` is null when it went well. */
function ended(attempts: readonly DeliveryAttempt[], at: string, failure: Failure | null): DeliveryAttempt[] {
  return attempts.map((attempt) =>
    attempt.endedAt === null ? { ...attempt, endedAt: at, status: statusOf(failure), failure } : attempt,
  );
}

/** The delivery after an event. Throws `Failed` (`internal`) when the event cannot happen in its state. */
export function afterEvent(delivery: Delivery, event: DeliveryEvent, now: Date): Delivery {
  if (!ALLOWED[event.kind].includes(delivery.state)) {
    throw new Failed({ kind: 'internal', detail: `a delivery that is ${delivery.state} cannot be ${event.kind}` });
  }
  const at = now.toISOString();
  const base = { ...delivery, updatedAt: at };
  const end = (failure: Failure | null) => ended(delivery.attempts, at, failure);
  switch (event.kind) {
    case 'begun': {
      const attempt = { startedAt: at, endedAt: null, status: null, failure: null };
      return { ...base, state: 'sending', attempts: [...delivery.attempts, attempt] };
    }
    case 'listed':
      return { ...base, known: event.known };
    case 'created':
      return { ...base, state: 'delivered', attempts: end(null), remote: { id: event.id, status: event.status } };
    case 'accepted':
      return { ...base, state: 'accepted', attempts: end(null) };
    case 'abandoned': {
      const detail = 'it was ended before an answer came';
      const failure: Failure = { kind: 'network', provider: delivery.provider, detail, reached: 'maybe' };
      return { ...base, state: 'unsure', attempts: end(failure) };
    }
    case 'progressed':
      return { ...base, state: 'delivered', remote: { id: event.id, status: event.status } };
    default:
      return { ...base, state: event.kind, attempts: end(event.failure) };
  }
}

/** What the provider's list, or the lack of it, means for a delivery. Pure; part of the transitions. */
import type { Failure } from '../failure.ts';
import { watchedUntil } from './attention.ts';
import { delivered } from './delivered.ts';
import type { Change, Circumstances, DeliveryEvent } from './events.ts';
import { askedToWait, outcomeOf, pausesAccount } from './outcome.ts';
import {
  backoffSeconds,
  LOOK_AGAIN_SECONDS,
  LOOKS_NEEDED,
  SETTLE_SECONDS,
  secondsAfter,
  watchSeconds,
} from './timing.ts';
import type { Delivery } from './types.ts';

type Event<Kind extends DeliveryEvent['kind']> = Extract<DeliveryEvent, { kind: Kind }>;

/** The list was had. What it shows of this delivery decides; what it does not show decides later. */
export function looked(delivery: Delivery, event: Event<'looked'>, circumstances: Circumstances, at: string): Change {
  const [found, ...others] = event.found;
  if (found && (others.length > 0 || !event.certain)) {
    const candidates = event.found.map(({ id, name, status, createdAt }) => ({ id, name, status, createdAt }));
    const state = delivery.state === 'accepted' ? 'accepted' : 'unsure';
    return { change: { state, candidates, nextAttemptAt: null } };
  }
  if (found) {
    const { name: _, createdAt: __, ...remote } = found;
    return { change: delivered({ ...remote, seenAt: at }, circumstances) };
  }
  if (delivery.state === 'accepted') return stillAccepted(delivery, at);
  return notFound(delivery, event.freshKey, circumstances, at);
}

function stillAccepted(delivery: Delivery, at: string): Change {
  const next = secondsAfter(at, watchSeconds(delivery.looks + 1));
  return { change: { looks: delivery.looks + 1, nextAttemptAt: next > watchedUntil(delivery) ? null : next } };
}

/** So many server errors for one key are one that is stored with it. */
const ERRORS_STORED = 2;

function notFound(delivery: Delivery, freshKey: string, { provider }: Circumstances, at: string): Change {
  const settledAt = delivery.lostAt === null ? null : secondsAfter(delivery.lostAt, SETTLE_SECONDS);
  const mayYetHappen = settledAt !== null && settledAt > at;
  const keyed = provider.exactlyOnce === 'idempotency-key';
  if (delivery.conflict && mayYetHappen) return { change: { nextAttemptAt: settledAt } };
  const again: Partial<Delivery> = { state: 'queued', nextAttemptAt: at, doubtful: false, looks: 0 };
  // An answer that is stored with the key is given again, or held against it, for ever; this one made nothing.
  const spent = keyed && !mayYetHappen && delivery.keyErrors >= (delivery.conflict ? 1 : ERRORS_STORED);
  if (spent) {
    const earlierKeys = [...delivery.earlierKeys, delivery.key];
    return { change: { ...again, key: freshKey, earlierKeys, keyErrors: 0, lostAt: null, conflict: null } };
  }
  if (delivery.conflict) {
    // Where an answer to this key was lost, the conflict is all that will ever be heard of it: kept for the person's next try.
    const conflict = delivery.lostAt ? delivery.conflict : null;
    return { change: { state: 'refused', conflict, lostAt: null, nextAttemptAt: null } };
  }
  if (keyed) return { change: again };
  if (delivery.state !== 'unsure' || settledAt === null) return { change: { ...again, lostAt: null } };
  if (mayYetHappen) return { change: { nextAttemptAt: settledAt } };
  const looks = delivery.looks + 1;
  if (looks >= LOOKS_NEEDED) return { change: { ...again, lostAt: null } };
  return { change: { looks, nextAttemptAt: secondsAfter(at, LOOK_AGAIN_SECONDS) } };
}

/** How a delivered profile is doing. It is watched until it changes no more, or seven days have passed. */
export function seen(delivery: Delivery, event: Event<'seen'>, at: string): Change {
  const { extras, settled } = event;
  const looks = delivery.looks + 1;
  const next = secondsAfter(at, watchSeconds(looks));
  return {
    change: {
      setbacks: 0,
      looks,
      extras: [...new Set([...delivery.extras, ...extras])],
      remote: event.remote ? { ...event.remote, seenAt: at } : delivery.remote,
      nextAttemptAt: settled || next > watchedUntil(delivery) ? null : next,
    },
  };
}

/** The list could not be had. */
export function blind(delivery: Delivery, failure: Failure, circumstances: Circumstances, at: string): Change {
  const { provider, random } = circumstances;
  const asked = askedToWait(failure);
  const setbacks = delivery.setbacks + 1;
  const later = secondsAfter(at, backoffSeconds(setbacks, random, asked));
  const rest = failure.kind === 'rate-limited' ? [{ do: 'rest', until: later } as const] : [];
  if (delivery.state === 'delivered' || delivery.state === 'accepted') {
    const next = secondsAfter(at, Math.max(watchSeconds(delivery.looks + setbacks), asked ?? 0));
    const over = next > watchedUntil(delivery);
    return { change: { setbacks, nextAttemptAt: over ? null : next }, effects: rest };
  }
  if (outcomeOf(failure) !== 'refused') return { change: { setbacks, nextAttemptAt: later }, effects: rest };
  const pause = pausesAccount(failure) ? [{ do: 'pause', failure } as const] : [];
  // A key that is honoured needs no list; a conflict without one is what the vendor said.
  if (provider.exactlyOnce === 'idempotency-key' && pause.length === 0) {
    if (delivery.conflict) {
      const conflict = delivery.lostAt ? delivery.conflict : null;
      return { change: { state: 'refused', conflict, nextAttemptAt: null } };
    }
    return { change: { state: 'queued', doubtful: false, nextAttemptAt: at } };
  }
  // Whether there was a snapshot before the first try stays known.
  const known = delivery.unlisted ? delivery.known : (delivery.known ?? []);
  return { change: { setbacks, unlisted: failure, known, nextAttemptAt: later }, effects: pause };
}

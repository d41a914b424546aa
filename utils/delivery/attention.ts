/** Whether the person is needed. */
import { isSettled } from './delivered.ts';
import { outcomeOf } from './outcome.ts';
import { WATCH_DAYS } from './timing.ts';
import type { Delivery } from './types.ts';

/** Tries in a row after which waiting is worth a look. */
const MANY_SETBACKS = 6;

const wasRefused = ({ attempts }: Delivery): boolean => {
  const failure = attempts.at(-1)?.failure;
  return failure ? outcomeOf(failure) === 'refused' : false;
};

/** Whether only the person can bring it further, or ought to know. */
export function needsAttention(delivery: Delivery): boolean {
  if (delivery.extras.length > 0 || delivery.candidates.length > 0) return true;
  switch (delivery.state) {
    case 'refused':
    case 'locked':
      return true;
    case 'waiting':
      return delivery.setbacks >= MANY_SETBACKS;
    case 'unsure':
      return delivery.unlisted !== null || delivery.setbacks >= MANY_SETBACKS || wasRefused(delivery);
    case 'accepted':
      return delivery.nextAttemptAt === null;
    default:
      return false;
  }
}

/** The record with what follows from it: whether it is only watched, and since when the person is needed. */
export const withConsequences = (delivery: Delivery, at: string): Delivery => ({
  ...delivery,
  lane: isSettled(delivery) ? 'watch' : 'send',
  attentionSince: needsAttention(delivery) ? (delivery.attentionSince ?? at) : null,
});

/** When watching a delivery ends, whatever it shows. */
export const watchedUntil = ({ createdAt }: Pick<Delivery, 'createdAt'>): string =>
  new Date(Date.parse(createdAt) + WATCH_DAYS * 86_400_000).toISOString();

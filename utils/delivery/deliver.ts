/** Sends one delivery and records what came of it. */
import type { Delivery, DeliveryServices } from './types.ts';

/**
 * Sends a stored delivery, for the first time or again, and answers with its record once the outcome is stored.
 * `sending` is committed before the first byte leaves. Two calls for one delivery share one sending.
 * A delivery that is delivered or accepted already is returned as it is. Throws `Failed` only when there is no such delivery
 * or it cannot be stored.
 */
export function deliver(_services: DeliveryServices, _id: string): Promise<Delivery> {
  throw new Error('not written yet');
}

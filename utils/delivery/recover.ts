/** After the background was ended in the middle of something. */
import type { Delivery, DeliveryServices } from './types.ts';

/** On start-up: every delivery that was being sent becomes `unsure`. Returns those. */
export function recover(_services: Pick<DeliveryServices, 'store' | 'now' | 'changed'>): Promise<Delivery[]> {
  throw new Error('not written yet');
}

/** After the background was ended in the middle of something. */
import { afterEvent } from './transitions.ts';
import type { Delivery, DeliveryServices } from './types.ts';

/** On start-up: every delivery that was being sent becomes `unsure`. Returns those. */
export async function recover({
  store,
  now,
  changed,
}: Pick<DeliveryServices, 'store' | 'now' | 'changed'>): Promise<Delivery[]> {
  const recovered: Delivery[] = [];
  for (const { id, state } of await store.list()) {
    if (state !== 'sending') continue;
    const delivery = await store.update(id, (before) => afterEvent(before, { kind: 'abandoned' }, now()));
    changed?.(delivery);
    recovered.push(delivery);
  }
  return recovered;
}

/** Deliveries in memory, with the promises of the real store; can be ended at any write, as a background is. */

import type { Delivery, DeliveryStore } from '../../utils/delivery/types.ts';
import { Failed } from '../../utils/failure.ts';

export interface MemoryStore extends DeliveryStore {
  /** Every state that was written, in order. */
  readonly written: string[];
  /** The write after so many more never comes back; settles when one is asked for. */
  stopAfter(writes: number): Promise<void>;
  /** All writes come back again. */
  go(): void;
}

export function memoryStore(): MemoryStore {
  const records = new Map<string, Delivery>();
  const written: string[] = [];
  let left = Number.POSITIVE_INFINITY;
  let stopped = (): void => {};
  const write = async (delivery: Delivery): Promise<void> => {
    if (left === 0) {
      stopped();
      await new Promise<never>(() => {});
    }
    left -= 1;
    written.push(delivery.state);
    records.set(delivery.id, structuredClone(delivery));
  };
  return {
    written,
    stopAfter: (writes) => {
      left = writes;
      return new Promise((resolve) => {
        stopped = resolve;
      });
    },
    go: () => {
      left = Number.POSITIVE_INFINITY;
    },
    get: async (id) => structuredClone(records.get(id)),
    list: async () => structuredClone([...records.values()]),
    add: write,
    async update(id, change) {
      const before = records.get(id);
      if (!before) throw new Failed({ kind: 'not-found-here', what: id });
      const changed = change(structuredClone(before));
      await write(changed);
      return changed;
    },
  };
}

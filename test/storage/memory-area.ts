import type { StorageArea } from '../../utils/storage/area.ts';

/** `storage.local` or `storage.session`, in memory. */
export function memoryArea(values: Record<string, unknown> = {}): StorageArea & { values: Record<string, unknown> } {
  return {
    values,
    get: async (key) =>
      structuredClone(key === null ? values : Object.fromEntries(Object.entries(values).filter(([k]) => k === key))),
    set: async (added) => {
      Object.assign(values, structuredClone(added));
    },
    remove: async (keys) => {
      for (const key of [keys].flat()) delete values[key];
    },
    clear: async () => {
      for (const key of Object.keys(values)) delete values[key];
    },
  };
}

/** Small values in the browser's own key-value storage (`storage.local`, `storage.session`). */
import type * as z from 'zod/mini';
import { storageFailure } from './storage-failure.ts';

/** The part of `browser.storage.*` that is used. */
export interface StorageArea {
  get(key: string | null): Promise<Record<string, unknown>>;
  set(values: Record<string, unknown>): Promise<void>;
  remove(keys: string | string[]): Promise<void>;
  clear(): Promise<void>;
}

export interface Cell<T> {
  /** Undefined when there is nothing, or nothing readable. */
  read(): Promise<T | undefined>;
  write(value: T): Promise<void>;
  remove(): Promise<void>;
}

/** One key of an area. A value that cannot be read is kept under another key, and read as nothing. */
export function cell<T>(area: StorageArea, key: string, schema: z.ZodMiniType<T>): Cell<T> {
  const guarded = async <R>(work: () => Promise<R>): Promise<R> => {
    try {
      return await work();
    } catch (error) {
      throw storageFailure(error);
    }
  };
  return {
    read: () =>
      guarded(async () => {
        const raw = (await area.get(key))[key];
        if (raw === undefined) return undefined;
        const parsed = schema.safeParse(raw);
        if (parsed.success) return parsed.data;
        await area.set({ [`${key}${UNREADABLE}`]: raw });
        await area.remove(key);
        return undefined;
      }),
    write: (value) => guarded(() => area.set({ [key]: value })),
    remove: () => guarded(() => area.remove(key)),
  };
}

/** Ends the key under which an unreadable value is kept. */
export const UNREADABLE = ':unreadable';

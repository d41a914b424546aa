/** The key while it is unlocked: in the browser's session storage alone, which no disk and no page ever sees. */
import type { StorageArea } from './area.ts';
import { storageFailure } from './storage-failure.ts';

const NAME = 'unlocked-key';
/** A use is noted this often at most, in milliseconds. */
const NOTED_EVERY = 20_000;

interface Unlocked {
  /** Base64: session storage holds no bytes. */
  key: string;
  /** When it was last used, in milliseconds since 1970. */
  usedAt: number;
}

const isUnlocked = (value: unknown): value is Unlocked =>
  typeof value === 'object' &&
  value !== null &&
  'key' in value &&
  typeof value.key === 'string' &&
  'usedAt' in value &&
  typeof value.usedAt === 'number';

export function openUnlockedKey(session: StorageArea, now: () => Date) {
  const read = async (): Promise<Unlocked | null> => {
    const value = (await session.get(NAME))[NAME];
    return isUnlocked(value) ? value : null;
  };
  const put = (key: string) => session.set({ [NAME]: { key, usedAt: now().getTime() } satisfies Unlocked });
  /** When it is to be forgotten; a clock that was set back must not keep it for ever. */
  const endsAt = ({ usedAt }: Unlocked, idleMinutes: number | null): number =>
    idleMinutes === null ? Number.POSITIVE_INFINITY : Math.min(usedAt, now().getTime()) + idleMinutes * 60_000;

  return {
    /** Null when it is not there, or was not used for so long (null: however long). */
    async get(idleMinutes: number | null): Promise<Uint8Array<ArrayBuffer> | null> {
      const found = await read();
      if (!found) return null;
      if (endsAt(found, idleMinutes) > now().getTime()) return Uint8Array.from(atob(found.key), (c) => c.charCodeAt(0));
      await session.remove(NAME);
      return null;
    },
    async put(key: Uint8Array): Promise<void> {
      await put(btoa(String.fromCharCode(...key))).catch((error: unknown) => {
        throw storageFailure(error);
      });
    },
    /** Notes a use. */
    async touch(): Promise<void> {
      const found = await read();
      if (found && Math.abs(now().getTime() - found.usedAt) >= NOTED_EVERY) await put(found.key);
    },
    /** When it will be forgotten unless it is used; null: never, or it is not there. */
    async endsAt(idleMinutes: number | null): Promise<Date | null> {
      const found = await read();
      return found && idleMinutes !== null ? new Date(endsAt(found, idleMinutes)) : null;
    },
    remove: () => session.remove(NAME),
  };
}

/**
 * Encrypts credentials at rest. By itself with a key that script cannot read out: that keeps them out of exports,
 * listings and accidents, but somebody who holds the disk holds the key's bytes, too. With a passphrase the key is
 * stored wrapped, and lies unlocked in session storage only; for one session it lies nowhere else.
 */
import { Failed } from '../failure.ts';
import type { Credentials } from '../providers/types.ts';
import type { StorageArea } from './area.ts';
import type { Database } from './database.ts';
import { unwrap, type Wrapped, wrap } from './passphrase.ts';
import { storageFailure } from './storage-failure.ts';
import type { Account, Sealed } from './types.ts';
import { openUnlockedKey } from './unlocked-key.ts';

const KEY = 'credentials';
const PROTECTION = 'protection';
const ALGORITHM = { name: 'AES-GCM', length: 256 } as const;
const USES: KeyUsage[] = ['encrypt', 'decrypt'];

/** `device`: a key of this device. `passphrase`: locked by one. `session`: forgotten when the browser closes. */
export type KeyProtection = 'device' | 'passphrase' | 'session';

/** How the key is kept, as it is stored; nothing stored means by this device. */
export type StoredProtection =
  | { version: 1; mode: 'passphrase'; wrapped: Wrapped; idleMinutes: number | null }
  | { version: 1; mode: 'session' };

export interface KeyState {
  protection: KeyProtection;
  /** The key is not there now: it is locked, or was forgotten with its session. */
  locked: boolean;
  /** Locks after so long without use; null: when the browser closes. */
  idleMinutes: number | null;
}

export type NewProtection =
  | { mode: 'passphrase'; passphrase: string; idleMinutes: number | null }
  | { mode: 'device' }
  | { mode: 'session' };

export interface Seal {
  /** Throws `Failed` (`keys-locked`). */
  close(credentials: Credentials): Promise<Sealed>;
  /** Throws `Failed`: `keys-locked`, or `storage` when the key is gone or another. */
  open(sealed: Sealed): Promise<Credentials>;
  state(): Promise<KeyState>;
  /** Throws `Failed` (`passphrase-wrong`). */
  unlock(passphrase: string): Promise<void>;
  lock(): Promise<void>;
  /** Notes that the person is there. */
  touch(): Promise<void>;
  /** When it will lock by itself; null: not, or it is locked. */
  locksAt(): Promise<Date | null>;
  /** Keeps the key in another way, under a new key; `current` is the passphrase until now. Throws `Failed`. */
  protect(protection: NewProtection, current: string | null): Promise<void>;
  /** Throws `Failed` (`keys-locked`). */
  setIdle(minutes: number | null): Promise<void>;
  /** Forgets every key and what was sealed with it: for a passphrase that is lost. */
  forget(): Promise<void>;
}

export interface SealOutside {
  crypto: Crypto;
  session: StorageArea;
  now: () => Date;
}

export function openSeal(connect: () => Promise<Database>, { crypto, session, now }: SealOutside): Seal {
  const unlocked = openUnlockedKey(session, now);
  const locked = () => new Failed({ kind: 'keys-locked', provider: '' });

  const guarded = async <T>(work: (database: Database) => Promise<T>): Promise<T> => {
    try {
      return await work(await connect());
    } catch (error) {
      throw storageFailure(error);
    }
  };
  const stored = () =>
    guarded(async (database): Promise<StoredProtection | undefined> => {
      const value = await database.get('keys', PROTECTION);
      if (value === undefined) return undefined;
      const known = 'mode' in value && value.version === 1 && (value.mode === 'session' || value.wrapped !== undefined);
      // Fail closed: a record that nobody understands must not be read as "no passphrase".
      if (!known) throw new Failed({ kind: 'storage', detail: 'how the keys are kept cannot be read' });
      return value;
    });
  const idleOf = (protection: StoredProtection) => (protection.mode === 'passphrase' ? protection.idleMinutes : null);
  const imported = (raw: Uint8Array<ArrayBuffer>) => crypto.subtle.importKey('raw', raw, ALGORITHM, false, USES);
  const fresh = () => crypto.getRandomValues(new Uint8Array(32));

  const deviceKey = (): Promise<CryptoKey> =>
    guarded(async (database) => {
      const found = await database.get('keys', KEY);
      if (found && !('mode' in found)) return found;
      const made = await crypto.subtle.generateKey(ALGORITHM, false, USES);
      // Two at once: the first to write wins, and both use that one.
      const transaction = database.transaction('keys', 'readwrite', { durability: 'strict' });
      const first = await transaction.store.get(KEY);
      if (!first) await transaction.store.put(made, KEY);
      await transaction.done;
      return first && !('mode' in first) ? first : made;
    });

  const key = async (): Promise<CryptoKey> => {
    const protection = await stored();
    if (!protection) return deviceKey();
    const raw = await unlocked.get(idleOf(protection));
    if (!raw) throw locked();
    return imported(raw);
  };

  const encrypt = async (secret: CryptoKey, credentials: Credentials): Promise<Sealed> => {
    const iv = crypto.getRandomValues(new Uint8Array(12));
    const text = new TextEncoder().encode(JSON.stringify(credentials));
    const bytes = await crypto.subtle.encrypt({ name: ALGORITHM.name, iv }, secret, text);
    return { iv, bytes: new Uint8Array(bytes) };
  };
  const decrypt = async (secret: CryptoKey, { iv, bytes }: Sealed): Promise<Credentials> => {
    try {
      const text = await crypto.subtle.decrypt({ name: ALGORITHM.name, iv }, secret, bytes);
      return JSON.parse(new TextDecoder().decode(text)) as Credentials;
    } catch (cause) {
      throw new Failed({ kind: 'storage', detail: 'the stored credentials cannot be decrypted' }, { cause });
    }
  };

  /** Puts what was sealed under another key in one transaction: all of it, or nothing. `undefined` forgets it. */
  const replace = (
    protection: StoredProtection | undefined,
    deviceKeyMade: CryptoKey | undefined,
    sealed: ReadonlyMap<string, Sealed>,
  ) =>
    guarded(async (database) => {
      const transaction = database.transaction(['keys', 'accounts'], 'readwrite', { durability: 'strict' });
      const keys = transaction.objectStore('keys');
      const accounts = transaction.objectStore('accounts');
      await (protection ? keys.put(protection, PROTECTION) : keys.delete(PROTECTION));
      await (deviceKeyMade ? keys.put(deviceKeyMade, KEY) : keys.delete(KEY));
      for (const id of await accounts.getAllKeys()) {
        const account = (await accounts.get(id)) as Account;
        const again = sealed.get(id) ?? null;
        const gone = again
          ? {}
          : { endings: {}, check: null, failure: null, checkedAt: null, checkWhenPermitted: false };
        await accounts.put({ ...account, sealed: again, ...gone }, id);
      }
      await transaction.done;
    });

  /** What is sealed now, opened; what cannot be opened any more is left out. */
  const opened = async (): Promise<Map<string, Credentials>> => {
    const found = new Map<string, Credentials>();
    const secret = await key();
    const accounts = await guarded((database) => database.getAll('accounts'));
    for (const { provider, sealed } of accounts as Account[]) {
      const credentials = sealed && (await decrypt(secret, sealed).catch(() => null));
      if (credentials) found.set(provider, credentials);
    }
    return found;
  };

  return {
    async close(credentials) {
      const protection = await stored();
      if (protection?.mode === 'session' && !(await unlocked.get(null))) {
        // A new session: what the one before sealed is lost, and must not look as if it were not.
        await replace(protection, undefined, new Map());
        await unlocked.put(fresh());
      }
      return encrypt(await key(), credentials);
    },
    open: async (sealed) => decrypt(await key(), sealed),

    async state() {
      const protection = await stored();
      if (!protection) return { protection: 'device', locked: false, idleMinutes: null };
      const idleMinutes = idleOf(protection);
      return { protection: protection.mode, locked: !(await unlocked.get(idleMinutes)), idleMinutes };
    },

    async unlock(passphrase) {
      const protection = await stored();
      if (protection?.mode === 'passphrase') await unlocked.put(await unwrap(crypto, protection.wrapped, passphrase));
    },
    async lock() {
      if ((await stored())?.mode === 'passphrase') await unlocked.remove();
    },
    touch: () => unlocked.touch(),
    async locksAt() {
      const protection = await stored();
      return protection ? unlocked.endsAt(idleOf(protection)) : null;
    },

    async protect(next, current) {
      const before = await stored();
      if (before?.mode === 'passphrase') await unlocked.put(await unwrap(crypto, before.wrapped, current ?? ''));
      const lost = before?.mode === 'session' && !(await unlocked.get(null));
      const credentials = lost ? new Map<string, Credentials>() : await opened();
      const raw = fresh();
      const device = next.mode === 'device' ? await crypto.subtle.generateKey(ALGORITHM, false, USES) : undefined;
      const secret = device ?? (await imported(raw));
      const sealed = new Map<string, Sealed>();
      for (const [id, one] of credentials) sealed.set(id, await encrypt(secret, one));
      if (next.mode === 'passphrase') {
        const wrapped = await wrap(crypto, raw, next.passphrase);
        await replace({ version: 1, mode: next.mode, wrapped, idleMinutes: next.idleMinutes }, undefined, sealed);
      } else {
        // This key lies nowhere else: it must be there before anything depends on it.
        if (next.mode === 'session') await unlocked.put(raw);
        await replace(next.mode === 'session' ? { version: 1, mode: next.mode } : undefined, device, sealed);
      }
      await (device ? unlocked.remove() : unlocked.put(raw));
    },

    async setIdle(idleMinutes) {
      const protection = await stored();
      if (protection?.mode !== 'passphrase') return;
      if (!(await unlocked.get(protection.idleMinutes))) throw locked();
      await guarded((database) => database.put('keys', { ...protection, idleMinutes }, PROTECTION));
    },

    async forget() {
      await unlocked.remove();
      await replace(undefined, undefined, new Map());
    },
  };
}

/**
 * Encrypts credentials at rest with a key that script cannot read out. It keeps them out of exports, listings and
 * accidents; somebody who holds the disk holds the key's file, too.
 */
import { Failed } from '../failure.ts';
import type { Credentials } from '../providers/types.ts';
import type { Database } from './database.ts';
import type { Sealed } from './types.ts';

const KEY = 'credentials';
const ALGORITHM = { name: 'AES-GCM', length: 256 } as const;

export interface Seal {
  close(credentials: Credentials): Promise<Sealed>;
  /** Throws `Failed` (`storage`) when the key is gone or another. */
  open(sealed: Sealed): Promise<Credentials>;
}

export function openSeal(connect: () => Promise<Database>, crypto: Crypto): Seal {
  const key = async (): Promise<CryptoKey> => {
    const database = await connect();
    const stored = await database.get('keys', KEY);
    if (stored) return stored;
    const made = await crypto.subtle.generateKey(ALGORITHM, false, ['encrypt', 'decrypt']);
    // Two at once: the first to write wins, and both use that one.
    const transaction = database.transaction('keys', 'readwrite', { durability: 'strict' });
    const first = await transaction.store.get(KEY);
    if (!first) await transaction.store.put(made, KEY);
    await transaction.done;
    return first ?? made;
  };
  return {
    async close(credentials) {
      const iv = crypto.getRandomValues(new Uint8Array(12));
      const text = new TextEncoder().encode(JSON.stringify(credentials));
      const bytes = await crypto.subtle.encrypt({ name: ALGORITHM.name, iv }, await key(), text);
      return { iv, bytes: new Uint8Array(bytes) };
    },
    async open({ iv, bytes }) {
      try {
        const text = await crypto.subtle.decrypt({ name: ALGORITHM.name, iv }, await key(), bytes);
        return JSON.parse(new TextDecoder().decode(text)) as Credentials;
      } catch (cause) {
        throw new Failed({ kind: 'storage', detail: 'the stored credentials cannot be decrypted' }, { cause });
      }
    },
  };
}

/** From a passphrase to a key that wraps another: PBKDF2 over SHA-256, by the browser itself. */
import { Failed } from '../failure.ts';
import type { Sealed } from './types.ts';

/** OWASP's figure for PBKDF2-HMAC-SHA-256 (Password Storage Cheat Sheet, 2023): a third of a second on a laptop. */
export const ITERATIONS = 600_000;
export const SHORTEST_PASSPHRASE = 8;

/** A wrapped key as it is stored: worth nothing without the passphrase. */
export interface Wrapped extends Sealed {
  salt: Uint8Array<ArrayBuffer>;
  iterations: number;
}

type Bytes = Uint8Array<ArrayBuffer>;

async function wrappingKey(crypto: Crypto, passphrase: string, salt: Bytes, iterations: number): Promise<CryptoKey> {
  // The same passphrase may be typed in composed or decomposed letters.
  const typed = new TextEncoder().encode(passphrase.normalize('NFKC'));
  const material = await crypto.subtle.importKey('raw', typed, 'PBKDF2', false, ['deriveKey']);
  const parameters = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations };
  return crypto.subtle.deriveKey(parameters, material, { name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
}

export async function wrap(crypto: Crypto, key: Bytes, passphrase: string): Promise<Wrapped> {
  const salt = crypto.getRandomValues(new Uint8Array(16));
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const wrapping = await wrappingKey(crypto, passphrase, salt, ITERATIONS);
  const bytes = await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, wrapping, key);
  return { salt, iterations: ITERATIONS, iv, bytes: new Uint8Array(bytes) };
}

/** Throws `Failed` (`passphrase-wrong`): the cipher's own check tells. */
export async function unwrap(crypto: Crypto, wrapped: Wrapped, passphrase: string): Promise<Bytes> {
  const wrapping = await wrappingKey(crypto, passphrase, wrapped.salt, wrapped.iterations);
  try {
    return new Uint8Array(await crypto.subtle.decrypt({ name: 'AES-GCM', iv: wrapped.iv }, wrapping, wrapped.bytes));
  } catch (cause) {
    throw new Failed({ kind: 'passphrase-wrong' }, { cause });
  }
}

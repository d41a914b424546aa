/** Names an account by its key without holding the key. */

/** The first 16 hex digits of a key's SHA-256: tells keys apart, gives none back. */
export async function fingerprint(secret: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(secret));
  return [...new Uint8Array(digest, 0, 8)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

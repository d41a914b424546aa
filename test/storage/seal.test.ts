import { expect, test } from 'vitest';
import { openDatabase } from '../../utils/storage/database.ts';
import { freshStorage } from './fresh-storage.ts';

const SECRET = { apiKey: 'wk_live_0123456789abcdef' };

test('what was sealed opens again, and only sealed bytes are stored', async () => {
  const { storage } = freshStorage();
  const sealed = await storage.seal.close(SECRET);
  expect(new TextDecoder('latin1').decode(sealed.bytes)).not.toContain('0123456789');
  expect(await storage.seal.open(sealed)).toEqual(SECRET);
});

test('the key cannot be read out', async () => {
  const { storage, name } = freshStorage();
  await storage.seal.close(SECRET);
  const database = await openDatabase(name);
  const key = await database.get('keys', 'credentials');
  database.close();
  if (!(key instanceof CryptoKey)) throw new Error('there is no key');
  expect(key.extractable).toBe(false);
  await expect(crypto.subtle.exportKey('raw', key)).rejects.toThrow();
});

test('two at once use one key, and no nonce twice', async () => {
  const { storage } = freshStorage();
  const [a, b] = await Promise.all([storage.seal.close(SECRET), storage.seal.close(SECRET)]);
  expect(await storage.seal.open(a)).toEqual(SECRET);
  expect(await storage.seal.open(b)).toEqual(SECRET);
  expect(a.iv).not.toEqual(b.iv);
});

test('bytes that were changed do not open', async () => {
  const { storage } = freshStorage();
  const { iv, bytes } = await storage.seal.close(SECRET);
  const changed = bytes.with(0, (bytes[0] ?? 0) ^ 1) as typeof bytes;
  await expect(storage.seal.open({ iv, bytes: changed })).rejects.toMatchObject({ failure: { kind: 'storage' } });
});

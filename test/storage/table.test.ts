import { afterEach, describe, expect, test, vi } from 'vitest';
import { Failed } from '../../utils/failure.ts';
import { freshStorage } from './fresh-storage.ts';
import draft2 from './frozen/drafts-2.json' with { type: 'json' };

type Draft = Parameters<ReturnType<typeof freshStorage>['storage']['drafts']['put']>[1];
const draft = (changes: Partial<Draft> = {}): Draft => ({ ...(structuredClone(draft2) as Draft), ...changes });

afterEach(() => vi.restoreAllMocks());

describe('a table', () => {
  test('gives back what was put, and nothing for a key that is not there', async () => {
    const { storage } = freshStorage();
    await storage.drafts.put('a', draft({ id: 'a' }));
    expect(await storage.drafts.get('a')).toEqual(draft({ id: 'a' }));
    expect(await storage.drafts.get('b')).toBeUndefined();
  });

  test('adds once', async () => {
    const { storage } = freshStorage();
    await storage.drafts.add('a', draft({ revision: 1 }));
    await storage.drafts.add('a', draft({ revision: 2 }));
    expect((await storage.drafts.get('a'))?.revision).toBe(1);
  });

  test('loses no update of many at once', async () => {
    const { storage } = freshStorage();
    await storage.drafts.put('a', draft({ revision: 0 }));
    const once = () => storage.drafts.update('a', (before) => ({ ...before, revision: before.revision + 1 }));
    await Promise.all(Array.from({ length: 25 }, once));
    expect((await storage.drafts.get('a'))?.revision).toBe(25);
  });

  test('passes on what a change throws, and writes nothing', async () => {
    const { storage } = freshStorage();
    await storage.drafts.put('a', draft());
    const failed = new Failed({ kind: 'account-changed', provider: 'kashew' });
    const update = storage.drafts.update('a', () => {
      throw failed;
    });
    await expect(update).rejects.toBe(failed);
    expect(await storage.drafts.get('a')).toEqual(draft());
  });

  test('says that a record to update is not there', async () => {
    const { storage } = freshStorage();
    const update = storage.drafts.update('a', (before) => before);
    await expect(update).rejects.toMatchObject({ failure: { kind: 'not-found-here', what: 'drafts a' } });
  });
});

describe('a record that cannot be read', () => {
  const broken = { version: 1, id: 'bad', icp: 'gone' };

  test('is read as nothing, and kept raw', async () => {
    const { storage, plant } = freshStorage();
    await plant('drafts', 'bad', broken);
    expect(await storage.drafts.get('bad')).toBeUndefined();
    expect(await storage['set-aside'].list()).toMatchObject([{ store: 'drafts', key: 'bad', raw: broken }]);
    expect(await storage.drafts.get('bad')).toBeUndefined();
    expect(await storage['set-aside'].list()).toHaveLength(1);
  });

  test('does not hide the others', async () => {
    const { storage, plant } = freshStorage();
    await storage.drafts.put('a', draft({ id: 'a' }));
    await plant('drafts', 'bad', broken);
    await storage.drafts.put('c', draft({ id: 'c' }));
    expect((await storage.drafts.list()).map(({ id }) => id)).toEqual(['a', 'c']);
    expect(await storage['set-aside'].list()).toHaveLength(1);
  });

  test('of a newer version is kept, too', async () => {
    const { storage, plant } = freshStorage();
    await plant('drafts', 'newer', draft({ version: 3 as 2 }));
    expect(await storage.drafts.list()).toEqual([]);
    expect((await storage['set-aside'].list())[0]?.problem).toMatch(/^version: /);
  });
});

describe('when the browser cannot store', () => {
  test('a full disk is a `storage` failure', async () => {
    const { storage } = freshStorage();
    await storage.drafts.get('open it');
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
    });
    await expect(storage.drafts.put('a', draft())).rejects.toMatchObject({
      failure: { kind: 'storage', detail: 'QuotaExceededError: The quota has been exceeded.' },
    });
  });

  test('a database that does not open is one, and the next try may succeed', async () => {
    const { storage } = freshStorage();
    vi.spyOn(indexedDB, 'open').mockImplementationOnce(() => {
      throw new DOMException('A mutation operation was attempted.', 'InvalidStateError');
    });
    await expect(storage.drafts.list()).rejects.toMatchObject({ failure: { kind: 'storage' } });
    expect(await storage.drafts.list()).toEqual([]);
  });

  test('every write is durable before it is done', async () => {
    const { storage } = freshStorage();
    await storage.drafts.list();
    const begun = vi.spyOn(IDBDatabase.prototype, 'transaction');
    await storage.drafts.put('a', draft());
    await storage.drafts.add('b', draft());
    await storage.drafts.update('a', (before) => before);
    await storage.drafts.delete('a');
    expect(begun.mock.calls.map(([, mode, options]) => [mode, options?.durability])).toEqual(
      Array.from({ length: 4 }, () => ['readwrite', 'strict']),
    );
  });
});

test('a wipe leaves nothing, and the next record starts anew', async () => {
  const { storage } = freshStorage();
  await storage.drafts.put('a', draft());
  const sealed = await storage.seal.close({ apiKey: 'secret' });
  await storage.wipe();
  expect(await storage.drafts.list()).toEqual([]);
  await expect(storage.seal.open(sealed)).rejects.toMatchObject({ failure: { kind: 'storage' } });
  await storage.drafts.put('b', draft({ id: 'b' }));
  expect(await storage.drafts.list()).toHaveLength(1);
});

/** A full, broken or blocked database: a clear failure, the form's content still there, nothing half-written. */
import { openDB } from 'idb';
import { afterEach, expect, test, vi } from 'vitest';
import { handlersFor } from '../../entrypoints/background/handlers.ts';
import { background, finding, showPage } from './fixtures.ts';

afterEach(() => vi.restoreAllMocks());

async function ready() {
  const all = background();
  all.granted.add('https://vendor.example/*');
  showPage(all.tabs, 1, 'https://nordkai.example/team', [finding('jobTitles', 'Head of Payroll')]);
  const ask = handlersFor(all.services);
  await ask['account.save']({ provider: 'vendor', credentials: { apiKey: 'key-0123456789abcdef' }, settings: {} });
  const { draft } = await ask['page.read']({ tabId: 1 });
  all.asked.length = 0;
  return { ...all, ask, order: { draftId: draft?.id ?? '', provider: 'vendor', settings: {} } };
}

/** Every write into a store fails as a full disk makes it fail. */
function fill(store: string) {
  const { put } = IDBObjectStore.prototype;
  return vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...given) {
    if (this.name === store) throw new DOMException('the disk is full', 'QuotaExceededError');
    return put.apply(this, given);
  });
}

test('with a full disk nothing is sent, the draft is as it was, and it works once there is room', async () => {
  const { ask, asked, order } = await ready();
  const before = (await ask['workbench.read']({})).draft;
  const full = fill('deliveries');
  await expect(ask['delivery.create'](order)).rejects.toMatchObject({
    failure: { kind: 'storage', detail: expect.stringContaining('QuotaExceededError') },
  });
  full.mockRestore();
  expect(asked).toEqual([]);
  expect(await ask['delivery.list']({})).toEqual([]);
  expect((await ask['workbench.read']({})).draft).toEqual(before);
  expect(await ask['delivery.create'](order)).toMatchObject({ state: 'delivered' });
});

test('with a database that cannot be opened every answer is a clear failure, and the next try may work', async () => {
  const { services, asked } = background();
  const ask = handlersFor(services);
  const broken = vi.spyOn(indexedDB, 'open').mockImplementation(() => {
    throw new DOMException('it is damaged', 'UnknownError');
  });
  await expect(ask['workbench.read']({})).rejects.toMatchObject({ failure: { kind: 'storage' } });
  await services.deliveries.resume();
  broken.mockRestore();
  // What was asked while it was broken may still be failing.
  await expect.poll(() => services.deliveries.list().catch(() => null)).toEqual([]);
  expect(asked).toEqual([]);
});

test('with an older database held open elsewhere it says so instead of waiting for ever', async () => {
  const name = 'held-open';
  // Whoever holds it does not let go: no listener for the version change.
  const held = await openDB(name, 1, {
    upgrade(database) {
      for (const store of ['drafts', 'deliveries', 'profiles', 'accounts', 'state', 'set-aside', 'keys'])
        database.createObjectStore(store);
    },
  });
  const { services } = background({ database: name });
  await expect(services.deliveries.list()).rejects.toMatchObject({
    failure: { kind: 'storage', detail: expect.stringContaining('still open elsewhere') },
  });
  held.close();
});

test('with a database that cannot be brought up to date it says so, and leaves it as it was', async () => {
  const name = 'not-ours';
  // Another version's, without the stores that the next step needs.
  (await openDB(name, 1)).close();
  const { services } = background({ database: name });
  await expect(services.deliveries.list()).rejects.toMatchObject({ failure: { kind: 'storage' } });
  const left = await openDB(name);
  expect([left.version, left.objectStoreNames.length]).toEqual([1, 0]);
  left.close();
});

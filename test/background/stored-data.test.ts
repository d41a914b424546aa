import { describe, expect, test } from 'vitest';
import { handlersFor } from '../../entrypoints/background/handlers.ts';
import { Failed } from '../../utils/failure.ts';
import { deleteDatabase, openDatabase } from '../../utils/storage/database.ts';
import { background, finding, showPage } from './fixtures.ts';

const KEY = 'key-0123456789abcdef';

/** A background with something in every store. */
async function used() {
  const all = background({ consent: true });
  all.granted.add('https://vendor.example/*');
  const told = { ...finding('jobTitles', 'Head of Payroll'), quote: 'Our head of payroll says' };
  showPage(all.tabs, 1, 'https://nordkai.example/team', [told]);
  const ask = handlersFor(all.services);
  await ask['account.save']({ provider: 'vendor', credentials: { apiKey: KEY }, settings: { limit: 7 } });
  await ask['settings.change']({ defaultProvider: 'vendor' });
  const { draft } = await ask['page.read']({ tabId: 1 });
  await ask['delivery.create']({ draftId: draft?.id ?? '', provider: 'this-device', settings: {} });
  const database = await openDatabase(all.database);
  await database.put('drafts', { version: 9, secret: 'raw' }, 'bad');
  database.close();
  return { ...all, ask };
}

describe('an export', () => {
  test('holds everything but keys', async () => {
    const { ask } = await used();
    const { fileName, json } = await ask['data.export']({ evidence: true });
    expect(fileName).toBe('icepick-2026-11-21.json');
    expect(json).not.toContain('0123456789');
    expect(JSON.parse(json)).toMatchObject({
      format: 'icepick-export',
      version: 1,
      settings: { defaultProvider: 'vendor' },
      accounts: [{ provider: 'this-device' }, { provider: 'vendor', settings: { limit: 7 } }],
      drafts: [{ sources: [{ findings: [{ quote: 'Our head of payroll says' }] }] }],
      deliveries: [{ provider: 'this-device', state: 'delivered' }],
      profiles: [{ icp: { jobTitles: ['Head of Payroll'] } }],
      unreadable: [{ store: 'drafts', key: 'bad', raw: { secret: 'raw' } }],
    });
  });

  test('leaves evidence out unless asked for it', async () => {
    const { ask } = await used();
    const { json } = await ask['data.export']({ evidence: false });
    expect(json).not.toContain('Our head of payroll says');
    expect(json).not.toContain('raw');
    expect(JSON.parse(json)).toMatchObject({
      drafts: [{ icp: { jobTitles: ['Head of Payroll'] }, sources: [{ findings: [] }] }],
      unreadable: [{ store: 'drafts', key: 'bad' }],
    });
  });
});

test('a wipe leaves nothing behind, and gives every permission back', async () => {
  const { ask, services, local, session, granted, removedPermissions, broadcasts } = await used();
  expect(await ask['data.wipe']({})).toEqual({ left: [] });
  expect([local.values, session.values, granted.size]).toEqual([{}, {}, 0]);
  expect(removedPermissions).toContainEqual({ data_collection: ['websiteContent', 'authenticationInfo'] });
  expect(broadcasts.at(-1)).toEqual({ event: 'data.wiped' });
  const { storage } = services;
  for (const table of [storage.drafts, storage.deliveries, storage.profiles, storage.accounts, storage['set-aside']])
    expect(await table.list()).toEqual([]);
  expect(await ask['workbench.read']({})).toMatchObject({ draft: null, settings: { defaultProvider: 'this-device' } });
});

describe('a wipe that fails', () => {
  test('says what it left, having deleted the rest', async () => {
    const { ask, services, local, session } = await used();
    local.clear = () => Promise.reject(new Error('the disk is full'));
    session.clear = () => Promise.reject(new Error('no'));
    expect(await ask['data.wipe']({})).toEqual({ left: ['settings', 'session'] });
    expect(await services.storage.profiles.list()).toEqual([]);
  });

  test('deletes nothing at all while somebody holds the database, and says so', async () => {
    const { ask, services, local, granted, database } = await used();
    // An older version of the extension that never lets go.
    services.storage.wipe = () => Promise.reject(new Failed({ kind: 'storage', detail: 'in use' }));
    await expect((async () => ask['data.wipe']({}))()).rejects.toMatchObject({ failure: { kind: 'storage' } });
    expect(await services.storage.profiles.list()).toHaveLength(1);
    expect([Object.keys(local.values).length > 0, granted.size]).toEqual([true, 1]);
    const holder = indexedDB.open(database);
    const held = await new Promise<IDBDatabase>((resolve) => {
      holder.onsuccess = () => resolve(holder.result);
    });
    await expect(deleteDatabase(database)).rejects.toMatchObject({ failure: { kind: 'storage' } });
    held.close();
  });
});

test('what could not be read is told, taken along whole but for keys, and deleted only when asked', async () => {
  const { ask, local, database } = await used();
  const opened = await openDatabase(database);
  await opened.put('accounts', { version: 9, sealed: 'a secret' }, 'vendor');
  opened.close();
  local.values['settings:unreadable'] = { version: 9 };
  await ask['workbench.read']({});
  await ask['data.export']({ evidence: false });
  const listed = await ask['unreadable.list']({});
  expect(listed.map(({ store, key }) => `${store} ${key}`).sort()).toEqual([
    'accounts vendor',
    'drafts bad',
    'storage.local settings:unreadable',
  ]);
  expect(JSON.stringify(listed)).not.toContain('raw');
  const { fileName, json } = await ask['unreadable.export']({});
  expect(fileName).toBe('icepick-unreadable-2026-11-21.json');
  expect(json).not.toContain('a secret');
  expect(JSON.parse(json).records).toContainEqual(
    expect.objectContaining({ key: 'bad', raw: { version: 9, secret: 'raw' } }),
  );
  await ask['unreadable.delete']({});
  expect(await ask['unreadable.list']({})).toEqual([]);
  expect(local.values).not.toHaveProperty('settings:unreadable');
});

test('the default provider is one that exists', async () => {
  const { ask, broadcasts } = await used();
  expect(broadcasts).toContainEqual({ event: 'settings.changed', settings: { version: 1, defaultProvider: 'vendor' } });
  const change = ask['settings.change'];
  await expect((async () => change({ defaultProvider: 'nobody' }))()).rejects.toMatchObject({
    failure: { kind: 'not-found-here' },
  });
});

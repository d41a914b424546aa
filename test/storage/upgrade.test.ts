/** A database that version 1 left, with a delivery in every state, under the extension of today. */
import 'fake-indexeddb/auto';
import { deleteDB, openDB } from 'idb';
import { afterEach, expect, it } from 'vitest';
import { openDeliveryStore } from '../../utils/storage/deliveries.ts';
import { openStorage } from '../../utils/storage/index.ts';
import account1 from './frozen/accounts-1.ts';
import frozen from './frozen/deliveries-1.json' with { type: 'json' };
import delivery2 from './frozen/deliveries-2.json' with { type: 'json' };
import draft1 from './frozen/drafts-1.json' with { type: 'json' };
import outbox1 from './frozen/outboxes-1.json' with { type: 'json' };
import profile1 from './frozen/profiles-1.json' with { type: 'json' };
import setAside1 from './frozen/set-aside-1.json' with { type: 'json' };
import state1 from './frozen/state-1.json' with { type: 'json' };
import { memoryArea } from './memory-area.ts';

const NAME = 'upgrade';
const outside = {
  now: () => new Date('2026-12-01T09:00:00Z'),
  uuid: () => crypto.randomUUID(),
  crypto,
  session: memoryArea(),
  name: NAME,
};
afterEach(() => deleteDB(NAME));

const attempt = (failure: object | null) => ({ ...frozen.attempts[0], endedAt: frozen.updatedAt, failure });
const serverError = { kind: 'server-error', provider: 'kashew', status: 500, message: '' };

/** State of version 1 → what it was in, and what becomes of it. */
const STATES = {
  queued: [
    { attempts: [], known: null },
    { state: 'queued', nextAttemptAt: frozen.updatedAt },
  ],
  sending: [{}, { state: 'sending', nextAttemptAt: frozen.updatedAt }],
  unsure: [{}, { state: 'unsure', lostAt: frozen.updatedAt, nextAttemptAt: frozen.updatedAt, known: ['p-1'] }],
  failed: [{ attempts: [attempt(serverError)] }, { state: 'waiting', doubtful: true, nextAttemptAt: frozen.updatedAt }],
  accepted: [{ attempts: [attempt(null)] }, { state: 'accepted', nextAttemptAt: frozen.updatedAt }],
  delivered: [{ remote: { id: 'r', status: 'active' } }, { state: 'delivered', nextAttemptAt: null }],
  refused: [
    { attempts: [attempt(serverError)] },
    { state: 'refused', nextAttemptAt: null, attentionSince: frozen.updatedAt },
  ],
} as const;

async function leaveVersion1(records: Record<string, unknown>, store = 'deliveries'): Promise<void> {
  const database = await openDB(NAME, 1, {
    upgrade(opened) {
      for (const store of ['drafts', 'deliveries', 'profiles', 'accounts', 'state', 'set-aside', 'keys'])
        opened.createObjectStore(store);
    },
  });
  for (const [id, record] of Object.entries(records)) await database.put(store, record, id);
  database.close();
}

it('brings a delivery in every state along, and into the indexes', async () => {
  await leaveVersion1(
    Object.fromEntries(
      Object.entries(STATES).map(([state, [was]]) => [state, { ...frozen, ...was, state, id: state }]),
    ),
  );
  const storage = openStorage(outside);
  const store = openDeliveryStore(storage.deliveries);
  for (const [state, [, becomes]] of Object.entries(STATES)) {
    expect(await store.get(state)).toMatchObject({ version: 2, id: state, key: state, ...becomes });
  }
  const account = { provider: frozen.provider, accountId: frozen.accountId };
  expect(await store.accountsWithWork()).toEqual([{ ...account, nextAt: frozen.updatedAt }]);
  const open = [await store.due(account, 'send', null), await store.due(account, 'watch', null)];
  const due = open.flat().map(({ id }) => id);
  expect(due.sort()).toEqual(['accepted', 'failed', 'queued', 'sending', 'unsure']);
  expect([await store.count('all'), await store.count('attention')]).toEqual([7, 1]);
  expect(await store.isClaimed(account, 'r')).toBe(true);
  expect(await storage['set-aside'].list()).toEqual([]);
});

it('sets an unreadable record aside with all that it held, and goes on', async () => {
  const broken = { version: 1, id: 'broken', state: 'queued', icp: 'not an ICP' };
  await leaveVersion1({ broken, fine: { ...frozen, id: 'fine' } });
  const storage = openStorage(outside);
  const store = openDeliveryStore(storage.deliveries);
  expect((await store.list()).map(({ id }) => id)).toEqual(['fine']);
  expect(await storage['set-aside'].list()).toMatchObject([{ store: 'deliveries', key: 'broken', raw: broken }]);
});

it('lists the drafts that were open, and asks no more pages of their values than before', async () => {
  const closed = { ...draft1, id: 'closed', closedAt: draft1.updatedAt };
  await leaveVersion1({ open: { ...draft1, id: 'open' }, closed, broken: { ...draft1, icp: null } }, 'drafts');
  const storage = openStorage(outside);
  const open = await storage.drafts.query('open', null);
  expect(open).toMatchObject([{ ...draft1, version: 2, id: 'open', minimumSupport: 1, past: [], folded: [] }]);
  const { name: _, description: __, revenue: ___, ...lists } = draft1.icp;
  expect(open[0]?.pool).toEqual(lists);
  expect(await storage.drafts.get('closed')).toMatchObject({ openAt: null, closedAt: draft1.updatedAt });
  expect(await storage.drafts.get('broken')).toBeUndefined();
  expect(await storage['set-aside'].list()).toMatchObject([{ store: 'drafts', key: 'broken' }]);
});

const STATES_2 = [
  ...(['held', 'queued', 'sending', 'waiting', 'locked', 'unsure', 'accepted', 'delivered', 'refused'] as const),
];

/** Version 2: as it was before drafts were listed. */
async function leaveVersion2(stores: Record<string, Record<string, unknown>>): Promise<void> {
  const database = await openDB(NAME, 2, {
    upgrade(opened) {
      for (const store of ['drafts', 'profiles', 'accounts', 'state', 'set-aside', 'keys', 'outboxes'])
        opened.createObjectStore(store);
      const deliveries = opened.createObjectStore('deliveries');
      deliveries.createIndex('due', ['provider', 'accountId', 'lane', 'nextAttemptAt']);
      deliveries.createIndex('created', ['createdAt', 'id']);
      deliveries.createIndex('attention', ['attentionSince', 'id']);
      deliveries.createIndex('draft', 'draftId');
      deliveries.createIndex('remote', ['provider', 'accountId', 'remote.id']);
    },
  });
  for (const [store, records] of Object.entries(stores))
    for (const [key, record] of Object.entries(records)) await database.put(store, record, key);
  database.close();
}

it('brings everything of version 2 along, a delivery in every state and an account at rest among it', async () => {
  const settled = new Set(['delivered', 'accepted']);
  const left = Object.fromEntries(
    STATES_2.map((state) => [
      state,
      {
        ...delivery2,
        ...{ id: state, state, lane: settled.has(state) ? 'watch' : 'send' },
        nextAttemptAt: state === 'refused' ? null : delivery2.updatedAt,
        attentionSince: state === 'refused' ? delivery2.updatedAt : null,
      },
    ]),
  );
  await leaveVersion2({
    deliveries: left,
    outboxes: { 'kashew harbour1': outbox1 },
    drafts: { d: { ...draft1, id: 'd' } },
    profiles: { p: profile1 },
    accounts: { kashew: account1 },
    state: { 'current-draft': state1 },
    'set-aside': { s: setAside1 },
  });
  const storage = openStorage(outside);
  const store = openDeliveryStore(storage.deliveries);
  for (const state of STATES_2) expect(await store.get(state)).toEqual(left[state]);
  const account = { provider: delivery2.provider, accountId: delivery2.accountId };
  const open = [await store.due(account, 'send', null), await store.due(account, 'watch', null)];
  expect(open.map((lane) => lane.length)).toEqual([6, 2]);
  expect([await store.count('all'), await store.count('attention')]).toEqual([9, 1]);
  expect(await storage.outboxes.get('kashew harbour1')).toEqual({ ...outbox1, version: 2, restedAt: null });
  expect(await storage.drafts.query('open', null)).toHaveLength(1);
  for (const table of [storage.profiles, storage.accounts, storage.state]) expect(await table.list()).toHaveLength(1);
  // What was put aside before is all that is there.
  expect(await storage['set-aside'].list()).toEqual([setAside1]);
});

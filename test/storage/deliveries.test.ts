/** The questions of the outbox, answered from indexes. */
import 'fake-indexeddb/auto';
import { beforeEach, expect, it, vi } from 'vitest';
import type { DeliveryStore } from '../../utils/delivery/store.ts';
import type { Delivery } from '../../utils/delivery/types.ts';
import { openDeliveryStore, openOutboxAccounts } from '../../utils/storage/deliveries.ts';
import { openStorage, type Storage } from '../../utils/storage/index.ts';
import { RECORDS } from '../../utils/storage/records.ts';
import frozen from './frozen/deliveries-2.json' with { type: 'json' };
import { memoryArea } from './memory-area.ts';

let count = 0;
let storage: Storage;
let store: DeliveryStore;
beforeEach(() => {
  count += 1;
  const now = () => new Date('2026-12-01T09:00:00Z');
  storage = openStorage({
    now,
    uuid: () => crypto.randomUUID(),
    crypto,
    session: memoryArea(),
    name: `deliveries-${count}`,
  });
  store = openDeliveryStore(storage.deliveries);
});

const at = (minute: number) => `2026-11-22T10:${String(minute).padStart(2, '0')}:00.000Z`;
const delivery = (id: string, more: Partial<Delivery> = {}): Delivery =>
  ({ ...frozen, remote: null, attentionSince: null, nextAttemptAt: null, id, ...more }) as Delivery;

it('finds what is due, the earliest first, and the accounts that have work', async () => {
  const one = { provider: 'kashew', accountId: 'one' };
  const two = { provider: 'kashew', accountId: 'one two' };
  const three = { provider: 'warm-ai', accountId: 'x y' };
  await store.add(delivery('settled', one));
  await store.add(delivery('late', { ...one, nextAttemptAt: at(30) }));
  await store.add(delivery('early', { ...one, nextAttemptAt: at(10) }));
  await store.add(delivery('other', { ...two, nextAttemptAt: at(20) }));
  await store.add(delivery('third', { ...three, nextAttemptAt: at(5) }));
  await store.add(delivery('watched', { ...two, lane: 'watch', nextAttemptAt: at(15) }));
  expect((await store.due(one, 'send', at(10))).map(({ id }) => id)).toEqual(['early']);
  expect((await store.due(one, 'send', null)).map(({ id }) => id)).toEqual(['early', 'late']);
  expect((await store.due(one, 'send', at(59), 1)).map(({ id }) => id)).toEqual(['early']);
  expect(await store.accountsWithWork()).toEqual([
    { ...one, nextAt: at(10) },
    { ...two, nextAt: at(15) },
    { ...three, nextAt: at(5) },
  ]);
});

it('turns pages, the newest first, and loses none at the same time', async () => {
  for (let n = 0; n < 25; n += 1) {
    await store.add(delivery(`d${n}`, { createdAt: at(Math.floor(n / 5)), attentionSince: n % 2 ? at(n) : null }));
  }
  const seen: string[] = [];
  let before: string | null = null;
  do {
    const page = await store.page('all', before, 4);
    seen.push(...page.deliveries.map(({ id }) => id));
    before = page.next;
  } while (before !== null);
  expect([seen.length, new Set(seen).size]).toEqual([25, 25]);
  expect(seen.slice(0, 5).every((id) => Number(id.slice(1)) >= 20)).toBe(true);
  expect((await store.page('attention', null, 3)).deliveries.map(({ id }) => id)).toEqual(['d23', 'd21', 'd19']);
  expect([await store.count('all'), await store.count('attention')]).toEqual([25, 12]);
});

it('knows who has a profile for its own, and what a draft became', async () => {
  const account = { provider: 'kashew', accountId: 'a' };
  await store.add(delivery('d', { ...account, remote: { id: 'r', status: 's' }, draftId: 'one' }));
  expect(await store.isClaimed(account, 'r')).toBe(true);
  expect(await store.isClaimed(account, 'other')).toBe(false);
  expect(await store.isClaimed({ ...account, accountId: 'b' }, 'r')).toBe(false);
  expect((await store.ofDraft('one')).map(({ id }) => id)).toEqual(['d']);
  expect(await store.ofDraft('two')).toEqual([]);
});

it('removes only what may go', async () => {
  await store.add(delivery('d', { state: 'held' }));
  expect(await store.remove('d', ({ state }) => state === 'sending')).toMatchObject({ id: 'd' });
  expect(await store.remove('d', ({ state }) => state === 'held')).toBeUndefined();
  expect(await store.get('d')).toBeUndefined();
});

it('remembers accounts', async () => {
  const accounts = openOutboxAccounts(storage.outboxes);
  const account = { provider: 'kashew', accountId: 'a' };
  expect(await accounts.get(account)).toMatchObject({ ...account, known: [], paused: null });
  await accounts.update(account, (known) => ({ ...known, known: ['p'] }));
  expect(await accounts.list()).toMatchObject([{ ...account, known: ['p'] }]);
});

it('reads one page of five thousand at a time, whatever page that is', async () => {
  const many = 5_000;
  const hour = (n: number) => new Date(Date.parse('2026-11-22T00:00:00Z') + n * 60_000).toISOString();
  for (let n = 0; n < many; n += 1) {
    const attentionSince = n % 10 === 0 ? hour(n) : null;
    await storage.deliveries.put(`d${n}`, delivery(`d${n}`, { createdAt: hour(n), attentionSince }));
  }
  const read = vi.spyOn(RECORDS.deliveries.schema, 'safeParse');
  const all = vi.spyOn(IDBIndex.prototype, 'getAll');
  const whole = vi.spyOn(IDBObjectStore.prototype, 'getAll');
  for (const [filter, pages] of [
    ['all', 50],
    ['attention', 5],
  ] as const) {
    let before: string | null = null;
    const seen = new Set<string>();
    let turned = 0;
    do {
      read.mockClear();
      const page = await store.page(filter, before, 100);
      expect(read.mock.calls.length).toBe(page.deliveries.length);
      expect(page.deliveries.length).toBeLessThanOrEqual(100);
      for (const { id } of page.deliveries) seen.add(id);
      before = page.next;
      turned += 1;
    } while (before !== null);
    expect([seen.size, turned]).toEqual([filter === 'all' ? many : many / 10, pages + 1]);
  }
  expect([all.mock.calls.length, whole.mock.calls.length]).toEqual([0, 0]);
}, 60_000);

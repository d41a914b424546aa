/** Deliveries and what the outbox knows of accounts, in their stores. Every question is answered from an index. */
import { type DeliveryStore, emptyAccount, type OutboxAccounts } from '../delivery/store.ts';
import { type AccountRef, accountKey, type Delivery, type OutboxAccount } from '../delivery/types.ts';
import type { Table } from './table.ts';

/** In IndexedDB's order of keys, arrays come after every text. */
const AFTER_ALL: IDBValidKey = [];

const whole = (...start: string[]): IDBKeyRange => IDBKeyRange.bound(start, [...start, AFTER_ALL]);

/** A page begins after this key, which is no secret and means nothing to anybody else. */
const cursorOf = (key: readonly [string, string]): string => key.join(' ');

/** Whether anything was ever sent of a draft. */
export const hasDeliveries = async (table: Table<Delivery>, draftId: string): Promise<boolean> =>
  (await table.count('draft', IDBKeyRange.only(draftId))) > 0;

export function openDeliveryStore(table: Table<Delivery>): DeliveryStore {
  const rangeOf = ({ provider, accountId }: AccountRef, lane: Delivery['lane'], until: string | null) =>
    until === null
      ? whole(provider, accountId, lane)
      : IDBKeyRange.bound([provider, accountId, lane], [provider, accountId, lane, until]);
  return {
    get: (id) => table.get(id),
    list: () => table.list(),
    add: (delivery) => table.add(delivery.id, delivery),
    update: (id, change) => table.update(id, change),
    remove: (id, may) => table.remove(id, may),
    due: (account, lane, until, limit) => table.query('due', rangeOf(account, lane, until), { limit }),

    async accountsWithWork() {
      // A jump for every lane of every account, however many deliveries each has.
      const found: (AccountRef & { nextAt: string })[] = [];
      let range: IDBKeyRange | null = null;
      for (;;) {
        const key = await table.firstKey('due', range);
        if (!Array.isArray(key)) return found;
        const [provider = '', accountId = '', lane = '', nextAt = ''] = key.map(String);
        const known = found.find((one) => one.provider === provider && one.accountId === accountId);
        if (!known) found.push({ provider, accountId, nextAt });
        else if (nextAt < known.nextAt) known.nextAt = nextAt;
        range = IDBKeyRange.lowerBound([provider, accountId, lane, AFTER_ALL]);
      }
    },

    ofDraft: async (draftId) =>
      (await table.query('draft', IDBKeyRange.only(draftId))).sort((a, b) => b.createdAt.localeCompare(a.createdAt)),

    isClaimed: async ({ provider, accountId }, remoteId) =>
      (await table.count('remote', IDBKeyRange.only([provider, accountId, remoteId]))) > 0,

    async page(filter, before, limit) {
      const index = filter === 'all' ? 'created' : 'attention';
      const range = before === null ? null : IDBKeyRange.upperBound(before.split(' '), true);
      const deliveries = await table.query(index, range, { limit, backwards: true });
      const last = deliveries.at(-1);
      const at = filter === 'all' ? last?.createdAt : last?.attentionSince;
      return { deliveries, next: last && at && deliveries.length === limit ? cursorOf([at, last.id]) : null };
    },

    count: (filter) => (filter === 'all' ? table.count() : table.count('attention')),
  };
}

export function openOutboxAccounts(table: Table<OutboxAccount>): OutboxAccounts {
  const get = async (account: AccountRef) => (await table.get(accountKey(account))) ?? emptyAccount(account);
  return {
    list: () => table.list(),
    get,
    async update(account, change) {
      const key = accountKey(account);
      await table.add(key, emptyAccount(account));
      return table.update(key, change);
    },
  };
}

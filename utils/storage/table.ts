/** Reading and writing one store: parsed on every read, and nothing unreadable is ever dropped. */
import { Failed } from '../failure.ts';
import type { Database } from './database.ts';
import { parseRecord } from './parse-record.ts';
import type { RecordKind } from './records.ts';
import { RECORDS } from './records.ts';
import { storageFailure } from './storage-failure.ts';
import type { Stored, StoreName, UnreadableRecord } from './types.ts';

/** All writes are durable once their promise resolves. All throw `Failed` (`storage`). */
export interface Table<T> {
  get(key: string): Promise<T | undefined>;
  /** Every readable record, in the order of their keys. */
  list(): Promise<T[]>;
  /** Readable records in the order of their keys, at most `limit`, after a key (null: from the first); `next` is the last key looked at, null at the end. */
  slice(after: string | null, limit: number): Promise<{ records: T[]; next: string | null }>;
  /** The readable ones of these keys, in their order. */
  getAll(keys: readonly string[]): Promise<T[]>;
  put(key: string, record: T): Promise<void>;
  /** Puts a record unless one of that key is there. */
  add(key: string, record: T): Promise<void>;
  /**
   * Reads, changes and writes one record in one transaction, so that two at once lose nothing. What `change` throws
   * reaches the caller, and nothing is written. Throws `Failed` (`not-found-here`) when there is no such record.
   */
  update(key: string, change: (record: T) => T): Promise<T>;
  delete(key: string): Promise<void>;
  /** Deletes a record if `may` allows, in one transaction; answers with the record that stayed, or undefined. */
  remove(key: string, may: (record: T) => boolean): Promise<T | undefined>;
  /** Readable records in the order of an index. */
  query(index: string, range: IDBKeyRange | null, options?: QueryOptions): Promise<T[]>;
  /** How many records there are, or are in an index. */
  count(index?: string, range?: IDBKeyRange): Promise<number>;
  /** The first key of an index within a range. */
  firstKey(index: string, range: IDBKeyRange | null): Promise<IDBValidKey | undefined>;
}

export interface QueryOptions {
  limit?: number | undefined;
  /** The last first. */
  backwards?: boolean;
}

const STRICT = { durability: 'strict' } as const;

export function openTable<S extends StoreName>(
  connect: () => Promise<Database>,
  store: S,
  outside: { now: () => Date; uuid: () => string },
): Table<Stored[S]> {
  type T = Stored[S];
  const kind = RECORDS[store] as unknown as RecordKind<T>;

  const guarded = async <R>(work: (database: Database) => Promise<R>): Promise<R> => {
    try {
      return await work(await connect());
    } catch (error) {
      throw storageFailure(error);
    }
  };

  /** Moves a record out of the way, unless somebody has put another in its place since. */
  const setAside = async (database: Database, key: string, problem: string) => {
    const transaction = database.transaction([store, 'set-aside'], 'readwrite', STRICT);
    const raw = await transaction.objectStore(store).get(key);
    if (raw !== undefined && !parseRecord(kind, raw).ok) {
      const at = outside.now().toISOString();
      const record: UnreadableRecord = { version: 1, id: outside.uuid(), store, key, raw, problem, at };
      await transaction.objectStore('set-aside').put(record, record.id);
      await transaction.objectStore(store).delete(key);
    }
    await transaction.done;
  };

  const read = async (database: Database, key: string, raw: unknown): Promise<T | undefined> => {
    if (raw === undefined) return undefined;
    const parsed = parseRecord(kind, raw);
    if (parsed.ok) return parsed.record;
    // What was set aside and cannot be read even there stays where it is.
    if (store !== 'set-aside') await setAside(database, key, parsed.problem);
    return undefined;
  };

  return {
    get: (key) => guarded(async (database) => read(database, key, await database.get(store, key))),
    list: () =>
      guarded(async (database) => {
        const transaction = database.transaction(store);
        const [keys, raws] = await Promise.all([transaction.store.getAllKeys(), transaction.store.getAll()]);
        const records = await Promise.all(keys.map((key, at) => read(database, key, raws[at])));
        return records.filter((record) => record !== undefined);
      }),
    slice: (after, limit) =>
      guarded(async (database) => {
        const transaction = database.transaction(store);
        const range = after === null ? null : IDBKeyRange.lowerBound(after, true);
        const [keys, raws] = await Promise.all([
          transaction.store.getAllKeys(range, limit),
          transaction.store.getAll(range, limit),
        ]);
        const records = await Promise.all(keys.map((key, at) => read(database, key, raws[at])));
        return {
          records: records.filter((record) => record !== undefined),
          next: keys.length === limit ? (keys.at(-1) ?? null) : null,
        };
      }),
    getAll: (keys) =>
      guarded(async (database) => {
        const { store: records } = database.transaction(store);
        const raws = await Promise.all(keys.map((key) => records.get(key)));
        const found = await Promise.all(keys.map((key, at) => read(database, key, raws[at])));
        return found.filter((record) => record !== undefined);
      }),
    put: (key, record) =>
      guarded(async (database) => {
        const transaction = database.transaction(store, 'readwrite', STRICT);
        await Promise.all([transaction.store.put(record, key), transaction.done]);
      }),
    add: (key, record) =>
      guarded(async (database) => {
        const transaction = database.transaction(store, 'readwrite', STRICT);
        if ((await transaction.store.get(key)) === undefined) await transaction.store.put(record, key);
        await transaction.done;
      }),
    update: (key, change) =>
      guarded(async (database) => {
        const transaction = database.transaction(store, 'readwrite', STRICT);
        const done = transaction.done.catch(() => undefined);
        try {
          const parsed = parseRecord(kind, await transaction.store.get(key));
          if (!parsed.ok) throw new Failed({ kind: 'not-found-here', what: `${store} ${key}` });
          const changed = change(parsed.record);
          await transaction.store.put(changed, key);
          await transaction.done;
          return changed;
        } catch (error) {
          if (!(error instanceof DOMException)) transaction.abort();
          await done;
          throw error;
        }
      }),
    delete: (key) =>
      guarded(async (database) => {
        const transaction = database.transaction(store, 'readwrite', STRICT);
        await Promise.all([transaction.store.delete(key), transaction.done]);
      }),
    remove: (key, may) =>
      guarded(async (database) => {
        const transaction = database.transaction(store, 'readwrite', STRICT);
        const parsed = parseRecord(kind, await transaction.store.get(key));
        const stays = parsed.ok && !may(parsed.record) ? parsed.record : undefined;
        if (parsed.ok && !stays) await transaction.store.delete(key);
        await transaction.done;
        return stays;
      }),
    query: (name, range, { limit, backwards = false } = {}) =>
      guarded(async (database) => {
        const index = database.transaction(store).store.index(name);
        const found: { key: string; raw: unknown }[] = [];
        if (backwards) {
          let cursor = await index.openCursor(range, 'prev');
          while (cursor && found.length < (limit ?? Number.POSITIVE_INFINITY)) {
            found.push({ key: cursor.primaryKey, raw: cursor.value });
            cursor = await cursor.continue();
          }
        } else {
          const [keys, raws] = await Promise.all([index.getAllKeys(range, limit), index.getAll(range, limit)]);
          found.push(...keys.map((key, at) => ({ key, raw: raws[at] })));
        }
        const records = await Promise.all(found.map(({ key, raw }) => read(database, key, raw)));
        return records.filter((record) => record !== undefined);
      }),
    count: (name, range) =>
      guarded((database) => {
        const { store: records } = database.transaction(store);
        return name === undefined ? records.count() : records.index(name).count(range ?? null);
      }),
    firstKey: (name, range) =>
      guarded(async (database) => {
        const cursor = await database.transaction(store).store.index(name).openKeyCursor(range);
        return cursor?.key;
      }),
  };
}

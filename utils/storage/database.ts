/** The one database, its stores and their migrations. Only the background opens it. */
import { type DBSchema, deleteDB, type IDBPDatabase, type IDBPTransaction, openDB } from 'idb';
import { parseRecord } from './parse-record.ts';
import { RECORDS, type RecordKind } from './records.ts';
import type { StoredProtection } from './seal.ts';
import { storageFailure } from './storage-failure.ts';
import type { Stored, StoreName } from './types.ts';

/** `keys` holds the one non-extractable key that seals credentials, or how another is kept. */
export type Schema = DBSchema &
  Record<StoreName, { key: string; value: unknown; indexes: Record<string, IDBValidKey> }> & {
    keys: { key: string; value: CryptoKey | StoredProtection };
  };
export type Database = IDBPDatabase<Schema>;
type Upgrade = IDBPTransaction<Schema, (StoreName | 'keys')[], 'versionchange'>;

/** Step n brings a database of version n to n + 1. Steps are only ever added. */
const MIGRATIONS: readonly ((database: Database, upgrade: Upgrade) => void | Promise<void>)[] = [
  (database) => {
    for (const store of ['drafts', 'deliveries', 'profiles', 'accounts', 'state', 'set-aside', 'keys'] as const)
      database.createObjectStore(store);
  },
  (database, upgrade) => {
    database.createObjectStore('outboxes');
    const deliveries = upgrade.objectStore('deliveries');
    // A record is in an index only while it has every part of the key: what is settled is not in `due`.
    deliveries.createIndex('due', ['provider', 'accountId', 'lane', 'nextAttemptAt']);
    deliveries.createIndex('created', ['createdAt', 'id']);
    deliveries.createIndex('attention', ['attentionSince', 'id']);
    deliveries.createIndex('draft', 'draftId');
    deliveries.createIndex('remote', ['provider', 'accountId', 'remote.id']);
    return upgradeAll(upgrade, 'deliveries');
  },
  (_database, upgrade) => {
    // Closed and deleted drafts have no such time, and so are not in it.
    upgrade.objectStore('drafts').createIndex('open', 'openAt');
    return upgradeAll(upgrade, 'drafts');
  },
];

/** Rewrites every readable record of a store in its newest version, so that its indexes hold. Others stay as they are. */
async function upgradeAll(upgrade: Upgrade, store: StoreName): Promise<void> {
  for (let cursor = await upgrade.objectStore(store).openCursor(); cursor; cursor = await cursor.continue()) {
    const parsed = parseRecord(RECORDS[store] as RecordKind<unknown>, cursor.value);
    if (parsed.ok) await cursor.update(parsed.record);
  }
}

export const DATABASE_NAME = 'icepick';

/** Opens the database by name and brings it up to date; `closed` hears when it can be used no more. Throws `Failed` (`storage`). */
export async function openDatabase(name = DATABASE_NAME, closed: () => void = () => {}): Promise<Database> {
  let refuse: (error: Error) => void = () => {};
  const blocked = new Promise<never>((_resolve, reject) => {
    refuse = reject;
  });
  const opening = openDB<Schema>(name, MIGRATIONS.length, {
    async upgrade(database, from, _to, upgrade) {
      try {
        for (const migrate of MIGRATIONS.slice(from)) await migrate(database, upgrade);
      } catch (error) {
        // All or nothing: the database stays what it was, and opening fails with this.
        refuse(error instanceof Error ? error : new Error(String(error)));
        upgrade.done.catch(() => undefined);
        upgrade.abort();
      }
    },
    /** Somebody still holds an older one open and does not let go: better a message than silence. */
    blocked: () => refuse(new Error('an older version of the database is still open elsewhere')),
    /** Somebody deletes or upgrades the database: let them. */
    blocking(_version, _blocked, event) {
      (event.target as IDBDatabase).close();
      closed();
    },
    terminated: closed,
  });
  try {
    return await Promise.race([opening, blocked]);
  } catch (error) {
    // Opened after all, when nobody waits for it any more.
    opening.then(
      (database) => database.close(),
      () => undefined,
    );
    throw storageFailure(error);
  }
}

/** How long a connection that is being closed may take, in milliseconds. */
const PATIENCE_MS = 2_000;

/** Deletes the database and everything in it. Throws `Failed` (`storage`), also when somebody holds it open and does not let go. */
export async function deleteDatabase(name = DATABASE_NAME): Promise<void> {
  let refuse: (error: Error) => void = () => {};
  const blocked = new Promise<never>((_resolve, reject) => {
    refuse = reject;
  });
  let timer: ReturnType<typeof setTimeout> | undefined;
  const deleting = deleteDB(name, {
    blocked() {
      // Chrome says so also of a connection that is just being closed, and then goes on by itself.
      const error = new Error('the database is still in use elsewhere; it is deleted once that ends');
      timer = setTimeout(() => refuse(error), PATIENCE_MS);
    },
  });
  try {
    await Promise.race([deleting, blocked]);
  } catch (error) {
    deleting.catch(() => undefined);
    throw storageFailure(error);
  } finally {
    clearTimeout(timer);
  }
}

export type { Stored, StoreName };

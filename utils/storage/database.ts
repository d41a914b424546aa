/** The one database, its stores and their migrations. Only the background opens it. */
import { type DBSchema, deleteDB, type IDBPDatabase, type IDBPTransaction, openDB } from 'idb';
import { storageFailure } from './storage-failure.ts';
import type { Stored, StoreName } from './types.ts';

/** `keys` holds the one non-extractable key that seals credentials. */
export type Schema = DBSchema &
  Record<StoreName, { key: string; value: unknown }> & { keys: { key: string; value: CryptoKey } };
export type Database = IDBPDatabase<Schema>;
type Upgrade = IDBPTransaction<Schema, (StoreName | 'keys')[], 'versionchange'>;

/** Step n brings a database of version n to n + 1. Steps are only ever added. */
const MIGRATIONS: readonly ((database: Database, upgrade: Upgrade) => void)[] = [
  (database) => {
    for (const store of ['drafts', 'deliveries', 'profiles', 'accounts', 'state', 'set-aside', 'keys'] as const)
      database.createObjectStore(store);
  },
];

export const DATABASE_NAME = 'icepick';

/** Opens the database by name and brings it up to date; `closed` hears when it can be used no more. Throws `Failed` (`storage`). */
export async function openDatabase(name = DATABASE_NAME, closed: () => void = () => {}): Promise<Database> {
  try {
    return await openDB<Schema>(name, MIGRATIONS.length, {
      upgrade(database, from, _to, upgrade) {
        for (const migrate of MIGRATIONS.slice(from)) migrate(database, upgrade);
      },
      /** Somebody deletes or upgrades the database: let them. */
      blocking(_version, _blocked, event) {
        (event.target as IDBDatabase).close();
        closed();
      },
      terminated: closed,
    });
  } catch (error) {
    throw storageFailure(error);
  }
}

/** Deletes the database and everything in it. */
export async function deleteDatabase(name = DATABASE_NAME): Promise<void> {
  await deleteDB(name).catch((error: unknown) => {
    throw storageFailure(error);
  });
}

export type { Stored, StoreName };

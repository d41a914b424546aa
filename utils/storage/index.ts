/** Everything stored in IndexedDB, behind one door. */

import type { StorageArea } from './area.ts';
import { changeAll, type RecordBefore, type RecordChange } from './change-all.ts';
import { type Database, deleteDatabase, openDatabase } from './database.ts';
import { openSeal, type Seal } from './seal.ts';
import { openTable, type Table } from './table.ts';
import type { Stored } from './types.ts';

export type Storage = { [S in keyof Stored]: Table<Stored[S]> } & {
  seal: Seal;
  /** Changes several records of several stores in one transaction (`change-all.ts`). */
  changeAll(changes: readonly RecordChange[]): Promise<RecordBefore[]>;
  /** Deletes the whole database; the next read starts an empty one. */
  wipe(): Promise<void>;
};

export interface StorageOutside {
  now: () => Date;
  uuid: () => string;
  crypto: Crypto;
  /** Where a key lies while it is unlocked: storage that ends with the browser. */
  session: StorageArea;
  /** The database's name, when it is not the extension's own. */
  name?: string;
}

/** Opens nothing yet: the database is opened by the first read or write, and again after it was closed under us. */
export function openStorage(outside: StorageOutside): Storage {
  let opened: Promise<Database> | null = null;
  const connect = () => {
    if (!opened) {
      opened = openDatabase(outside.name, forget);
      opened.catch(forget);
    }
    return opened;
  };
  const forget = () => {
    opened = null;
  };
  return {
    drafts: openTable(connect, 'drafts', outside),
    deliveries: openTable(connect, 'deliveries', outside),
    profiles: openTable(connect, 'profiles', outside),
    accounts: openTable(connect, 'accounts', outside),
    state: openTable(connect, 'state', outside),
    'set-aside': openTable(connect, 'set-aside', outside),
    outboxes: openTable(connect, 'outboxes', outside),
    seal: openSeal(connect, outside),
    changeAll: (changes) => changeAll(connect, changes),
    async wipe() {
      // A connection closes once its transactions have ended, and a deletion does not wait for that by itself: one
      // transaction over everything ends after all that were begun before. Whoever reads meanwhile opens another.
      while (opened) {
        const opening: Promise<Database> = opened;
        forget();
        const database = await opening.catch(() => null);
        await database?.transaction([...database.objectStoreNames], 'readwrite').done.catch(() => undefined);
        database?.close();
      }
      await deleteDatabase(outside.name);
    },
  };
}

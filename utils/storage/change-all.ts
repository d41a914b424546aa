/** Several records of several stores, changed in one transaction: all of them or none. */
import { Failed } from '../failure.ts';
import type { Database } from './database.ts';
import { parseRecord } from './parse-record.ts';
import { RECORDS, type RecordKind } from './records.ts';
import { storageFailure } from './storage-failure.ts';
import type { Stored, StoreName } from './types.ts';

export interface RecordChange<S extends StoreName = StoreName> {
  store: S;
  key: string;
  /** From the record that is there (undefined: none, or none that can be read) to the one that shall be (undefined: none). */
  to: (before: Stored[S] | undefined) => Stored[S] | undefined;
}

/** What stood under a key before; null: nothing. Written back, it takes a change back. */
export interface RecordBefore {
  store: StoreName;
  key: string;
  record: unknown;
}

/** One change, its store's type kept. */
export const recordChange = <S extends StoreName>(change: RecordChange<S>): RecordChange =>
  change as unknown as RecordChange;

/**
 * Makes the changes, durably. Answers with what takes them back; a record that stays the same object is left alone and not
 * in it. Throws `Failed`; then nothing was changed.
 */
export async function changeAll(
  connect: () => Promise<Database>,
  changes: readonly RecordChange[],
): Promise<RecordBefore[]> {
  if (changes.length === 0) return [];
  try {
    const stores = [...new Set(changes.map(({ store }) => store))];
    const transaction = (await connect()).transaction(stores, 'readwrite', { durability: 'strict' });
    // Nobody waits for it when a change throws: the abort below is the answer.
    const done = transaction.done.catch(() => undefined);
    try {
      const raws = await Promise.all(changes.map(({ store, key }) => transaction.objectStore(store).get(key)));
      const replaced: RecordBefore[] = [];
      const writes = changes.map(({ store, key, to }, at) => {
        const parsed = parseRecord(RECORDS[store] as RecordKind<unknown>, raws[at]);
        const before = parsed.ok ? (parsed.record as Stored[StoreName]) : undefined;
        const after = to(before);
        if (after === before && after !== undefined) return undefined;
        replaced.push({ store, key, record: raws[at] ?? null });
        const records = transaction.objectStore(store);
        return after === undefined ? records.delete(key) : records.put(after, key);
      });
      await Promise.all([...writes, transaction.done]);
      return replaced;
    } catch (error) {
      if (!(error instanceof DOMException)) transaction.abort();
      await done;
      throw error;
    }
  } catch (error) {
    throw storageFailure(error);
  }
}

/**
 * The changes that write records as they are given, whatever is there. Older versions are brought up to date first.
 * Throws `Failed` (`invalid-input`) that says where a record is not what its store holds.
 */
export function writing(records: readonly RecordBefore[]): RecordChange[] {
  return records.map(({ store, key, record }, at) => {
    if (record === null) return { store, key, to: () => undefined };
    const parsed = parseRecord(RECORDS[store] as RecordKind<Stored[StoreName]>, record);
    if (!parsed.ok) throw new Failed({ kind: 'invalid-input', where: `${store}.${at}`, expected: parsed.problem });
    return { store, key, to: () => parsed.record };
  });
}

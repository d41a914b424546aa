/** A storage of its own for each test, in memory. */
import 'fake-indexeddb/auto';
import { openDatabase } from '../../utils/storage/database.ts';
import { openStorage } from '../../utils/storage/index.ts';
import { memoryArea } from './memory-area.ts';

let count = 0;

export function freshStorage() {
  count += 1;
  const name = `test-${count}`;
  let id = 0;
  const now = () => new Date('2026-11-21T12:00:00Z');
  const uuid = () => {
    id += 1;
    return `id-${id}`;
  };
  return {
    name,
    storage: openStorage({ name, now, uuid, crypto, session: memoryArea() }),
    /** Writes a raw record past every check, as another version or a broken disk would leave it. */
    async plant(store: 'drafts' | 'accounts' | 'deliveries' | 'profiles' | 'state', key: string, raw: unknown) {
      const database = await openDatabase(name);
      await database.put(store, raw, key);
      database.close();
    },
  };
}

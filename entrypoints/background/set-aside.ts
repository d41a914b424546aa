/** Records that could not be read: kept as they were found, told of, taken along as a file, and deleted only when the person says so. */
import type { UnreadableView } from '../../utils/messages.ts';
import { type StorageArea, UNREADABLE } from '../../utils/storage/area.ts';
import type { Storage } from '../../utils/storage/index.ts';

export interface SetAsideOutside {
  storage: Pick<Storage, 'set-aside'>;
  local: StorageArea;
  now: () => Date;
}

/** What stands for a value of `storage.local` among the stores. */
const LOCAL = 'storage.local';

export function openSetAside({ storage, local, now }: SetAsideOutside) {
  const values = async (): Promise<[string, unknown][]> =>
    Object.entries(await local.get(null)).filter(([key]) => key.endsWith(UNREADABLE));

  return {
    /** What they are, without what is in them. */
    async list(): Promise<UnreadableView[]> {
      const records = await storage['set-aside'].list();
      return [
        ...records.map(({ store, key, problem, at }) => ({ store, key, problem, at })),
        ...(await values()).map(([key]) => ({ store: LOCAL, key, problem: '', at: null })),
      ];
    },

    /** All of them, whole but for keys, as JSON text. */
    async export(): Promise<{ fileName: string; json: string }> {
      const at = now().toISOString();
      const records = (await storage['set-aside'].list()).map(({ raw, ...record }) =>
        // What an account holds is sealed, and no use to anybody without this browser.
        record.store === 'accounts' ? record : { ...record, raw },
      );
      const others = (await values()).map(([key, raw]) => ({ store: LOCAL, key, raw }));
      const content = { format: 'icepick-unreadable', version: 1, exportedAt: at, records: [...records, ...others] };
      return { fileName: `icepick-unreadable-${at.slice(0, 10)}.json`, json: JSON.stringify(content, null, 2) };
    },

    async delete(): Promise<void> {
      for (const { id } of await storage['set-aside'].list()) await storage['set-aside'].delete(id);
      const keys = (await values()).map(([key]) => key);
      if (keys.length > 0) await local.remove(keys);
    },
  };
}

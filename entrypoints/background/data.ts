/** Everything stored: to take along, or to forget. */

import type { Suggestions } from '../../utils/icp/suggestions.ts';

import type { Broadcast, UserSettings, WipeRest } from '../../utils/messages.ts';
import type { Provider } from '../../utils/providers/types.ts';
import type { StorageArea } from '../../utils/storage/area.ts';
import { UNREADABLE } from '../../utils/storage/area.ts';
import type { Storage } from '../../utils/storage/index.ts';
import type { StoredDraft } from '../../utils/storage/types.ts';
import type { Accounts } from './accounts.ts';
import type { Deliveries } from './deliveries.ts';
import type { Permissions } from './permissions.ts';

export interface DataOutside {
  storage: Storage;
  local: StorageArea;
  session: StorageArea;
  accounts: Pick<Accounts, 'views'>;
  deliveries: Pick<Deliveries, 'clear' | 'resume'>;
  settings: () => Promise<UserSettings>;
  suggestions: () => Promise<Suggestions>;
  permissions: Pick<Permissions, 'giveAllBack'>;
  providers: readonly Provider[];
  broadcast: (broadcast: Broadcast) => void;
  now: () => Date;
}

export type StoredData = ReturnType<typeof openStoredData>;

/** A draft as it is now: what it once was can be undone here, and is of no use elsewhere. */
const exported = (draft: StoredDraft, evidence: boolean): StoredDraft => {
  const now = { ...draft, past: [], future: [] };
  return evidence ? now : { ...now, sources: draft.sources.map((source) => ({ ...source, findings: [] })) };
};

export function openStoredData(outside: DataOutside) {
  const { storage, local, session } = outside;

  /** Unreadable records: named always; whole only with evidence, since they may hold some, and never an account's. */
  const unreadable = async (evidence: boolean) => {
    const records = await storage['set-aside'].list();
    const values = Object.entries(await local.get(null)).filter(([key]) => key.endsWith(UNREADABLE));
    return [
      ...records.map(({ raw, ...record }) => ({
        ...record,
        ...(evidence && record.store !== 'accounts' && { raw }),
      })),
      ...values.map(([key, raw]) => ({ store: 'storage.local', key, ...(evidence && { raw }) })),
    ];
  };

  return {
    /** Everything but keys, as JSON text. Without `evidence`, no quote from any page is in it. */
    async export(evidence: boolean): Promise<{ fileName: string; json: string }> {
      const at = outside.now().toISOString();
      const [settings, suggestions, accounts, drafts, deliveries, profiles] = await Promise.all([
        outside.settings(),
        outside.suggestions(),
        outside.accounts.views(),
        storage.drafts.list(),
        // Whole, and not as surfaces see them: what this writes, an import reads.
        storage.deliveries.list(),
        storage.profiles.list(),
      ]);
      const content = {
        format: 'icepick-export',
        version: 1,
        exportedAt: at,
        settings,
        suggestions,
        accounts,
        drafts: drafts.filter(({ deletedAt }) => deletedAt === null).map((draft) => exported(draft, evidence)),
        deliveries,
        profiles,
        // Read last: the reads above may have set records aside.
        unreadable: await unreadable(evidence),
      };
      return { fileName: `icepick-${at.slice(0, 10)}.json`, json: JSON.stringify(content, null, 2) };
    },

    /**
     * Deletes everything stored and gives back every permission that was granted. Throws `Failed` (`storage`) when nothing was
     * deleted; what else could not be is the answer.
     */
    async wipe(): Promise<{ left: WipeRest[] }> {
      // Whoever is sending writes nothing any more.
      outside.deliveries.clear();
      try {
        await storage.wipe();
      } catch (error) {
        void outside.deliveries.resume();
        throw error;
      }
      const left: WipeRest[] = [];
      const attempt = (rest: WipeRest, work: Promise<unknown>) => work.catch(() => void left.push(rest));
      await attempt('settings', local.clear());
      await attempt('session', session.clear());
      await attempt('permissions', outside.permissions.giveAllBack(outside.providers));
      outside.deliveries.clear();
      outside.broadcast({ event: 'data.wiped' });
      return { left };
    },
  };
}

/** What the list, the pane beside it and the keys do to profiles, each with its way back. */
import type { RefObject } from 'preact';
import type { ProfilesChanged } from '../../utils/messages/library.ts';
import { t, tCount } from '../../utils/words.ts';
import type { LibraryActions } from './library-actions.ts';
import { type LibraryEntry, profileKey } from './library-entries.ts';
import type { Make } from './use-undo-steps.ts';

/** The list as it stands now: keys may come faster than pictures of what they did. */
export interface ListNow {
  rows: readonly LibraryEntry[];
  /** The key of the one that is shown. */
  shown: string | null;
  picked: readonly LibraryEntry[];
}

/** The ids of those on this device: what only a provider lists cannot be changed here. */
export const idsHere = (entries: readonly LibraryEntry[]): string[] =>
  entries.filter(({ remote }) => remote === null).map(({ id }) => id);

export function profileChanges({
  change,
  make,
  list,
  show,
  unpick,
}: {
  change: LibraryActions['change'];
  make: Make;
  list: RefObject<ListNow>;
  show: (key: string | null, focus: boolean) => void;
  unpick: () => void;
}) {
  return {
    archive(entries: readonly LibraryEntry[], archived: boolean) {
      const profileIds = idsHere(entries);
      if (profileIds.length === 0) return;
      unpick();
      make(
        tCount(archived ? 'archivedCount' : 'unarchivedCount', profileIds.length),
        change({ op: 'archive', profileIds, archived }),
      );
    },

    /** The row below takes the place of one that goes. */
    remove(entries: readonly LibraryEntry[]) {
      const profileIds = idsHere(entries);
      if (profileIds.length === 0) return;
      const gone = new Set(entries.map(({ key }) => key));
      const { rows, shown } = list.current;
      if (shown !== null && gone.has(shown)) {
        const at = rows.findIndex(({ key }) => key === shown);
        const next = rows.slice(at + 1).find(({ key }) => !gone.has(key));
        show(next?.key ?? null, true);
      }
      unpick();
      make(tCount('deletedCount', profileIds.length), change({ op: 'delete', profileIds }));
    },

    /** A single copy is shown. */
    duplicate(entries: readonly LibraryEntry[]) {
      const copies = entries
        .filter(({ remote }) => remote === null)
        .map(({ id, name }) => ({ profileId: id, name: t('copyOf', name || t('untitledProfile')).slice(0, 1_000) }));
      if (copies.length === 0) return;
      make(tCount('duplicatedCount', copies.length), change({ op: 'duplicate', copies })).then((changed) => {
        const [row] = changed?.rows ?? [];
        if (row && copies.length === 1) show(profileKey(row.id), true);
      });
    },

    /** Shows the profile that a change adds. */
    add(label: string, adding: Promise<ProfilesChanged>) {
      make(label, adding).then((changed) => {
        const [row] = changed?.rows ?? [];
        if (!row) return;
        unpick();
        show(profileKey(row.id), true);
      });
    },
  };
}

export type ProfileChanges = ReturnType<typeof profileChanges>;

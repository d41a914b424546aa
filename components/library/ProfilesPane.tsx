import { emptyIcp } from '../../utils/icp/types.ts';
import type { ProfilesChanged } from '../../utils/messages/library.ts';
import type { AccountView } from '../../utils/messages.ts';
import type { ProviderDeclaration } from '../../utils/providers/types.ts';
import { t, tCount } from '../../utils/words.ts';
import { CommonChart } from './CommonChart.tsx';
import { ExportPane } from './ExportPane.tsx';
import { ImportPane } from './ImportPane.tsx';
import type { LibraryActions, Step } from './library-actions.ts';
import type { LibraryEntry } from './library-entries.ts';
import { ProfileDetail } from './ProfileDetail.tsx';
import { idsHere, type ProfileChanges } from './profile-changes.ts';
import { SelectionPane } from './SelectionPane.tsx';

/** Beside the list: a file that comes or goes, the profiles that are picked, the one that is shown, or what all have in common. */
export function ProfilesPane({
  pane,
  entries,
  rows,
  picked,
  shown,
  typed,
  providers,
  accounts,
  now,
  actions,
  changes: { archive, remove, duplicate, add },
  onImported,
  onPane,
  onUnpick,
  onSearch,
  onDelivery,
}: {
  pane: 'import' | 'export' | null;
  entries: readonly LibraryEntry[];
  /** Those that the search leaves. */
  rows: readonly LibraryEntry[];
  picked: readonly LibraryEntry[];
  shown: LibraryEntry | null;
  /** What is searched for. */
  typed: string;
  providers: readonly ProviderDeclaration[];
  accounts: readonly AccountView[];
  now: Date;
  actions: LibraryActions;
  changes: ProfileChanges;
  onImported: (label: string, changed: ProfilesChanged & Step) => void;
  onPane: (pane: 'import' | 'export' | null) => void;
  onUnpick: () => void;
  onSearch: (text: string) => void;
  onDelivery: (deliveryId: string) => void;
}) {
  if (pane === 'import')
    return (
      <ImportPane
        now={() => new Date()}
        allIds={() => idsHere(entries)}
        actions={actions}
        onImported={(count, changed) => {
          onPane(null);
          onImported(count > 0 ? tCount('importedCount', count) : t('importedRest'), changed);
        }}
        onClose={() => onPane(null)}
      />
    );
  if (pane === 'export') {
    const exported = picked.length > 0 ? picked : shown && !typed ? [shown] : rows;
    return (
      <ExportPane
        profileIds={idsHere(exported)}
        now={() => new Date()}
        actions={actions}
        onClose={() => onPane(null)}
      />
    );
  }
  if (picked.length > 1)
    return (
      <SelectionPane
        entries={picked}
        actions={actions}
        onArchive={(archived) => archive(picked, archived)}
        onDelete={() => remove(picked)}
        onDuplicate={() => duplicate(picked)}
        onExport={() => onPane('export')}
        onMerge={(icp, sites) => add(tCount('mergedCount', picked.length), actions.change({ op: 'add', icp, sites }))}
        onClear={onUnpick}
        onSearch={onSearch}
      />
    );
  if (shown)
    return (
      <ProfileDetail
        key={shown.key}
        entry={shown}
        providers={providers}
        accounts={accounts}
        now={now}
        actions={actions}
        onArchive={() => archive([shown], !shown.archived)}
        onDelete={() => remove([shown])}
        onDuplicate={() => duplicate([shown])}
        onExport={() => onPane('export')}
        onKeep={() =>
          add(t('savedHere'), actions.change({ op: 'add', icp: { ...emptyIcp(), ...shown.remote?.icp }, sites: [] }))
        }
        onDelivery={onDelivery}
      />
    );
  return (
    <section class="detail overview" aria-label={t('overview')}>
      {rows.length > 0 && <CommonChart heading="h2" entries={rows} onSearch={onSearch} />}
      <p class="hint">{t('libraryKeysHint')}</p>
    </section>
  );
}

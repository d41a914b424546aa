import { useEffect, useState } from 'preact/hooks';
import { type Failure, failureOf } from '../../utils/failure.ts';
import { emptyIcp, type Icp } from '../../utils/icp/types.ts';
import { t, tCount } from '../../utils/words.ts';
import { FailureMessage } from '../FailureMessage.tsx';
import { CommonChart } from './CommonChart.tsx';
import { CompareProfiles } from './CompareProfiles.tsx';
import type { LibraryActions } from './library-actions.ts';
import type { LibraryEntry } from './library-entries.ts';
import { mergedIcp } from './merge.ts';
import { ProfileFacts } from './ProfileFacts.tsx';

type View = 'common' | 'compare' | 'merge';
/** More are not merged at once: nobody could look through the result. */
const MOST_MERGED = 200;

/** Several profiles picked: what can be done with them at once, and what they have in common. */
export function SelectionPane({
  entries,
  actions,
  onArchive,
  onDelete,
  onDuplicate,
  onExport,
  onMerge,
  onClear,
  onSearch,
}: {
  entries: readonly LibraryEntry[];
  actions: LibraryActions;
  onArchive: (archived: boolean) => void;
  onDelete: () => void;
  onDuplicate: () => void;
  onExport: () => void;
  onMerge: (icp: Icp, sites: string[]) => void;
  onClear: () => void;
  onSearch: (text: string) => void;
}) {
  const [view, setView] = useState<View>('common');
  const [icps, setIcps] = useState<{ of: readonly LibraryEntry[]; icps: Icp[] } | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const here = entries.filter(({ remote }) => remote === null);
  const two = entries.length === 2;
  const shown: View =
    view === 'compare' && !two ? 'common' : view === 'merge' && entries.length > MOST_MERGED ? 'common' : view;
  useEffect(() => {
    if (shown === 'common' || icps?.of === entries) return;
    let late = false;
    actions.profiles(here.map(({ id }) => id)).then(
      (profiles) => {
        const byId = new Map(profiles.map(({ id, icp }) => [id, icp]));
        const whole = entries.flatMap(({ id, remote }) =>
          remote ? [{ ...emptyIcp(), ...remote.icp }] : (byId.get(id) ?? []),
        );
        if (!late) setIcps({ of: entries, icps: whole });
      },
      (error: unknown) => !late && setFailure(failureOf(error)),
    );
    return () => {
      late = true;
    };
  }, [shown, entries]);
  const known = icps?.of === entries ? icps.icps : null;
  const [first, second] = known ?? [];
  const merged = shown === 'merge' && known ? mergedIcp(known) : null;
  const allArchived = here.length > 0 && here.every(({ archived }) => archived);
  const action = (name: string, label: string, act: () => void) => (
    <button type="button" class="button" data-action={`${name}-picked`} onClick={act} disabled={here.length === 0}>
      {label}
    </button>
  );
  /** `needs`: what keeps it from being chosen; empty when nothing does. */
  const tab = (name: View, label: string, needs = '') => (
    <button
      type="button"
      class="button small"
      aria-pressed={shown === name}
      data-view={name}
      title={needs || undefined}
      disabled={needs !== ''}
      onClick={() => setView(name)}
    >
      {label}
    </button>
  );
  return (
    <section
      class="detail"
      tabIndex={-1}
      aria-label={tCount('pickedCount', entries.length)}
      data-picked-count={entries.length}
    >
      <h2>{tCount('pickedCount', entries.length)}</h2>
      <div class="detail-actions">
        {action('export', t('exportChosen'), onExport)}
        {action('duplicate', t('duplicate'), onDuplicate)}
        {action('archive', t(allArchived ? 'unarchive' : 'archive'), () => onArchive(!allArchived))}
        {action('delete', t('deleteProfile'), onDelete)}
        <button type="button" class="button quiet" data-action="clear-picked" onClick={onClear}>
          {t('clearPicked')}
        </button>
      </div>
      <fieldset class="views" aria-label={t('libraryFilter')}>
        {tab('common', t('viewCommon'))}
        {tab('compare', t('viewCompare'), two ? '' : t('compareNeedsTwo'))}
        {tab('merge', t('viewMerge'), entries.length > MOST_MERGED ? t('mergeNeedsFewer', MOST_MERGED) : '')}
      </fieldset>
      {failure && <FailureMessage failure={failure} />}
      {shown === 'common' && <CommonChart entries={entries} onSearch={onSearch} />}
      {shown !== 'common' && !known && !failure && <span class="skeleton chart-field" aria-hidden="true" />}
      {shown === 'compare' && first && second && <CompareProfiles first={first} second={second} />}
      {merged && (
        <section class="merge" data-merge="">
          <h3 dir="auto">{merged.name || t('untitledProfile')}</h3>
          <p class="hint">{t('mergeText')}</p>
          <div class="inline">
            <button
              type="button"
              class="button primary"
              data-action="merge"
              onClick={() => onMerge(merged, [...new Set(entries.flatMap(({ sites }) => sites))])}
            >
              {t('mergeButton')}
            </button>
          </div>
          <ProfileFacts icp={merged} marked={(field, value) => isNew(known?.[0], field, value)} />
        </section>
      )}
    </section>
  );
}

/** What the first profile does not have by itself. */
function isNew(first: Icp | undefined, field: keyof Icp, value: string): boolean {
  const held: readonly unknown[] = first && Array.isArray(first[field]) ? (first[field] as readonly unknown[]) : [];
  return field !== 'revenue' && !held.includes(value);
}

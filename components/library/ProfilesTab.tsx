import { Download, FileUp } from 'lucide';
import type { RefObject } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { type Failure, failureOf } from '../../utils/failure.ts';
import { emptyIcp } from '../../utils/icp/types.ts';
import type { ProfilesChanged, Undo } from '../../utils/messages/library.ts';
import type { AccountView } from '../../utils/messages.ts';
import type { ProviderDeclaration } from '../../utils/providers/types.ts';
import { t, tCount, uiLanguage } from '../../utils/words.ts';
import { FailureMessage } from '../FailureMessage.tsx';
import { Icon } from '../Icon.tsx';
import { UndoBar } from '../UndoBar.tsx';
import { CommonChart } from './CommonChart.tsx';
import { EmptyLibrary } from './EmptyLibrary.tsx';
import { ExportPane } from './ExportPane.tsx';
import { ImportPane } from './ImportPane.tsx';
import type { LibraryActions } from './library-actions.ts';
import { LIBRARY_SORTS, type LibraryEntry, type LibrarySort, profileKey, sortedEntries } from './library-entries.ts';
import { filtered, searcher } from './library-search.ts';
import { ProfileDetail } from './ProfileDetail.tsx';
import { type Picking, ProfileRowView } from './ProfileRowView.tsx';
import { RemoteLists } from './RemoteLists.tsx';
import { RowList } from './RowList.tsx';
import { EMPTY_QUERY, type LibraryQuery } from './SearchBar.tsx';
import { SelectionPane } from './SelectionPane.tsx';
import { usePicks } from './use-picks.ts';

/** What was done can be taken back for so long by its button; by the keyboard as long as the page is open. */
const UNDO_MS = 10_000;

/** The profiles: a list, and beside it the one that is shown, the ones that are picked, or a file that comes or goes. */
export function ProfilesTab({
  entries,
  loading,
  query,
  onQuery,
  search,
  listFocus,
  providers,
  accounts,
  start,
  pane,
  onPane,
  now,
  actions,
  onDelivery,
}: {
  entries: readonly LibraryEntry[];
  /** More are on their way. */
  loading: boolean;
  query: LibraryQuery;
  onQuery: (query: LibraryQuery) => void;
  search: RefObject<HTMLInputElement | null>;
  /** Called by the search bar: on to the list. */
  listFocus: RefObject<() => void>;
  providers: readonly ProviderDeclaration[];
  accounts: readonly AccountView[];
  start: string | null;
  pane: 'import' | 'export' | null;
  onPane: (pane: 'import' | 'export' | null) => void;
  now: Date;
  actions: LibraryActions;
  onDelivery: (deliveryId: string) => void;
}) {
  const [sort, setSort] = useState<LibrarySort>('newest');
  const [shown, setShown] = useState<string | null>(start === null ? null : profileKey(start));
  const [focusing, setFocusing] = useState(false);
  const [undone, setUndone] = useState<{ label: string; undo: Undo | null } | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const steps = useRef<Undo[]>([]);
  const box = useRef<HTMLDivElement>(null);
  const picks = usePicks();

  const sorted = useMemo(() => sortedEntries(entries, sort, uiLanguage()), [entries, sort]);
  const find = useMemo(() => searcher(filtered(sorted, query.filters)), [sorted, query.filters]);
  const rows = useMemo(() => find(query.typed), [find, query.typed]);
  const byKey = useMemo(() => new Map(entries.map((entry) => [entry.key, entry])), [entries]);
  const shownAt = rows.findIndex(({ key }) => key === shown);
  const current = shown === null ? null : (byKey.get(shown) ?? null);
  const pickedEntries = useMemo(
    () => (picks.picked.size === 0 ? [] : sorted.filter(({ key }) => picks.picked.has(key))),
    [sorted, picks.picked],
  );

  const latest = useRef({ rows, shown, picked: pickedEntries });
  latest.current = { rows, shown: latest.current.shown, picked: pickedEntries };
  const show = (key: string | null, focus: boolean) => {
    latest.current.shown = key;
    setShown(key);
    setFocusing(focus && key !== null);
    onPane(null);
  };
  listFocus.current = () => {
    const [first] = latest.current.rows;
    if (first) show(first.key, true);
  };

  useEffect(() => {
    if (!undone) return;
    const timer = setTimeout(() => setUndone(null), UNDO_MS);
    return () => clearTimeout(timer);
  }, [undone]);

  /** A change with its way back. */
  const make = async (label: string, change: Promise<ProfilesChanged>): Promise<ProfilesChanged | null> => {
    setFailure(null);
    try {
      const changed = await change;
      steps.current.push(changed.undo);
      setUndone({ label, undo: changed.undo });
      return changed;
    } catch (error) {
      setFailure(failureOf(error));
      return null;
    }
  };
  const undoLast = () => {
    const undo = steps.current.pop();
    if (!undo) return;
    actions.undo(undo).then(
      () => setUndone({ label: t('undone'), undo: null }),
      (error: unknown) => {
        steps.current.push(undo);
        setFailure(failureOf(error));
      },
    );
  };

  const here = (some: readonly LibraryEntry[]) => some.filter(({ remote }) => remote === null).map(({ id }) => id);
  const archive = (some: readonly LibraryEntry[], archived: boolean) => {
    const profileIds = here(some);
    if (profileIds.length === 0) return;
    picks.clear();
    make(
      tCount(archived ? 'archivedCount' : 'unarchivedCount', profileIds.length),
      actions.change({ op: 'archive', profileIds, archived }),
    );
  };
  /** The row below takes the place of one that goes. */
  const remove = (some: readonly LibraryEntry[]) => {
    const profileIds = here(some);
    if (profileIds.length === 0) return;
    const gone = new Set(some.map(({ key }) => key));
    const at = latest.current.rows.findIndex(({ key }) => key === latest.current.shown);
    if (latest.current.shown !== null && gone.has(latest.current.shown)) {
      const next = latest.current.rows.slice(at + 1).find(({ key }) => !gone.has(key));
      show(next?.key ?? null, true);
    }
    picks.clear();
    make(tCount('deletedCount', profileIds.length), actions.change({ op: 'delete', profileIds }));
  };
  const duplicate = (some: readonly LibraryEntry[]) => {
    const copies = some
      .filter(({ remote }) => remote === null)
      .map(({ id, name }) => ({ profileId: id, name: t('copyOf', name || t('untitledProfile')).slice(0, 1_000) }));
    if (copies.length === 0) return;
    make(tCount('duplicatedCount', copies.length), actions.change({ op: 'duplicate', copies })).then((changed) => {
      const [row] = changed?.rows ?? [];
      if (row && copies.length === 1) show(profileKey(row.id), true);
    });
  };
  const add = (label: string, change: Promise<ProfilesChanged>) =>
    make(label, change).then((changed) => {
      const [row] = changed?.rows ?? [];
      if (!row) return;
      picks.clear();
      show(profileKey(row.id), true);
    });

  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const { target, key } = event;
      if (document.querySelector('dialog[open], [role=menu]')) return;
      const inSearch = target === search.current;
      const typing =
        target instanceof HTMLInputElement ||
        target instanceof HTMLTextAreaElement ||
        target instanceof HTMLSelectElement;
      const keysOf = () => latest.current.rows.map((row) => row.key);
      const chosen = () => {
        if (latest.current.picked.length > 0) return latest.current.picked;
        const entry = latest.current.rows.find((row) => row.key === latest.current.shown);
        return entry ? [entry] : [];
      };
      if (event.ctrlKey || event.metaKey) {
        if (typing || event.altKey) return;
        if (key === 'a') picks.all(keysOf());
        else if (key === 'z' && !event.shiftKey) undoLast();
        else return;
        event.preventDefault();
        return;
      }
      if (event.altKey || (typing && !(inSearch && ['ArrowDown', 'ArrowUp', 'Escape'].includes(key)))) return;
      const step = { j: 1, J: 1, ArrowDown: 1, k: -1, K: -1, ArrowUp: -1 }[key];
      if (step !== undefined) {
        const keys = keysOf();
        const at = keys.indexOf(latest.current.shown ?? '');
        const to = keys[at < 0 ? 0 : Math.min(keys.length - 1, Math.max(0, at + step))];
        if (to === undefined) return;
        if (event.shiftKey) picks.extend(keys, latest.current.shown, to);
        show(to, true);
      } else if (key === '/') search.current?.focus();
      else if (key === 'x' && latest.current.shown !== null) picks.toggle(latest.current.shown);
      else if (key === 'a')
        archive(
          chosen(),
          chosen().some(({ archived }) => !archived),
        );
      else if (key === 'Delete') remove(chosen());
      else if (key === 'Escape' && inSearch && (query.typed || query.filters.length > 0)) onQuery(EMPTY_QUERY);
      else if (key === 'Escape' && pane !== null) onPane(null);
      else if (key === 'Escape' && latest.current.picked.length > 0) picks.clear();
      else if (key === 'Escape' && latest.current.shown !== null && !inSearch) show(null, false);
      else return;
      event.preventDefault();
    };
    addEventListener('keydown', onKeyDown);
    return () => removeEventListener('keydown', onKeyDown);
  });

  const pick = (entry: LibraryEntry, how: Picking) => {
    if (how === 'show') {
      picks.clear();
      show(entry.key, true);
    } else if (how === 'toggle') picks.toggle(entry.key);
    else
      picks.extend(
        rows.map(({ key }) => key),
        latest.current.shown,
        entry.key,
      );
  };
  const onSearch = (text: string) => onQuery({ ...query, typed: text });
  const exported =
    pickedEntries.length > 0 ? pickedEntries : pane === 'export' && current && !query.typed ? null : rows;

  const side =
    pane === 'import' ? (
      <ImportPane
        now={() => new Date()}
        allIds={() => here(entries)}
        actions={actions}
        onImported={(count, changed) => {
          onPane(null);
          make(count > 0 ? tCount('importedCount', count) : t('importedRest'), Promise.resolve(changed));
        }}
        onClose={() => onPane(null)}
      />
    ) : pane === 'export' ? (
      <ExportPane
        profileIds={here(exported ?? (current ? [current] : rows))}
        now={() => new Date()}
        actions={actions}
        onClose={() => onPane(null)}
      />
    ) : pickedEntries.length > 1 ? (
      <SelectionPane
        entries={pickedEntries}
        actions={actions}
        onArchive={(archived) => archive(pickedEntries, archived)}
        onDelete={() => remove(pickedEntries)}
        onDuplicate={() => duplicate(pickedEntries)}
        onExport={() => onPane('export')}
        onMerge={(icp, sites) =>
          add(tCount('mergedCount', pickedEntries.length), actions.change({ op: 'add', icp, sites }))
        }
        onClear={picks.clear}
        onSearch={onSearch}
      />
    ) : current ? (
      <ProfileDetail
        key={current.key}
        entry={current}
        providers={providers}
        accounts={accounts}
        now={now}
        actions={actions}
        onArchive={() => archive([current], !current.archived)}
        onDelete={() => remove([current])}
        onDuplicate={() => duplicate([current])}
        onExport={() => onPane('export')}
        onKeep={() =>
          add(t('savedHere'), actions.change({ op: 'add', icp: { ...emptyIcp(), ...current.remote?.icp }, sites: [] }))
        }
        onDelivery={onDelivery}
      />
    ) : (
      <section class="detail overview" aria-label={t('overview')}>
        <CommonChart heading="h2" entries={rows} onSearch={onSearch} />
        <p class="hint">{t('libraryKeysHint')}</p>
      </section>
    );

  const undoBar = (
    <div class="above-foot" role="status">
      {undone?.undo && <UndoBar label={undone.label} onUndo={undoLast} />}
      {undone && !undone.undo && <p class="undo float">{undone.label}</p>}
    </div>
  );
  if (entries.length === 0 && !loading && pane === null) {
    // The last one was deleted: it can still be had back.
    return (
      <>
        <EmptyLibrary tab="profiles" onNew={actions.newProfile} onImport={() => onPane('import')} />
        {undoBar}
      </>
    );
  }
  const numbers = new Intl.NumberFormat(uiLanguage());
  return (
    <>
      <div id="rows" class="rows-pane" role="tabpanel" aria-labelledby="tab-profiles">
        <div class="list-bar">
          <span class="list-count" role="status" data-found={rows.length} data-query={query.typed}>
            {rows.length === entries.length
              ? tCount('profileCount', rows.length)
              : t('foundOf', numbers.format(rows.length), numbers.format(entries.length))}
            {loading && <span class="dot">{t('loadingRows')}</span>}
          </span>
          <span class="spring" />
          <select
            class="quiet-select"
            aria-label={t('sortBy')}
            value={sort}
            data-sort={sort}
            onChange={(event) => setSort(event.currentTarget.value as LibrarySort)}
          >
            {LIBRARY_SORTS.map((one) => (
              <option key={one} value={one}>
                {t(`sort_${one}`)}
              </option>
            ))}
          </select>
          <button
            type="button"
            class="icon-button"
            aria-label={t('importTitle')}
            title={t('importTitle')}
            data-action="open-import"
            onClick={() => onPane('import')}
          >
            <Icon node={FileUp} />
          </button>
          <button
            type="button"
            class="icon-button"
            aria-label={t('exportProfiles')}
            title={t('exportProfiles')}
            data-action="open-export"
            onClick={() => onPane('export')}
          >
            <Icon node={Download} />
          </button>
        </div>
        <RemoteLists accounts={accounts} providers={providers} actions={actions} />
        <div ref={box} class="rows-box">
          {rows.length > 0 && (
            <RowList
              box={box}
              label={t('tabProfiles')}
              multiple
              count={rows.length}
              selectedAt={shownAt}
              focus={focusing}
              onFocused={() => setFocusing(false)}
              onEnd={ignore}
              row={(at, style) => {
                const entry = rows[at];
                return (
                  entry && (
                    <ProfileRowView
                      key={entry.key}
                      entry={entry}
                      at={at}
                      of={rows.length}
                      style={style}
                      providers={providers}
                      now={now}
                      current={at === shownAt}
                      picked={picks.picked.has(entry.key)}
                      picking={picks.picked.size > 0}
                      reachable={at === shownAt || (shownAt < 0 && at === 0)}
                      onPick={(how) => pick(entry, how)}
                      onOpen={() => document.querySelector<HTMLElement>('.detail')?.focus()}
                    />
                  )
                );
              }}
            />
          )}
          {rows.length === 0 && !loading && (
            <div class="no-rows">
              <p>{query.typed ? t('noMatches', query.typed) : t('noneFiltered')}</p>
              <button type="button" class="button small" data-action="clear-query" onClick={() => onQuery(EMPTY_QUERY)}>
                {t('clearQuery')}
              </button>
            </div>
          )}
        </div>
        {failure && (
          <div class="outcome failed list-failure" role="alert">
            <span class="state-dot" />
            <FailureMessage failure={failure} />
          </div>
        )}
        {undoBar}
      </div>
      {side}
    </>
  );
}

const ignore = () => undefined;

import type { RefObject } from 'preact';
import { useMemo, useRef, useState } from 'preact/hooks';
import type { AccountView } from '../../utils/messages.ts';
import type { ProviderDeclaration } from '../../utils/providers/types.ts';
import { t, uiLanguage } from '../../utils/words.ts';
import { FailureMessage } from '../FailureMessage.tsx';
import { EmptyLibrary } from './EmptyLibrary.tsx';
import { ListBar } from './ListBar.tsx';
import type { LibraryActions } from './library-actions.ts';
import { type LibraryEntry, type LibrarySort, profileKey, sortedEntries } from './library-entries.ts';
import { filtered, searcher } from './library-search.ts';
import { type Picking, ProfileRowView } from './ProfileRowView.tsx';
import { ProfilesPane } from './ProfilesPane.tsx';
import { type ListNow, profileChanges } from './profile-changes.ts';
import { RemoteLists } from './RemoteLists.tsx';
import { RowList } from './RowList.tsx';
import { EMPTY_QUERY, type LibraryQuery } from './SearchBar.tsx';
import { UndoNotice } from './UndoNotice.tsx';
import { useListKeys } from './use-list-keys.ts';
import { usePicks } from './use-picks.ts';
import { useUndoSteps } from './use-undo-steps.ts';

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
  const box = useRef<HTMLDivElement>(null);
  const picks = usePicks();

  const sorted = useMemo(() => sortedEntries(entries, sort, uiLanguage()), [entries, sort]);
  const find = useMemo(() => searcher(filtered(sorted, query.filters)), [sorted, query.filters]);
  const rows = useMemo(() => find(query.typed), [find, query.typed]);
  const byKey = useMemo(() => new Map(entries.map((entry) => [entry.key, entry])), [entries]);
  const shownAt = rows.findIndex(({ key }) => key === shown);
  const current = shown === null ? null : (byKey.get(shown) ?? null);
  const picked = useMemo(
    () => (picks.picked.size === 0 ? [] : sorted.filter(({ key }) => picks.picked.has(key))),
    [sorted, picks.picked],
  );

  const list = useRef<ListNow>({ rows, shown, picked });
  list.current = { rows, shown: list.current.shown, picked };
  const show = (key: string | null, focus: boolean) => {
    list.current.shown = key;
    setShown(key);
    setFocusing(focus && key !== null);
    onPane(null);
  };
  listFocus.current = () => {
    const [first] = list.current.rows;
    if (first) show(first.key, true);
  };

  const { done, failure, make, undoLast } = useUndoSteps(actions.undo);
  const changes = profileChanges({ change: actions.change, make, list, show, unpick: picks.clear });
  useListKeys({
    ...{ list, search, query, onQuery, picks, changes, show, undoLast },
    paneOpen: pane !== null,
    closePane: () => onPane(null),
  });

  const pick = (entry: LibraryEntry, how: Picking) => {
    if (how === 'show') {
      picks.clear();
      show(entry.key, true);
    } else if (how === 'toggle') picks.toggle(entry.key);
    else
      picks.extend(
        rows.map(({ key }) => key),
        list.current.shown,
        entry.key,
      );
  };
  const undoNotice = <UndoNotice done={done} onUndo={undoLast} />;
  if (entries.length === 0 && !loading && pane === null) {
    // The last one was deleted: it can still be had back.
    return (
      <>
        <EmptyLibrary tab="profiles" onNew={actions.newProfile} onImport={() => onPane('import')} />
        {undoNotice}
      </>
    );
  }
  return (
    <>
      <div id="rows" class="rows-pane" role="tabpanel" aria-labelledby="tab-profiles">
        <ListBar
          found={rows.length}
          total={entries.length}
          typed={query.typed}
          loading={loading}
          sort={sort}
          onSort={setSort}
          onPane={onPane}
        />
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
        {undoNotice}
      </div>
      <ProfilesPane
        pane={pane}
        entries={entries}
        rows={rows}
        picked={picked}
        shown={current}
        typed={query.typed}
        providers={providers}
        accounts={accounts}
        now={now}
        actions={actions}
        changes={changes}
        onImported={(label, changed) => make(label, Promise.resolve(changed))}
        onPane={onPane}
        onUnpick={picks.clear}
        onSearch={(text) => onQuery({ ...query, typed: text })}
        onDelivery={onDelivery}
      />
    </>
  );
}

const ignore = () => undefined;

import { Search } from 'lucide';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { DeliveryView, ProfileView } from '../../utils/messages.ts';
import type { ProviderDeclaration } from '../../utils/providers/types.ts';
import { t, tAny } from '../../utils/words.ts';
import { dayTime } from '../clock-time.ts';
import { providerLabel } from '../FailureMessage.tsx';
import { Icon } from '../Icon.tsx';
import { Mark } from '../Mark.tsx';
import { DetailPane } from './DetailPane.tsx';
import type { DeliveryFilter, DeliveryPaging, LibraryActions } from './library-actions.ts';
import {
  deliveryRows,
  type LibraryRow,
  type LibraryTab,
  matchingRows,
  profileRows,
  stateTone,
  steppedRow,
} from './library-rows.ts';
import { RowList } from './RowList.tsx';
import { UnreadableNotice } from './UnreadableNotice.tsx';

/** Every profile on this device and every delivery, read like a mail client. */
export function LibraryPage({
  profiles,
  deliveries,
  paging,
  unreadable,
  providers,
  start,
  now,
  actions,
}: {
  /** Null until they are known. */
  profiles: ProfileView[] | null;
  deliveries: DeliveryView[] | null;
  paging: DeliveryPaging;
  /** How many records could not be read. */
  unreadable: number;
  providers: readonly ProviderDeclaration[];
  /** What to begin with. */
  start: { tab: LibraryTab; id: string } | null;
  now: Date;
  actions: LibraryActions;
}) {
  const [tab, setTab] = useState<LibraryTab>(start?.tab ?? 'profiles');
  const [typed, setTyped] = useState('');
  const [selected, setSelected] = useState<string | null>(start?.id ?? null);
  const search = useRef<HTMLInputElement>(null);
  const box = useRef<HTMLDivElement>(null);
  const [focusing, setFocusing] = useState(false);

  const loaded = profiles !== null && deliveries !== null;
  const all = useMemo(
    () => (tab === 'profiles' ? profileRows(profiles ?? []) : deliveryRows(deliveries ?? [])),
    [tab, profiles, deliveries],
  );
  const rows = useMemo(() => matchingRows(all, typed), [all, typed]);
  const selectedAt = rows.findIndex(({ id }) => id === selected);
  const current = rows[selectedAt] ?? null;
  const older = tab === 'deliveries' && paging.more;
  const nothing = all.length === 0 && !(tab === 'deliveries' && paging.filter === 'attention' && paging.total > 0);
  // A search goes through everything, page by page.
  useEffect(() => {
    if (older && typed) actions.more();
  }, [older, typed, deliveries]);

  // What the next key starts from: keys may come faster than pictures of what they did.
  const latest = useRef({ rows, selected });
  latest.current.rows = rows;
  const choose = (id: string | null, focus: boolean) => {
    latest.current.selected = id;
    setSelected(id);
    setFocusing(focus && id !== null);
  };
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const typing = event.target instanceof HTMLInputElement || event.target instanceof HTMLTextAreaElement;
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      if (typing && !(event.target === search.current && ['ArrowDown', 'ArrowUp', 'Escape'].includes(event.key)))
        return;
      const step = { j: 1, ArrowDown: 1, k: -1, ArrowUp: -1 }[event.key];
      if (step !== undefined) choose(steppedRow(latest.current.rows, latest.current.selected, step), true);
      else if (event.key === '/') search.current?.focus();
      else if (event.key === 'Escape' && typing) setTyped('');
      else return;
      event.preventDefault();
    };
    addEventListener('keydown', onKeyDown);
    return () => removeEventListener('keydown', onKeyDown);
  });

  const pick = (next: LibraryTab) => {
    setTab(next);
    choose(null, false);
  };
  const tabButton = (name: LibraryTab, label: string, count: number) => (
    <button
      type="button"
      role="tab"
      id={`tab-${name}`}
      aria-selected={tab === name}
      aria-controls="rows"
      tabIndex={tab === name ? 0 : -1}
      onClick={() => pick(name)}
      onKeyDown={(event) => {
        if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return;
        const other = name === 'profiles' ? 'deliveries' : 'profiles';
        pick(other);
        document.getElementById(`tab-${other}`)?.focus();
      }}
    >
      {label} <span class="count">{count}</span>
    </button>
  );

  const notice = tab === 'deliveries' && (
    <UnreadableNotice count={unreadable} onExport={actions.exportUnreadable} onDelete={actions.deleteUnreadable} />
  );
  return (
    <div class="library" data-state={loaded ? 'ready' : 'reading'}>
      <header class="library-bar">
        <h1 class="brand">
          <Mark size={20} />
          <span>{t('openLibrary')}</span>
        </h1>
        <div class="tabs" role="tablist">
          {tabButton('profiles', t('tabProfiles'), profiles?.length ?? 0)}
          {tabButton('deliveries', t('tabDeliveries'), paging.total)}
        </div>
        <div class="search">
          <Icon node={Search} />
          <input
            ref={search}
            class="text"
            type="search"
            aria-label={t('search')}
            placeholder={t('search')}
            value={typed}
            onInput={(event) => setTyped(event.currentTarget.value)}
          />
        </div>
        <button type="button" class="button" onClick={actions.newProfile}>
          {t('newProfile')}
        </button>
      </header>
      <main class={nothing ? 'library-body empty' : 'library-body'}>
        {loaded && nothing ? (
          <>
            {notice}
            <EmptyLibrary tab={tab} onNew={actions.newProfile} />
          </>
        ) : (
          <>
            <div id="rows" class="rows-pane" role="tabpanel" aria-labelledby={`tab-${tab}`}>
              {tab === 'deliveries' && <Filters paging={paging} onFilter={actions.filter} />}
              {notice}
              <div ref={box} class="rows-box">
                {rows.length > 0 && (
                  <RowList
                    key={tab}
                    box={box}
                    label={t(tab === 'profiles' ? 'tabProfiles' : 'tabDeliveries')}
                    count={rows.length}
                    selectedAt={selectedAt}
                    focus={focusing}
                    onFocused={() => setFocusing(false)}
                    onEnd={older ? actions.more : ignore}
                    row={(at, style) => {
                      const row = rows[at];
                      return (
                        row && (
                          <Row
                            key={row.id}
                            row={row}
                            at={at}
                            of={older ? -1 : rows.length}
                            style={style}
                            providers={providers}
                            now={now}
                            selected={at === selectedAt}
                            reachable={at === selectedAt || (!current && at === 0)}
                            onSelect={() => choose(row.id, false)}
                          />
                        )
                      );
                    }}
                  />
                )}
                {loaded && rows.length === 0 && (
                  <p class="no-rows">{typed ? t(older ? 'loadingMore' : 'noMatches', typed) : t('noneNeedsYou')}</p>
                )}
                {!loaded && <span class="skeleton rows-skeleton" aria-hidden="true" />}
              </div>
            </div>
            {current ? (
              <DetailPane key={current.id} row={current} providers={providers} now={now} actions={actions} />
            ) : (
              <section class="detail none">
                <p>{t('chooseRow')}</p>
                <p class="hint">{t('rowKeys')}</p>
              </section>
            )}
          </>
        )}
      </main>
    </div>
  );
}

const ignore = () => undefined;

/** All deliveries, or those that wait for the person. */
const Filters = ({ paging, onFilter }: { paging: DeliveryPaging; onFilter: (filter: DeliveryFilter) => void }) => (
  <fieldset class="filters" aria-label={t('libraryFilter')}>
    {(['all', 'attention'] as const).map((filter) => (
      <button
        key={filter}
        type="button"
        class="button small quiet"
        aria-pressed={paging.filter === filter}
        data-filter={filter}
        onClick={() => onFilter(filter)}
      >
        {t(filter === 'all' ? 'allDeliveries' : 'needsYou')}{' '}
        <span class="count">{filter === 'all' ? paging.total : paging.attention}</span>
      </button>
    ))}
  </fieldset>
);

function Row({
  row,
  at,
  of,
  style,
  providers,
  now,
  selected,
  reachable,
  onSelect,
}: {
  row: LibraryRow;
  /** Where it stands among how many; -1: that is not known yet. */
  at: number;
  of: number;
  style: { top: string; height: string };
  providers: readonly ProviderDeclaration[];
  now: Date;
  selected: boolean;
  reachable: boolean;
  onSelect: () => void;
}) {
  const { delivery } = row;
  const provider = providers.find(({ id }) => id === delivery?.provider);
  return (
    <div
      class={delivery ? 'lib-row delivery' : 'lib-row'}
      role="option"
      style={style}
      aria-posinset={at + 1}
      aria-setsize={of}
      aria-selected={selected}
      tabIndex={reachable ? 0 : -1}
      data-row={row.id}
      data-delivery-state={delivery?.state}
      onClick={onSelect}
      onFocus={onSelect}
      onKeyDown={(event) => {
        if (event.key !== 'Enter') return;
        event.preventDefault();
        document.querySelector<HTMLElement>('.detail')?.focus();
      }}
    >
      <p class="lib-name" dir="auto">
        {row.name || t('untitledProfile')}
      </p>
      <p class="lib-date">{dayTime(row.at, now)}</p>
      <p class="lib-summary" dir="auto">
        {row.summary}
      </p>
      {delivery && (
        <p class="lib-state">
          <span class={`state-dot ${stateTone(delivery.state)}`} />
          <span>{tAny(`state_${delivery.state}`)}</span>
          <span class="dot">{provider ? providerLabel(provider) : delivery.provider}</span>
        </p>
      )}
    </div>
  );
}

const EmptyLibrary = ({ tab, onNew }: { tab: LibraryTab; onNew: () => void }) => (
  <section class="empty-state" id="rows" role="tabpanel" aria-labelledby={`tab-${tab}`}>
    <Mark size={40} />
    <h2>{t(tab === 'profiles' ? 'libraryEmpty' : 'deliveriesEmpty')}</h2>
    <p>{t(tab === 'profiles' ? 'libraryEmptyText' : 'deliveriesEmptyText')}</p>
    <button type="button" class="button primary" onClick={onNew}>
      {t('newProfile')}
    </button>
  </section>
);

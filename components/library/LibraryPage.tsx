import { Search } from 'lucide';
import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Failure } from '../../utils/failure.ts';
import type { AccountView, DeliveryView } from '../../utils/messages.ts';
import type { ProviderDeclaration } from '../../utils/providers/types.ts';
import { t, uiLanguage } from '../../utils/words.ts';
import { FailureMessage } from '../FailureMessage.tsx';
import { Icon } from '../Icon.tsx';
import { Mark } from '../Mark.tsx';
import { DeliveriesTab } from './DeliveriesTab.tsx';
import { EmptyLibrary } from './EmptyLibrary.tsx';
import { LibraryHelp } from './LibraryHelp.tsx';
import type { DeliveryPaging, LibraryActions } from './library-actions.ts';
import type { LibraryEntry } from './library-entries.ts';
import type { LibraryTab } from './library-rows.ts';
import { ProfilesTab } from './ProfilesTab.tsx';
import { EMPTY_QUERY, type LibraryQuery, SearchBar } from './SearchBar.tsx';
import { UnreadableNotice } from './UnreadableNotice.tsx';

/** The menu offers the sites that most profiles come from; others are typed. */
const SITES_OFFERED = 6;

export interface LibraryProfiles {
  entries: readonly LibraryEntry[];
  /** How many there are on this device; null until that is known. */
  total: number | null;
  loading: boolean;
  failure: Failure | null;
}

/** Every profile on this device and at the providers, and every delivery, read like a mail client. */
export function LibraryPage({
  profiles,
  deliveries,
  paging,
  unreadable,
  providers,
  accounts,
  start,
  now,
  actions,
}: {
  profiles: LibraryProfiles;
  /** Null until they are known. */
  deliveries: DeliveryView[] | null;
  paging: DeliveryPaging;
  /** How many records could not be read. */
  unreadable: number;
  providers: readonly ProviderDeclaration[];
  accounts: readonly AccountView[];
  /** What to begin with. */
  start: { tab: LibraryTab; id: string } | null;
  now: Date;
  actions: LibraryActions;
}) {
  const [tab, setTab] = useState<LibraryTab>(start?.tab ?? 'profiles');
  const [query, setQuery] = useState<LibraryQuery>(EMPTY_QUERY);
  const [typed, setTyped] = useState('');
  const [delivery, setDelivery] = useState<string | null>(start?.tab === 'deliveries' ? start.id : null);
  const [pane, setPane] = useState<'import' | 'export' | null>(null);
  const [helping, setHelping] = useState(false);
  const search = useRef<HTMLInputElement>(null);
  const listFocus = useRef<() => void>(() => undefined);
  const { entries, total, loading, failure } = profiles;
  const sites = useMemo(() => commonSites(entries), [entries]);
  const loaded = total !== null && deliveries !== null;
  const broken = !loaded && failure !== null;
  const nothing =
    tab === 'profiles' ? entries.length === 0 && !loading : deliveries?.length === 0 && paging.filter === 'all';

  useLayoutEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const typing = event.target instanceof HTMLInputElement || event.target instanceof HTMLTextAreaElement;
      if (event.key !== '?' || typing || document.querySelector('dialog[open]')) return;
      event.preventDefault();
      setHelping(true);
    };
    addEventListener('keydown', onKeyDown);
    return () => removeEventListener('keydown', onKeyDown);
  }, []);

  const tabButton = (name: LibraryTab, label: string, count: number | null) => (
    <button
      type="button"
      role="tab"
      id={`tab-${name}`}
      aria-selected={tab === name}
      aria-controls="rows"
      tabIndex={tab === name ? 0 : -1}
      onClick={() => setTab(name)}
      onKeyDown={(event) => {
        if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return;
        const other = name === 'profiles' ? 'deliveries' : 'profiles';
        setTab(other);
        document.getElementById(`tab-${other}`)?.focus();
      }}
    >
      {label} <span class="count">{count !== null && new Intl.NumberFormat(uiLanguage()).format(count)}</span>
    </button>
  );

  const notice = tab === 'deliveries' && (
    <UnreadableNotice count={unreadable} onExport={actions.exportUnreadable} onDelete={actions.deleteUnreadable} />
  );
  return (
    <div
      class="library"
      data-state={loaded ? 'ready' : failure ? 'failed' : 'reading'}
      data-loading={loading || undefined}
    >
      <header class="library-bar">
        <h1 class="brand">
          <Mark size={20} />
          <span>{t('openLibrary')}</span>
        </h1>
        <div class="tabs" role="tablist">
          {tabButton('profiles', t('tabProfiles'), total)}
          {tabButton('deliveries', t('tabDeliveries'), deliveries && paging.total)}
        </div>
        {tab === 'profiles' ? (
          <SearchBar
            input={search}
            query={query}
            providers={providers}
            sites={sites}
            onChange={setQuery}
            onEnter={() => listFocus.current()}
          />
        ) : (
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
        )}
        <button type="button" class="button" onClick={actions.newProfile}>
          {t('newProfile')}
        </button>
      </header>
      <main class={broken || (loaded && nothing && pane === null) ? 'library-body empty' : 'library-body'}>
        {broken ? (
          <div id="rows" class="empty-state" role="tabpanel" aria-labelledby={`tab-${tab}`}>
            <div role="alert">
              <FailureMessage failure={failure} kept={t('libraryKept')} />
            </div>
            <button type="button" class="button" data-action="reload" onClick={actions.reload}>
              {t('tryAgain')}
            </button>
          </div>
        ) : !loaded ? (
          <div id="rows" class="rows-pane" role="tabpanel" aria-labelledby={`tab-${tab}`}>
            <div class="list-bar" />
            <div class="rows-box" aria-hidden="true">
              {[0, 1, 2, 3, 4].map((at) => (
                <span key={at} class="skeleton rows-skeleton" />
              ))}
            </div>
          </div>
        ) : tab === 'deliveries' && nothing ? (
          <>
            {notice}
            <EmptyLibrary tab={tab} onNew={actions.newProfile} onImport={() => setPane('import')} />
          </>
        ) : tab === 'profiles' ? (
          <ProfilesTab
            entries={entries}
            loading={loading}
            query={query}
            onQuery={setQuery}
            search={search}
            listFocus={listFocus}
            providers={providers}
            accounts={accounts}
            start={start?.tab === 'profiles' ? start.id : null}
            pane={pane}
            onPane={setPane}
            now={now}
            actions={actions}
            onDelivery={(id) => {
              setDelivery(id);
              setTab('deliveries');
            }}
          />
        ) : (
          <DeliveriesTab
            deliveries={deliveries}
            notice={notice}
            paging={paging}
            typed={typed}
            onTyped={setTyped}
            search={search}
            selected={delivery}
            onSelect={setDelivery}
            providers={providers}
            now={now}
            actions={actions}
          />
        )}
      </main>
      {helping && <LibraryHelp onClose={() => setHelping(false)} />}
    </div>
  );
}

function commonSites(entries: readonly LibraryEntry[]): string[] {
  const counts = new Map<string, number>();
  for (const { sites } of entries) for (const site of sites) counts.set(site, (counts.get(site) ?? 0) + 1);
  return [...counts]
    .sort(([a, many], [b, few]) => few - many || (a < b ? -1 : 1))
    .slice(0, SITES_OFFERED)
    .map(([site]) => site);
}

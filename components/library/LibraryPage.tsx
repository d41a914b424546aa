import { Search } from 'lucide';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { DeliveryView, ProfileView } from '../../utils/messages.ts';
import type { ProviderDeclaration } from '../../utils/providers/types.ts';
import { t, tAny } from '../../utils/words.ts';
import { dayTime } from '../clock-time.ts';
import { providerLabel } from '../FailureMessage.tsx';
import { Icon } from '../Icon.tsx';
import { Mark } from '../Mark.tsx';
import { DetailPane } from './DetailPane.tsx';
import {
  deliveryRows,
  type LibraryRow,
  type LibraryTab,
  matchingRows,
  profileRows,
  stateTone,
  steppedRow,
} from './library-rows.ts';

export interface LibraryActions {
  edit: (profileId: string) => Promise<unknown>;
  remove: (profileId: string) => Promise<unknown>;
  retry: (deliveryId: string) => Promise<unknown>;
  /** Says which profile at the provider a delivery made; null: none. */
  resolve: (deliveryId: string, remoteId: string | null) => Promise<unknown>;
  copy: (text: string) => Promise<void>;
  newProfile: () => void;
  openOptions: (section: string) => void;
}

/** Every profile on this device and every delivery, read like a mail client. */
export function LibraryPage({
  profiles,
  deliveries,
  providers,
  start,
  now,
  actions,
}: {
  /** Null until they are known. */
  profiles: ProfileView[] | null;
  deliveries: DeliveryView[] | null;
  providers: readonly ProviderDeclaration[];
  /** A delivery to begin with. */
  start: string | null;
  now: Date;
  actions: LibraryActions;
}) {
  const [tab, setTab] = useState<LibraryTab>(start ? 'deliveries' : 'profiles');
  const [typed, setTyped] = useState('');
  const [selected, setSelected] = useState<string | null>(start);
  const search = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLDivElement>(null);

  const loaded = profiles !== null && deliveries !== null;
  const all = tab === 'profiles' ? profileRows(profiles ?? []) : deliveryRows(deliveries ?? []);
  const rows = matchingRows(all, typed);
  const current = rows.find(({ id }) => id === selected) ?? null;

  const choose = (id: string | null, focus: boolean) => {
    setSelected(id);
    const row = id === null ? null : list.current?.querySelector<HTMLElement>(`[data-row="${CSS.escape(id)}"]`);
    row?.scrollIntoView({ block: 'nearest' });
    if (focus) row?.focus();
  };
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const typing = event.target instanceof HTMLInputElement || event.target instanceof HTMLTextAreaElement;
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      if (typing && !(event.target === search.current && ['ArrowDown', 'ArrowUp', 'Escape'].includes(event.key)))
        return;
      const step = { j: 1, ArrowDown: 1, k: -1, ArrowUp: -1 }[event.key];
      const inTabs = event.target instanceof HTMLElement && event.target.role === 'tab';
      if (step !== undefined && !inTabs) choose(steppedRow(rows, selected, step), true);
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
    setSelected(null);
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

  return (
    <div class="library" data-state={loaded ? 'ready' : 'reading'}>
      <header class="library-bar">
        <h1 class="brand">
          <Mark size={20} />
          <span>{t('openLibrary')}</span>
        </h1>
        <div class="tabs" role="tablist">
          {tabButton('profiles', t('tabProfiles'), profiles?.length ?? 0)}
          {tabButton('deliveries', t('tabDeliveries'), deliveries?.length ?? 0)}
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
      <main class={all.length === 0 ? 'library-body empty' : 'library-body'}>
        {loaded && all.length === 0 ? (
          <EmptyLibrary tab={tab} onNew={actions.newProfile} />
        ) : (
          <>
            <div id="rows" class="rows-pane" role="tabpanel" aria-labelledby={`tab-${tab}`}>
              <div
                ref={list}
                class="rows-list"
                role="listbox"
                aria-label={t(tab === 'profiles' ? 'tabProfiles' : 'tabDeliveries')}
              >
                {rows.map((row, at) => (
                  <Row
                    key={row.id}
                    row={row}
                    providers={providers}
                    now={now}
                    selected={row.id === selected}
                    reachable={row.id === selected || (!current && at === 0)}
                    onSelect={() => choose(row.id, false)}
                  />
                ))}
              </div>
              {loaded && rows.length === 0 && <p class="no-rows">{t('noMatches', typed)}</p>}
              {!loaded && <span class="skeleton rows-skeleton" aria-hidden="true" />}
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

function Row({
  row,
  providers,
  now,
  selected,
  reachable,
  onSelect,
}: {
  row: LibraryRow;
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
      class="lib-row"
      role="option"
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

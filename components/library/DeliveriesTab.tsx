import type { ComponentChildren, RefObject } from 'preact';
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { DeliveryView } from '../../utils/messages.ts';
import type { ProviderDeclaration } from '../../utils/providers/types.ts';
import { t, tAny, uiLanguage } from '../../utils/words.ts';
import { dayTime } from '../clock-time.ts';
import { providerLabel } from '../provider-label.ts';
import { DetailPane } from './DetailPane.tsx';
import type { DeliveryFilter, DeliveryPaging, LibraryActions } from './library-actions.ts';
import { deliveryRows, type LibraryRow, matchingRows, stateTone, steppedRow } from './library-rows.ts';
import { RowList } from './RowList.tsx';

/** Every delivery, loaded page by page: a list, and beside it the one that is shown. */
export function DeliveriesTab({
  deliveries,
  notice,
  paging,
  typed,
  onTyped,
  search,
  selected,
  onSelect,
  providers,
  now,
  actions,
}: {
  deliveries: readonly DeliveryView[];
  /** What has to be said above the list. */
  notice: ComponentChildren;
  paging: DeliveryPaging;
  typed: string;
  onTyped: (typed: string) => void;
  search: RefObject<HTMLInputElement | null>;
  selected: string | null;
  onSelect: (id: string | null) => void;
  providers: readonly ProviderDeclaration[];
  now: Date;
  actions: LibraryActions;
}) {
  const box = useRef<HTMLDivElement>(null);
  const [focusing, setFocusing] = useState(false);
  const all = useMemo(() => deliveryRows(deliveries), [deliveries]);
  const rows = useMemo(() => matchingRows(all, typed), [all, typed]);
  const selectedAt = rows.findIndex(({ id }) => id === selected);
  const current = rows[selectedAt] ?? null;
  const older = paging.more;
  // A search goes through everything, page by page.
  useEffect(() => {
    if (older && typed) actions.more();
  }, [older, typed, deliveries]);

  // What the next key starts from: keys may come faster than pictures of what they did.
  const latest = useRef({ rows, selected });
  latest.current = { rows, selected };
  const choose = (id: string | null, focus: boolean) => {
    latest.current.selected = id;
    onSelect(id);
    setFocusing(focus && id !== null);
  };
  // With the rows themselves: the first key may come before a frame does.
  useLayoutEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const typing = event.target instanceof HTMLInputElement || event.target instanceof HTMLTextAreaElement;
      if (event.ctrlKey || event.metaKey || event.altKey || document.querySelector('dialog[open]')) return;
      if (typing && !(event.target === search.current && ['ArrowDown', 'ArrowUp', 'Escape'].includes(event.key)))
        return;
      const step = { j: 1, ArrowDown: 1, k: -1, ArrowUp: -1 }[event.key];
      if (step !== undefined) choose(steppedRow(latest.current.rows, latest.current.selected, step), true);
      else if (event.key === '/') search.current?.focus();
      else if (event.key === 'Escape' && typing) onTyped('');
      else return;
      event.preventDefault();
    };
    addEventListener('keydown', onKeyDown);
    return () => removeEventListener('keydown', onKeyDown);
  });

  return (
    <>
      <div id="rows" class="rows-pane" role="tabpanel" aria-labelledby="tab-deliveries">
        <Filters paging={paging} onFilter={actions.filter} />
        {notice}
        <div ref={box} class="rows-box">
          {rows.length > 0 && (
            <RowList
              box={box}
              label={t('tabDeliveries')}
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
          {rows.length === 0 && (
            <p class="no-rows">{typed ? t(older ? 'loadingMore' : 'noMatches', typed) : t('noneNeedsYou')}</p>
          )}
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
        <span class="count">
          {new Intl.NumberFormat(uiLanguage()).format(filter === 'all' ? paging.total : paging.attention)}
        </span>
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
  const provider = providers.find(({ id }) => id === delivery.provider);
  return (
    <div
      class="lib-row delivery"
      role="option"
      style={style}
      aria-posinset={at + 1}
      aria-setsize={of}
      aria-selected={selected}
      tabIndex={reachable ? 0 : -1}
      data-row={row.id}
      data-delivery-state={delivery.state}
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
      <p class="lib-state">
        <span class={`state-dot ${stateTone(delivery.state)}`} />
        <span>{tAny(`state_${delivery.state}`)}</span>
        <span class="dot">{provider ? providerLabel(provider) : delivery.provider}</span>
      </p>
    </div>
  );
}

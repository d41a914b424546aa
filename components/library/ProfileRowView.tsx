import { Archive, Check } from 'lucide';
import type { ProviderDeclaration } from '../../utils/providers/types.ts';
import { t, tAny } from '../../utils/words.ts';
import { dayTime } from '../clock-time.ts';
import { Icon } from '../Icon.tsx';
import { providerLabel } from '../provider-label.ts';
import { statusText } from '../status-text.ts';
import type { LibraryEntry, Place } from './library-entries.ts';
import { stateTone } from './library-rows.ts';

/** What a row does when it is clicked: plain, with Shift, or with Control/Command or on its tick. */
export type Picking = 'show' | 'extend' | 'toggle';

/** One profile in the list. */
export function ProfileRowView({
  entry,
  at,
  of,
  style,
  providers,
  now,
  current,
  picked,
  picking,
  reachable,
  onPick,
  onOpen,
}: {
  entry: LibraryEntry;
  at: number;
  of: number;
  style: { top: string; height: string };
  providers: readonly ProviderDeclaration[];
  now: Date;
  current: boolean;
  picked: boolean;
  /** Whether any row is picked: then ticks stand beside all of them. */
  picking: boolean;
  reachable: boolean;
  onPick: (how: Picking) => void;
  onOpen: () => void;
}) {
  const name = (place: Place): string => {
    const provider = providers.find(({ id }) => id === place.provider);
    return provider ? providerLabel(provider) : place.provider;
  };
  return (
    <div
      class={picking ? 'lib-row profile picking' : 'lib-row profile'}
      role="option"
      style={style}
      aria-posinset={at + 1}
      aria-setsize={of}
      aria-selected={picking ? picked : current}
      aria-current={current || undefined}
      tabIndex={reachable ? 0 : -1}
      data-row={entry.id}
      data-key={entry.key}
      data-picked={picked || undefined}
      onClick={(event) => onPick(event.shiftKey ? 'extend' : event.ctrlKey || event.metaKey ? 'toggle' : 'show')}
      onKeyDown={(event) => {
        if (event.key !== 'Enter') return;
        event.preventDefault();
        onOpen();
      }}
    >
      <span
        class="lib-tick"
        aria-hidden="true"
        title={t('pickRow')}
        onClick={(event) => {
          event.stopPropagation();
          onPick(event.shiftKey ? 'extend' : 'toggle');
        }}
      >
        <span class="lib-tick-box">{picked && <Icon node={Check} size={12} />}</span>
      </span>
      <p class="lib-name" dir="auto">
        {entry.name || t('untitledProfile')}
      </p>
      <p class="lib-date">{entry.at && dayTime(entry.at, now)}</p>
      <p class="lib-summary" dir="auto">
        {entry.summary}
      </p>
      <p class="lib-state">
        {entry.archived && (
          <span class="lib-place">
            <Icon node={Archive} size={12} />
            {t('filterArchived')}
          </span>
        )}
        {entry.places.map((place) => (
          <span key={place.deliveryId ?? place.provider} class="lib-place">
            <span class={`state-dot ${place.state === null ? 'good' : stateTone(place.state)}`} />
            {name(place)}
            {place.state !== null && place.state !== 'delivered' && (
              <span class="dot">{tAny(`state_${place.state}`)}</span>
            )}
            {entry.remote?.status && (
              <span class="dot">
                {statusText({
                  id: entry.id,
                  status: entry.remote.status,
                  isActive: entry.remote.isActive ?? undefined,
                })}
              </span>
            )}
          </span>
        ))}
        {entry.sites.length > 0 && (
          <span class="lib-sites" dir="auto">
            {entry.sites.join(', ')}
          </span>
        )}
      </p>
    </div>
  );
}

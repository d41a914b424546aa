import { RefreshCw } from 'lucide';
import { useEffect, useState } from 'preact/hooks';
import { type Failure, failureOf } from '../../utils/failure.ts';
import type { RemoteList } from '../../utils/messages/library.ts';
import type { AccountView } from '../../utils/messages.ts';
import type { ProviderDeclaration } from '../../utils/providers/types.ts';
import { t, tCount } from '../../utils/words.ts';
import { clockTime } from '../clock-time.ts';
import { failureText } from '../failure-text.ts';
import { Icon } from '../Icon.tsx';
import { providerLabel } from '../provider-label.ts';
import type { LibraryActions } from './library-actions.ts';

interface ListState {
  list: RemoteList | null;
  failure: Failure | null;
  asking: boolean;
}

/** What the connected providers' own lists hold: a line each, asked for on demand. One that cannot be had blocks nothing. */
export function RemoteLists({
  accounts,
  providers,
  actions,
}: {
  accounts: readonly AccountView[];
  providers: readonly ProviderDeclaration[];
  actions: LibraryActions;
}) {
  const connected = providers.filter(
    ({ id, credentials }) =>
      credentials.length > 0 && accounts.some((one) => one.provider === id && one.state !== 'not-set-up'),
  );
  if (connected.length === 0) return null;
  return (
    <ul class="remote-lists" aria-label={t('remoteLists')}>
      {connected.map((provider) => (
        <RemoteLine key={provider.id} provider={provider} actions={actions} />
      ))}
    </ul>
  );
}

function RemoteLine({ provider, actions }: { provider: ProviderDeclaration; actions: LibraryActions }) {
  const [{ list, failure, asking }, setState] = useState<ListState>({ list: null, failure: null, asking: false });
  const ask = (fresh: boolean) => {
    setState((now) => ({ ...now, asking: fresh, failure: null }));
    actions.remote(provider.id, fresh).then(
      (answer) => setState({ list: answer, failure: null, asking: false }),
      // Only what the person asked for may complain; what was known stays.
      (error: unknown) => setState((now) => ({ ...now, failure: fresh ? failureOf(error) : null, asking: false })),
    );
  };
  useEffect(() => ask(false), []);
  const name = providerLabel(provider);
  const failed = failure && failureText(failure, provider);
  const known = list !== null && list.listedAt !== null;
  return (
    <li data-remote={provider.id} data-remote-state={failure ? 'failed' : asking ? 'asking' : known ? 'known' : 'none'}>
      <span class="remote-text">
        {/* Most failures name the provider themselves. */}
        {!failed?.includes(name) && <strong>{name}</strong>}{' '}
        {failed
          ? failed
          : asking
            ? t('remoteAsking')
            : known
              ? `${tCount('remoteCount', list.profiles.length)} · ${clockTime(list.listedAt ?? '')}`
              : t('remoteNone')}
      </span>
      <button
        type="button"
        class={known || failure ? 'icon-button small' : 'button small quiet'}
        aria-label={t('remoteRefresh', name)}
        title={t('remoteRefresh', name)}
        data-action="remote-refresh"
        aria-disabled={asking || undefined}
        onClick={() => !asking && ask(true)}
      >
        {known || failure ? <Icon node={RefreshCw} size={14} /> : t('remoteShow')}
      </button>
    </li>
  );
}

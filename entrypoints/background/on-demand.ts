/**
 * The services that a background needs only once something is asked of them: built as a script of their own, so that the
 * one which every event starts stays small (`load-on-demand.ts`). They use what is open already, and open nothing twice.
 */
import type Browser from 'webextension-polyfill';
import { Failed } from '../../utils/failure.ts';
import type { Broadcast, UserSettings } from '../../utils/messages.ts';
import type { AccountCheck, Provider, ProviderContext, ProviderId } from '../../utils/providers/types.ts';
import type { StorageArea } from '../../utils/storage/area.ts';
import type { Storage } from '../../utils/storage/index.ts';
import type { Accounts } from './accounts.ts';
import { openStoredData } from './data.ts';
import { type DeliveriesOutside, openDeliveries } from './deliveries.ts';
import type { Drafts } from './drafts.ts';
import { openLibrary } from './library.ts';
import type { Permissions } from './permissions.ts';
import { openProfiles } from './profiles.ts';
import { openRemoteLists } from './remote-lists.ts';
import { openSetAside } from './set-aside.ts';
import { openShowOnPage } from './show-on-page.ts';
import type { SuggestionsService } from './suggestions.ts';
import { openTabRuns, type TabRunsOutside } from './tab-runs.ts';

/** What is open already when they are asked for. */
export interface OnDemandOutside
  extends Pick<
      DeliveriesOutside,
      'exclusively' | 'wakeUps' | 'showAttention' | 'online' | 'elapsed' | 'random' | 'holdSeconds'
    >,
    Pick<TabRunsOutside, 'pages' | 'whileAwake' | 'now' | 'uuid'> {
  browser: Browser.Browser;
  local: StorageArea;
  session: StorageArea;
  storage: Storage;
  accounts: Accounts;
  drafts: Drafts;
  permissions: Permissions;
  settings: () => Promise<UserSettings>;
  suggestions: SuggestionsService['read'];
  broadcast: (broadcast: Broadcast) => void;
}

export type OnDemand = ReturnType<typeof openOnDemand>;
export type OpenOnDemand = (outside: OnDemandOutside) => OnDemand;

export function openOnDemand(providers: readonly Provider[], outside: OnDemandOutside) {
  const { browser, storage, session, drafts, broadcast, whileAwake, now, uuid } = outside;
  const providerOf = (id: ProviderId): Provider => {
    const provider = providers.find((candidate) => candidate.id === id);
    if (!provider) throw new Failed({ kind: 'not-found-here', what: `provider ${id}` });
    return provider;
  };
  const library = openLibrary({ storage, broadcast, now });
  const accounts = {
    provider: providerOf,
    settings: outside.accounts.settings,
    views: outside.accounts.views,
    connect: async (provider: Provider): Promise<ProviderContext> => ({
      ...(await outside.accounts.connect(provider)),
      library,
    }),
  };
  const deliveries = openDeliveries({ ...outside, providers, accounts });
  return {
    deliveries,
    profiles: openProfiles({ storage, broadcast, now, uuid }),
    remoteLists: openRemoteLists({ accounts, session, whileAwake, now }),
    setAside: openSetAside(outside),
    storedData: openStoredData({ ...outside, accounts, deliveries, providers }),
    showOnPage: openShowOnPage({ browser, session }),
    tabRuns: openTabRuns({ ...outside, drafts }),
    checks: {
      /** Asks a provider who a key belongs to. */
      check: (id: ProviderId, context: Omit<ProviderContext, 'library'>): Promise<AccountCheck> =>
        providerOf(id).check({ ...context, library }),
    },
  };
}

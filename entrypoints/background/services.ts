/** The services, wired to a browser. Nothing is opened, asked or sent by wiring. */
import type Browser from 'webextension-polyfill';
import { broadcastThrough } from '../../utils/messages/broadcast.ts';
import type { Broadcast } from '../../utils/messages.ts';
import type { Provider } from '../../utils/providers/types.ts';
import { openStorage } from '../../utils/storage/index.ts';
import { openAccounts } from './accounts.ts';
import { type Later, openWakeUps } from './alarms.ts';
import { openBadge } from './badge.ts';
import { openPages } from './capture.ts';
import { openStoredData } from './data.ts';
import { openDeliveries } from './deliveries.ts';
import { openDrafts } from './drafts.ts';
import type { Exclusively } from './exclusively.ts';
import { openKeys } from './keys.ts';
import { openLibrary } from './library.ts';
import { openPermissions } from './permissions.ts';
import { openProfiles } from './profiles.ts';
import { openRemoteLists } from './remote-lists.ts';
import { openSetAside } from './set-aside.ts';
import { openSettings } from './settings.ts';
import { openShowOnPage } from './show-on-page.ts';
import { openSuggestions } from './suggestions.ts';
import { openTabRuns } from './tab-runs.ts';
import { openWakefulness } from './wakefulness.ts';

export interface Outside {
  browser: Browser.Browser;
  providers: readonly Provider[];
  fetch: typeof fetch;
  crypto: Crypto;
  exclusively: Exclusively;
  now: () => Date;
  /** Whether the browser asks for data-collection consents (see `permissions.ts`). */
  consent: boolean;
  /** 0 to 1, where chance is not the system's own. */
  random?: (() => number) | undefined;
  /** Timers, where they are not the system's own. */
  later?: Later | undefined;
  /** The database's name, when it is not the extension's own. */
  database?: string;
  /** How long a delivery can be undone, in seconds, when it is not the usual time. */
  holdSeconds?: number;
  /** Whether there is a network at all; left out: yes. */
  online?: () => boolean;
}

export type Services = ReturnType<typeof openServices>;

export function openServices(outside: Outside) {
  const { browser, providers, fetch, crypto, exclusively, now, consent, database } = outside;
  const uuid = () => crypto.randomUUID();
  const { local, session } = browser.storage;
  const toSurfaces = broadcastThrough(browser.runtime);
  const listeners: ((broadcast: Broadcast) => void)[] = [];
  const broadcast = (told: Broadcast): void => {
    toSurfaces(told);
    for (const listener of listeners) listener(told);
  };
  const storage = openStorage({ now, uuid, crypto, session, ...(database !== undefined && { name: database }) });
  const permissions = openPermissions(browser.permissions, consent);
  const whileAwake = openWakefulness(browser.storage, now);
  const badge = openBadge(browser.action, browser.i18n);
  const library = openLibrary({ storage, broadcast, now });
  const drafts = openDrafts({ storage, broadcast, now, uuid });
  const accounts = openAccounts({
    ...{ storage, providers, permissions, library, fetch, whileAwake, broadcast, now, uuid },
  });
  const deliveries = openDeliveries({
    ...{ storage, providers, accounts, drafts, exclusively, whileAwake, broadcast, now, uuid },
    wakeUps: openWakeUps(browser.alarms, now, outside.later),
    showAttention: badge.attention,
    elapsed: () => performance.now(),
    online: outside.online ?? (() => true),
    random: outside.random ?? (() => (crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) / 2 ** 32),
    holdSeconds: outside.holdSeconds,
  });
  const suggestions = openSuggestions({ local, broadcast, now });
  const keys = openKeys({ seal: storage.seal, accounts, deliveries, alarms: browser.alarms, broadcast });
  const pages = openPages({ browser, session, now, spare: suggestions.spare });
  const settings = openSettings({ local, providers, broadcast });
  const storedData = openStoredData({
    ...{ storage, local, session, accounts, deliveries, permissions, providers, broadcast, now },
    settings: settings.read,
    suggestions: suggestions.read,
  });
  return {
    now,
    broadcast,
    /** Hears in the background what surfaces are told. */
    hear: (listener: (broadcast: Broadcast) => void): void => void listeners.push(listener),
    storage,
    profiles: openProfiles({ storage, broadcast, now, uuid }),
    remoteLists: openRemoteLists({ accounts, session, whileAwake, now }),
    drafts,
    accounts,
    deliveries,
    keys,
    settings,
    suggestions,
    setAside: openSetAside({ storage, local, now }),
    storedData,
    showOnPage: openShowOnPage({ browser, session }),
    pages,
    tabRuns: openTabRuns({ browser, session, pages, drafts, broadcast, whileAwake, now, uuid }),
    badge,
  };
}

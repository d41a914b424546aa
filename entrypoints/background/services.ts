/** The services, wired to a browser. Nothing is opened, asked or sent by wiring. */
import type Browser from 'webextension-polyfill';
import { broadcastThrough } from '../../utils/messages/broadcast.ts';
import type { Broadcast } from '../../utils/messages.ts';
import type { ProviderDeclaration } from '../../utils/providers/types.ts';
import { openStorage } from '../../utils/storage/index.ts';
import { messageName } from '../../utils/words.ts';
import { openAccounts } from './accounts.ts';
import { type Later, openWakeUps } from './alarms.ts';
import { openBadge, type Word } from './badge.ts';
import { openPages } from './capture.ts';
import { openDrafts } from './drafts.ts';
import type { Exclusively } from './exclusively.ts';
import { openKeys } from './keys.ts';
import type { OnDemand, OpenOnDemand } from './on-demand.ts';
import { onFirstUse } from './on-first-use.ts';
import { openOwnSettings } from './own-settings.ts';
import { openPermissions } from './permissions.ts';
import { openSettings } from './settings.ts';
import { openSuggestions } from './suggestions.ts';
import { openWakefulness } from './wakefulness.ts';

export interface Outside {
  browser: Browser.Browser;
  providers: readonly ProviderDeclaration[];
  /** Where the services are that are opened by their first use. */
  onDemand: () => Promise<OpenOnDemand>;
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
  const word: Word = (key, ...substitutions) => browser.i18n.getMessage(messageName(key), substitutions);
  const badge = openBadge(browser.action, word);
  const drafts = openDrafts({ storage, broadcast, now, uuid });
  const suggestions = openSuggestions({ local, broadcast, now });
  const pages = openPages({ browser, session, now, spare: suggestions.spare });
  const settings = openSettings({ local, providers, broadcast });
  const wakeUps = openWakeUps(browser.alarms, now, outside.later);

  let opened: Promise<OnDemand> | undefined;
  /** A script that could not be loaded is asked for again by the next use. */
  const onDemand = (): Promise<OnDemand> => {
    opened ??= outside
      .onDemand()
      .then((open) => open(common))
      .catch((error: unknown) => {
        opened = undefined;
        throw error;
      });
    return opened;
  };
  const service = <Name extends keyof OnDemand>(name: Name) => onFirstUse(async () => (await onDemand())[name]);

  const { check } = service('checks');
  const accounts = openAccounts({
    ...{ storage, providers, permissions, check, fetch, whileAwake, broadcast, now, uuid },
  });
  const deliveries = service('deliveries');
  // An alarm of a background before wakes them; once they are open they see to it themselves.
  wakeUps.onWake(() => void deliveries.resume().catch(() => undefined));
  const common = {
    ...{ browser, local, session, storage, accounts, drafts, permissions, pages, exclusively, whileAwake, wakeUps },
    ...{ broadcast, now, uuid },
    settings: settings.read,
    suggestions: suggestions.read,
    showAttention: badge.attention,
    elapsed: () => performance.now(),
    online: outside.online ?? (() => true),
    random: outside.random ?? (() => (crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) / 2 ** 32),
    holdSeconds: outside.holdSeconds,
  };
  return {
    now,
    broadcast,
    /** Hears in the background what surfaces are told. */
    hear: (listener: (broadcast: Broadcast) => void): void => void listeners.push(listener),
    /** Whether a service may have something to go on with: it is open, or an ended background left this value. */
    async left(key: string): Promise<boolean> {
      return opened !== undefined || (await session.get(key))[key] !== undefined;
    },
    storage,
    profiles: service('profiles'),
    remoteLists: service('remoteLists'),
    drafts,
    accounts,
    deliveries,
    keys: openKeys({ seal: storage.seal, accounts, deliveries, alarms: browser.alarms, broadcast }),
    settings,
    ownSettings: openOwnSettings({ settings, suggestions, accounts }),
    suggestions,
    setAside: service('setAside'),
    storedData: service('storedData'),
    showOnPage: service('showOnPage'),
    pages,
    tabRuns: service('tabRuns'),
    badge,
    word,
  };
}

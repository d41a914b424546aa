/** As much of a browser as the background's services touch. What real browsers do is tested in real browsers. */
import type Browser from 'webextension-polyfill';
import english from '../../public/_locales/en/messages.json' with { type: 'json' };
import type { Broadcast } from '../../utils/messages.ts';
import { messageName } from '../../utils/words.ts';
import { memoryArea } from '../storage/memory-area.ts';

const KEYS = new Map(Object.keys(english).map((key) => [messageName(key), key]));

type Listener = (...args: never[]) => unknown;

/** An event that tests fire; answers what the listeners promised. */
function event() {
  const listeners: Listener[] = [];
  return {
    addListener: (listener: Listener) => void listeners.push(listener),
    removeListener: (listener: Listener) => void listeners.splice(listeners.indexOf(listener), 1),
    fire: (...args: unknown[]) => Promise.all(listeners.map((listener) => listener(...(args as never[])))),
  };
}

interface Tab {
  windowId?: number;
  /** Put to sleep by the browser, until it is loaded again. */
  discarded?: boolean;
  url?: string;
  title?: string;
  /** What a script injected into it returns, or what the injection throws. */
  page?: unknown;
}

export interface Injection {
  target: { tabId: number; frameIds?: number[] };
  files?: string[];
  func?: (...args: never[]) => unknown;
  args?: unknown[];
}

export function fakeBrowser() {
  const tabs = new Map<number, Tab>();
  const granted = new Set<string>();
  const broadcasts: Broadcast[] = [];
  const badges = new Map<number, string>();
  const tooltips = new Map<number, string>();
  const menus = new Map<string, { title?: string; contexts?: string[]; parentId?: string }>();
  const injections: Injection[] = [];
  const popups: string[] = [];
  const alarms = new Map<string, number>();
  const removedPermissions: unknown[] = [];
  const local = memoryArea();
  const session = memoryArea();
  const events = {
    message: event(),
    installed: event(),
    startup: event(),
    clicked: event(),
    command: event(),
    added: event(),
    removed: event(),
    tabUpdated: event(),
    alarm: event(),
    stored: event(),
  };

  const injected = async (injection: Injection): Promise<unknown> => {
    injections.push(injection);
    const page = tabs.get(injection.target.tabId)?.page;
    return typeof page === 'function' ? page(injection) : page;
  };

  /** As Firefox ESR 153 loads a tab that was asleep: two empty pages, the second by the tab's address, then its own. */
  const wake = async (id: number, url: string): Promise<void> => {
    const { page, ...tab } = tabs.get(id) ?? {};
    const empty = () => Promise.reject(new Error('An empty page was read'));
    tabs.set(id, { ...tab, discarded: false, page: empty });
    for (const status of ['loading', 'complete']) await events.tabUpdated.fire(id, { status }, {});
    await events.tabUpdated.fire(id, { status: 'complete' }, { url });
    await events.tabUpdated.fire(id, { status: 'loading' }, { url });
    // Whoever took it for loaded has read it by then.
    await new Promise((resolve) => setTimeout(resolve));
    tabs.set(id, { ...tab, discarded: false, page });
    await events.tabUpdated.fire(id, { status: 'complete' }, { url });
  };

  const browser = {
    runtime: {
      id: 'icepick',
      getURL: (path: string) => `chrome-extension://icepick/${path}`,
      sendMessage: async (message: { broadcast: Broadcast }) => void broadcasts.push(message.broadcast),
      onMessage: events.message,
      onInstalled: events.installed,
      onStartup: events.startup,
    },
    storage: { local, session, onChanged: events.stored },
    tabs: {
      get: async (id: number) => {
        const tab = tabs.get(id);
        if (!tab) throw new Error(`No tab with id: ${id}.`);
        return { id, ...tab };
      },
      query: async ({ active = false, windowId }: { active?: boolean; windowId?: number }) =>
        [...tabs]
          .filter(([, tab]) => windowId === undefined || tab.windowId === windowId)
          .slice(0, active ? 1 : tabs.size)
          .map(([id, tab]) => ({ id, ...tab })),
      update: async (id: number, { url }: { url: string }) => void wake(id, url),
      onUpdated: events.tabUpdated,
    },
    scripting: { executeScript: async (injection: Injection) => [{ frameId: 0, result: await injected(injection) }] },
    permissions: {
      contains: async ({ origins }: { origins: string[] }) => origins.every((origin) => granted.has(origin)),
      remove: async (what: { origins?: string[] }) => {
        removedPermissions.push(what);
        for (const origin of what.origins ?? []) granted.delete(origin);
        return true;
      },
      onAdded: events.added,
      onRemoved: events.removed,
    },
    action: {
      setBadgeText: async ({ tabId, text }: { tabId: number; text: string }) => void badges.set(tabId, text),
      setBadgeBackgroundColor: async () => undefined,
      setTitle: async ({ tabId, title }: { tabId: number; title: string }) => void tooltips.set(tabId, title),
      openPopup: async () => void popups.push('opened'),
    },
    contextMenus: {
      removeAll: async () => menus.clear(),
      create: ({ id, ...item }: { id: string }) => {
        if (menus.has(id)) throw new Error(`Cannot create item with duplicate id ${id}`);
        menus.set(id, item);
      },
      update: async (id: string, change: object) => {
        if (!menus.has(id)) throw new Error(`Cannot find menu item with id ${id}`);
        menus.set(id, { ...menus.get(id), ...change });
      },
      onClicked: events.clicked,
    },
    commands: { onCommand: events.command },
    alarms: {
      create: (name: string, { when }: { when: number }) => void alarms.set(name, when),
      clear: async (name: string) => alarms.delete(name),
      onAlarm: events.alarm,
    },
    i18n: {
      getMessage: (name: string, given: string | string[] = []) =>
        `<${[KEYS.get(name) ?? `no text is called ${name}`, ...[given].flat()].join(' ')}>`,
    },
  };
  return {
    browser: browser as unknown as Browser.Browser,
    ...{
      alarms,
      tabs,
      granted,
      broadcasts,
      badges,
      tooltips,
      menus,
      injections,
      popups,
      removedPermissions,
      local,
      session,
      events,
    },
  };
}

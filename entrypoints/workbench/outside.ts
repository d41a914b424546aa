/** What a workbench does outside itself, in the browser's terms. */
import type Browser from 'webextension-polyfill';
import type { SurfaceKind } from '../../components/surface.ts';
import { openAllSites } from './all-sites.ts';
import type { Session } from './session.ts';
import { panelOpener } from './side-panel.ts';
import type { WorkbenchOutside } from './WorkbenchRoot.tsx';

export function surfaceOutside(
  browser: Browser.Browser,
  kind: SurfaceKind,
  session: Session,
): {
  outside: WorkbenchOutside;
  /** Says which window the surface stands in, which has to be known before a click needs it. */
  inWindow: (windowId: number) => void;
} {
  const { runtime, tabs, commands, permissions } = browser;
  const sites = openAllSites(permissions);
  let windowId: number | null = null;
  /** A popup that leads elsewhere is done. */
  const leave = () => {
    if (kind === 'popup') window.close();
  };
  const openTab = (url: string) => {
    tabs.create({ url }).then(leave);
  };
  const openPanel = panelOpener(browser);

  return {
    inWindow: (id) => {
      windowId = id;
    },
    outside: {
      openLibrary: (deliveryId, profileId) => {
        const at = Object.entries({ delivery: deliveryId, profile: profileId }).find(([, id]) => id !== undefined);
        openTab(runtime.getURL(`/library.html${at ? `#${at[0]}=${encodeURIComponent(at[1] ?? '')}` : ''}`));
      },
      openOptions: (section) => openTab(runtime.getURL(`/options.html${section ? `#${section}` : ''}`)),
      openPage: openTab,
      openPanel:
        kind === 'panel' || !openPanel
          ? null
          : () => {
              if (windowId !== null) openPanel(windowId).then(leave, () => undefined);
            },
      openInTab:
        kind === 'page'
          ? null
          : () => {
              const tabId = session.state().page?.tabId ?? null;
              openTab(runtime.getURL(`/workbench.html${tabId === null ? '' : `?tab=${tabId}`}`));
            },
      shortcuts: async () =>
        (await commands.getAll()).map(({ name = '', shortcut = '' }) => ({ name, keys: shortcut })),
      changeShortcuts: () => {
        if (import.meta.env.BROWSER === 'firefox') commands.openShortcutSettings();
        else openTab('chrome://extensions/shortcuts');
      },
      addAllTabs: () => {
        if (windowId === null) return;
        // First of all: later, browsers refuse to ask. The prompt closes a popup, so the wish is told at once as well.
        const asked = sites.ask();
        session.addTabs(windowId);
        asked.then(
          (granted) => granted || session.stopTabs(),
          () => session.stopTabs(),
        );
      },
      allSites: sites.granted,
      follow: (on) => {
        (on ? sites.ask() : sites.giveBack()).catch(() => undefined);
      },
      write: (text) => navigator.clipboard.writeText(text),
    },
  };
}

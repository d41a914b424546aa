/** Opens the panel beside the page: Chrome's side panel, or Firefox's sidebar. */
import type Browser from 'webextension-polyfill';

/** What Chrome has and the types of the shared API do not. */
interface WithSidePanel {
  sidePanel?: { open(options: { windowId: number }): Promise<void> };
}
/** What Firefox has and Chrome has not. */
interface WithSidebar {
  sidebarAction?: Pick<Browser.SidebarAction.Static, 'open'>;
}

/** How to open it in a window; null where the browser has none. To be called in a click's own turn: browsers ask for that. */
export function panelOpener(browser: Browser.Browser): ((windowId: number) => Promise<void>) | null {
  const { sidePanel, sidebarAction }: WithSidePanel & WithSidebar = browser;
  if (sidePanel) return (windowId) => sidePanel.open({ windowId });
  return sidebarAction ? () => sidebarAction.open() : null;
}

/** Which tab stands in front of a window, for a surface that stays open while the person browses. */
import type Browser from 'webextension-polyfill';

type Tabs = Pick<Browser.Tabs.Static, 'onActivated' | 'onUpdated'>;

/** Calls back when another tab comes to the front, and when the page in the front one has been replaced. */
export function followTab(tabs: Tabs, windowId: number, front: (tabId: number) => void): void {
  tabs.onActivated.addListener((activated) => {
    if (activated.windowId === windowId) front(activated.tabId);
  });
  tabs.onUpdated.addListener((tabId, change, tab) => {
    if (tab.active && tab.windowId === windowId && change.status === 'complete') front(tabId);
  });
}

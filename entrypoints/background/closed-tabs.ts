/** A page that was read is forgotten with its tab. */
import type Browser from 'webextension-polyfill';
import type { Services } from './services.ts';

export function forgetClosedTabs({ tabs }: Browser.Browser, { pages }: Services): void {
  tabs.onRemoved.addListener((tabId) => {
    pages.forget(tabId).catch(() => undefined);
  });
}

/** The welcome page opens once, after the person installed it; not after an update, nor after a developer's reload. */
import type Browser from 'webextension-polyfill';

export function welcomeNewcomers({ runtime, tabs }: Pick<Browser.Browser, 'runtime' | 'tabs'>): void {
  runtime.onInstalled.addListener(({ reason, temporary }) => {
    if (reason !== 'install' || temporary) return;
    // Without a window there is nobody to welcome.
    tabs.create({ url: runtime.getURL('/welcome.html') }).catch(() => undefined);
  });
}

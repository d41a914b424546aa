/** What happens once whenever the background starts. */
import type Browser from 'webextension-polyfill';
import type { Services } from './services.ts';

/** What Chrome adds to `storage.local`. */
interface Restrictable {
  setAccessLevel?(level: { accessLevel: 'TRUSTED_CONTEXTS' }): Promise<void>;
}

export function start({ storage }: Browser.Browser, { accounts, deliveries, drafts, keys, tabRuns }: Services): void {
  // Chrome lets content scripts read it otherwise; Firefox has no such call, and no secret lies there in either.
  const local: Browser.Storage.StorageArea & Restrictable = storage.local;
  const begun = [
    local.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' }),
    deliveries.resume(),
    accounts.checkWaiting(),
    keys.watch(),
    tabRuns.resume(),
    drafts.purge(),
  ];
  // Each shows its own outcome; the background has to start in any case.
  void Promise.allSettled(begun);
}

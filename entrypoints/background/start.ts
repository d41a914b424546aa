/** What happens once whenever the background starts. */
import type Browser from 'webextension-polyfill';
import type { Services } from './services.ts';

/** What Chrome adds to `storage.local`. */
interface Restrictable {
  setAccessLevel?(level: { accessLevel: 'TRUSTED_CONTEXTS' }): Promise<void>;
}

/** Only what is under way needs the outbox; else it is enough to show how many deliveries need the person. */
async function resumeDeliveries({ storage, deliveries, badge }: Services): Promise<void> {
  // Where that cannot be read, the outbox tries again by itself.
  const due = await storage.deliveries.count('due').catch(() => 1);
  if (due > 0) await deliveries.resume();
  else await badge.attention(await storage.deliveries.count('attention'));
}

export function start({ storage }: Browser.Browser, services: Services): void {
  const { accounts, drafts, keys, left, tabRuns } = services;
  // Chrome lets content scripts read it otherwise; Firefox has no such call, and no secret lies there in either.
  const local: Browser.Storage.StorageArea & Restrictable = storage.local;
  const begun = [
    local.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' }),
    resumeDeliveries(services),
    accounts.checkWaiting(),
    keys.watch(),
    left('tab-run').then((run) => (run ? tabRuns.resume() : undefined)),
    drafts.purge(),
  ];
  // Each shows its own outcome; the background has to start in any case.
  void Promise.allSettled(begun);
}

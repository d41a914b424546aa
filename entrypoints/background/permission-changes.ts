/** The prompt for a host closes Chrome's popup, so what waits for the answer waits here. */
import type Browser from 'webextension-polyfill';
import type { Services } from './services.ts';

export function followPermissions({ permissions }: Browser.Browser, { accounts, tabRuns }: Services): void {
  const follow = async () => {
    await accounts.checkWaiting();
    await accounts.tellAll();
  };
  // What cannot be stored or checked is shown by the account's own state; there is nobody here to tell.
  const started = () => void follow().catch(() => undefined);
  permissions.onAdded.addListener(() => {
    started();
    tabRuns.permitted().catch(() => undefined);
  });
  permissions.onRemoved.addListener(started);
}

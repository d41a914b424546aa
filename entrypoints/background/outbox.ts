/** What wakes the outbox besides messages: the network, and a permission that was given. Its alarm and its start are its own. */
import type Browser from 'webextension-polyfill';
import type { Services } from './services.ts';

export function keepOutbox({ permissions }: Browser.Browser, { deliveries }: Services): void {
  globalThis.addEventListener('online', () => void deliveries.online());
  permissions.onAdded.addListener(() => void deliveries.mendedAll());
}

/** The keyboard shortcut that adds the open page without opening anything. */
import type Browser from 'webextension-polyfill';
import { addPage } from './add-page.ts';
import type { Services } from './services.ts';

export function obeyCommands({ commands, tabs }: Browser.Browser, services: Services): void {
  commands.onCommand.addListener(async (command, given) => {
    if (command !== 'add-page') return;
    const [tab] = given ? [given] : await tabs.query({ active: true, lastFocusedWindow: true });
    if (tab?.id !== undefined) await addPage(services, tab.id);
  });
}

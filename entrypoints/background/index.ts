import { defineBackground } from 'wxt/utils/define-background';
import { DECLARATIONS } from '../../utils/providers/declarations.ts';
import { obeyCommands } from './commands.ts';
import { overLocks } from './exclusively.ts';
import { lendZod } from './lend-zod.ts';
import { keepOnDemand, loadOnDemand } from './load-on-demand.ts';
import { offerMenus } from './menus.ts';
import { answerMessages } from './messages.ts';
import { nativeBrowser as browser } from './native-browser.ts';
import { keepOutbox } from './outbox.ts';
import { followPermissions } from './permission-changes.ts';
import { openServices } from './services.ts';
import { start } from './start.ts';
import { welcomeNewcomers } from './welcome.ts';

/**
 * Every listener is added before this returns: an event that wakes the background finds it listening.
 *
 * Not a module: then it is built by itself, in one file. As a module it shared chunks with the pages, and each loaded
 * what only the other needed (every page the schemas that a broadcast was cut together with).
 */
export default defineBackground({
  main() {
    lendZod();
    keepOnDemand();
    const services = openServices({
      browser,
      providers: DECLARATIONS,
      onDemand: loadOnDemand,
      fetch: globalThis.fetch.bind(globalThis),
      crypto,
      exclusively: overLocks(navigator.locks),
      now: () => new Date(),
      consent: import.meta.env.FIREFOX,
      online: () => navigator.onLine,
    });
    answerMessages(browser, services);
    offerMenus(browser, services);
    obeyCommands(browser, services);
    followPermissions(browser, services);
    keepOutbox(browser, services);
    welcomeNewcomers(browser);
    start(browser, services);
  },
});

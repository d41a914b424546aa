/** Answers the extension's own pages. `onMessageExternal` is never listened to. */
import type Browser from 'webextension-polyfill';
import type { Sender } from '../../utils/messages/sender.ts';
import { serve } from '../../utils/messages/serve.ts';
import { handlersFor } from './handlers.ts';
import type { Services } from './services.ts';

export function answerMessages(browser: Browser.Browser, services: Services): void {
  const answer = serve(handlersFor(services), browser.runtime);
  const listener = (message: unknown, sender: Sender, respond: (answer: unknown) => void): true | undefined => {
    const answered = answer(message, sender);
    if (!answered) return undefined;
    // Whoever asks something through a page of ours is there: the keys need not lock yet.
    void services.keys.touch();
    // A promise from a listener is an answer in Firefox and in newer versions of Chrome only. The page may be gone by then.
    answered.then(respond).catch(() => undefined);
    return true;
  };
  // The types know no listener that answers some messages and leaves others alone; every browser does.
  browser.runtime.onMessage.addListener(listener as Browser.Runtime.OnMessageListener);
}

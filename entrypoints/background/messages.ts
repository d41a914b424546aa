/** Answers the extension's own pages. `onMessageExternal` is never listened to. */
import type Browser from 'webextension-polyfill';
import { serve } from '../../utils/messages/serve.ts';
import { handlersFor } from './handlers.ts';
import type { Services } from './services.ts';

export function answerMessages(browser: Browser.Browser, services: Services): void {
  const answer = serve(handlersFor(services), browser.runtime);
  const listener = (...received: Parameters<typeof answer>) => {
    const answered = answer(...received);
    // Whoever asks something through a page of ours is there: the keys need not lock yet.
    if (answered) void services.keys.touch();
    return answered;
  };
  // The types know no listener that answers some messages and leaves others alone; every browser does.
  browser.runtime.onMessage.addListener(listener as Browser.Runtime.OnMessageListenerAsync);
}

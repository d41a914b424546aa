/**
 * The browser's own API. Pages take it through the polyfill; the background does without: from the versions on that the
 * manifest asks for, each call that it makes answers with a promise in both browsers. The one thing that Chrome's does not do
 * everywhere is to send what a message's listener promises, so `messages.ts` answers in the way that both have.
 */
import type Browser from 'webextension-polyfill';

const { browser, chrome } = globalThis as { browser?: Browser.Browser; chrome?: Browser.Browser };

/** Firefox's `chrome` is the older one, without promises in places. */
export const nativeBrowser = (browser ?? chrome) as Browser.Browser;

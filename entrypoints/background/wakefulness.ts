/**
 * Firefox ends an idle background even while it waits for an answer; only events count. So while something is sent, the
 * background causes one: it writes to its session storage, and listens to that.
 */
import type Browser from 'webextension-polyfill';

/** Well under the 30 s after which Firefox and Chrome call a background idle. */
const BEAT_MS = 10_000;
const KEY = 'awake';

/** Runs work, and keeps the background awake until it has ended. */
export type WhileAwake = <T>(work: () => Promise<T>) => Promise<T>;

export function openWakefulness(storage: Pick<Browser.Storage.Static, 'session' | 'onChanged'>): WhileAwake {
  // That it is heard is all that matters.
  storage.onChanged.addListener(() => undefined);
  let beat = 0;
  return async (work) => {
    const timer = setInterval(() => {
      beat += 1;
      storage.session.set({ [KEY]: beat }).catch(() => undefined);
    }, BEAT_MS);
    try {
      return await work();
    } finally {
      clearInterval(timer);
    }
  };
}

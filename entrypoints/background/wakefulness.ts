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

export function openWakefulness(
  storage: Pick<Browser.Storage.Static, 'session' | 'onChanged'>,
  now: () => Date,
): WhileAwake {
  // That it is heard is all that matters.
  storage.onChanged.addListener(() => undefined);
  return async (work) => {
    const timer = setInterval(() => {
      // A value that stays the same would be no event.
      storage.session.set({ [KEY]: now().toISOString() }).catch(() => undefined);
    }, BEAT_MS);
    try {
      return await work();
    } finally {
      clearInterval(timer);
    }
  };
}

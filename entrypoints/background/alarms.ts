/** Wakes the outbox at a time: by a timer while the background lives, and by an alarm that outlives it. */
import type Browser from 'webextension-polyfill';

const NAME = 'outbox';
/** The longest that a timer can wait. */
const LONGEST_MS = 2 ** 31 - 1;

export type WakeUps = ReturnType<typeof openWakeUps>;

/** Runs something so many milliseconds later; returns how to call it off. */
export type Later = (milliseconds: number, run: () => void) => () => void;

const byTimeout: Later = (milliseconds, run) => {
  const timer = setTimeout(run, milliseconds);
  return () => clearTimeout(timer);
};

export function openWakeUps(
  alarms: Pick<Browser.Alarms.Static, 'create' | 'clear' | 'onAlarm'>,
  now: () => Date,
  later: Later = byTimeout,
) {
  let wake = (): void => undefined;
  let callOff = (): void => undefined;
  alarms.onAlarm.addListener(({ name }) => {
    if (name === NAME) wake();
  });
  return {
    onWake(listener: () => void): void {
      wake = listener;
    },
    /** Replaces what was set before; null: nothing to wake for. Browsers hold an alarm back for 30 s; the timer does not. */
    wakeAt(at: string | null): void {
      callOff();
      if (at === null) {
        void Promise.resolve(alarms.clear(NAME)).catch(() => undefined);
        return;
      }
      const when = Date.parse(at);
      callOff = later(Math.min(LONGEST_MS, Math.max(0, when - now().getTime())), () => wake());
      void Promise.resolve(alarms.create(NAME, { when })).catch(() => undefined);
    },
  };
}

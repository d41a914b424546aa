/** When the outbox tries and looks again. Times are in seconds. */

/** How long a delivery can be undone. */
export const HOLD_SECONDS = 5;
/** How long a create whose answer was lost may still be happening at a provider that honours no key. */
export const SETTLE_SECONDS = 60;
/** Between the first listing that does not show it and the second, which decides. */
export const LOOK_AGAIN_SECONDS = 60;
/** How many listings without it are enough to send again. */
export const LOOKS_NEEDED = 2;
/** How old a snapshot of the account's profiles may be when a new delivery leaves. */
export const SNAPSHOT_SECONDS = 600;
export const WATCH_DAYS = 7;

const BACKOFF_BASE = 4;
const BACKOFF_CEILING = 30 * 60;
const WATCH_FIRST = 15;
const WATCH_FACTOR = 1.7;
const WATCH_CEILING = 6 * 3600;
/** No vendor's wait is believed beyond this. */
export const FLOOR_CEILING = 24 * 3600;

export const secondsAfter = (from: Date | string, seconds: number): string =>
  new Date(new Date(from).getTime() + seconds * 1000).toISOString();

/** The longest wait after so many setbacks in a row. */
export const backoffCeiling = (setbacks: number): number =>
  Math.min(BACKOFF_CEILING, BACKOFF_BASE * 2 ** Math.min(20, Math.max(0, setbacks - 1)));

/** Exponential back-off with full jitter: anything up to the ceiling, but not below what the provider asked for. */
export const backoffSeconds = (setbacks: number, random: number, floor: number | null = null): number =>
  Math.max(Math.min(floor ?? 0, FLOOR_CEILING), random * backoffCeiling(setbacks));

/** How long to leave a profile alone that was looked at so many times. */
export const watchSeconds = (looks: number): number =>
  Math.min(WATCH_CEILING, WATCH_FIRST * WATCH_FACTOR ** Math.min(looks, 30));

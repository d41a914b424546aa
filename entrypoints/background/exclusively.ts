/** One thing after the other. */

/** A queue: what is passed in runs when everything before it has ended, however that went. */
export function queue() {
  let last: Promise<unknown> = Promise.resolve();
  return <T>(work: () => Promise<T>): Promise<T> => {
    const next = last.then(work, work);
    last = next.catch(() => undefined);
    return next;
  };
}

/** Runs work while holding a name that nobody else holds. */
export type Exclusively = <T>(name: string, work: () => Promise<T>) => Promise<T>;

/** Over all contexts of the extension, by Web Locks. */
export const overLocks =
  (locks: LockManager): Exclusively =>
  <T>(name: string, work: () => Promise<T>) =>
    locks.request(name, work) as Promise<T>;

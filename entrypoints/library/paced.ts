/** Runs something later; returns how to call it off. */
export type Later = (milliseconds: number, run: () => void) => () => void;

export const byTimeout: Later = (milliseconds, run) => {
  const timer = setTimeout(run, milliseconds);
  return () => clearTimeout(timer);
};

/** Runs a task at once, and then at most once in so many milliseconds: the last time it was asked for is always followed by a run. */
export function paced(milliseconds: number, task: () => void, later: Later = byTimeout): () => void {
  let resting = false;
  let again = false;
  const run = (): void => {
    if (resting) {
      again = true;
      return;
    }
    resting = true;
    later(milliseconds, () => {
      resting = false;
      if (!again) return;
      again = false;
      run();
    });
    task();
  };
  return run;
}

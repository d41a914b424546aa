import type { Browser } from 'puppeteer-core';

/** Kills a browser with all its processes: puppeteer makes each browser the leader of a process group of its own. */
export function killGroup(browser: Browser): void {
  const pid = browser.process()?.pid;
  if (pid !== undefined) process.kill(-pid, 'SIGKILL');
}

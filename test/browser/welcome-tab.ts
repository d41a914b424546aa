/** The page that opens after an installation: a test that is not about it wants it out of the way, and no test behind it. */
import type { Browser, Target } from 'puppeteer-core';
import { PATIENCE_MS } from './driver.ts';

const isWelcome = (target: Target): boolean =>
  target.url().startsWith('chrome-extension://') && target.url().endsWith('/welcome.html');

/** Closes it. `expected`: the browser's profile is a new one, so that it opens for certain. */
export async function closeWelcome(browser: Browser, expected: boolean): Promise<void> {
  const close = async (target: Target) => (await target.page())?.close();
  if (expected) await close(await browser.waitForTarget(isWelcome, { timeout: PATIENCE_MS }));
  // An old profile may hold an older installation.
  else for (const target of browser.targets().filter(isWelcome)) await close(target);
}

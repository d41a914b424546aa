/** Both browsers as launchers, and a closed internet with the project's own pages for each test file. */
import { builtExtension } from '../../scripts/build.ts';
import { type Internet, openInternet } from '../internet/internet.ts';
import { addPages } from '../pages/index.ts';
import { Chromium } from './chromium.ts';
import { Downloads } from './downloads.ts';
import type { BrowserUnderTest, LaunchOptions } from './driver.ts';
import { Firefox } from './firefox.ts';

export type BrowserName = BrowserUnderTest['name'];
export const BROWSERS: readonly BrowserName[] = ['chromium', 'firefox'];

interface Options extends Omit<LaunchOptions, 'extension' | 'proxyPort' | 'downloads'> {
  /** Removed once the browser has ended. */
  downloads?: Downloads;
}

export function launch(name: 'chromium', internet: Internet, options?: Options): Promise<Chromium>;
export function launch(name: BrowserName, internet: Internet, options?: Options): Promise<BrowserUnderTest>;
/** A fresh browser with the production build in it, which can reach nothing but the given internet. */
export async function launch(
  name: BrowserName,
  internet: Internet,
  { downloads = new Downloads(), ...options }: Options = {},
): Promise<BrowserUnderTest> {
  const extension = builtExtension(name === 'chromium' ? 'chrome' : 'firefox');
  const full = { ...options, extension, proxyPort: internet.proxyPort, downloads: downloads.folder };
  const browser = await (name === 'chromium' ? Chromium.launch(full) : Firefox.launch(full));
  browser.closed().then(() => downloads.remove());
  return browser;
}

/**
 * The next browser of a profile whose last one was killed. The driver puts the profile's preferences back in its own time; until
 * then it cannot start another.
 */
export async function relaunched(name: BrowserName, internet: Internet, profile: string): Promise<BrowserUnderTest> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await launch(name, internet, { profile });
    } catch (error) {
      if (tries === 5) throw error;
      await new Promise((resolve) => setTimeout(resolve, 500));
    }
  }
}

/** A closed internet that serves both vendors and every page of the project. */
export async function internetWithPages(): Promise<Internet> {
  const internet = await openInternet();
  addPages(internet);
  return internet;
}

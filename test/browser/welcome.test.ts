/** The first minute after installing, in real browsers: the bundled example is read, looked over and kept, without a key. */
import type { Target } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Internet } from '../internet/internet.ts';
import { BROWSERS, internetWithPages, launch } from './browsers.ts';
import { Chromium } from './chromium.ts';
import type { BrowserUnderTest } from './driver.ts';
import { Firefox } from './firefox.ts';
import { PageSurface } from './page-surface.ts';

const at = (selector: string) => document.querySelector(selector);
const isWelcome = (target: Target): boolean => target.url().endsWith('/welcome.html');

describe.each(BROWSERS)('the welcome page in %s', (name) => {
  let internet: Internet;
  let browser: BrowserUnderTest;
  beforeAll(async () => {
    internet = await internetWithPages();
    browser = await launch(name, internet, { welcome: true });
  });
  afterAll(async () => {
    await browser?.close();
    await internet?.close();
  });

  /** Chromium opens it by itself. Firefox does so for no temporary installation, and no other is to be had in a test. */
  async function opened(): Promise<PageSurface> {
    if (!(browser instanceof Chromium)) return browser.openExtensionPage('welcome.html') as Promise<PageSurface>;
    const target = await browser.browser.waitForTarget(isWelcome);
    const page = await target.page();
    if (!page) throw new Error('The welcome page has no page');
    return new PageSurface(page);
  }

  /** The addresses of the tabs that show it. Of a tab that Firefox closes by itself its driver never hears: the window is asked. */
  async function shown(): Promise<string[]> {
    const urls =
      browser instanceof Firefox
        ? await browser.window.run(() => gBrowser.tabs.map(({ linkedBrowser }) => linkedBrowser.currentURI.spec), [])
        : (browser as Chromium).browser.targets().map((target) => target.url());
    return urls.filter((url) => url.endsWith('/welcome.html'));
  }

  it('leads a newcomer through one capture', async () => {
    const welcome = await opened();
    await welcome.waitFor(at, '[data-action=read-example]:not([aria-disabled])');
    await welcome.click('[data-action=read-example]');

    await welcome.waitFor(at, '.welcome[data-state=edit] [data-field=jobTitles] [data-value]');
    const read = await welcome.evaluate(() =>
      [...document.querySelectorAll('[data-token]')].map((token) => token.getAttribute('data-value') ?? ''),
    );
    expect(read).toEqual(
      expect.arrayContaining(['VP of Terminal Operations', 'VP', 'Operations', '201-500', 'DE', 'NO']),
    );
    // It is the real form: a hint is taken, and says where it comes from.
    await welcome.click('[data-suggested]');
    await welcome.waitFor(() => document.querySelectorAll('[data-suggested]').length === 0);

    await welcome.click('[data-action=save-example]');
    await welcome.waitFor(at, '.welcome[data-state=done]');
    const library = await browser.openExtensionPage('library.html');
    await library.waitFor((text) => document.body.innerText.includes(text), 'VP of Terminal Operations');
    await library.close();

    await welcome.focus();
    await welcome.click('[data-action=remove-example]');
    await welcome.waitFor(at, '.welcome[data-state=done] [data-action=undo]');
    // Nothing was asked of anybody on the way.
    const granted = await welcome.evaluate(async () => {
      const { chrome } = globalThis as unknown as {
        chrome: { permissions: { getAll(): Promise<{ origins?: string[] }> } };
      };
      return (await chrome.permissions.getAll()).origins ?? [];
    });
    expect(granted).toEqual([]);
    expect(internet.sandbox.requests).toEqual([]);
    expect(await shown()).toHaveLength(1);
    await welcome.click('[data-action=close]');
    await expect.poll(shown).toEqual([]);
  });

  it.runIf(name === 'chromium')('does not come back by itself', async () => {
    await browser.stopBackground();
    const library = await browser.openExtensionPage('library.html');
    await library.waitFor(at, '.page, main');
    expect(await shown()).toEqual([]);
  });
});

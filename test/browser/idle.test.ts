/** What an installed Icepick does while nobody uses it: nothing. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Internet } from '../internet/internet.ts';
import { testPage } from '../pages/index.ts';
import { BROWSERS, internetWithPages, launch } from './browsers.ts';

interface Registered {
  alarms: { getAll(): Promise<unknown[]> };
  scripting: { getRegisteredContentScripts(): Promise<unknown[]> };
}

describe('just installed', () => {
  let internet: Internet;
  beforeEach(async () => {
    internet = await internetWithPages();
  });
  afterEach(() => internet.close());

  it.each(BROWSERS)('it has no script for any page, no alarm, and asks nobody for anything in %s', async (name) => {
    const browser = await launch(name, internet);
    try {
      const page = await browser.open(testPage('company-about').url);
      const surface = await browser.openExtensionPage('options.html');
      const registered = await surface.evaluate(async () => {
        const { alarms, scripting } = (globalThis as unknown as Record<'chrome', Registered>).chrome;
        return { alarms: await alarms.getAll(), scripts: await scripting.getRegisteredContentScripts() };
      });
      expect(registered).toEqual({ alarms: [], scripts: [] });
      await page.close();
      expect(internet.sandbox.requests).toEqual([]);
    } finally {
      await browser.close();
    }
  });

  /** An event that the browser delivers to everybody would start the background for a person who does nothing with Icepick. */
  it('it leaves its background asleep while tabs are opened, changed and closed', async () => {
    const browser = await launch('chromium', internet);
    try {
      const isWorker = (target: { type(): string; url(): string }): boolean =>
        target.type() === 'service_worker' && target.url().startsWith(browser.origin);
      // What an installation itself starts is over once the background has answered a page.
      const options = await browser.openExtensionPage('options.html');
      await options.waitFor(() => document.querySelector('[data-provider]'));
      await options.close();
      await browser.stopBackground();
      const started: string[] = [];
      browser.browser.on('targetcreated', (target) => isWorker(target) && started.push(target.url()));
      const page = await browser.open(testPage('company-about').url);
      await page.goto(testPage('team').url);
      await page.close();
      // Another tab's whole life comes after whatever the first one's end has started.
      const other = await browser.open(testPage('article').url);
      await other.close();
      expect(started).toEqual([]);
    } finally {
      await browser.close();
    }
  });
});

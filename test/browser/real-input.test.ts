/** With real mouse and keyboard, on a real (virtual) display: what only the browser's own menus and prompts can show. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Internet } from '../internet/internet.ts';
import { testPage } from '../pages/index.ts';
import { internetWithPages, launch } from './browsers.ts';
import type { Chromium } from './chromium.ts';
import { Display } from './display.ts';
import type { PageSurface } from './page-surface.ts';
import { enterCredential, SANDBOX, tokens, waitForAccount, waitForPhase } from './steps.ts';

/** Whether the page has the focus back within so many milliseconds. */
const hasFocusWithin = async (milliseconds: number): Promise<boolean> => {
  const until = Date.now() + milliseconds;
  while (!document.hasFocus() && Date.now() < until) await new Promise((resolve) => setTimeout(resolve, 20));
  return document.hasFocus();
};

describe('with real input in chromium', () => {
  let display: Display;
  let internet: Internet;
  let browser: Chromium;
  let page: PageSurface;
  /** A page of the extension in a tab behind, to ask the browser from. */
  let watcher: PageSurface;
  beforeAll(async () => {
    display = await Display.open();
    internet = await internetWithPages();
    browser = await launch('chromium', internet, { display: display.name });
    watcher = await browser.openExtensionPage('options.html');
    page = await browser.open(testPage('own-frame').url);
    await page.page.bringToFront();
  });
  afterAll(async () => {
    await browser?.close();
    await internet?.close();
    await display?.close();
  });

  /** Opens the context menu on an element and walks up to an entry; below ours stand Chromium's own last ones. */
  async function pick(selector: string, ...keys: string[]): Promise<PageSurface> {
    await display.opens(() => display.click(page, selector, 3));
    await display.key(...keys, 'Return');
    // All that shows of it is the badge: nothing opens by itself.
    await expect.poll(badge).toMatch(/^\+\d/);
    expect(browser.browser.targets().filter((target) => target.url().endsWith('/popup.html'))).toEqual([]);
    const popup = await browser.clickAction(page);
    await waitForPhase(popup, 'editing');
    return popup;
  }

  /** Of the tab in front. */
  const badge = (): Promise<string> =>
    watcher.evaluate(async () => {
      const { chrome } = globalThis as unknown as {
        chrome: {
          tabs: { query(which: object): Promise<{ id: number }[]> };
          action: { getBadgeText(of: object): Promise<string> };
        };
      };
      const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
      return chrome.action.getBadgeText({ tabId: tab?.id });
    });

  /**
   * Answers the browser's prompt. It has no window of its own, but takes the focus from the page until it is answered.
   * Chromium ignores answers in a prompt's first half second, and each ignored key starts that time anew, so the page is
   * given a second to have its focus back before the keys are tried again.
   */
  async function answerPrompt(options: PageSurface, ...keys: string[]): Promise<void> {
    await options.waitFor(() => !document.hasFocus());
    for (let attempt = 0; attempt < 8; attempt++) {
      if (await options.evaluate(hasFocusWithin, 1_000)) return;
      await display.key(...keys);
    }
    throw new Error('The prompt is still there');
  }

  it('opens the form by its shortcut', async () => {
    const opened = browser.popupToOpen();
    await display.key('alt+shift+i');
    const popup = await opened;
    await waitForPhase(popup, 'editing');
    await popup.close();
  });

  it('adds a selected list through the context menu, line by line', async () => {
    await page.evaluate(() => {
      const list = document.querySelector('#titles');
      if (list) getSelection()?.selectAllChildren(list);
    });
    const popup = await pick('#titles li', 'Up', 'Up', 'Right');
    const titles = await tokens(popup, 'jobTitles');
    expect(titles).toEqual(
      expect.arrayContaining(['Chief Operating Officer', 'VP of Supply Chain', 'Head of Logistics']),
    );
    await popup.close();
  });

  it('adds a link’s text to the same draft', async () => {
    await page.evaluate(() => getSelection()?.removeAllRanges());
    const popup = await pick('#link', 'Up', 'Up');
    const titles = await tokens(popup, 'jobTitles');
    expect(titles).toEqual(expect.arrayContaining(['Head of Logistics', 'Fleet Manager']));
    await popup.close();
  });

  it('adds the page itself to the same draft', async () => {
    const popup = await pick('h1', 'Up', 'Up', 'Up');
    const titles = await tokens(popup, 'jobTitles');
    expect(titles).toEqual(expect.arrayContaining(['Fleet Manager', 'Chief Operating Officer']));
    await popup.waitFor(() => !document.querySelector('[data-action="add-page"]'));
    await popup.close();
  });

  it('asks for a provider’s host in the browser’s own prompt, and connects once it is allowed', async () => {
    const options = await browser.openExtensionPage('options.html');
    await options.page.bringToFront();
    await enterCredential(options, 'kashew', 'apiKey', SANDBOX.kashew.apiKey);
    expect(internet.sandbox.requests).toEqual([]);
    await display.click(options, '[data-provider="kashew"] [data-action="save"]');
    await answerPrompt(options, 'Tab', 'Return');
    expect(await waitForAccount(options, 'kashew', 'good')).toContain('harbour1');
    expect(internet.sandbox.requests).toMatchObject([
      { method: 'GET', host: 'kashew.ai', path: '/api/v1/icp-profiles' },
    ]);
    await options.close();
  });

  it('sends nothing to a provider whose host was refused, and says what is missing', async () => {
    internet.sandbox.recorder.clear();
    const options = await browser.openExtensionPage('options.html');
    await options.page.bringToFront();
    await enterCredential(options, 'warm-ai', 'accessKey', SANDBOX.warmAi.accessKey);
    await display.click(options, '[data-provider="warm-ai"] [data-action="save"]');
    await answerPrompt(options, 'Escape');
    expect(await waitForAccount(options, 'warm-ai', 'wait')).not.toBe('');
    expect(internet.sandbox.requests).toEqual([]);
    await options.close();
  });

  it('asks for every website in the browser’s own prompt, reads all tabs, and gives that back', async () => {
    const bench = await browser.openExtensionPage('workbench.html');
    await bench.page.bringToFront();
    const reaches = () =>
      bench.evaluate(async () => {
        const { chrome } = globalThis as unknown as {
          chrome: { permissions: { getAll(): Promise<{ origins: string[] }> } };
        };
        return (await chrome.permissions.getAll()).origins;
      });
    const before = await reaches();
    expect(before).not.toContain('*://*/*');
    await bench.click('[data-action=all-tabs]');
    await bench.waitFor(() => document.querySelector('[data-action=start-tabs]'));
    await display.click(bench, '[data-action=start-tabs]');
    await answerPrompt(bench, 'Tab', 'Return');
    await bench.waitFor(() => document.querySelector('[data-all-tabs=done] [data-tab=added]'));
    expect(await reaches()).toContain('*://*/*');
    await display.click(bench, '[data-action=give-back]');
    await expect.poll(reaches).toEqual(before);
    await bench.close();
  });

  it('puts nothing into the page', async () => {
    expect(await page.evaluate(() => document.documentElement.outerHTML)).not.toMatch(/icepick|chrome-extension/i);
  });
});

/** With real mouse and keyboard, on a real (virtual) display: what only the browser's own menus and prompts can show. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Internet } from '../internet/internet.ts';
import { testPage } from '../pages/index.ts';
import { internetWithPages, launch } from './browsers.ts';
import type { Chromium } from './chromium.ts';
import { Display } from './display.ts';
import type { PageSurface } from './page-surface.ts';
import { tokens, waitForPhase } from './steps.ts';

describe('with real input in chromium', () => {
  let display: Display;
  let internet: Internet;
  let browser: Chromium;
  let page: PageSurface;
  beforeAll(async () => {
    display = await Display.open();
    internet = await internetWithPages();
    browser = await launch('chromium', internet, { display: display.name });
    page = await browser.open(testPage('own-frame').url);
    await page.page.bringToFront();
  });
  afterAll(async () => {
    await browser?.close();
    await internet?.close();
    await display?.close();
  });

  /** Opens the context menu on an element and walks to an entry; "Inspect" is always the last one. */
  async function pick(selector: string, ...keys: string[]): Promise<PageSurface> {
    const opened = browser.popupToOpen();
    await display.opens(() => display.click(page, selector, 3));
    await display.key(...keys, 'Return');
    const popup = await opened;
    await waitForPhase(popup, 'editing');
    return popup;
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

  it('puts nothing into the page', async () => {
    expect(await page.evaluate(() => document.documentElement.outerHTML)).not.toMatch(/icepick|chrome-extension/i);
  });
});

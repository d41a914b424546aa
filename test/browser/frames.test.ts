/**
 * What stands in frames and shadow roots is read, what is only doubled or hidden is not, and another site's frame is
 * named with an offer to open it: in both browsers, through the real popup.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Internet } from '../internet/internet.ts';
import { testPage } from '../pages/index.ts';
import { BROWSERS, internetWithPages, launch } from './browsers.ts';
import type { BrowserUnderTest } from './driver.ts';
import { openForm, tokens } from './steps.ts';

describe.each(BROWSERS)('frames, shadow roots and doubles in %s', (name) => {
  let internet: Internet;
  let browser: BrowserUnderTest;
  beforeAll(async () => {
    internet = await internetWithPages();
    browser = await launch(name, internet);
  });
  afterAll(async () => {
    await browser?.close();
    await internet?.close();
  });

  it('are read as a person sees them', async () => {
    const page = await browser.open(testPage('frames-and-doubles').url);
    const popup = await openForm(browser, page);
    expect((await tokens(popup, 'jobTitles')).sort()).toEqual(
      [
        'Chief Executive Officer',
        'VP of Sales',
        'Head of Logistics',
        'Head of Quality Assurance',
        'Chief Financial Officer',
        'Fleet Manager',
        'Director of Procurement',
        'Warehouse Manager',
      ].sort(),
    );
    const notice = await popup.waitFor(() => document.querySelector('.notice')?.textContent);
    expect(notice).toContain('boards.greenhouse.io');
    expect(await page.evaluate(() => (window as unknown as { seen: number }).seen)).toBe(0);
    await popup.click('.notice button');
    await popup.close();
    await page.close();
  });
});

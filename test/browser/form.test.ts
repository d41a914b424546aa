/** The form's states, in real browsers: pages that cannot be read, pages that hang, a second page, a closed popup. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Internet } from '../internet/internet.ts';
import { testPage } from '../pages/index.ts';
import { BROWSERS, internetWithPages, launch } from './browsers.ts';
import type { BrowserUnderTest, Surface } from './driver.ts';
import { addToken, openForm, openNewForm, tokens } from './steps.ts';

const STORE = 'https://chromewebstore.google.com/detail/anything';
const MOZILLA_STORE = 'https://addons.mozilla.org/firefox/addon/anything/';
const BUSY = 'https://busy.example/';
const notice = (popup: Surface): Promise<string> =>
  popup.waitFor(() => document.querySelector('[data-page="unreadable"] .notice')?.textContent ?? '');

describe.each(BROWSERS)('the form in %s', (name) => {
  let internet: Internet;
  let browser: BrowserUnderTest;
  beforeAll(async () => {
    internet = await internetWithPages();
    internet.addPage(STORE, { html: '<title>A store</title>' });
    internet.addPage(MOZILLA_STORE, { html: '<title>A store</title>' });
    internet.addPage(BUSY, { html: '<title>Busy</title><h1>VP Sales</h1>', scripts: true });
    browser = await launch(name, internet);
  });
  afterAll(async () => {
    await browser?.close();
    await internet?.close();
  });

  it('works without any page, and says why this one cannot be read', async () => {
    const page = await browser.open(name === 'chromium' ? 'chrome://version' : 'about:blank');
    const popup = await browser.clickAction(page);
    expect(await notice(popup)).toMatch(/browser/i);
    await addToken(popup, 'jobTitles', 'Plant Manager');
    await popup.waitFor(() => document.querySelector('[data-token][data-value="Plant Manager"]'));
    await popup.close();
    await page.close();
  });

  it('keeps what was typed when the popup closes, and offers a second page without mixing it in', async () => {
    const page = await browser.open(testPage('job-posting').url);
    let popup = await openForm(browser, page);
    expect(await tokens(popup, 'jobTitles')).toEqual(['Plant Manager']);
    await popup.waitFor(() => /\d+ new values/.test(document.querySelector('.source')?.textContent ?? ''));
    await popup.click('[data-action="add-page"]');
    await popup.waitFor(() => document.querySelector('[data-token][data-value="VP of Marketing"]'));
    expect(await tokens(popup, 'jobTitles')).toEqual(['Plant Manager', 'VP of Marketing']);
    await popup.close();
    popup = await openForm(browser, page);
    expect(await tokens(popup, 'jobTitles')).toEqual(['Plant Manager', 'VP of Marketing']);
    await popup.close();
    await page.close();
  });

  it('takes typing, commas, and Backspace, and refuses a duplicate gently', async () => {
    const page = await browser.open(testPage('article').url);
    const popup = await openNewForm(browser, page);
    await popup.click('[data-field="industries"] input');
    await popup.type('FinTech,');
    await popup.type('Retail');
    await popup.press('Enter');
    await popup.type('fintech');
    await popup.press('Enter');
    expect(await tokens(popup, 'industries')).toEqual(['FinTech', 'Retail']);
    await popup.press('Backspace');
    await popup.press('Backspace');
    await popup.waitFor(() => document.querySelector('[data-token][data-value="Retail"]') === null);
    await popup.click('[data-action="undo"]');
    await popup.waitFor(() => document.querySelector('[data-token][data-value="Retail"]'));
    // An industry is found by its name in any language that pages are read in.
    await popup.click('[data-field="industries"] input');
    await popup.type('Versicherungen');
    await popup.waitFor(() => document.querySelector('[role="option"]')?.textContent?.includes('Insurance'));
    await popup.close();
    await page.close();
  });

  it('shows the evidence of a value on focus', async () => {
    const page = await browser.open(testPage('job-posting').url);
    const popup = await openNewForm(browser, page);
    await popup.click('[data-field="jobTitles"] input');
    await popup.press('ArrowLeft');
    const card = await popup.waitFor(() => document.querySelector('.card:not([hidden])')?.textContent ?? '');
    expect(card).toContain('VP of Marketing');
    await popup.press('Escape');
    await popup.waitFor(() => document.querySelector('.card:not([hidden])') === null);
    await popup.close();
    await page.close();
  });

  it('does not wait for a page that hangs', async () => {
    const page = await browser.open(BUSY);
    await page.evaluate(() => {
      // Nothing that is injected runs while the page's own script does.
      setTimeout(() => {
        const end = Date.now() + 9_000;
        while (Date.now() < end);
      }, 50);
    });
    const popup = await browser.clickAction(page);
    expect(await notice(popup)).toMatch(/5 seconds/);
    await addToken(popup, 'jobTitles', 'Head of Patience');
    await popup.waitFor(() => document.querySelector('[data-token][data-value="Head of Patience"]'));
    await popup.close();
  });

  it('says that the stores let no extension read them', async () => {
    const page = await browser.open(name === 'chromium' ? STORE : MOZILLA_STORE);
    const popup = await browser.clickAction(page);
    expect(await notice(popup)).toMatch(/store|add-ons/i);
    await popup.close();
  });
});

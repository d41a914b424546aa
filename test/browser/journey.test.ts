/** The main job in real browsers: read the page, see the filled form, edit it, deliver it, see what came of it. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Internet } from '../internet/internet.ts';
import { testPage } from '../pages/index.ts';
import { BROWSERS, internetWithPages, launch } from './browsers.ts';
import type { BrowserUnderTest, Surface } from './driver.ts';
import { addToken, choose, deliver, openForm, tokens, waitForPhase } from './steps.ts';

const POSTING = testPage('job-posting').url;

describe.each(BROWSERS)('the main job in %s', (name) => {
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

  /** Opens the form on the job posting and makes one edit, as every delivery below does. */
  async function editedForm(): Promise<Surface> {
    const popup = await openForm(browser, await browser.open(POSTING));
    await addToken(popup, 'jobTitles', 'Head of Demand Generation');
    return popup;
  }

  it('fills the form from a job posting', async () => {
    const page = await browser.open(POSTING);
    const popup = await openForm(browser, page);
    expect(await tokens(popup, 'jobTitles')).toEqual(['VP of Marketing']);
    expect(await tokens(popup, 'seniorities')).toEqual(['VP']);
    expect(await tokens(popup, 'departments')).toEqual(['Marketing']);
    expect(await tokens(popup, 'countries')).toEqual(['US']);
    expect(await tokens(popup, 'exampleCompanies')).toEqual(['Tallowmere']);
    await popup.close();
    await page.close();
  });

  it('keeps the profile on this device', async () => {
    const popup = await editedForm();
    await choose(popup, 'select.provider', 'this-device');
    await deliver(popup);
    await waitForPhase(popup, 'delivered');
    await popup.close();
    const library = await browser.openExtensionPage('library.html');
    await library.waitFor(() => document.body.textContent?.includes('Head of Demand Generation'));
    await library.close();
    expect(internet.sandbox.requests).toEqual([]);
  });
});

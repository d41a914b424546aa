/** axe over the extension's own pages as a person finds them, in a real browser, light and dark: no violation. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Internet } from '../internet/internet.ts';
import { testPage } from '../pages/index.ts';
import { internetWithPages, launch } from './browsers.ts';
import type { Chromium } from './chromium.ts';
import type { Surface } from './driver.ts';
import { PageSurface } from './page-surface.ts';
import { addToken, choose, connectKashew, deliver, openNewForm, waitForPhase } from './steps.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core'), 'utf8');
/** Only colours differ between the schemes, so the second run looks at them alone. */
const SCHEMES = { light: {}, dark: { runOnly: ['color-contrast', 'link-in-text-block'] } };

/** What axe finds in both schemes. Fails when a scheme does not take, since then nothing would have been looked at. */
async function violations(surface: Surface): Promise<string[]> {
  if (!(surface instanceof PageSurface)) throw new TypeError('axe needs a page of Chromium');
  const { page } = surface;
  await page.evaluate(AXE);
  const found: string[] = [];
  const papers = new Set<string>();
  for (const [scheme, rules] of Object.entries(SCHEMES)) {
    await page.emulateMediaFeatures([
      { name: 'prefers-color-scheme', value: scheme },
      { name: 'prefers-reduced-motion', value: 'reduce' },
    ]);
    papers.add(await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor));
    const results = (await page.evaluate(`axe.run(document, ${JSON.stringify(rules)})`)) as AxeResults;
    expect(results.passes.map(({ id }) => id)).toContain('color-contrast');
    found.push(
      ...results.violations.map(({ id, nodes }) => `${scheme} ${id}: ${nodes.map(({ html }) => html).join(' ')}`),
    );
  }
  expect(papers.size).toBe(2);
  return found;
}

describe('axe finds nothing', () => {
  let internet: Internet;
  let browser: Chromium;
  beforeAll(async () => {
    internet = await internetWithPages();
    browser = await launch('chromium', internet);
  });
  afterAll(async () => {
    await browser?.close();
    await internet?.close();
  });
  const extensionPage = async (path: string, ready: string): Promise<PageSurface> => {
    const surface = await browser.openExtensionPage(path);
    await surface.waitFor((selector) => document.querySelector(selector), ready);
    return surface;
  };

  it('in an empty library', async () => {
    const library = await extensionPage('library.html', '.empty-state');
    expect(await violations(library)).toEqual([]);
    await library.close();
  });

  it('in an empty popup', async () => {
    const page = await browser.open('chrome://version');
    const popup = await browser.clickAction(page);
    await popup.waitFor(() => document.querySelector('[data-page="unreadable"]'));
    expect(await violations(popup)).toEqual([]);
    await popup.close();
  });

  it('in the options, before and after a provider is connected', async () => {
    const options = await extensionPage('options.html', '[data-provider]');
    expect(await violations(options)).toEqual([]);
    await connectKashew(browser, options);
    expect(await violations(options)).toEqual([]);
    for (const section of ['keys', 'shortcuts', 'privacy', 'data', 'about']) {
      await options.click(`a[href="#${section}"]`);
      await options.waitFor((name) => document.querySelector(`[data-section="${name}"]`), section);
      expect(await violations(options)).toEqual([]);
    }
    await options.close();
  });

  it('in a filled popup, with evidence, while it can be undone, delivered, and asked a second time', async () => {
    const page = await browser.open(testPage('job-posting').url);
    const popup = await openNewForm(browser, page);
    await addToken(popup, 'jobTitles', 'Head of Payroll');
    await choose(popup, 'select.provider', 'kashew');
    await popup.waitFor(() => document.querySelector('[data-coverage]'));
    expect(await violations(popup)).toEqual([]);
    await popup.click('[data-field="jobTitles"] input');
    await popup.press('ArrowLeft');
    await popup.waitFor(() => document.querySelector('.card:not([hidden])'));
    expect(await violations(popup)).toEqual([]);
    await popup.press('Escape');
    await deliver(popup);
    await popup.waitFor(() => document.querySelector('[data-action="undo-delivery"]'));
    await popup.waitFor(() => document.querySelector('[aria-live]')?.textContent?.includes('Sending to Kashew'));
    expect(await violations(popup)).toEqual([]);
    await waitForPhase(popup, 'delivered');
    await popup.waitFor(() => document.querySelector('[aria-live]')?.textContent?.includes('Sent to Kashew'));
    expect(await violations(popup)).toEqual([]);
    await popup.click('[data-action="start-new"]');
    await waitForPhase(popup, 'editing');
    await addToken(popup, 'jobTitles', 'Head of Payroll');
    await deliver(popup);
    await popup.waitFor(() => document.querySelector('[data-question]'));
    expect(await violations(popup)).toEqual([]);
    await popup.close();
    await page.close();
  });

  it('in a tab of its own, with its pages and its requests beside the form, its menu and its keys', async () => {
    const form = await extensionPage('workbench.html', '[data-page=unreadable] [data-action=all-tabs]');
    await form.waitFor(() => document.querySelector('[data-requests] [data-provider]'));
    expect(await violations(form)).toEqual([]);
    await form.click('.bar .menu-root > button');
    await form.waitFor(() => document.querySelector('[role=menu]'));
    expect(await violations(form)).toEqual([]);
    await form.press('Escape');
    await form.press('?');
    await form.waitFor(() => document.querySelector('dialog[open] kbd'));
    expect(await violations(form)).toEqual([]);
    await form.close();
  });

  it('in a panel that may not read the page in front', async () => {
    const panel = await extensionPage('sidepanel.html', '[data-page=unreadable]');
    expect(await violations(panel)).toEqual([]);
    await panel.close();
  });

  it('in the library, with a delivery open', async () => {
    const library = await extensionPage('library.html', '#tab-deliveries');
    await library.click('#tab-deliveries');
    await library.click('[data-delivery-state]');
    await library.waitFor(() => document.querySelector('.detail h2'));
    expect(await violations(library)).toEqual([]);
    await library.close();
  });
});

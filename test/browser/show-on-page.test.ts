/** Where a value was read is outlined on the page, and the page itself stays as it is. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Internet } from '../internet/internet.ts';
import { testPage } from '../pages/index.ts';
import { BROWSERS, internetWithPages, launch } from './browsers.ts';
import type { BrowserUnderTest, Surface, WebPage } from './driver.ts';
import { openNewForm, tokens } from './steps.ts';

/** What a page can count of itself, kept by the page while it is looked at. */
interface Watch {
  records: number;
  sheets: number;
  watch: MutationObserver;
}
type Watched = Window & { iced?: Watch };

/** Stands on a value by the keyboard, so that its card opens. */
async function openCard(surface: Surface, value: string): Promise<void> {
  await surface.press('Escape').catch(() => undefined);
  await surface.evaluate((wanted) => {
    const token = [...document.querySelectorAll<HTMLElement>('[data-field=jobTitles] [data-token]')].find(
      (one) => one.dataset.value === wanted,
    );
    token?.querySelector<HTMLElement>('button')?.focus();
  }, value);
  await surface.press('Enter');
  await surface.waitFor(() => document.querySelector('.card [data-action=show-on-page]'));
}
async function showByKeyboard(surface: Surface, value: string): Promise<void> {
  await openCard(surface, value);
  await surface.evaluate(() => document.querySelector<HTMLElement>('.card [data-action=show-on-page]')?.focus());
  await surface.press('Enter');
}
const said = (surface: Surface, text: string): Promise<unknown> =>
  surface.waitFor((wanted) => document.querySelector('[aria-live]')?.textContent?.includes(wanted), text);

/** The texts of all that is outlined on the page, in its frames and under its shadow hosts. */
const outlined = (page: WebPage): Promise<string[]> =>
  page.evaluate(() => {
    const frame = document.querySelector('iframe')?.contentDocument;
    return [...document.querySelectorAll('*'), ...(frame?.querySelectorAll('*') ?? [])]
      .filter(
        (element) => (element.ownerDocument.defaultView ?? window).getComputedStyle(element).outlineWidth === '3px',
      )
      .filter(
        (element) => (element.ownerDocument.defaultView ?? window).getComputedStyle(element).outlineStyle === 'solid',
      )
      .map((element) => (element.shadowRoot ?? element).textContent?.trim() ?? '');
  });

describe.each(BROWSERS)('in %s', (name) => {
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

  it('a value is shown where it was read, and the page cannot tell', async () => {
    const page = await browser.open(testPage('own-frame').url);
    await page.evaluate(async () => {
      const host = document.createElement('role-list');
      host.style.display = 'block';
      host.attachShadow({ mode: 'open' }).append(document.createElement('h3'), document.createElement('ul'));
      const heading = host.shadowRoot?.querySelector('h3');
      if (heading) heading.textContent = 'Roles that we talk to';
      const list = host.shadowRoot?.querySelector('ul');
      for (const title of ['Head of Cold Storage', 'Director of Fleet Operations', 'VP of Warehousing']) {
        const item = document.createElement('li');
        item.textContent = title;
        list?.append(item);
      }
      document.querySelector('main')?.append(host);
      const space = document.createElement('div');
      space.style.height = '3000px';
      document.querySelector('main')?.prepend(space);
    });
    const popup = await openNewForm(browser, page);
    expect(await tokens(popup, 'jobTitles')).toEqual(
      expect.arrayContaining(['Head of Logistics', 'Warehouse Manager', 'Head of Cold Storage']),
    );
    await page.evaluate(() => {
      const watch = new MutationObserver(() => undefined);
      const all = { subtree: true, childList: true, attributes: true, characterData: true };
      const frame = document.querySelector('iframe')?.contentDocument;
      for (const root of [document, frame, document.querySelector('main > :last-child')?.shadowRoot])
        if (root) watch.observe(root, all);
      const sheets = document.styleSheets.length + document.adoptedStyleSheets.length;
      (window as Watched).iced = { records: 0, sheets, watch };
    });

    await showByKeyboard(popup, 'Head of Logistics');
    await said(popup, 'Outlined');
    expect(await outlined(page)).toEqual(['Head of Logistics']);
    expect(await page.evaluate(() => document.querySelector('#titles li')?.getBoundingClientRect().top)).toBeLessThan(
      await page.evaluate(() => innerHeight * 20),
    );

    await popup.press('Escape');
    await popup.waitFor(() => !document.querySelector('.card'));
    await expect.poll(() => outlined(page)).toEqual([]);

    await showByKeyboard(popup, 'Warehouse Manager');
    await expect.poll(() => outlined(page)).toEqual(['Warehouse Manager']);
    await showByKeyboard(popup, 'Head of Cold Storage');
    await expect.poll(async () => (await outlined(page)).join()).toContain('Head of Cold Storage');
    expect(await outlined(page)).toHaveLength(1);

    const told = await page.evaluate(() => {
      const { sheets, watch } = (window as Watched).iced ?? {};
      const styled = document.querySelectorAll('[style]').length;
      const now = document.styleSheets.length + document.adoptedStyleSheets.length;
      return { records: watch?.takeRecords().length, sheets: now - (sheets ?? 0), styled };
    });
    expect(told).toEqual({ records: 0, sheets: 0, styled: 2 });

    await page.evaluate(() => {
      const [first] = document.querySelectorAll('#titles li');
      if (first) first.textContent = 'Somebody else';
    });
    await showByKeyboard(popup, 'Chief Operating Officer');
    await said(popup, 'no longer');
    expect(await outlined(page)).toEqual([]);

    await showByKeyboard(popup, 'VP of Supply Chain');
    await expect.poll(() => outlined(page)).toEqual(['VP of Supply Chain']);
    await popup.close();
    await expect.poll(() => outlined(page)).toEqual([]);
    await page.close();
  }, 60_000);

  it('a source that is open nowhere is opened at its text', async () => {
    const form = await browser.openExtensionPage('workbench.html');
    await form.waitFor(() => document.querySelector('[data-field=jobTitles] [data-token]'));
    await showByKeyboard(form, 'Head of Logistics');
    await said(form, 'Opened at the text');
    await form.close();
  }, 30_000);
});

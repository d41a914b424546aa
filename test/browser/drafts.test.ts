/** One profile over many pages, in a real browser: pages, support, undo, several drafts, two surfaces, all tabs. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Internet } from '../internet/internet.ts';
import { testPage } from '../pages/index.ts';
import { BROWSERS, internetWithPages, launch } from './browsers.ts';
import type { BrowserUnderTest, Surface, WebPage } from './driver.ts';
import { addToken, connectKashew, openForm, tokens } from './steps.ts';

const TEAM = testPage('team').url;
const ABOUT = testPage('company-about').url;
const SOLUTION = testPage('solution').url;
const POSTING = testPage('job-posting').url;

/** Becomes true, however busy the machine is. */
const soon = <T>(look: () => T) => expect.poll(look);

const FIELDS = ['jobTitles', 'departments', 'industries', 'countries', 'exampleCompanies', 'painPoints'];
/** All that a form holds, as one text. */
const held = async (surface: Surface): Promise<string> => {
  const lists = await Promise.all(FIELDS.map((field) => tokens(surface, field)));
  return JSON.stringify(Object.fromEntries(FIELDS.map((field, at) => [field, lists[at]])));
};
const name = (surface: Surface): Promise<string> =>
  surface.evaluate(() => document.querySelector<HTMLInputElement>('input.name')?.value ?? '');
const waitForPages = (surface: Surface, pages: number): Promise<unknown> =>
  surface.waitFor(
    (wanted) => Number.parseInt(document.querySelector('[data-pages]')?.textContent ?? '', 10) === wanted,
    pages,
  );
/** Something that takes no letters, where the form's own keys are heard. */
const leaveFields = (surface: Surface): Promise<void> =>
  surface.evaluate(() => document.querySelector<HTMLElement>('.bar .menu-root > button')?.focus());
/** Runs in the last tab: the browser frees the memory of the one before it. */
async function sleepBeforeLast(): Promise<void> {
  interface Tabs {
    query(which: object): Promise<{ id: number; discarded: boolean }[]>;
    discard(id: number): Promise<unknown>;
  }
  const { tabs } = (globalThis as unknown as { chrome: { tabs: Tabs } }).chrome;
  const before = async () => (await tabs.query({ currentWindow: true })).at(-2);
  await tabs.discard((await before())?.id ?? -1);
  if (!(await before())?.discarded) throw new Error('The tab is awake');
}
/** Until two surfaces show the same, or ten seconds are over. */
const same = async (one: Surface, other: Surface): Promise<void> => {
  await soon(async () => (await held(one)) === (await held(other))).toBe(true);
};
async function openMenu(surface: Surface): Promise<void> {
  // A tab behind others draws nothing, and so takes no click.
  await surface.focus();
  await surface.click('.bar .menu-root > button');
  await surface.waitFor(() => document.querySelector('[data-action=delete-draft]'));
}

describe.each(BROWSERS)('in %s', (browserName) => {
  let internet: Internet;
  let browser: BrowserUnderTest;
  let page: WebPage;
  beforeAll(async () => {
    internet = await internetWithPages();
    browser = await launch(browserName, internet);
    page = await browser.open(TEAM);
  });
  afterAll(async () => {
    await browser?.close();
    await internet?.close();
  });

  it('three pages grow into one profile; support, a removed page and every undo are exact', async () => {
    let popup = await openForm(browser, page);
    const one = await held(popup);
    await popup.close();
    await page.goto(ABOUT);
    popup = await openForm(browser, page);
    expect(await held(popup)).toBe(one);
    await popup.click('[data-action=unfold-news]');
    const leftOut = await popup.waitFor(() => document.querySelector<HTMLInputElement>('.news input')?.dataset.news);
    await popup.click('.news input');
    await popup.click('[data-action=add-page]');
    await waitForPages(popup, 2);
    expect(await held(popup)).not.toContain(`"${leftOut}"`);
    await popup.close();
    await page.goto(SOLUTION);
    popup = await openForm(browser, page);
    await popup.click('[data-action=add-page]');
    await waitForPages(popup, 3);
    const three = await held(popup);

    await popup.click('[data-action=sources]');
    await popup.waitFor(() => document.querySelector('[data-support="1"]'));
    await popup.evaluate(() => document.querySelector<HTMLElement>('.support input')?.focus());
    await popup.press('ArrowRight');
    await popup.waitFor(() => document.querySelector('[data-support="2"]'));
    await soon(() => held(popup)).not.toBe(three);
    const agreed = await held(popup);
    expect(agreed.length).toBeLessThan(three.length);
    await popup.press('ArrowLeft');
    await soon(() => held(popup)).toBe(three);

    await popup.click(`[data-source="${TEAM}"] [data-action=remove-source]`);
    await waitForPages(popup, 2);
    expect((await held(popup)).length).toBeLessThan(three.length);
    await popup.click('[data-action=undo]');
    await waitForPages(popup, 3);
    expect(await held(popup)).toBe(three);

    // By the keys, back to the first page alone, and forth again.
    await leaveFields(popup);
    for (let at = 0; at < 4; at += 1) await popup.press('z', 'Control');
    await waitForPages(popup, 1);
    await soon(() => held(popup)).toBe(one);
    for (let at = 0; at < 4; at += 1) await popup.press('z', 'Control', 'Shift');
    await waitForPages(popup, 3);
    await soon(() => held(popup)).toBe(three);
    await popup.close();
  });

  it('another profile is begun, turned to and from, deleted and brought back', async () => {
    const bench = await browser.openExtensionPage('workbench.html');
    await waitForPages(bench, 3);
    const first = { name: await name(bench), held: await held(bench) };
    await openMenu(bench);
    await bench.click('[data-action=new-empty]');
    await waitForPages(bench, 0);
    await addToken(bench, 'jobTitles', 'Harbour Master');
    await bench.waitFor(() => document.querySelector('[data-value="Harbour Master"]'));
    await openMenu(bench);
    const drafts = () =>
      bench.evaluate(() =>
        [...document.querySelectorAll('[role=menuitemradio]')].map((item) => [
          item.querySelector('.menu-label')?.textContent,
          item.getAttribute('aria-checked'),
        ]),
      );
    // The name follows the fields once the background has them.
    await soon(drafts).toEqual([
      ['Harbour Master', 'true'],
      [first.name, 'false'],
    ]);
    await bench.click('[role=menuitemradio][aria-checked=false]');
    await soon(() => held(bench)).toBe(first.held);
    await openMenu(bench);
    await bench.click('[data-action=delete-draft]');
    await bench.waitFor(() => document.querySelector('[data-value="Harbour Master"]'));
    await bench.click('[data-action=undo]');
    await soon(() => held(bench)).toBe(first.held);
    expect(await name(bench)).toBe(first.name);
    await bench.close();
  });

  it('two surfaces edit one profile in turn: both show the same, and nothing is lost', async () => {
    // The real panel beside the page, and a tab.
    const popup = await browser.clickAction(page);
    await waitForPages(popup, 3);
    const other = await browser.openPanel();
    await popup.close();
    await waitForPages(other, 3);
    const bench = await browser.openExtensionPage('workbench.html');
    await waitForPages(bench, 3);
    await same(bench, other);
    const typed: string[] = [];
    for (let at = 0; at < 6; at += 1) {
      const surface = at % 2 ? other : bench;
      typed.push(`Typed Role ${at}`);
      await surface.focus();
      // Not by the mouse: a card may float where it rests.
      await surface.evaluate(() => document.querySelector<HTMLElement>('[data-field=jobTitles] input')?.focus());
      await surface.type(`Typed Role ${at}`);
      await surface.press('Enter');
      await soon(() => tokens(surface, 'jobTitles')).toEqual(expect.arrayContaining(typed));
    }
    for (const surface of [bench, other])
      await soon(() => tokens(surface, 'jobTitles')).toEqual(expect.arrayContaining(typed));
    await same(bench, other);
    // Each takes back what the other did.
    await bench.focus();
    await leaveFields(bench);
    await bench.press('z', 'Control');
    await soon(() => tokens(other, 'jobTitles')).not.toContain('Typed Role 5');
    await same(bench, other);
    await bench.click('input.name');
    await bench.press('a', 'Control');
    await bench.type('Named in the tab');
    await soon(() => name(other)).toBe('Named in the tab');
    // A profile that is turned to in one is turned to in both.
    await openMenu(other);
    await other.click('[data-action=duplicate]');
    await soon(async () => (await name(other)).endsWith('(2)')).toBe(true);
    await same(bench, other);
    await other.close();
    await bench.close();
  });

  it('all tabs go into one profile once every site may be read, and that is given back alone', async () => {
    const options = await browser.openExtensionPage('options.html');
    await connectKashew(browser, options);
    await options.close();
    await browser.allowHosts(['*://*']);
    const tabs = [await browser.open(TEAM), await browser.open(testPage('case-study').url)];
    const blank = await browser.openExtensionPage('licenses.txt');
    const sleeper = await browser.open(POSTING);
    const bench = await browser.openExtensionPage('workbench.html');
    await bench.evaluate(sleepBeforeLast);
    await openMenu(bench);
    await bench.click('[data-action=new-empty]');
    await waitForPages(bench, 0);
    await bench.click('[data-action=all-tabs]');
    await bench.click('[data-action=start-tabs]');
    await bench.waitFor(() => document.querySelector('[data-all-tabs=done]'));
    const reported = () =>
      bench.evaluate(() =>
        [...document.querySelectorAll<HTMLElement>('.tab-list > li')].map((row) => [
          row.dataset.tab,
          row.querySelector('.tab-name')?.getAttribute('title') ?? '',
        ]),
      );
    const report = await reported();
    expect(report).toContainEqual(['asleep', POSTING]);
    for (const url of [SOLUTION, TEAM, testPage('case-study').url]) expect(report).toContainEqual(['added', url]);
    expect(report.every(([, url]) => !url?.startsWith('chrome-extension:'))).toBe(true);
    // What the browser had put to sleep is loaded only when the person says so.
    await bench.click('[data-action=wake-tabs]');
    await soon(reported).toContainEqual(['added', POSTING]);
    await bench.waitFor(() => document.querySelector('[data-all-tabs=done]'));
    await bench.click('[data-action=give-back]');
    const left = async () =>
      bench.evaluate(async () => {
        const { chrome } = globalThis as unknown as {
          chrome: { permissions: { getAll(): Promise<{ origins: string[] }> } };
        };
        return (await chrome.permissions.getAll()).origins;
      });
    await soon(left).toEqual(['https://kashew.ai/*']);
    await bench.click('[data-action=close-tabs]');
    await waitForPages(bench, 4);
    // One step takes them all back.
    await leaveFields(bench);
    await bench.press('z', 'Control');
    await waitForPages(bench, 0);
    for (const open of [...tabs, blank, sleeper, bench]) await open.close();
  });
});

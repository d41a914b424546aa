/** The first minute after installing, in a real Chromium: the bundled example is read, looked over and kept, without a key. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Internet } from '../internet/internet.ts';
import { internetWithPages, launch } from './browsers.ts';
import type { Chromium } from './chromium.ts';
import { PageSurface } from './page-surface.ts';

let internet: Internet;
let browser: Chromium;
beforeAll(async () => {
  internet = await internetWithPages();
  browser = await launch('chromium', internet, { welcome: true });
});
afterAll(async () => {
  await browser?.close();
  await internet?.close();
});

const at = (selector: string) => document.querySelector(selector);

it('leads a newcomer through one capture', async () => {
  const target = await browser.browser.waitForTarget((one) => one.url() === `${browser.origin}/welcome.html`);
  const page = await target.page();
  if (!page) throw new Error('The welcome page has no page');
  const welcome = new PageSurface(page);
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

  await page.bringToFront();
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
  await welcome.click('[data-action=close]');
  await expect.poll(() => browser.browser.targets().includes(target)).toBe(false);
});

it('does not come back by itself', async () => {
  await browser.stopBackground();
  const library = await browser.openExtensionPage('library.html');
  await library.waitFor(at, '.page, main');
  expect(browser.browser.targets().filter((one) => one.url().endsWith('/welcome.html'))).toEqual([]);
});

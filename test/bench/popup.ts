/**
 * How long a person waits for the popup over a page of 20,000 elements: its first paint, beside that of an extension
 * whose popup is empty, and the filled form. Everything is measured in the popup itself, in one run of one browser.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { internetWithPages, launch } from '../browser/browsers.ts';
import type { Chromium } from '../browser/chromium.ts';
import type { PageSurface } from '../browser/page-surface.ts';
import type { Benchmark, Figure } from './figure.ts';
import { quantile } from './statistics.ts';

const TIMES = 25;
/** Popups before the first that counts. */
const WARM_UP = 4;
const URL_OF_PAGE = 'https://www.brindlewick.example/our-team';

/** A team page of just over 20,000 elements: a card for each of 3,334 people, in forty roles. */
function largePage(): string {
  const levels = ['Head', 'Director', 'VP', 'Manager'];
  const areas = ['Sales', 'Marketing', 'Finance', 'Product', 'Logistics', 'Procurement', 'Security', 'Data', 'Legal'];
  const first = ['Saskia', 'Idris', 'Noor', 'Bram', 'Lotte', 'Emeka', 'Yara', 'Pim'];
  const last = ['Vermoolen', 'Wolfhagen', 'Okonjo', 'Ashgrove', 'Duivenstein', 'Lindqvaart', 'Castellane'];
  const card = (at: number) =>
    `<article class="card"><i></i><h3>${first[at % 8]} ${last[at % 7]}</h3><p class="role">${levels[at % 4]} of ${areas[at % 9]}</p><p><a href="/p/${at}">More</a></p></article>`;
  const cards = Array.from({ length: 3_334 }, (_, at) => card(at)).join('\n');
  return `<!doctype html><html lang="en"><head><title>Our team – Brindlewick</title></head><body><main><h1>Meet the team</h1><div class="cards">${cards}</div></main></body></html>`;
}

const EMPTY_MANIFEST = {
  ...{ manifest_version: 3, name: 'Empty', version: '1', permissions: ['activeTab'] },
  action: { default_popup: 'popup.html' },
};
const EMPTY_POPUP =
  '<!doctype html><html><head><meta charset="utf-8"><title>Empty</title><style>body{width:440px;height:600px}</style></head><body><p>Empty</p></body></html>';

const firstPaint = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((resolve, reject) => {
        setTimeout(() => reject(new Error('Nothing was painted')), 10_000);
        const observer = new PerformanceObserver((list) => {
          const paint = list.getEntriesByName('first-paint')[0];
          if (paint) resolve(paint.startTime);
        });
        observer.observe({ type: 'paint', buffered: true });
      }),
  );

/** When the form shows what the page yields, in milliseconds of the popup's own clock; and how much of it had jumped. */
const filled = (page: Page): Promise<{ filled: number; late: boolean; jumped: number }> =>
  page.evaluate(
    () =>
      new Promise<{ filled: number; late: boolean; jumped: number }>((resolve, reject) => {
        setTimeout(() => reject(new Error(`Not filled: ${document.body.innerText}`)), 10_000);
        let jumped = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) jumped += (entry as PerformanceEntry & { value: number }).value;
        }).observe({ type: 'layout-shift', buffered: true });
        const isFilled = () => document.querySelector('[data-page=read] [data-token]') !== null;
        // Met too late, the form may have stood there before.
        const late = isFilled();
        const seen = () =>
          requestAnimationFrame(() => {
            const { port1, port2 } = new MessageChannel();
            port2.onmessage = () => resolve({ filled: performance.now(), late, jumped });
            port1.postMessage(null);
          });
        if (late) return seen();
        const observer = new MutationObserver(() => {
          if (!isFilled()) return;
          observer.disconnect();
          seen();
        });
        observer.observe(document, { subtree: true, childList: true, attributes: true });
      }),
  );

/** What the page's reading took, by its own account. */
const captureTime = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    interface Stored {
      capture?: { elapsedMs: number };
    }
    const { chrome } = globalThis as unknown as {
      chrome: { storage: { session: { get(key: null): Promise<Record<string, Stored>> } } };
    };
    const [stored] = Object.values(await chrome.storage.session.get(null)).filter(({ capture }) => capture);
    return stored?.capture?.elapsedMs ?? Number.NaN;
  });

/** Opens an extension's popup and runs something in it as soon as it is there. */
async function inPopup<T>(browser: Chromium, id: string, page: PageSurface, run: (popup: Page) => Promise<T>) {
  const extension = (await browser.browser.extensions()).get(id);
  if (!extension) throw new Error(`No extension ${id}`);
  const before = new Set(browser.browser.targets());
  const opened = browser.browser.waitForTarget((it) => !before.has(it) && it.url().includes(`${id}/popup.html`));
  await extension.triggerAction(page.page);
  const popup = await (await opened).asPage();
  try {
    return await run(popup);
  } finally {
    await popup.close();
  }
}

async function measure(tell: (text: string) => void): Promise<Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'icepick-bench-'));
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(EMPTY_MANIFEST));
  writeFileSync(join(folder, 'popup.html'), EMPTY_POPUP);
  writeFileSync(join(folder, 'page.html'), largePage());
  const internet = await internetWithPages();
  internet.addPage(URL_OF_PAGE, { file: join(folder, 'page.html') });
  const browser = await launch('chromium', internet);
  try {
    const empty = await browser.browser.installExtension(folder);
    const own = browser.origin.slice('chrome-extension://'.length);
    const options = await browser.openExtensionPage('options.html');
    const wipe = () =>
      options.evaluate(async () => {
        const { chrome } = globalThis as unknown as {
          chrome: { runtime: { sendMessage(it: object): Promise<object> } };
        };
        await chrome.runtime.sendMessage({ to: 'background', type: 'data.wipe', request: {} });
      });
    const page = await browser.open(URL_OF_PAGE);
    const elements = await page.evaluate(() => document.querySelectorAll('*').length);
    tell(`a page of ${elements} elements`);
    const paints: number[] = [];
    const emptyPaints: number[] = [];
    const fills: number[] = [];
    const captures: number[] = [];
    const jumps: number[] = [];
    for (let at = -WARM_UP; at < TIMES; ) {
      await wipe();
      await page.page.bringToFront();
      const bare = await inPopup(browser, empty, page, firstPaint);
      const one = await inPopup(browser, own, page, async (popup) => {
        const form = await filled(popup);
        return { ...form, paint: await firstPaint(popup), capture: await captureTime(popup) };
      });
      if (one.late) continue;
      at += 1;
      if (at <= 0) continue;
      emptyPaints.push(bare);
      paints.push(one.paint);
      fills.push(one.filled);
      captures.push(one.capture);
      jumps.push(one.jumped);
    }
    const median = (values: readonly number[]) => quantile(values, 0.5);
    const told = (name: string, values: readonly number[]): Figure => ({
      ...{ name: `${name}, median of ${values.length}`, value: median(values), bar: null, unit: 'ms' },
    });
    return [
      told('first paint of an empty popup', emptyPaints),
      told('first paint of the popup', paints),
      { name: 'first paint, ours / empty', value: median(paints) / median(emptyPaints), bar: 1.5, unit: 'ratio' },
      told(`capture of ${elements} elements`, captures),
      {
        ...told('filled form', fills),
        bar: median(paints) + 2 * median(captures) + 60,
      },
      { name: 'largest layout shift while it fills', value: Math.max(...jumps), bar: 0.1, unit: 'ratio' },
    ];
  } finally {
    await browser.close();
    await internet.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

export const popupSpeed: Benchmark = { name: 'popup', run: measure };

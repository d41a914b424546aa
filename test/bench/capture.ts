/** How long a capture takes beside what others do with the same documents, in one run in a real Chromium. */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import puppeteer, { type Browser, type CDPSession, type Page } from 'puppeteer-core';
import { build } from 'vite';
import { findChromium } from '../../scripts/browsers.ts';
import { ROOT } from '../../scripts/root.ts';
import type { Benchmark, Figure } from './figure.ts';
import type { PageTimes } from './in-page.ts';
import { quantile } from './statistics.ts';

interface Label {
  id: string;
  file: string;
  url: string;
}

const GROWTH = [1, 4, 16] as const;
const GROWTH_PAGES = 10;

async function bundle(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    root: ROOT,
    build: {
      write: false,
      lib: { entry: join(ROOT, 'test/bench/in-page.ts'), formats: ['iife'], name: 'bench' },
    },
  });
  const [first] = Array.isArray(result) ? result : [result];
  if (!first || !('output' in first)) throw new Error('The benchmark could not be bundled');
  return first.output[0].code;
}

/** Loads a document at a URL with its scripts stopped by policy and all else refused, and runs something in it. */
async function inPage<T>(browser: Browser, script: string, url: string, html: Buffer, call: string): Promise<T> {
  const page: Page = await browser.newPage();
  const session: CDPSession = await page.createCDPSession();
  try {
    await page.setRequestInterception(true);
    let served = false;
    page.on('request', (request) => {
      if (served || !request.isNavigationRequest()) return void request.abort().catch(() => undefined);
      served = true;
      const headers = { 'content-type': 'text/html', 'content-security-policy': "script-src 'none'" };
      request.respond({ status: 200, headers, body: html }).catch(() => undefined);
    });
    await page.goto(url, { waitUntil: 'domcontentloaded' });
    const { frameTree } = await session.send('Page.getFrameTree');
    const { executionContextId: contextId } = await session.send('Page.createIsolatedWorld', {
      frameId: frameTree.frame.id,
    });
    const expression = `${script}\n;icepickBench.${call}`;
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
      expression,
      contextId,
      returnByValue: true,
    });
    if (exceptionDetails)
      throw new Error(`${url}: ${exceptionDetails.exception?.description ?? exceptionDetails.text}`);
    return result.value as T;
  } finally {
    await page.close();
  }
}

/** The body's content so many times over. */
function repeated(html: string, times: number): Buffer {
  const open = /<body[^>]*>/i.exec(html);
  const start = open ? open.index + open[0].length : 0;
  const close = html.toLowerCase().lastIndexOf('</body>');
  const end = close > start ? close : html.length;
  return Buffer.from(html.slice(0, start) + html.slice(start, end).repeat(times) + html.slice(end));
}

/** Measures the pages of a label file, one after the other. `tell` hears how far it is. */
export async function benchCapture(labelFile: string, tell: (text: string) => void): Promise<Figure[]> {
  const root = dirname(labelFile);
  const labels = JSON.parse(readFileSync(labelFile, 'utf8')) as Label[];
  const script = await bundle();
  const browser = await puppeteer.launch({
    executablePath: findChromium(),
    pipe: true,
    args: ['--disable-background-networking', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
  });
  try {
    const times: PageTimes[] = [];
    for (const { file, url } of labels) {
      times.push(await inPage(browser, script, url, readFileSync(join(root, file)), 'compare()'));
      if (times.length % 20 === 0) tell(`${times.length} of ${labels.length} pages`);
    }
    return [...comparisons(times), ...(await growth(browser, script, root, labels, tell))];
  } finally {
    await browser.close();
  }
}

function comparisons(times: readonly PageTimes[]): Figure[] {
  const over = (other: 'readability' | 'defuddle' | 'walk') => times.map((it) => it.capture / it[other]);
  const ratio = (name: string, values: number[], share: number, bar: number | null): Figure => ({
    ...{ name, value: quantile(values, share), bar, unit: 'ratio' },
  });
  // A page may take ten bare walks and five milliseconds.
  const budget = times.map(({ capture, walk }) => capture / (10 * walk + 5));
  return [
    ratio('capture / Readability, median', over('readability'), 0.5, 0.25),
    ratio('capture / Readability, p95', over('readability'), 0.95, 0.5),
    ratio('capture / Defuddle, median', over('defuddle'), 0.5, null),
    ratio('capture / Defuddle, p95', over('defuddle'), 0.95, null),
    ratio('capture / bare walk, median', over('walk'), 0.5, null),
    ratio('capture / (10 bare walks + 5 ms), worst page', budget, 1, 1),
    {
      name: 'capture warm, median',
      value: quantile(
        times.map((it) => it.capture),
        0.5,
      ),
      bar: null,
      unit: 'ms',
    },
    {
      name: 'capture warm, p95',
      value: quantile(
        times.map((it) => it.capture),
        0.95,
      ),
      bar: null,
      unit: 'ms',
    },
    {
      name: 'capture cold, median',
      value: quantile(
        times.map((it) => it.cold),
        0.5,
      ),
      bar: null,
      unit: 'ms',
    },
    {
      name: 'capture cold, p95',
      value: quantile(
        times.map((it) => it.cold),
        0.95,
      ),
      bar: null,
      unit: 'ms',
    },
  ];
}

async function growth(
  browser: Browser,
  script: string,
  root: string,
  labels: readonly Label[],
  tell: (text: string) => void,
): Promise<Figure[]> {
  const pages = labels
    .map(({ url, file }) => ({ url, html: readFileSync(join(root, file), 'utf8') }))
    .sort((a, b) => b.html.length - a.html.length)
    .slice(0, GROWTH_PAGES);
  const ratios = new Map<number, number[]>();
  for (const [at, { url, html }] of pages.entries()) {
    let once = 0;
    for (const factor of GROWTH) {
      const time = await inPage<number>(browser, script, url, repeated(html, factor), 'unbounded()');
      if (factor === 1) once = time;
      else ratios.set(factor, [...(ratios.get(factor) ?? []), time / (once * factor)]);
    }
    tell(`growth: ${at + 1} of ${pages.length} pages`);
  }
  return [...ratios].map(([factor, values]) => ({
    ...{
      name: `growth, ${factor} times the page over ${factor} times the time, worst`,
      value: Math.max(...values),
      bar: 1.15,
      unit: 'ratio',
    },
  }));
}

const LABELS = join(ROOT, '..', 'shared', 'corpus', 'labels.json');

export const captureSpeed: Benchmark = {
  name: 'capture',
  unavailable: () => (existsSync(LABELS) ? null : 'it reads the pages of ../shared/corpus, which is not here'),
  run: (tell) => benchCapture(LABELS, tell),
};

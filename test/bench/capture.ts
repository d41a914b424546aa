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

/** A page with its times. */
interface Measured extends PageTimes {
  id: string;
}

interface Label {
  id: string;
  file: string;
  url: string;
}

const GROWTH = [1, 4, 16] as const;
const GROWTH_PAGES = 10;
/** How many of the slowest pages are named. */
const NAMED = 5;

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
    const times: Measured[] = [];
    for (const { id, file, url } of labels) {
      const html = readFileSync(join(root, file));
      times.push({ id, ...(await inPage<PageTimes>(browser, script, url, html, 'compare()')) });
      if (times.length % 20 === 0) tell(`${times.length} of ${labels.length} pages`);
    }
    return [...comparisons(times), ...(await growth(browser, script, root, labels, tell))];
  } finally {
    await browser.close();
  }
}

/** What a page may take: ten bare walks and five milliseconds. */
const budgetOf = ({ walk }: PageTimes): number => 10 * walk + 5;

function comparisons(times: readonly Measured[]): Figure[] {
  const ratio = (name: string, of: (page: Measured) => number, share: number, bar: number | null): Figure => {
    const slowest = [...times].sort((a, b) => of(b) - of(a)).slice(0, bar === null ? 0 : NAMED);
    const worst = slowest.map(
      (page) =>
        `${of(page).toFixed(2)}  ${page.id}: ${page.elements} elements, capture ${page.capture.toFixed(2)}, bare walk ${page.walk.toFixed(3)}, Readability ${page.readability.toFixed(1)} ms`,
    );
    return { ...{ name, value: quantile(times.map(of), share), bar, unit: 'ratio' }, worst };
  };
  const milliseconds = (name: string, of: (page: Measured) => number, share: number): Figure => ({
    ...{ name, value: quantile(times.map(of), share), bar: null, unit: 'ms' },
  });
  const capture = (page: Measured) => page.capture;
  const cold = (page: Measured) => page.cold;
  return [
    ratio('capture / Readability, median', (page) => page.capture / page.readability, 0.5, 0.25),
    ratio('capture / Readability, p95', (page) => page.capture / page.readability, 0.95, 0.5),
    ratio('capture / Defuddle, median', (page) => page.capture / page.defuddle, 0.5, null),
    ratio('capture / Defuddle, p95', (page) => page.capture / page.defuddle, 0.95, null),
    ratio('capture / bare walk, median', (page) => page.capture / page.walk, 0.5, null),
    ratio('capture / bare walk, p95', (page) => page.capture / page.walk, 0.95, null),
    ratio('capture / (10 bare walks + 5 ms), worst page', (page) => page.capture / budgetOf(page), 1, 1),
    milliseconds('capture warm, median', capture, 0.5),
    milliseconds('capture warm, p95', capture, 0.95),
    milliseconds('capture cold, median', cold, 0.5),
    milliseconds('capture cold, p95', cold, 0.95),
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

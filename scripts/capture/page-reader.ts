/** Stored pages in a real Chromium, each at its own URL, read as the extension reads them: a look first, then what it asks for. */
import { isUtf8 } from 'node:buffer';
import puppeteer, { type Browser, type CDPSession, type HTTPRequest, type Page } from 'puppeteer-core';
import type { Look } from '../../utils/capture/language-scripts.ts';
import { keyOf, type Ranked } from '../../utils/capture/rank.ts';
import type { Candidate } from '../../utils/capture/readers/types.ts';
import { hasSiteReader } from '../../utils/capture/sites/hosts.ts';
import type { PageCapture } from '../../utils/capture/types.ts';
import { findChromium } from '../browsers.ts';
import type { CaptureScripts } from './built-script.ts';

export interface PageReader {
  /** Loads `html` as the answer to `url` and captures it. With `explain` every candidate comes along. */
  read(html: Buffer, url: string, explain?: boolean): Promise<{ capture: PageCapture; trace: unknown[]; seen: number }>;
  /** Whether the browser by itself, with no script of ours, shows such a page and answers for it. */
  shows(html: Buffer, url: string): Promise<boolean>;
  close(): Promise<void>;
}

/** How pages are opened. */
export interface PageReaderOptions {
  /** Counts what a page itself could notice of a capture. */
  watch?: boolean;
  executablePath?: string;
  /** The longest that one page may take to load, and any step of reading it, in milliseconds. */
  timeout?: number;
}

/** Opens one browser; every page that is read at the same time gets a tab, which is used again. */
export async function openPages(
  scripts: CaptureScripts,
  { watch = false, executablePath = findChromium(), timeout = 20_000 }: PageReaderOptions = {},
): Promise<PageReader> {
  const launch = () =>
    puppeteer.launch({
      executablePath,
      pipe: true,
      args: ['--no-sandbox', '--disable-background-networking'],
      defaultViewport: { width: 1280, height: 900 },
    });
  const browser = await launch();
  const free: Page[] = [];
  const inTab = async <T>(html: Buffer, url: string, work: (page: Page) => Promise<T>): Promise<T> => {
    const page = free.pop() ?? (await newTab(browser));
    try {
      await load(page, html, url, timeout);
      const result = await work(page);
      page.removeAllListeners('request');
      free.push(page);
      return result;
    } catch (error) {
      // A tab that failed once is not trusted with another page.
      await page.close().catch(() => undefined);
      throw error;
    }
  };
  return {
    read: (html, url, explain = false) =>
      inTab(html, url, (page) => readOne(page, scripts, url, { explain, watch, timeout })),
    async shows(html, url) {
      // One of its own: a page that hangs may hold up others of its site.
      const other = await launch();
      try {
        const page = await newTab(other);
        await load(page, html, url, timeout);
        return typeof (await page.evaluate('document.readyState')) === 'string';
      } catch {
        return false;
      } finally {
        await other.close();
      }
    },
    close: () => browser.close(),
  };
}

async function newTab(browser: Browser): Promise<Page> {
  const page = await browser.newPage();
  await page.setRequestInterception(true);
  return page;
}

/** Counts, in the page's own world, all that the page could notice of a capture. */
const WATCH = `{
  window.icepickSeen = 0;
  const count = () => { window.icepickSeen++; };
  new MutationObserver(count).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  addEventListener('message', count);
}`;

/** Opens `html` as the answer to `url`; everything else that it asks for is refused. */
async function load(page: Page, html: Buffer, url: string, timeout: number): Promise<void> {
  let served = false;
  page.on('request', (request: HTTPRequest) => {
    const main = request.isNavigationRequest() && request.frame() === page.mainFrame() && !served;
    if (!main) return void request.abort('blockedbyclient').catch(() => undefined);
    served = true;
    request
      .respond({
        status: 200,
        headers: { 'content-type': contentType(html), 'content-security-policy': "script-src 'none'" },
        body: html,
      })
      .catch(() => undefined);
  });
  // A hash alone would not navigate when the tab is at the same page already.
  await page.goto(url, { waitUntil: 'domcontentloaded', timeout });
}

/** How one page is read, as the options and the call say. */
interface Reading {
  explain: boolean;
  watch: boolean;
  timeout: number;
}

async function readOne(page: Page, scripts: CaptureScripts, url: string, reading: Reading) {
  const { watch } = reading;
  if (watch) await page.evaluate(WATCH);
  const session = await page.createCDPSession();
  try {
    const read = await inIsolatedWorld(session, scripts, url, reading);
    return { ...read, seen: watch ? Number(await page.evaluate('window.icepickSeen')) : 0 };
  } finally {
    await session.detach().catch(() => undefined);
  }
}

/**
 * A stored page has lost its header: where it declares no charset itself and its bytes are UTF-8, that is what the
 * header said. Otherwise the browser decides from the page's own declaration.
 */
function contentType(html: Buffer): string {
  const declared = /<meta[^>]{0,200}charset/i.test(html.subarray(0, 4096).toString('latin1'));
  return !declared && isUtf8(html) ? 'text/html; charset=utf-8' : 'text/html';
}

/** What a capture weighed, without the elements, which cannot leave the page. */
interface Told {
  values: Ranked[];
  said: Candidate[];
}

/** Keeps what the capture explains, in its own world. */
const EXPLAIN = `{
  const bare = ({ element, ...rest }) => rest;
  globalThis.icepickExplain = (values, said) => {
    globalThis.icepickTold = { values: values.map(bare), said: said.map(bare) };
  };
}`;

/** Every value with all that was said for it. */
const told = ({ values, said }: Told): unknown[] =>
  values.map((value) => ({ ...value, said: said.filter((candidate) => keyOf(candidate) === keyOf(value)) }));

async function inIsolatedWorld(
  session: CDPSession,
  scripts: CaptureScripts,
  url: string,
  { explain, timeout }: Reading,
): Promise<{ capture: PageCapture; trace: unknown[] }> {
  const { frameTree } = await session.send('Page.getFrameTree');
  const { executionContextId: contextId } = await session.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
  });
  const evaluate = async (expression: string): Promise<unknown> => {
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
      expression,
      contextId,
      returnByValue: true,
      timeout,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  };
  if (explain) await evaluate(EXPLAIN);
  const { languages } = (await evaluate(scripts.look)) as Look;
  if (hasSiteReader(url)) await evaluate(scripts.sites);
  for (const language of languages) await evaluate(scripts.languages[language] ?? '');
  const capture = (await evaluate(scripts.capture)) as PageCapture | undefined;
  if (capture?.version !== 1) throw new Error('the capture script returned nothing');
  const trace = explain ? told((await evaluate('globalThis.icepickTold')) as Told) : [];
  return { capture, trace };
}

/** The gallery as a page that a browser can open, state by state. */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AxeResults } from 'axe-core';
import type { Page } from 'puppeteer-core';
import { build, type InlineConfig, preview } from 'vite';
import type { Shot } from './shots.ts';
import { smallTargets } from './targets.ts';

/** Builds the gallery and serves it on this machine alone. */
export async function serveGallery(): Promise<{ address: string; close: () => Promise<void> }> {
  const root = import.meta.dirname;
  const outDir = await mkdtemp(join(tmpdir(), 'icepick-gallery-'));
  const config: InlineConfig = {
    root,
    configFile: false,
    publicDir: join(root, '../../public'),
    logLevel: 'error',
    build: { outDir, emptyOutDir: true, target: 'es2023', minify: false },
    preview: { port: 0, host: '127.0.0.1' },
  };
  await build(config);
  const server = await preview(config);
  return {
    address: server.resolvedUrls?.local[0] ?? '',
    close: async () => {
      await new Promise<void>((resolve) => server.httpServer.close(() => resolve()));
      await rm(outDir, { recursive: true });
    },
  };
}

export interface Look {
  lang: string;
  scheme: 'light' | 'dark';
  /** How many pixels of the screen a CSS pixel takes. */
  scale?: number;
  /** The window is this much smaller, as at a zoom of 200 % it is half as large. */
  zoom?: number;
  forcedColors?: boolean;
}

/** Opens one state, and does what is done in it. */
export async function visit(page: Page, address: string, shot: Shot, look: Look): Promise<void> {
  page.setDefaultTimeout(5_000);
  const { scale = 1, zoom = 1 } = look;
  // A browser gives a popup up to 800 pixels of width, however large it draws; other windows stay as wide as they are.
  const room = shot.surface === 'popup' ? Math.min(shot.width, 800 / zoom) : shot.width / zoom;
  const [width, height] = [Math.round(room), Math.round(shot.height / zoom)];
  await page.setViewport({ width, height, deviceScaleFactor: scale * zoom });
  await page.emulateMediaFeatures([
    { name: 'prefers-color-scheme', value: look.scheme },
    { name: 'prefers-reduced-motion', value: 'reduce' },
  ]);
  if (look.forcedColors !== undefined) {
    const session = await page.createCDPSession();
    const forced = look.forcedColors ? 'active' : 'none';
    await session.send('Emulation.setEmulatedMedia', {
      features: [
        { name: 'forced-colors', value: forced },
        { name: 'prefers-color-scheme', value: look.scheme },
        { name: 'prefers-reduced-motion', value: 'reduce' },
      ],
    });
  }
  await page.goto(`${address}?surface=${shot.surface}&state=${shot.state}&lang=${look.lang}`, { waitUntil: 'load' });
  await settle(page, shot);
}

/** Shows another state of the surface that `visit` opened, in the same look: several times as fast as loading it. */
export async function turnTo(page: Page, shot: Shot): Promise<void> {
  const { width, height } = page.viewport() ?? {};
  if (width !== shot.width || height !== shot.height)
    await page.setViewport({ width: shot.width, height: shot.height });
  // Where the pointer rests, something may float.
  await page.mouse.move(0, 0);
  await page.evaluate((state) => {
    (globalThis as unknown as { showState(state: string): void }).showState(state);
  }, shot.state);
  await settle(page, shot);
}

/** Waits for a state to be there, and does what is done in it. */
async function settle(page: Page, shot: Shot): Promise<void> {
  const known = shot.state === 'reading' ? '' : ':not([data-state=reading])';
  await page.waitForSelector(`#root [data-state]${known}`);
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  await shot.act?.(page);
}

const source = readFile(createRequire(import.meta.url).resolve('axe-core'), 'utf8');

/** What axe finds in the state that is open, which targets are too small, and whether it is wider than its window. */
export async function problemsOf(page: Page, { forcedColors = false }: Partial<Look> = {}): Promise<string[]> {
  await page.evaluate(await source);
  // Where the browser chooses the colours, axe reckons with those that it does not use.
  const rules = { rules: { 'color-contrast': { enabled: !forcedColors } } };
  const { violations } = (await page.evaluate(`axe.run(document, ${JSON.stringify(rules)})`)) as AxeResults;
  const found = violations.map(({ id, help, nodes }) => {
    const where = nodes.map(({ html }) => html.slice(0, 120)).slice(0, 3);
    return `${id} (${help}) ${where.join(' | ')}`;
  });
  return [...found, ...(await page.evaluate(smallTargets)), ...(await cutOff(page))];
}

/** Whether the page has to be scrolled sideways, or is cut off where it cannot be scrolled. */
export async function cutOff(page: Page): Promise<string[]> {
  const wider = await page.evaluate(() => {
    const whole = document.documentElement;
    const root = document.querySelector('#root > *');
    // The popup asks for its size, and fits into what it gets.
    if (getComputedStyle(whole).overflowX === 'hidden') return root ? root.scrollWidth - root.clientWidth : 0;
    return whole.scrollWidth - innerWidth;
  });
  const lower = await page.evaluate(() => {
    const end = document.querySelector('#root > *')?.getBoundingClientRect().bottom ?? 0;
    return Math.floor(end + scrollY - document.documentElement.scrollHeight);
  });
  return [
    ...(wider > 0 ? [`wider than its window by ${wider} px`] : []),
    ...(lower > 0 ? [`its last ${lower} px cannot be reached`] : []),
  ];
}

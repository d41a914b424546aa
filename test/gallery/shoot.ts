/**
 * Takes a picture of every state of every surface and runs axe over it.
 * `node test/gallery/shoot.ts [--out DIR] [--only TEXT] [--langs en,de,ja,long,rtl]`; exits 1 when axe finds a violation.
 */
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { AxeResults } from 'axe-core';
import puppeteer, { type Page } from 'puppeteer-core';
import { build, type InlineConfig, preview } from 'vite';
import { SHOTS, type Shot } from './shots.ts';

const { values } = parseArgs({
  options: {
    out: { type: 'string', default: join(tmpdir(), 'icepick-gallery') },
    only: { type: 'string', default: '' },
    langs: { type: 'string' },
  },
});
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

async function take(
  page: Page,
  address: string,
  shot: Shot,
  scheme: 'light' | 'dark',
  lang: string,
): Promise<string[]> {
  page.setDefaultTimeout(5_000);
  await page.setViewport({ width: shot.width, height: shot.height, deviceScaleFactor: 2 });
  await page.emulateMediaFeatures([
    { name: 'prefers-color-scheme', value: scheme },
    { name: 'prefers-reduced-motion', value: 'reduce' },
  ]);
  await page.goto(`${address}?surface=${shot.surface}&state=${shot.state}&lang=${lang}`, { waitUntil: 'load' });
  const known = shot.state === 'reading' ? '' : ':not([data-state=reading])';
  await page.waitForSelector(`#root [data-state]${known}`);
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  await shot.act?.(page);
  const name = [shot.name, scheme, lang].join('-');
  await page.screenshot({ path: `${values.out}/${name}.png` as const, fullPage: shot.full ?? false });
  await page.evaluate(axeSource);
  const { violations } = (await page.evaluate('axe.run(document)')) as AxeResults;
  return violations.map(
    ({ id, help, nodes }) =>
      `${name}: ${id} (${help}) ${nodes
        .map(({ html }) => html.slice(0, 120))
        .slice(0, 3)
        .join(' | ')}`,
  );
}

await mkdir(values.out, { recursive: true });
const axeSource = await readFile(createRequire(import.meta.url).resolve('axe-core'), 'utf8');
await build(config);
const server = await preview(config);
const address = server.resolvedUrls?.local[0] ?? '';
const browser = await puppeteer.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--force-color-profile=srgb'],
});
const problems: string[] = [];
let taken = 0;
try {
  const page = await browser.newPage();
  page.on('pageerror', (error) => problems.push(`error: ${error}`));
  for (const shot of SHOTS.filter(({ name }) => name.includes(values.only))) {
    for (const scheme of ['light', 'dark'] as const) {
      for (const lang of values.langs?.split(',') ?? shot.langs ?? ['en']) {
        problems.push(...(await take(page, address, shot, scheme, lang).catch((error) => [`${shot.name}: ${error}`])));
        taken += 1;
      }
    }
  }
} finally {
  await browser.close();
  await new Promise<void>((resolve) => server.httpServer.close(() => resolve()));
  await rm(outDir, { recursive: true });
}
await writeFile(join(values.out, 'axe.txt'), problems.join('\n'));
console.log(`${taken} pictures in ${values.out}; ${problems.length} problems`);
for (const problem of problems) console.log(problem);
process.exit(problems.length > 0 ? 1 : 0);

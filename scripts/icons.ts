/** Draws `public/icon/*.png` from the mark: `node scripts/icons.ts`. The pictures are committed; run it after a change. */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { FACETS } from '../components/facets.ts';

const SIZES = [16, 32, 48, 96, 128];

/** Middle tones, so that the shard stands out on light and on dark toolbars. */
const COLOURS: Record<(typeof FACETS)[number]['id'], string> = {
  'crown-left': 'oklch(84% 0.085 220)',
  'crown-right': 'oklch(71% 0.125 230)',
  left: 'oklch(63% 0.14 237)',
  right: 'oklch(46% 0.135 248)',
};

const out = join(import.meta.dirname, '..', 'public', 'icon');
const facets = FACETS.map(
  ({ id, path }) => `<path d="${path}" fill="${COLOURS[id]}" stroke="${COLOURS[id]}" stroke-width=".3"/>`,
);
const svg = (size: number) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="0 0 32 32">${facets.join('')}</svg>`;

await mkdir(out, { recursive: true });
const browser = await puppeteer.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--force-color-profile=srgb'],
});
try {
  const page = await browser.newPage();
  for (const size of SIZES) {
    await page.setViewport({ width: size, height: size });
    await page.setContent(`<body style="margin:0;background:transparent">${svg(size)}`);
    await page.screenshot({ path: `${out}/${size}.png` as const, omitBackground: true });
  }
} finally {
  await browser.close();
}

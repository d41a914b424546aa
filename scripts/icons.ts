/** Draws `public/icon/*.png` from the mark: `node scripts/icons.ts`. The pictures are committed; run it after a change. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { crc32, deflateSync } from 'node:zlib';
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

/** A PNG of RGBA bytes. Unfiltered rows of flat colours pack a quarter smaller than what browsers write. */
function png(size: number, pixels: Buffer): Buffer {
  const chunk = (type: string, data: Buffer): Buffer => {
    const named = Buffer.concat([Buffer.from(type), data]);
    const number = (value: number) => Buffer.from(Uint32Array.of(value).buffer).swap32();
    return Buffer.concat([number(data.length), named, number(crc32(named))]);
  };
  const [eightBits, rgba, unfiltered] = [8, 6, 0];
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  header.set([eightBits, rgba], 8);
  const rows = Array.from({ length: size }, (_, row) =>
    Buffer.concat([Buffer.of(unfiltered), pixels.subarray(row * size * 4, (row + 1) * size * 4)]),
  );
  const signature = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1');
  const data = deflateSync(Buffer.concat(rows), { level: 9, memLevel: 9 });
  return Buffer.concat([signature, chunk('IHDR', header), chunk('IDAT', data), chunk('IEND', Buffer.alloc(0))]);
}

await mkdir(out, { recursive: true });
const browser = await puppeteer.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--force-color-profile=srgb'],
});
try {
  const page = await browser.newPage();
  for (const size of SIZES) {
    const pixels = await page.evaluate(
      async (markup, side) => {
        const picture = new Image();
        picture.src = `data:image/svg+xml,${encodeURIComponent(markup)}`;
        await picture.decode();
        const context = new OffscreenCanvas(side, side).getContext('2d');
        context?.drawImage(picture, 0, 0);
        return [...(context?.getImageData(0, 0, side, side).data ?? [])];
      },
      svg(size),
      size,
    );
    await writeFile(join(out, `${size}.png`), png(size, Buffer.from(pixels)));
  }
} finally {
  await browser.close();
}

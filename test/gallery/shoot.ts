/**
 * Takes a picture of every state of every surface and runs axe over it.
 * `node test/gallery/shoot.ts [--out DIR] [--only TEXT] [--langs en,de,ja,long,rtl] [--zoom 2] [--forced-colors]`; exits 1 when
 * something is wrong.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import puppeteer, { type Page } from 'puppeteer-core';
import { SHOTS, type Shot } from './shots.ts';
import { type Look, problemsOf, serveGallery, visit } from './visit.ts';

const { values } = parseArgs({
  options: {
    out: { type: 'string', default: join(tmpdir(), 'icepick-gallery') },
    only: { type: 'string', default: '' },
    langs: { type: 'string' },
    schemes: { type: 'string', default: 'light,dark' },
    zoom: { type: 'string', default: '1' },
    'forced-colors': { type: 'boolean', default: false },
  },
});

async function take(page: Page, address: string, shot: Shot, look: Look): Promise<string[]> {
  await visit(page, address, shot, look);
  const name = [shot.name, look.scheme, look.lang].join('-');
  await page.screenshot({ path: `${values.out}/${name}.png` as const, fullPage: shot.full ?? false });
  return (await problemsOf(page, look)).map((problem) => `${name}: ${problem}`);
}

await mkdir(values.out, { recursive: true });
const { address, close } = await serveGallery();
const browser = await puppeteer.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--force-color-profile=srgb'],
});
const problems: string[] = [];
let taken = 0;
const zoom = Number(values.zoom);
const forcedColors = values['forced-colors'] ? { forcedColors: true } : {};
try {
  const page = await browser.newPage();
  page.on('pageerror', (error) => problems.push(`error: ${error}`));
  for (const shot of SHOTS.filter(({ name }) => name.includes(values.only))) {
    for (const scheme of values.schemes.split(',') as Look['scheme'][]) {
      for (const lang of values.langs?.split(',') ?? shot.langs ?? ['en']) {
        const look: Look = { scheme, lang, zoom, scale: zoom === 1 ? 2 : 1, ...forcedColors };
        problems.push(...(await take(page, address, shot, look).catch((error) => [`${shot.name}: ${error}`])));
        taken += 1;
      }
    }
  }
} finally {
  await browser.close();
  await close();
}
await writeFile(join(values.out, 'axe.txt'), problems.join('\n'));
console.log(`${taken} pictures in ${values.out}; ${problems.length} problems`);
for (const problem of problems) console.log(problem);
process.exit(problems.length > 0 ? 1 : 0);

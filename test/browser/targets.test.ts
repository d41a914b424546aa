/** Every state of every surface: what is pressed is large enough or stands apart, and nothing is wider than its window. */
import puppeteer, { type Browser } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { findChromium } from '../../scripts/browsers.ts';
import { SHOTS, type Shot } from '../gallery/shots.ts';
import { smallTargets } from '../gallery/targets.ts';
import { cutOff, serveGallery, turnTo, visit } from '../gallery/visit.ts';

/** Two at once, since each is mostly waiting for its own page: these are the surfaces of each. */
const SHARES: readonly Shot['surface'][][] = [
  ['popup', 'panel'],
  ['page', 'options', 'library', 'welcome'],
];
const bySurface = (one: Shot, other: Shot): number => one.surface.localeCompare(other.surface);

let gallery: Awaited<ReturnType<typeof serveGallery>>;
let browsers: Browser[] = [];
beforeAll(async () => {
  gallery = await serveGallery();
  const options = { executablePath: findChromium(), args: ['--no-sandbox'] };
  browsers = await Promise.all(SHARES.map(() => puppeteer.launch(options)));
});
afterAll(async () => {
  await Promise.all(browsers.map((browser) => browser.close()));
  await gallery?.close();
});

it('holds in every state of the gallery', async () => {
  const problems: string[] = [];
  const look = async (browser: Browser, surfaces: readonly Shot['surface'][]): Promise<void> => {
    const page = await browser.newPage();
    let open = '';
    for (const shot of SHOTS.filter(({ surface }) => surfaces.includes(surface)).sort(bySurface)) {
      if (shot.surface === open) await turnTo(page, shot);
      else await visit(page, gallery.address, shot, { lang: 'en', scheme: 'light' });
      open = shot.surface;
      const found = [...(await page.evaluate(smallTargets)), ...(await cutOff(page))];
      problems.push(...found.map((problem) => `${shot.name}: ${problem}`));
      looked += 1;
    }
  };
  let looked = 0;
  await Promise.all(browsers.map((browser, at) => look(browser, SHARES[at] ?? [])));
  expect(problems).toEqual([]);
  expect(looked).toBe(SHOTS.length);
}, 300_000);

it('would be found missing', async () => {
  const page = await (browsers[0] as Browser).newPage();
  const small = '<button style="width:12px;height:12px;padding:0"></button>';
  const apart = '<button style="width:12px;height:12px;margin:40px;padding:0"></button>';
  await page.setContent(
    `${small}${small}<p>${apart}</p><p>A <a href="#">link</a> in a text</p><hr style="width:200vw">`,
  );
  expect(await page.evaluate(smallTargets)).toHaveLength(2);
  expect(await cutOff(page)).toHaveLength(1);
  await page.setContent(
    '<div id="root"><div style="height:300vh"></div></div><style>html{overflow:auto}body{height:50vh;overflow:hidden}</style>',
  );
  expect(await cutOff(page)).toMatchObject([expect.stringContaining('cannot be reached')]);
});

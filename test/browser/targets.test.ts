/** Every state of every surface: what is pressed is large enough or stands apart, and nothing is wider than its window. */
import puppeteer, { type Browser } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { findChromium } from '../../scripts/browsers.ts';
import { cutText } from '../gallery/cut-text.ts';
import { SHOTS, type Shot } from '../gallery/shots.ts';
import { smallTargets } from '../gallery/targets.ts';
import { cutOff, serveGallery, turnTo, visit } from '../gallery/visit.ts';

/** Two at once, since each is mostly waiting for its own page: these are the surfaces of each. */
const SHARES: readonly Shot['surface'][][] = [
  ['popup', 'panel'],
  ['page', 'options', 'library', 'welcome'],
];
/** One or more of each surface, the narrow ones among them, with what is written longest. */
const TYPICAL = `popup-filled popup-filled-400 popup-evidence popup-coverage popup-offer popup-many-pages popup-all-tabs
  popup-open-drafts popup-duplicate popup-delivered popup-help panel-filled panel-filled-400 panel-held panel-duplicate
  panel-menu page-filled page-comparison page-many-pages-1000 welcome-narrow options-connected options-data
  library-typical library-compare library-narrow`.split(/\s+/);
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

/** Half as long again, and from right to left: one in each browser. */
const UNSPOKEN = ['long', 'rtl'];

it('cuts off no word in languages that nobody speaks', async () => {
  const shots = SHOTS.filter(({ name }) => TYPICAL.includes(name)).sort(bySurface);
  expect(shots).toHaveLength(TYPICAL.length);
  const problemsIn = async (lang: string, browser: Browser): Promise<string[]> => {
    const page = await browser.newPage();
    const problems: string[] = [];
    let open = '';
    for (const shot of shots) {
      if (shot.surface === open) await turnTo(page, shot);
      else await visit(page, gallery.address, shot, { lang, scheme: 'light' });
      open = shot.surface;
      const found = [...(await page.evaluate(cutText)), ...(await cutOff(page))];
      problems.push(...found.map((problem) => `${shot.name} (${lang}): ${problem}`));
    }
    await page.close();
    return problems;
  };
  const found = await Promise.all(UNSPOKEN.map((lang, at) => problemsIn(lang, browsers[at] as Browser)));
  expect(found.flat()).toEqual([]);
}, 120_000);

it('would find a word that is cut off', async () => {
  const page = await (browsers[0] as Browser).newPage();
  const row = 'display: flex; width: 60px; overflow: hidden; white-space: nowrap; text-overflow: ellipsis';
  await page.setContent(`<p style="${row}"><span>A row cuts its words</span></p>
    <p style="${row}; display: block">A line ends in an ellipsis</p>
    <button style="width: 60px; white-space: nowrap">A button is left by its words</button>
    <div style="width: 60px; overflow: auto; white-space: nowrap">A box scrolls sideways</div>
    <input placeholder="What could be written here, and where" style="width: 60px">
    <p style="position: fixed; inset-inline-start: 95%; white-space: nowrap">A line leaves the window</p>
    <p>A word fits</p>`);
  expect((await page.evaluate(cutText)).map((found) => found.slice(1, 9))).toEqual([
    'A row cu',
    'A button',
    'A box sc',
    'A line l',
    'What cou',
  ]);
  await page.close();
});

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

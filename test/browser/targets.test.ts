/** Every state of every surface: what is pressed is large enough or stands apart, and nothing is wider than its window. */
import puppeteer, { type Browser } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { findChromium } from '../../scripts/browsers.ts';
import { SHOTS } from '../gallery/shots.ts';
import { smallTargets } from '../gallery/targets.ts';
import { cutOff, serveGallery, visit } from '../gallery/visit.ts';

/** Two at once: each is mostly waiting for its own page. */
const BROWSERS = 2;

let gallery: Awaited<ReturnType<typeof serveGallery>>;
let browsers: Browser[] = [];
beforeAll(async () => {
  gallery = await serveGallery();
  const options = { executablePath: findChromium(), args: ['--no-sandbox'] };
  browsers = await Promise.all(Array.from({ length: BROWSERS }, () => puppeteer.launch(options)));
});
afterAll(async () => {
  await Promise.all(browsers.map((browser) => browser.close()));
  await gallery?.close();
});

it('holds in every state of the gallery', async () => {
  const problems: string[] = [];
  const waiting = [...SHOTS];
  const look = async (browser: Browser): Promise<void> => {
    const page = await browser.newPage();
    for (let shot = waiting.shift(); shot; shot = waiting.shift()) {
      const { name } = shot;
      await visit(page, gallery.address, shot, { lang: 'en', scheme: 'light' });
      const found = [...(await page.evaluate(smallTargets)), ...(await cutOff(page))];
      problems.push(...found.map((problem) => `${name}: ${problem}`));
    }
  };
  await Promise.all(browsers.map(look));
  expect(problems).toEqual([]);
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
});

/** The card of a value under a real pointer and real keys: it waits while the pointer comes to it, and Escape closes it. */
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { findChromium } from '../../scripts/browsers.ts';
import { SHOTS } from '../gallery/shots.ts';
import { serveGallery, visit } from '../gallery/visit.ts';

const VALUE = '[data-field=jobTitles] [data-token]';
const INPUT = '[data-field=industries] input';

let gallery: Awaited<ReturnType<typeof serveGallery>>;
let browser: Browser;
let page: Page;
beforeAll(async () => {
  gallery = await serveGallery();
  browser = await puppeteer.launch({ executablePath: findChromium(), args: ['--no-sandbox'] });
  page = await browser.newPage();
  const shot = SHOTS.find(({ name }) => name === 'popup-filled');
  if (!shot) throw new Error('The gallery has no filled popup');
  await visit(page, gallery.address, shot, { lang: 'en', scheme: 'light' });
  // It floats where it belongs from the beginning on, and so is where it is measured.
  await page.hover(VALUE);
  await page.waitForSelector('.card');
  await page.mouse.move(0, 0);
  await page.waitForSelector('.card', { hidden: true });
});
afterAll(async () => {
  await browser?.close();
  await gallery?.close();
});

const boxOf = (selector: string) =>
  page.$eval(selector, (element) => {
    const { left, right, top, bottom } = element.getBoundingClientRect();
    return { x: (left + right) / 2, y: (top + bottom) / 2, top, bottom };
  });
/** In the page's own time, longer than a card waits for a pointer that left. */
const longEnough = () => page.evaluate(() => new Promise<void>((resolve) => setTimeout(resolve, 500)));
const hasCard = () => page.evaluate(() => document.querySelector('.card') !== null);

it('stays while the pointer crosses what lies between the value and it, and while it rests there', async () => {
  await page.hover(VALUE);
  await page.waitForSelector('.card');
  const [value, card] = [await boxOf(VALUE), await boxOf('.card')];
  const below = card.top >= value.bottom;
  const gap = below ? (value.bottom + card.top) / 2 : (value.top + card.bottom) / 2;
  expect(below ? card.top - value.bottom : value.top - card.bottom).toBeGreaterThan(0);
  await page.mouse.move(value.x, gap);
  await longEnough();
  expect(await hasCard()).toBe(true);
  await page.mouse.move(card.x, card.y, { steps: 5 });
  await longEnough();
  expect(await hasCard()).toBe(true);
  await page.mouse.move(0, 0, { steps: 3 });
  await page.waitForSelector('.card', { hidden: true });
});

it('is closed by Escape from wherever the focus is, and leaves the focus and what was typed there', async () => {
  await page.type(INPUT, 'Soft');
  await page.hover(VALUE);
  await page.waitForSelector('.card');
  await page.keyboard.press('Escape');
  expect(await hasCard()).toBe(false);
  expect(
    await page.$eval(INPUT, (input) => [document.activeElement === input, (input as HTMLInputElement).value]),
  ).toEqual([true, 'Soft']);
});

it('gives the focus back to its value when Escape is pressed inside it', async () => {
  await page.mouse.move(0, 0);
  await page.focus(`${VALUE} button`);
  await page.waitForSelector('.card button, .card a');
  await page.keyboard.press('Tab');
  await page.waitForFunction(() => document.activeElement?.closest('.card') !== null);
  await page.keyboard.press('Escape');
  expect(await hasCard()).toBe(false);
  expect(await page.evaluate((value) => document.activeElement?.closest(value) !== null, VALUE)).toBe(true);
});

/** The options. */

import type { Page } from 'puppeteer-core';
import { click } from './acts.ts';
import { both, type Shot } from './shot.ts';

const options = (state: string, more: Partial<Shot> = {}): Shot => ({
  name: `options-${state}`,
  surface: 'options',
  state,
  width: 1000,
  height: 900,
  full: true,
  ...more,
});
const openSection = (name: string) => async (page: Page) => {
  await click(page, `a[href="#${name}"]`);
  await page.waitForSelector(`[data-section=${name}]`);
};
const section = (name: string) =>
  options('connected', {
    name: `options-${name}`,
    langs: both,
    act: openSection(name),
  });
const keys = (name: string, state: string, act: (page: Page) => Promise<void> = async () => undefined) =>
  options(state, {
    name: `options-keys-${name}`,
    langs: both,
    act: async (page) => {
      await click(page, 'a[href="#keys"]');
      await page.waitForSelector('[data-section=keys]');
      await act(page);
    },
  });

export const OPTIONS_SHOTS: readonly Shot[] = [
  options('empty', { langs: both }),
  options('connected', { langs: both }),
  options('failed'),
  options('reading'),
  options('suggestions', { langs: both, act: openSection('suggestions') }),
  options('connected', { name: 'options-suggestions-empty', act: openSection('suggestions') }),
  options('locked'),
  keys('device', 'connected'),
  keys('new-passphrase', 'connected', async (page) => {
    await click(page, '.choice:nth-of-type(2) input');
    await page.type('[data-passphrase=fresh]', 'short');
    await click(page, '[data-action=protect]');
  }),
  keys('unlocked', 'passphrase'),
  keys('change', 'passphrase', (page) => click(page, '[data-action=change-passphrase]')),
  keys('locked', 'locked', async (page) => {
    await click(page, '[data-action=passphrase-lost]');
    await page.type('[data-unlock] input', 'something else');
    await click(page, '[data-action=unlock]');
    await page.waitForSelector('[data-unlock] [role=alert]');
  }),
  section('shortcuts'),
  section('privacy'),
  section('data'),
  section('about'),
  options('connected', {
    name: 'options-wipe',
    act: async (page) => {
      await click(page, 'a[href="#data"]');
      await page.waitForSelector('[data-section=data]');
      await click(page, '[data-action=wipe-start]');
      await page.waitForSelector('[data-action=wipe]');
    },
  }),
  ...(['wipe-fails', 'wipe-leaves'] as const).map((state) =>
    options(state, {
      name: `options-${state}`,
      langs: both,
      act: async (page) => {
        await click(page, 'a[href="#data"]');
        await page.waitForSelector('[data-section=data]');
        await click(page, '[data-action=wipe-start]');
        const asked = await page.$eval('.panel.danger label span', ({ textContent }) => textContent ?? '');
        await page.type('.panel.danger input', /[“„「](.+)[”“」]/.exec(asked)?.[1] ?? '');
        await click(page, '[data-action=wipe]');
        await page.waitForSelector('[role=alert]');
      },
    }),
  ),
];

/** The welcome page. */

import type { Page } from 'puppeteer-core';
import { click } from './acts.ts';
import { both, type Shot } from './shot.ts';

const welcome = (state: string, more: Partial<Shot> = {}): Shot => ({
  name: `welcome-${state}`,
  surface: 'welcome',
  state,
  width: 1180,
  height: 900,
  full: true,
  ...more,
});
const readExample = async (page: Page) => {
  await page.waitForSelector('[data-action=read-example]:not([aria-disabled])');
  await click(page, '[data-action=read-example]');
  await page.waitForSelector('[data-state=edit] [data-token]');
};

export const WELCOME_SHOTS: readonly Shot[] = [
  welcome('read', { langs: both }),
  welcome('read', { name: 'welcome-edit', langs: both, act: readExample }),
  welcome('read', { name: 'welcome-narrow', width: 400, langs: both, act: readExample }),
  welcome('read', {
    name: 'welcome-done',
    langs: both,
    act: async (page) => {
      await readExample(page);
      await click(page, '[data-action=save-example]');
      await page.waitForSelector('[data-state=done]');
    },
  }),
  welcome('no-keys'),
  welcome('failed', {
    act: async (page) => {
      await click(page, '[data-action=read-example]:not([aria-disabled])');
      await page.waitForSelector('.failure');
    },
  }),
];

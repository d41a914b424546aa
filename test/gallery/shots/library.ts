/** The library. */

import type { Page } from 'puppeteer-core';
import { click } from './acts.ts';
import { chooseFile, EXPORTED, IMPORTED } from './import-files.ts';
import { both, type Shot } from './shot.ts';

const library = (state: string, more: Partial<Shot> = {}): Shot => ({
  name: `library-${state}`,
  surface: 'library',
  state,
  width: 1180,
  height: 760,
  ...more,
});
const clickRow = async (page: Page) => {
  await click(page, '[data-row]');
  await page.waitForSelector('.detail h2');
};
const deliveriesTab = async (page: Page) => {
  await click(page, '#tab-deliveries');
  await page.waitForSelector('[data-delivery-state]');
};

const settledChart = async (page: Page) => {
  await page.waitForSelector('[data-chart]');
};

export const LIBRARY_SHOTS: readonly Shot[] = [
  library('unreadable', {
    langs: both,
    act: async (page) => {
      await deliveriesTab(page);
      await page.waitForSelector('[data-unreadable="3"]');
      await click(page, '[data-action=delete-unreadable-ask]');
    },
  }),
  library('reasons', {
    langs: both,
    height: 1300,
    act: async (page) => {
      await deliveriesTab(page);
      await click(page, '[data-row=refused-scope-missing]');
      await page.waitForSelector('.detail-failure');
    },
  }),
  library('empty', { langs: both }),
  library('reading'),
  library('typical', { act: clickRow, langs: both }),
  library('typical', {
    name: 'library-deliveries',
    act: async (page) => {
      await deliveriesTab(page);
      await click(page, '[data-delivery-state=refused]');
      await click(page, '.request summary');
    },
  }),
  library('typical', {
    name: 'library-filled-in',
    langs: both,
    height: 1100,
    act: async (page) => {
      await deliveriesTab(page);
      await click(page, '[data-delivery-state=accepted]');
      await page.waitForSelector('.beside');
    },
  }),
  library('typical', {
    name: 'library-waiting',
    langs: both,
    act: async (page) => {
      await deliveriesTab(page);
      await click(page, '[data-delivery-state=waiting]');
      await click(page, '[data-action=forget-ask]');
    },
  }),
  library('typical', {
    name: 'library-attention',
    act: async (page) => {
      await deliveriesTab(page);
      await click(page, '[data-filter=attention]');
      await page.waitForSelector('[data-filter=attention][aria-pressed=true]');
    },
  }),
  library('many', {
    act: async (page) => {
      await deliveriesTab(page);
      for (let key = 0; key < 60; key += 1) await page.keyboard.press('j');
      await page.waitForSelector('[aria-selected=true][aria-posinset="60"]');
    },
  }),
  library('typical', {
    name: 'library-candidates',
    langs: both,
    act: async (page) => {
      await deliveriesTab(page);
      await click(page, '[data-row=delivery-doubtful]');
      await page.waitForSelector('[data-candidates]');
    },
  }),
  library('typical', {
    name: 'library-no-match',
    act: async (page) => {
      await page.type('input[type=search]', 'zzz');
      await page.waitForSelector('[data-action=clear-query]');
    },
  }),
  library('typical', { name: 'library-overview', langs: both, act: (page) => settledChart(page) }),
  library('typical', {
    name: 'library-narrow',
    langs: both,
    width: 280,
    height: 900,
    act: clickRow,
  }),
  library('typical', {
    name: 'library-picked',
    langs: both,
    act: async (page) => {
      await clickRow(page);
      for (const key of ['x', 'j', 'x', 'j', 'x']) await page.keyboard.press(key as 'x');
      await settledChart(page);
    },
  }),
  library('typical', {
    name: 'library-compare',
    langs: both,
    act: async (page) => {
      await clickRow(page);
      for (const key of ['x', 'j', 'x']) await page.keyboard.press(key as 'x');
      await click(page, '[data-view=compare]');
      await page.waitForSelector('[data-compare]');
    },
  }),
  library('typical', {
    name: 'library-merge',
    act: async (page) => {
      await clickRow(page);
      for (const key of ['x', 'j', 'x']) await page.keyboard.press(key as 'x');
      await click(page, '[data-view=merge]');
      await page.waitForSelector('[data-merge]');
    },
  }),
  library('typical', {
    name: 'library-deleted',
    act: async (page) => {
      await clickRow(page);
      await page.keyboard.press('Delete');
      await page.waitForSelector('[data-action=undo]');
      await page.waitForSelector('[data-found="5"]');
    },
  }),
  library('providers', {
    name: 'library-filters',
    langs: both,
    act: async (page) => {
      await page.type('input[type=search]', 'provider:kashew status:delivered market');
      await page.waitForSelector('[data-filter-token=status]');
      await settledChart(page);
    },
  }),
  library('providers', {
    name: 'library-filter-menu',
    act: async (page) => {
      await click(page, '.token-search .menu-root button');
      await page.waitForSelector('[role=menu]');
      await settledChart(page);
    },
  }),
  library('providers', {
    name: 'library-elsewhere',
    langs: both,
    act: async (page) => {
      await clickRow(page);
      await click(page, '[data-action=elsewhere]');
      await page.waitForSelector('[data-send-elsewhere] [data-coverage]');
    },
  }),
  library('unlisted', {
    name: 'library-list-failed',
    langs: both,
    act: async (page) => {
      await click(page, '[data-remote=kashew] [data-action=remote-refresh]');
      await page.waitForSelector('[data-remote-state=failed]');
      await settledChart(page);
    },
  }),
  library('typical', {
    name: 'library-export',
    langs: both,
    act: async (page) => {
      await click(page, '[data-action=open-export]');
      await page.waitForSelector('[data-export]');
    },
  }),
  library('typical', {
    name: 'library-import',
    langs: both,
    act: async (page) => {
      await click(page, '[data-action=open-import]');
      await chooseFile(page, 'profiles.csv', IMPORTED);
      await page.waitForSelector('[data-import=plan]');
    },
  }),
  library('typical', {
    name: 'library-import-settings',
    langs: both,
    act: async (page) => {
      await click(page, '[data-action=open-import]');
      await chooseFile(page, 'icepick-2026-03-05.json', JSON.stringify(EXPORTED));
      await page.waitForSelector('[data-plan-kind=settings]');
    },
  }),
  library('typical', {
    name: 'library-import-refused',
    langs: both,
    act: async (page) => {
      await click(page, '[data-action=open-import]');
      await chooseFile(page, 'profiles.csv', IMPORTED.replace('DE', 'Atlantis').replace('51-200', 'some'));
      await page.waitForSelector('[data-import=problems]');
    },
  }),
  library('typical', {
    name: 'library-keys',
    langs: both,
    act: async (page) => {
      await page.keyboard.press('?');
      await page.waitForSelector('[data-help]');
      await settledChart(page);
    },
  }),
  library('broken', { name: 'library-broken', langs: both }),
  library('thousands', {
    name: 'library-overfull',
    act: async (page) => {
      await page.waitForSelector('.library:not([data-loading])');
      await settledChart(page);
    },
  }),
];

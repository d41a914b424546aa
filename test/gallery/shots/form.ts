/** The form in the popup, and what is done in it. */
import { click, openComparison } from './acts.ts';
import { both, type Shot } from './shot.ts';
import { popup } from './workbench.ts';

export const FORM_SHOTS: readonly Shot[] = [
  popup('reading'),
  popup('filled', { langs: both }),
  popup('filled', {
    name: 'popup-filled-end',
    act: (page) => page.$eval('.scroll', (scroll) => scroll.scrollTo(0, 10_000)),
  }),
  popup('filled', {
    name: 'popup-evidence',
    act: async (page) => {
      await page.focus('[data-field=jobTitles] [data-token] button');
      await page.waitForSelector('.card');
    },
  }),
  popup('filled', {
    name: 'popup-evidence-writing',
    act: async (page) => {
      await page.type('[data-field=industries] input', 'Soft');
      await page.hover('[data-field=jobTitles] [data-token]');
      await page.waitForSelector('.card');
    },
  }),
  popup('overfull', {
    name: 'popup-evidence-overfull',
    act: async (page) => {
      await page.hover('[data-field=jobTitles] [data-token]:nth-child(3)');
      await page.waitForSelector('.card');
    },
  }),
  popup('filled', {
    name: 'popup-evidence-size',
    act: async (page) => {
      await page.hover('[data-field=companySizes] [data-value="201-500"]');
      await page.waitForSelector('.card');
    },
  }),
  popup('filled', {
    name: 'popup-suggestions',
    langs: both,
    act: async (page) => {
      await page.type('[data-field=countries] input', 'un');
      await page.keyboard.press('ArrowDown');
      await page.waitForSelector('[role=option][aria-selected=true]');
    },
  }),
  popup('filled', {
    name: 'popup-problem',
    act: async (page) => {
      await page.type('[data-field=countries] input', 'Atlantis');
      await page.keyboard.press('Enter');
      await page.waitForSelector('.field-problem');
    },
  }),
  popup('filled', {
    name: 'popup-undo',
    act: async (page) => {
      await page.focus('[data-field=jobTitles] [data-token] button');
      await page.keyboard.press('Delete');
      await page.waitForSelector('[data-action=undo]');
    },
  }),
  popup('filled', {
    name: 'popup-menu',
    act: async (page) => {
      await click(page, '.menu-root button');
      await page.waitForSelector('[role=menu]');
    },
  }),
  popup('filled', {
    name: 'popup-coverage',
    act: async (page) => {
      await click(page, '[data-coverage]');
      await page.waitForSelector('.card.wide');
    },
  }),
  popup('filled', {
    name: 'popup-comparison',
    langs: both,
    act: openComparison,
  }),
  popup('filled', { name: 'popup-comparison-narrow', width: 280, height: 640, act: openComparison }),
  popup('filled', { name: 'page-comparison', width: 1280, height: 800, langs: both, act: openComparison }),
  popup('not-set-up', { name: 'page-comparison-empty', width: 1000, height: 700, act: openComparison }),
  popup('filled', {
    name: 'popup-folded',
    langs: both,
    act: async (page) => {
      await click(page, '[data-action=fold-in]');
      await page.waitForSelector('.folded');
      await page.$eval('.scroll', (scroll) => scroll.scrollTo(0, 10_000));
    },
  }),
  popup('filled', {
    name: 'popup-suggested-card',
    act: async (page) => {
      await page.hover('[data-suggested]');
      await page.waitForSelector('.card');
    },
  }),
  popup('filled', {
    name: 'popup-history',
    langs: both,
    act: async (page) => {
      await page.type('[data-field=jobTitles] input', 'he');
      await page.waitForSelector('[role=option]');
    },
  }),
  popup('filled', {
    name: 'popup-paste',
    langs: both,
    act: async (page) => {
      await page.focus('[data-field=countries] input');
      await page.evaluate(() => {
        const clipboardData = new DataTransfer();
        const cells = ['Austria', 'Österreich', 'Atlantis', 'DE', 'Japan', '"Korea, Republic of"', 'Narnia'];
        clipboardData.setData('text/plain', cells.join('\r\n'));
        const paste = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
        document.activeElement?.dispatchEvent(paste);
      });
      await page.waitForSelector('[data-action=undo]');
    },
  }),
];

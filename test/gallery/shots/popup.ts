/** The popup around its form: what it reads, where it sends, what became of it. */
import { click, openDrafts, openSources, openTabs, press, showTabs } from './acts.ts';
import { both, type Shot } from './shot.ts';
import { panel, popup } from './workbench.ts';

export const POPUP_SHOTS: readonly Shot[] = [
  popup('first-run'),
  popup('not-set-up'),
  popup('warm-ai', { langs: both }),
  popup('plan', { langs: both }),
  popup('duplicate', { langs: both, act: press }),
  popup('duplicate-same', { act: press }),
  popup('unlisted', { langs: both, act: press }),
  popup('filled', {
    name: 'popup-also',
    act: async (page) => {
      await click(page, '.foot .menu-root button');
      await page.waitForSelector('[role=menu]');
    },
  }),
  popup('several', {
    langs: both,
    act: async (page) => {
      await click(page, '.foot .menu-root button');
      await click(page, '[data-action=also-warm-ai]');
      await press(page);
      await page.waitForSelector('.outcomes');
    },
  }),
  popup('paused', { langs: both }),
  popup('storage', {
    langs: both,
    act: async (page) => {
      await click(page, '[data-action=deliver]:not([aria-disabled])');
      await page.waitForSelector('.outcome.failed');
    },
  }),
  popup('no-product', {
    langs: both,
    act: async (page) => {
      await page.waitForSelector('.coverage-line:not(:empty)');
    },
  }),
  popup('offer', { langs: both }),
  popup('offer', {
    name: 'popup-news',
    langs: both,
    act: async (page) => {
      await click(page, '[data-action=unfold-news]');
      await click(page, '.news input');
    },
  }),
  popup('filled', { name: 'popup-sources', langs: both, act: openSources }),
  popup('many-pages', { langs: both, act: openSources }),
  panel('many-pages', { langs: both, act: openSources }),
  popup('several-drafts', {
    langs: both,
    act: async (page) => {
      await click(page, '.bar .menu-root button');
      await page.waitForSelector('[data-action=delete-draft]');
    },
  }),
  popup('several-drafts', { name: 'popup-open-drafts', langs: both, act: openDrafts }),
  panel('several-drafts', {
    name: 'panel-open-drafts',
    act: async (page) => {
      await openDrafts(page);
      await click(page, '[data-draft=a] [data-action=remove-draft]');
      await page.waitForSelector('.open-drafts [data-action=undo]');
    },
  }),
  popup('tabs-before', { langs: both, act: openTabs }),
  popup('tabs-running', { langs: both }),
  popup('all-tabs', { langs: both, act: (page) => showTabs(page) }),
  panel('all-tabs', { act: (page) => showTabs(page) }),
  popup('frame'),
  popup('overfull'),
  popup('german', { langs: ['de'] }),
  popup('japanese'),
  popup('right-to-left'),
  popup('unreadable', { langs: both }),
  popup('page-timeout'),
  popup('sending'),
  popup('held', { langs: both }),
  popup('waiting'),
  popup('delivered', { langs: both }),
  popup('locked', { langs: both }),
  popup('waits-for-unlock', { langs: both }),
  popup('refused', { langs: both }),
  popup('offline'),
  popup('unsure'),
];

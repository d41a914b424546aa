/** Which pictures the gallery takes. */
import type { Page } from 'puppeteer-core';

export interface Shot {
  name: string;
  surface: 'popup' | 'panel' | 'page' | 'options' | 'library' | 'welcome';
  state: string;
  width: number;
  height: number;
  langs?: readonly string[];
  /** The whole page, however long. */
  full?: boolean;
  /** What is done before the picture is taken. */
  act?: (page: Page) => Promise<void>;
}

const popup = (state: string, more: Partial<Shot> = {}): Shot => ({
  name: `popup-${state}`,
  surface: 'popup',
  state,
  width: 440,
  height: 600,
  ...more,
});

/** The narrowest that a panel gets, in Firefox and in Chrome. */
const panel = (state: string, more: Partial<Shot> = {}): Shot =>
  popup(state, { ...{ name: `panel-${state}`, surface: 'panel', width: 280, height: 900 }, ...more });
/** Wide enough for the requests, which come a moment later. */
const page = (state: string, more: Partial<Shot> = {}): Shot =>
  popup(state, {
    ...{ name: `page-${state}`, surface: 'page', width: 1280, height: 900 },
    act: async (shown) => {
      await shown.waitForSelector('.workbench:not([data-columns]), .requests :is(.provider-column, .comparison-lead)');
    },
    ...more,
  });

const both = ['en', 'de'];

const openSources = async (page: Page) => {
  await page.click('[data-action=sources]');
  await page.waitForSelector('.source-list');
};
const openTabs = async (page: Page) => {
  await openSources(page);
  await page.click('[data-action=all-tabs]');
  await page.waitForSelector('[data-all-tabs]');
};
const showTabs = async (page: Page) => {
  await page.click('[data-action=show-tabs]');
  await page.waitForSelector('.tab-list');
};

const options = (state: string, more: Partial<Shot> = {}): Shot => ({
  name: `options-${state}`,
  surface: 'options',
  state,
  width: 1000,
  height: 900,
  full: true,
  ...more,
});
const library = (state: string, more: Partial<Shot> = {}): Shot => ({
  name: `library-${state}`,
  surface: 'library',
  state,
  width: 1180,
  height: 760,
  ...more,
});
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
  await page.click('[data-action=read-example]');
  await page.waitForSelector('[data-state=edit] [data-token]');
};
const openSection = (name: string) => async (page: Page) => {
  await page.click(`a[href="#${name}"]`);
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
      await page.click('a[href="#keys"]');
      await page.waitForSelector('[data-section=keys]');
      await act(page);
    },
  });
const clickRow = async (page: Page) => {
  await page.click('[data-row]');
  await page.waitForSelector('.detail h2');
};
const deliveriesTab = async (page: Page) => {
  await page.click('#tab-deliveries');
  await page.waitForSelector('[data-delivery-state]');
};

const openComparison = async (page: Page) => {
  await page.click('[data-action=compare-all]');
  await page.waitForSelector('.request-body');
};
const settledChart = async (page: Page) => {
  await page.waitForSelector('[data-chart]');
};
const IMPORTED = [
  'Id,Name,Job titles,Countries,Company sizes',
  'new-1,Plant managers,Plant Manager; Head of Plant,DE,51-200',
  'new-2,Größere Mühlen,Mühlenleiterin,AT,11-50',
  'profile-0,Enterprise marketing leaders,CMO,US,',
].join('\n');
const EXPORTED = {
  ...{ format: 'icepick-export', version: 1, exportedAt: '2026-03-05T12:00:00Z', profiles: [] },
  settings: { version: 1, defaultProvider: 'kashew' },
  suggestions: {
    history: { jobTitles: ['CTO', 'Head of Sales'], countries: ['AT'] },
    never: [{ field: 'jobTitles', value: 'Recruiter', at: '2026-03-01T12:00:00Z' }],
  },
  accounts: [{ provider: 'warm-ai', settings: { plan: 'Standard' } }],
};
/** Gives a file to the pane as if it had been chosen. */
const chooseFile = (page: Page, name: string, text: string) =>
  page.$eval(
    'input[type=file]',
    (input, fileName, content) => {
      const chosen = new DataTransfer();
      chosen.items.add(new File([content], fileName));
      (input as HTMLInputElement).files = chosen.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    },
    name,
    text,
  );

/** Presses the primary button, and waits for what it comes to. */
const press = async (page: Page) => {
  await page.click('[data-action=deliver]:not([aria-disabled])');
  await page.waitForSelector('[data-question], [data-unlisted], .outcomes');
};

const openMenu = async (page: Page) => {
  await page.click('.menu-root button');
  await page.waitForSelector('[role=menu]');
};
const openDrafts = async (page: Page) => {
  await page.click('.bar .menu-root button');
  await page.click('[data-action=manage-drafts]');
  await page.waitForSelector('[data-open-drafts]');
};
const openHelp = async (page: Page) => {
  await page.keyboard.press('?');
  await page.waitForSelector('dialog[open] kbd');
};

export const SHOTS: readonly Shot[] = [
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
      await page.click('.menu-root button');
      await page.waitForSelector('[role=menu]');
    },
  }),
  popup('filled', {
    name: 'popup-coverage',
    act: async (page) => {
      await page.click('[data-coverage]');
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
      await page.click('[data-action=fold-in]');
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
      await page.click('.foot .menu-root button');
      await page.waitForSelector('[role=menu]');
    },
  }),
  popup('several', {
    langs: both,
    act: async (page) => {
      await page.click('.foot .menu-root button');
      await page.click('[data-action=also-warm-ai]');
      await press(page);
      await page.waitForSelector('.outcomes');
    },
  }),
  popup('paused', { langs: both }),
  popup('storage', {
    langs: both,
    act: async (page) => {
      await page.click('[data-action=deliver]:not([aria-disabled])');
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
      await page.click('[data-action=unfold-news]');
      await page.click('.news input');
    },
  }),
  popup('filled', { name: 'popup-sources', langs: both, act: openSources }),
  popup('many-pages', { langs: both, act: openSources }),
  panel('many-pages', { langs: both, act: openSources }),
  popup('several-drafts', {
    langs: both,
    act: async (page) => {
      await page.click('.bar .menu-root button');
      await page.waitForSelector('[data-action=delete-draft]');
    },
  }),
  popup('several-drafts', { name: 'popup-open-drafts', langs: both, act: openDrafts }),
  panel('several-drafts', {
    name: 'panel-open-drafts',
    act: async (page) => {
      await openDrafts(page);
      await page.click('[data-draft=a] [data-action=remove-draft]');
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
  panel('filled', { langs: both }),
  panel('filled', { name: 'panel-filled-400', width: 400 }),
  panel('no-access', { langs: both }),
  panel('offer', { langs: both }),
  panel('overfull'),
  panel('reading'),
  panel('held', { langs: both }),
  panel('duplicate', { langs: both, act: press }),
  panel('filled', { name: 'panel-menu', langs: both, act: openMenu }),
  panel('filled', { name: 'panel-help', langs: both, act: openHelp }),
  popup('filled', { name: 'popup-help', act: openHelp }),
  popup('filled', { name: 'popup-filled-480', width: 480 }),
  popup('filled', { name: 'popup-filled-400', width: 400 }),
  page('filled', { langs: both }),
  page('filled', { name: 'page-filled-900', width: 900, act: async () => undefined }),
  page('filled', { name: 'page-filled-1800', width: 1800, height: 1000 }),
  page('no-page', { langs: both }),
  page('overfull'),
  page('offer', { langs: both }),
  page('many-pages', { name: 'page-many-pages-1000', width: 1000, height: 720, langs: both }),
  page('unreadable'),
  page('reading', { act: async () => undefined }),
  page('delivered'),
  welcome('read', { langs: both }),
  welcome('read', { name: 'welcome-edit', langs: both, act: readExample }),
  welcome('read', { name: 'welcome-narrow', width: 400, langs: both, act: readExample }),
  welcome('read', {
    name: 'welcome-done',
    langs: both,
    act: async (page) => {
      await readExample(page);
      await page.click('[data-action=save-example]');
      await page.waitForSelector('[data-state=done]');
    },
  }),
  welcome('no-keys'),
  welcome('failed', {
    act: async (page) => {
      await page.click('[data-action=read-example]:not([aria-disabled])');
      await page.waitForSelector('.failure');
    },
  }),
  options('empty', { langs: both }),
  options('connected', { langs: both }),
  options('failed'),
  options('reading'),
  options('suggestions', { langs: both, act: openSection('suggestions') }),
  options('connected', { name: 'options-suggestions-empty', act: openSection('suggestions') }),
  options('locked'),
  keys('device', 'connected'),
  keys('new-passphrase', 'connected', async (page) => {
    await page.click('.choice:nth-of-type(2) input');
    await page.type('[data-passphrase=fresh]', 'short');
    await page.click('[data-action=protect]');
  }),
  keys('unlocked', 'passphrase'),
  keys('change', 'passphrase', (page) => page.click('[data-action=change-passphrase]')),
  keys('locked', 'locked', async (page) => {
    await page.click('[data-action=passphrase-lost]');
    await page.type('[data-unlock] input', 'something else');
    await page.click('[data-action=unlock]');
    await page.waitForSelector('[data-unlock] [role=alert]');
  }),
  section('shortcuts'),
  section('privacy'),
  section('data'),
  section('about'),
  options('connected', {
    name: 'options-wipe',
    act: async (page) => {
      await page.click('a[href="#data"]');
      await page.waitForSelector('[data-section=data]');
      await page.click('[data-action=wipe-start]');
      await page.waitForSelector('[data-action=wipe]');
    },
  }),
  ...(['wipe-fails', 'wipe-leaves'] as const).map((state) =>
    options(state, {
      name: `options-${state}`,
      langs: both,
      act: async (page) => {
        await page.click('a[href="#data"]');
        await page.waitForSelector('[data-section=data]');
        await page.click('[data-action=wipe-start]');
        const asked = await page.$eval('.panel.danger label span', ({ textContent }) => textContent ?? '');
        await page.type('.panel.danger input', /“(.+)”/.exec(asked)?.[1] ?? '');
        await page.click('[data-action=wipe]');
        await page.waitForSelector('[role=alert]');
      },
    }),
  ),
  library('unreadable', {
    langs: both,
    act: async (page) => {
      await deliveriesTab(page);
      await page.waitForSelector('[data-unreadable="3"]');
      await page.click('[data-action=delete-unreadable-ask]');
    },
  }),
  library('reasons', {
    langs: both,
    height: 1300,
    act: async (page) => {
      await deliveriesTab(page);
      await page.click('[data-row=refused-scope-missing]');
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
      await page.click('[data-delivery-state=refused]');
      await page.click('.request summary');
    },
  }),
  library('typical', {
    name: 'library-filled-in',
    langs: both,
    height: 1100,
    act: async (page) => {
      await deliveriesTab(page);
      await page.click('[data-delivery-state=accepted]');
      await page.waitForSelector('.beside');
    },
  }),
  library('typical', {
    name: 'library-waiting',
    langs: both,
    act: async (page) => {
      await deliveriesTab(page);
      await page.click('[data-delivery-state=waiting]');
      await page.click('[data-action=forget-ask]');
    },
  }),
  library('typical', {
    name: 'library-attention',
    act: async (page) => {
      await deliveriesTab(page);
      await page.click('[data-filter=attention]');
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
      await page.click('[data-row=delivery-doubtful]');
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
      await page.click('[data-view=compare]');
      await page.waitForSelector('[data-compare]');
    },
  }),
  library('typical', {
    name: 'library-merge',
    act: async (page) => {
      await clickRow(page);
      for (const key of ['x', 'j', 'x']) await page.keyboard.press(key as 'x');
      await page.click('[data-view=merge]');
      await page.waitForSelector('[data-merge]');
    },
  }),
  library('typical', {
    name: 'library-deleted',
    act: async (page) => {
      await clickRow(page);
      await page.keyboard.press('Delete');
      await page.waitForSelector('[data-action=undo]');
    },
  }),
  library('providers', {
    name: 'library-filters',
    langs: both,
    act: async (page) => {
      await page.type('input[type=search]', 'provider:kashew status:delivered market');
      await page.waitForSelector('[data-filter-token=status]');
    },
  }),
  library('providers', {
    name: 'library-filter-menu',
    act: async (page) => {
      await page.click('.token-search .menu-root button');
      await page.waitForSelector('[role=menu]');
    },
  }),
  library('providers', {
    name: 'library-elsewhere',
    langs: both,
    act: async (page) => {
      await clickRow(page);
      await page.click('[data-action=elsewhere]');
      await page.waitForSelector('[data-send-elsewhere] [data-coverage]');
    },
  }),
  library('unlisted', {
    name: 'library-list-failed',
    langs: both,
    act: async (page) => {
      await page.click('[data-remote=kashew] [data-action=remote-refresh]');
      await page.waitForSelector('[data-remote-state=failed]');
    },
  }),
  library('typical', {
    name: 'library-export',
    langs: both,
    act: async (page) => {
      await page.click('[data-action=open-export]');
      await page.waitForSelector('[data-export]');
    },
  }),
  library('typical', {
    name: 'library-import',
    langs: both,
    act: async (page) => {
      await page.click('[data-action=open-import]');
      await chooseFile(page, 'profiles.csv', IMPORTED);
      await page.waitForSelector('[data-import=plan]');
    },
  }),
  library('typical', {
    name: 'library-import-settings',
    langs: both,
    act: async (page) => {
      await page.click('[data-action=open-import]');
      await chooseFile(page, 'icepick-2026-03-05.json', JSON.stringify(EXPORTED));
      await page.waitForSelector('[data-plan-kind=settings]');
    },
  }),
  library('typical', {
    name: 'library-import-refused',
    langs: both,
    act: async (page) => {
      await page.click('[data-action=open-import]');
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

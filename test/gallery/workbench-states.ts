import { duplicatesOf } from '../../utils/delivery/duplicates.ts';
import type { TabOutcome, TabRun } from '../../utils/messages/tabs.ts';
import { PROVIDERS } from '../../utils/providers/index.ts';
import { connected, locked, notSetUp, withoutProduct } from './accounts.ts';
import * as drafts from './drafts.ts';
import { NOW } from './drafts.ts';
import type { Situation } from './fake-background.ts';
import { deliveryOf } from './fake-background.ts';

const refused = {
  kind: 'scope-missing',
  provider: 'kashew',
  status: 403,
  message: "Scope 'icp:write' required",
} as const;
const offline = { kind: 'network', provider: 'kashew', detail: 'Failed to fetch', reached: 'no' } as const;
const lost = { kind: 'timeout', provider: 'kashew', seconds: 20 } as const;

/** What Kashew has already: nearly the same. */
const twin = {
  ...drafts.typical.icp,
  name: 'Marketing leaders DACH',
  jobTitles: [...drafts.typical.icp.jobTitles.slice(1), 'Head of Brand'],
  countries: ['DE', 'AT'],
};
const duplicates = duplicatesOf(
  drafts.typical.icp,
  [
    { where: 'provider', id: 'p1', icp: twin },
    { where: 'provider', id: 'p2', icp: drafts.fromOnePage.icp },
  ],
  PROVIDERS.find(({ id }) => id === 'kashew')?.carries ?? ({} as never),
);
const planned = connected.map((account) => ({ ...account, settings: { ...account.settings, plan: 'Standard' } }));

/** Every state of the popup, by name. */
const OUTCOMES: readonly TabOutcome[] = [
  { state: 'added', values: 6, again: false },
  { state: 'added', values: 0, again: false },
  { state: 'added', values: 0, again: true },
  { state: 'nothing' },
  { state: 'failed', failure: { kind: 'page-not-readable', reason: 'browser-page', url: '' } },
  { state: 'failed', failure: { kind: 'page-not-readable', reason: 'pdf', url: '' } },
  { state: 'failed', failure: { kind: 'page-not-readable', reason: 'web-store', url: '' } },
  { state: 'failed', failure: { kind: 'page-timeout', seconds: 5, url: '' } },
  { state: 'asleep' },
];
const runOf = (state: 'running' | 'done', count: number): TabRun => ({
  ...{ id: 'run', state, windowId: 1, draftId: 'draft-1', startedAt: NOW.toISOString() },
  tabs: Array.from({ length: count }, (_, at) => ({
    tabId: at,
    title:
      at % 4 === 3
        ? 'Wir suchen eine Leiterin Unternehmenskommunikation und Öffentlichkeitsarbeit – Karriere'
        : `Team of company ${at}`,
    url: `https://www.company-${at}.example/team`,
    ...((state === 'running' && at > 8
      ? { state: at < 13 ? 'reading' : 'waiting' }
      : OUTCOMES[at % OUTCOMES.length]) as TabOutcome),
  })),
});

export const WORKBENCH_STATES: Record<string, Situation> = {
  reading: { accounts: connected, silent: ['workbench.read', 'page.read'] },
  filled: {
    draft: drafts.typical,
    accounts: connected,
    suggestions: {
      history: { jobTitles: ['Head of Sales Enablement', 'Chief Health Officer', 'CTO'], countries: ['AT', 'US'] },
      never: [],
    },
  },
  'first-run': { draft: drafts.fromOnePage, accounts: notSetUp, defaultProvider: 'this-device' },
  'not-set-up': { draft: drafts.fromOnePage, accounts: notSetUp, defaultProvider: 'warm-ai' },
  'warm-ai': { draft: drafts.typical, accounts: connected, defaultProvider: 'warm-ai' },
  'no-product': { draft: drafts.typical, accounts: withoutProduct, defaultProvider: 'warm-ai' },
  plan: {
    draft: drafts.typical,
    accounts: planned,
    defaultProvider: 'warm-ai',
    checks: { 'warm-ai': { plan: { kind: 'profiles', plan: 'Standard', used: 3, limit: 10 } } },
  },
  duplicate: { draft: drafts.typical, accounts: connected, checks: { kashew: { duplicates } } },
  'duplicate-same': {
    draft: drafts.typical,
    accounts: connected,
    checks: {
      kashew: {
        duplicates: [
          { where: 'outbox', id: 'd1', name: drafts.typical.icp.name, overlap: 1, fields: [], delivery: 'd1' },
        ],
      },
    },
  },
  unlisted: {
    draft: drafts.typical,
    accounts: connected,
    checks: { kashew: { failure: offline } },
    outcome: { state: 'held' },
  },
  paused: {
    draft: drafts.typical,
    accounts: connected,
    delivery: {
      ...deliveryOf(drafts.typical, 'kashew', 'queued'),
      attempts: [],
      paused: { kind: 'key-refused', provider: 'kashew', status: 401, message: 'Invalid API key' },
    },
  },
  storage: {
    draft: drafts.typical,
    accounts: connected,
    broken: { 'delivery.create': { kind: 'storage', detail: 'QuotaExceededError' } },
  },
  several: {
    draft: drafts.typical,
    accounts: connected,
    outcomes: { 'warm-ai': { state: 'accepted' }, kashew: { state: 'refused', failure: refused } },
  },
  offer: {
    draft: drafts.typical,
    accounts: connected,
    page: {
      kind: 'read',
      tabId: 1,
      url: 'https://www.brueckenbau.example/team',
      title: 'Team',
      found: drafts.otherPage,
      values: 9,
      newValues: 6,
      inDraft: false,
      notes: [],
    },
  },
  frame: {
    draft: drafts.fromOnePage,
    accounts: connected,
    page: {
      kind: 'read',
      tabId: 1,
      url: 'https://www.quellwerk.example/careers',
      title: 'Careers',
      found: drafts.fromOnePage.icp,
      values: 3,
      newValues: 0,
      inDraft: true,
      notes: [{ kind: 'foreign-frame', host: 'boards.jobs.example', url: 'https://boards.jobs.example/quellwerk' }],
    },
  },
  'no-access': {
    draft: drafts.typical,
    accounts: connected,
    page: {
      ...{ kind: 'unreadable', tabId: 1, url: '' },
      failure: { kind: 'page-not-readable', reason: 'no-access', url: '' },
    },
  },
  'no-page': {
    draft: drafts.typical,
    accounts: connected,
    page: {
      ...{ kind: 'unreadable', tabId: null, url: '' },
      failure: { kind: 'page-not-readable', reason: 'no-page', url: '' },
    },
  },
  'many-pages': { draft: drafts.manyPages, accounts: connected },
  'several-drafts': {
    draft: {
      ...drafts.typical,
      steps: { undo: { kind: 'remove', field: 'jobTitles', value: 'Chief Marketing Officer', count: 1 }, redo: null },
    },
    accounts: connected,
    drafts: [
      { id: 'draft-1', name: drafts.typical.icp.name, updatedAt: '', values: 19, pages: 3, current: true },
      { id: 'a', name: 'Plant managers in Bavaria', updatedAt: '', values: 42, pages: 12, current: false },
      {
        id: 'b',
        name: `${'Enterprise marketing leaders in regulated industries '.repeat(3)}`,
        updatedAt: '',
        values: 7,
        pages: 1,
        current: false,
      },
      { id: 'c', name: '', updatedAt: '', values: 1, pages: 0, current: false },
    ],
  },
  'tabs-before': { draft: drafts.typical, accounts: connected },
  'tabs-running': { draft: drafts.typical, accounts: connected, tabRun: runOf('running', 23) },
  'all-tabs': { draft: drafts.typical, accounts: connected, tabRun: runOf('done', 30) },
  overfull: { draft: drafts.overfull, accounts: connected },
  german: { draft: drafts.german, accounts: connected },
  japanese: { draft: drafts.japanese, accounts: connected },
  'right-to-left': { draft: drafts.rightToLeft, accounts: connected },
  unreadable: {
    accounts: connected,
    page: {
      kind: 'unreadable',
      tabId: 1,
      url: 'chrome://extensions/',
      failure: { kind: 'page-not-readable', reason: 'browser-page', url: 'chrome://extensions/' },
    },
  },
  'page-timeout': {
    accounts: connected,
    page: {
      kind: 'unreadable',
      tabId: 1,
      url: 'https://slow.example/',
      failure: { kind: 'page-timeout', seconds: 5, url: 'https://slow.example/' },
    },
  },
  sending: { draft: drafts.typical, accounts: connected, delivery: deliveryOf(drafts.typical, 'kashew', 'sending') },
  held: { draft: drafts.typical, accounts: connected, delivery: deliveryOf(drafts.typical, 'kashew', 'held') },
  waiting: {
    draft: drafts.typical,
    accounts: connected,
    delivery: deliveryOf(drafts.typical, 'kashew', 'waiting', offline),
  },
  delivered: {
    draft: { ...drafts.typical, closedAt: drafts.NOW.toISOString() },
    accounts: connected,
    delivery: deliveryOf(drafts.typical, 'kashew', 'delivered'),
  },
  locked: {
    draft: drafts.typical,
    accounts: locked,
    keys: { protection: 'passphrase', locked: true, idleMinutes: 15 },
  },
  'waits-for-unlock': {
    draft: drafts.typical,
    accounts: locked,
    keys: { protection: 'passphrase', locked: true, idleMinutes: 15 },
    delivery: deliveryOf(drafts.typical, 'kashew', 'locked'),
  },
  refused: {
    draft: drafts.typical,
    accounts: connected,
    delivery: deliveryOf(drafts.typical, 'kashew', 'refused', refused),
  },
  offline: {
    draft: drafts.typical,
    accounts: connected,
    delivery: deliveryOf(drafts.typical, 'kashew', 'refused', offline),
  },
  unsure: {
    draft: drafts.typical,
    accounts: connected,
    delivery: deliveryOf(drafts.typical, 'kashew', 'unsure', lost),
  },
};

import { connected, notSetUp, withoutProduct } from './accounts.ts';
import * as drafts from './drafts.ts';
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

/** Every state of the popup, by name. */
export const POPUP_STATES: Record<string, Situation> = {
  reading: { accounts: connected, silent: ['workbench.read', 'page.read'] },
  filled: { draft: drafts.typical, accounts: connected },
  'first-run': { draft: drafts.fromOnePage, accounts: notSetUp, defaultProvider: 'this-device' },
  'not-set-up': { draft: drafts.fromOnePage, accounts: notSetUp, defaultProvider: 'warm-ai' },
  'warm-ai': { draft: drafts.typical, accounts: connected, defaultProvider: 'warm-ai' },
  'no-product': { draft: drafts.typical, accounts: withoutProduct, defaultProvider: 'warm-ai' },
  offer: {
    draft: drafts.typical,
    accounts: connected,
    page: {
      kind: 'read',
      tabId: 1,
      url: 'https://www.brueckenbau.example/team',
      title: 'Team',
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
      values: 3,
      newValues: 0,
      inDraft: true,
      notes: [{ kind: 'foreign-frame', host: 'boards.jobs.example', url: 'https://boards.jobs.example/quellwerk' }],
    },
  },
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

/**
 * Every tab of a window into one draft. The run belongs to the background: a surface may close meanwhile, and an ended
 * background goes on where it was.
 */
import type Browser from 'webextension-polyfill';
import * as z from 'zod/mini';
import { Failed, failureOf } from '../../utils/failure.ts';
import type { RunTab, TabOutcome, TabRun } from '../../utils/messages/tabs.ts';
import type { Broadcast } from '../../utils/messages.ts';
import { cell, type StorageArea } from '../../utils/storage/area.ts';
import { type Pages, sourceOf } from './capture.ts';
import type { Drafts } from './drafts.ts';
import { queue } from './exclusively.ts';
import { ALL_SITES } from './permissions.ts';
import type { WhileAwake } from './wakefulness.ts';

export interface TabRunsOutside {
  browser: {
    tabs: Pick<Browser.Tabs.Static, 'get' | 'query' | 'update' | 'onUpdated'>;
    permissions: Pick<Browser.Permissions.Static, 'contains'>;
    runtime: Pick<Browser.Runtime.Static, 'getURL'>;
  };
  session: StorageArea;
  pages: Pick<Pages, 'read'>;
  drafts: Pick<Drafts, 'taking' | 'addTo'>;
  broadcast: (broadcast: Broadcast) => void;
  whileAwake: WhileAwake;
  now: () => Date;
  uuid: () => string;
}

export type TabRuns = ReturnType<typeof openTabRuns>;

/** So many tabs are read at once; they are added in the order of the window all the same. */
const AT_ONCE = 4;
/** A permission that comes later than this was not asked for here. */
const ASKED_MS = 60_000;
/** A tab that was asleep gets so long to load. */
const WAKE_MS = 20_000;

const stored = z.custom<TabRun>((value) => typeof value === 'object' && value !== null && 'tabs' in value);

export function openTabRuns(outside: TabRunsOutside) {
  const { browser, pages, drafts, broadcast, whileAwake, now, uuid } = outside;
  const kept = cell(outside.session, 'tab-run', stored);
  const inTurn = queue();
  let run: TabRun | null | undefined;
  /** Settles every wait of the run that goes on, once it is to stop. */
  let stopping: { promise: Promise<'stop'>; stop: () => void } | null = null;
  let running: Promise<void> | null = null;

  const known = async (): Promise<TabRun | null> => {
    if (run === undefined) run = (await kept.read().catch(() => undefined)) ?? null;
    return run;
  };
  const put = (next: TabRun | null): void => {
    run = next;
    broadcast({ event: 'tabs.changed', run: next });
    // It is a report: a full session store must not cost the run.
    void inTurn(() => (next ? kept.write(next) : kept.remove())).catch(() => undefined);
  };
  const settle = (tabId: number, outcome: TabOutcome): void => {
    if (run) put({ ...run, tabs: run.tabs.map((tab) => (tab.tabId === tabId ? told(tab, outcome) : tab)) });
  };

  /** Loads a tab that was asleep. By its address: Firefox, asked to reload it, leaves it empty (seen in Firefox ESR 153). */
  const loaded = async (tabId: number, url: string): Promise<void> => {
    let done: () => void = () => undefined;
    const complete = new Promise<void>((resolve) => {
      done = resolve;
    });
    // Firefox reports an empty page as complete first, and then a second one that goes by the tab's address already: what
    // counts is the page that was seen to begin there.
    let begun = false;
    const listener = (id: number, { status }: { status?: string }, tab: { url?: string }): void => {
      if (id !== tabId || !tab.url || tab.url === 'about:blank') return;
      if (status === 'loading') begun = true;
      if (status === 'complete' && begun) done();
    };
    browser.tabs.onUpdated.addListener(listener);
    const timer = setTimeout(done, WAKE_MS);
    try {
      await browser.tabs.update(tabId, { url });
      await complete;
    } finally {
      clearTimeout(timer);
      browser.tabs.onUpdated.removeListener(listener);
    }
  };

  const read = async ({ tabId }: RunTab, wake: boolean): Promise<ReturnType<typeof sourceOf> | 'asleep'> => {
    const { discarded, url = '' } = await browser.tabs.get(tabId).catch((cause: unknown) => {
      throw new Failed({ kind: 'page-not-readable', reason: 'no-page', url: '' }, { cause });
    });
    if (discarded && !wake) return 'asleep';
    if (discarded) await loaded(tabId, url);
    return sourceOf(await pages.read(tabId, { remember: false }));
  };

  type Reading = Awaited<ReturnType<typeof read>> | { failure: unknown };

  /** What becomes of tabs in a row that were read: their pages go into the draft together. */
  const add = async (draftId: string, together: string, answers: readonly Reading[]): Promise<TabOutcome[]> => {
    // An empty page would only make "on 3 of 12 pages" say less.
    const isPage = (answer: Reading): answer is ReturnType<typeof sourceOf> =>
      answer !== 'asleep' && 'findings' in answer && answer.findings.length > 0;
    const pages = answers.filter(isPage);
    const added = pages.length === 0 ? [] : await drafts.addTo(draftId, pages, together).catch(failureOf);
    let at = 0;
    return answers.map((answer): TabOutcome => {
      if (answer === 'asleep') return { state: 'asleep' };
      if ('failure' in answer) return { state: 'failed', failure: failureOf(answer.failure) };
      if (!isPage(answer)) return { state: 'nothing' };
      if (!Array.isArray(added)) return { state: 'failed', failure: added };
      const { values = 0, again = false } = added[at++] ?? {};
      return { state: 'added', values, again };
    });
  };

  const go = async (wake: boolean): Promise<void> => {
    let stop: () => void = () => undefined;
    const promise = new Promise<'stop'>((resolve) => {
      stop = () => resolve('stop');
    });
    stopping = { promise, stop };
    const waiting = run?.tabs.filter(({ state }) => state === 'waiting' || state === 'reading') ?? [];
    const draftId = run?.draftId ?? (await drafts.taking()).id;
    if (!run) return;
    put({ ...run, state: 'running', draftId });
    const together = run.id;
    const readings: Promise<Reading>[] = [];
    const answers: Reading[] = [];
    const begin = (): void => {
      const at = readings.length;
      const tab = waiting[at];
      if (!tab) return;
      settle(tab.tabId, { state: 'reading' });
      const reading = read(tab, wake).catch((failure: unknown) => ({ failure }));
      readings.push(
        reading.then((answer) => {
          answers[at] = answer;
          return answer;
        }),
      );
    };
    for (let at = 0; at < AT_ONCE; at += 1) begin();
    for (let at = 0; at < waiting.length; ) {
      const answer = await Promise.race([promise, readings[at]]);
      if (answer === 'stop' || answer === undefined) break;
      // Whatever else was read meanwhile goes in with it.
      const gap = waiting.findIndex((_, next) => next > at && answers[next] === undefined);
      const ready = answers.slice(at, gap < 0 ? waiting.length : gap);
      for (const outcome of await add(draftId, together, ready)) {
        settle(waiting[at]?.tabId ?? -1, outcome);
        at += 1;
        begin();
      }
    }
    stopping = null;
    if (run) put({ ...run, state: run.tabs.some(isOpen) ? 'stopped' : 'done', tabs: run.tabs.map(left) });
  };

  /** Reads what waits. One run at a time. */
  const start = (wake = false): void => {
    running ??= whileAwake(() => go(wake))
      .catch(() => {
        if (run) put({ ...run, state: 'stopped', tabs: run.tabs.map(left) });
      })
      .finally(() => {
        running = null;
      });
  };

  const isStale = ({ startedAt }: TabRun): boolean => now().getTime() - Date.parse(startedAt) > ASKED_MS;
  const permitted = (): Promise<boolean> => browser.permissions.contains({ origins: [ALL_SITES] });

  const tabsOf = async (windowId: number): Promise<RunTab[]> => {
    const own = browser.runtime.getURL('');
    return (await browser.tabs.query({ windowId }))
      .filter(({ id, url = '' }) => id !== undefined && !url.startsWith(own))
      .map(({ id = -1, title = '', url = '' }) => ({ tabId: id, title, url, state: 'waiting' }));
  };

  /** The tabs are looked at when it starts: only then does the browser say what they are. */
  const begin = async (asked: TabRun): Promise<TabRun> => {
    put({ ...asked, state: 'running', tabs: await tabsOf(asked.windowId) });
    start();
    return run ?? asked;
  };

  return {
    async add(windowId: number): Promise<TabRun> {
      const before = await known();
      if (before?.state === 'running') return before;
      const asked: TabRun = {
        ...{ id: uuid(), state: 'asked', windowId, draftId: null, tabs: [] },
        startedAt: now().toISOString(),
      };
      if (await permitted()) return begin(asked);
      put(asked);
      return asked;
    },

    /** A permission came: was it asked for by a run? */
    async permitted(): Promise<void> {
      const asked = await known();
      if (asked?.state !== 'asked' || isStale(asked)) return;
      if (await permitted()) await begin(asked);
    },

    async wake(): Promise<TabRun | null> {
      const before = await known();
      if (!before || before.state === 'running') return before;
      const tabs = before.tabs.map((tab) => (tab.state === 'asleep' ? told(tab, { state: 'waiting' }) : tab));
      put({ ...before, state: 'running', tabs });
      start(true);
      return run ?? null;
    },

    async stop(): Promise<TabRun | null> {
      const before = await known();
      if (before?.state === 'asked') put(null);
      stopping?.stop();
      await running;
      return run ?? null;
    },

    /** One that still waits for a permission that nobody will give is none. */
    async run(): Promise<TabRun | null> {
      const found = await known();
      return found?.state === 'asked' && isStale(found) ? null : found;
    },

    async dismiss(): Promise<void> {
      const before = await known();
      if (before && before.state !== 'running') put(null);
    },

    /** Goes on with what an ended background left. */
    async resume(): Promise<void> {
      if ((await known())?.state === 'running') start();
    },

    /** Settles once nothing is being read. */
    idle: async (): Promise<void> => (await running) ?? undefined,
  };
}

const told = ({ tabId, title, url }: RunTab, outcome: TabOutcome): RunTab => ({ tabId, title, url, ...outcome });
const isOpen = ({ state }: RunTab): boolean => state === 'waiting' || state === 'reading';
const left = (tab: RunTab): RunTab => (isOpen(tab) ? told(tab, { state: 'stopped' }) : tab);

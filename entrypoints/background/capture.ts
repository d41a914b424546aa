/** Reads a tab's page: looks what it needs, injects that and the capture script, and checks what comes back. */
import type Browser from 'webextension-polyfill';
import * as z from 'zod/mini';
import { LANGUAGE_SCRIPTS, type Look } from '../../utils/capture/language-scripts.ts';
import { hasSiteReader } from '../../utils/capture/sites/hosts.ts';
import type { PageCapture } from '../../utils/capture/types.ts';
import { Failed } from '../../utils/failure.ts';
import { type PageSource, sourceUrl } from '../../utils/icp/draft.ts';
import type { Finding } from '../../utils/icp/types.ts';
import { cell, type StorageArea } from '../../utils/storage/area.ts';
import { parsePageCapture } from '../../utils/storage/page-capture.ts';
import { whyUnreadable } from './unreadable.ts';

const SCRIPT = '/capture.js';
/** Tells what must come before it: only what may find something, the readers of sites and languages. */
const LOOK_SCRIPT = '/look.js';
const SITES_SCRIPT = '/sites.js';
export const TIMEOUT_SECONDS = 5;

/** The page that was last read in a tab. It outlives the background, and ends with the browser. */
export interface TabPage {
  capture: PageCapture;
  readAt: string;
}

export interface PagesOutside {
  browser: {
    tabs: Pick<Browser.Tabs.Static, 'get' | 'query'>;
    scripting: Pick<Browser.Scripting.Static, 'executeScript'>;
  };
  session: StorageArea;
  now: () => Date;
  /** Leaves out what the person never wants to see suggested. Left out: nothing. */
  spare?: (findings: Finding[]) => Promise<Finding[]>;
}

export type Pages = ReturnType<typeof openPages>;

const stored = z.object({ readAt: z.string(), capture: z.unknown() });
const key = (tabId: number) => `page:${tabId}`;
const PAGE_KEY = /^page:(\d+)/;

/** A page as a draft keeps it. */
export const sourceOf = ({ capture, readAt }: TabPage): PageSource => ({
  url: sourceUrl(capture.url),
  title: capture.title,
  capturedAt: readAt,
  findings: capture.findings,
});

const looked = z.object({ pdf: z.boolean(), languages: z.array(z.enum(LANGUAGE_SCRIPTS)) });

export function openPages({ browser, session, now, spare = async (findings) => findings }: PagesOutside) {
  const spared = async (page: TabPage): Promise<TabPage> => ({
    ...page,
    capture: { ...page.capture, findings: await spare(page.capture.findings) },
  });

  /** What a page is before it is read; one that cannot be looked at is an ordinary one until reading it fails. */
  const lookAt = async (tabId: number): Promise<Look> => {
    const [outcome] = await browser.scripting
      .executeScript({ target: { tabId }, files: [LOOK_SCRIPT] })
      .catch(() => []);
    const seen = looked.safeParse(outcome?.result);
    return seen.success ? seen.data : { pdf: false, languages: [] };
  };

  const inject = async (tabId: number, url: string): Promise<unknown> => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const late = new Promise<never>((_resolve, reject) => {
      const failed = new Failed({ kind: 'page-timeout', seconds: TIMEOUT_SECONDS, url });
      timer = setTimeout(() => reject(failed), TIMEOUT_SECONDS * 1000);
    });
    const read = async () => {
      const { pdf, languages } = await lookAt(tabId);
      if (pdf) throw new Failed({ kind: 'page-not-readable', reason: 'pdf', url });
      const spoken = languages.map((language) => `/${language}.js`);
      const files = [...(hasSiteReader(url) ? [SITES_SCRIPT] : []), ...spoken, SCRIPT];
      return browser.scripting.executeScript({ target: { tabId }, files }).catch((cause: unknown) => {
        const reason = whyUnreadable(url, cause instanceof Error ? cause.message : '');
        throw new Failed({ kind: 'page-not-readable', reason, url }, { cause });
      });
    };
    try {
      const [outcome] = await Promise.race([read(), late]);
      if (outcome?.error) throw new Failed({ kind: 'page-error', detail: String(outcome.error), url });
      return outcome?.result;
    } finally {
      clearTimeout(timer);
    }
  };

  /** A page is forgotten some time after its tab: a listener for closed tabs would wake the background for each of them. */
  const forgetClosed = async (): Promise<void> => {
    const open = new Set((await browser.tabs.query({})).map(({ id }) => id));
    const known = Object.keys(await session.get(null)).map((name) => ({
      name,
      tabId: Number(PAGE_KEY.exec(name)?.[1]),
    }));
    const closed = known.filter(({ tabId }) => Number.isFinite(tabId) && !open.has(tabId));
    if (closed.length > 0) await session.remove(closed.map(({ name }) => name));
  };

  return {
    /** Reads the page that a tab shows now. Throws `Failed` with why it cannot be read. */
    async read(tabId: number, { remember = true }: { remember?: boolean } = {}): Promise<TabPage> {
      const tab = await browser.tabs.get(tabId).catch((cause: unknown) => {
        throw new Failed({ kind: 'page-not-readable', reason: 'no-page', url: '' }, { cause });
      });
      const url = tab.url ?? '';
      // Firefox lets the empty tab be read, and there is nothing to read.
      if (url.startsWith('about:')) throw new Failed({ kind: 'page-not-readable', reason: 'browser-page', url });
      const parsed = parsePageCapture(await inject(tabId, url));
      if ('problem' in parsed) throw new Failed({ kind: 'page-error', detail: parsed.problem, url });
      const { capture } = parsed;
      const page = { capture, readAt: now().toISOString() };
      // Only a convenience: a full session store must not cost the page.
      await forgetClosed().catch(() => undefined);
      const remembered = remember ? cell(session, key(tabId), stored).write(page) : undefined;
      await remembered?.catch(() => undefined);
      return spared(page);
    },

    /** The page that was last read in a tab, or null. */
    async last(tabId: number): Promise<TabPage | null> {
      const found = await cell(session, key(tabId), stored).read();
      const parsed = found && parsePageCapture(found.capture);
      return found && parsed && 'capture' in parsed ? spared({ capture: parsed.capture, readAt: found.readAt }) : null;
    },

    forget: (tabId: number) => cell(session, key(tabId), stored).remove(),
  };
}

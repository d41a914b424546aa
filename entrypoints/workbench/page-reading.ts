/** The page that a surface reads: that of one tab, which may be another tab's later. */
import { type Failure, failureOf } from '../../utils/failure.ts';
import type { Draft } from '../../utils/icp/draft.ts';
import type { Send } from '../../utils/messages/send.ts';
import type { PageState } from '../../utils/messages.ts';

interface PageReadingOutside {
  send: Send;
  later: (milliseconds: number, run: () => void) => () => void;
  /** Hears of a page that was read, with the draft that it met. */
  met: (page: PageState, draft: Draft | null) => void;
  changed: () => void;
}

/** A page that takes longer gets an empty form; its answer is still welcome. */
const PAGE_SECONDS = 5;

const unreadable = (tabId: number | null, failure: Failure): PageState => ({
  kind: 'unreadable',
  tabId,
  url: '',
  failure,
});

export function createPageReading({ send, later, met, changed }: PageReadingOutside) {
  let tabId: number | null = null;
  let page: PageState | null = null;
  /** Which reading is the newest: an earlier one has nothing to say any more. */
  let turn = 0;

  const read = async (tab: number | null): Promise<void> => {
    turn += 1;
    const mine = turn;
    if (tab !== tabId) page = null;
    tabId = tab;
    changed();
    const put = (next: PageState) => {
      if (mine !== turn) return;
      page = next;
      changed();
    };
    if (tab === null) {
      return put(unreadable(tab, { kind: 'page-not-readable', reason: 'no-page', url: '' }));
    }
    const stop = later(PAGE_SECONDS * 1000, () => {
      if (!page) put(unreadable(tab, { kind: 'page-timeout', seconds: PAGE_SECONDS, url: '' }));
    });
    try {
      const answer = await send('page.read', { tabId: tab });
      if (mine !== turn) return;
      page = answer.page;
      met(answer.page, answer.draft);
    } catch (error) {
      put(unreadable(tab, failureOf(error)));
    } finally {
      stop();
    }
  };

  return {
    /** Null while it is being read. */
    page: () => page,
    tabId: () => tabId,
    /** Reads a tab's page, from now on the only one that counts; null: there is none. */
    read,
    /** What is known of a page from elsewhere. Of another tab, or while this one is being read, it is passed over. */
    take: (next: PageState): void => {
      if (next.tabId !== tabId || !page) return;
      page = next;
      changed();
    },
  };
}

/** Where values stand on their pages, as one surface shows it: one at a time, and none once it is left. */

import type { Evidence } from '../../utils/icp/draft.ts';
import { textFragment } from '../../utils/icp/text-fragment.ts';
import type { Send } from '../../utils/messages/send.ts';

export type Shown = 'outlined' | 'opened' | 'gone';

interface ShowingOutside {
  send: Send;
  openPage: (url: string) => void;
}

export function createShowing({ send, openPage }: ShowingOutside) {
  let outlined: { tabId: number } | null = null;
  /** From the moment that it was asked for: a surface may close before the answer. */
  let asked = false;
  /** Takes the outline off. Answers whether there was one. */
  const takeOff = (leaving: boolean): boolean => {
    if (!asked) return false;
    asked = false;
    outlined = null;
    send('page.unshow', { leaving }).catch(() => undefined);
    return true;
  };
  return {
    /** Null: there is no place to show, or it cannot be shown now. */
    show: async ({ finding, page }: Evidence): Promise<Shown | null> => {
      if (!finding.locator) return null;
      asked = true;
      const answer = await send('page.show', { url: page.url, locator: finding.locator });
      outlined = typeof answer === 'object' ? answer : null;
      if (outlined) return 'outlined';
      asked = false;
      if (answer === 'gone') return answer;
      // In no tab that may be read: the browser finds the text by itself.
      openPage(textFragment(page.url, finding.locator.text));
      return 'opened';
    },
    clear: () => takeOff(false),
    /** The surface closes. Where it closed because another tab came to the front, that tab is just being looked at. */
    leave: (): void => {
      takeOff(true);
    },
    /** A tab came to the front: an outline in any other is over. */
    front: (tabId: number): void => {
      if (outlined && outlined.tabId !== tabId) takeOff(false);
    },
  };
}
export type Showing = ReturnType<typeof createShowing>;

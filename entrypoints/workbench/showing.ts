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
  let outlined = false;
  return {
    /** Null: there is no place to show, or it cannot be shown now. */
    show: async ({ finding, page }: Evidence): Promise<Shown | null> => {
      if (!finding.locator) return null;
      const answer = await send('page.show', { url: page.url, locator: finding.locator });
      outlined = answer === 'outlined';
      if (answer !== 'not-open') return answer;
      // In no tab that may be read: the browser finds the text by itself.
      openPage(textFragment(page.url, finding.locator.text));
      return 'opened';
    },
    /** Takes the outline off. Answers whether there was one. */
    clear: (): boolean => {
      if (!outlined) return false;
      outlined = false;
      send('page.unshow', {}).catch(() => undefined);
      return true;
    },
  };
}
export type Showing = ReturnType<typeof createShowing>;

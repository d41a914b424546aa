/** What a person who does not see the form hears of it: that a page filled it or brought more, and what was taken out. */
import { useEffect, useRef } from 'preact/hooks';
import { type Draft, hasPage, pageNews, sourceUrl } from '../utils/icp/draft.ts';
import { LIST_FIELDS } from '../utils/icp/types.ts';
import { t, tCount } from '../utils/words.ts';
import { short } from './step-words.ts';
import type { WorkbenchState } from './workbench-state.ts';

type Heard = Pick<WorkbenchState, 'draft' | 'page' | 'undo'>;

const valuesOf = ({ icp }: Draft): number =>
  LIST_FIELDS.reduce((sum, field) => sum + icp[field].length, icp.revenue.length);

/** What the page that was just read is to the draft. One that cannot be read says so by itself. */
function pageWords({ draft, page }: Heard): string {
  if (page?.kind !== 'read') return '';
  if (page.values === 0) return t('thisPageEmpty');
  const url = sourceUrl(page.url);
  if (draft && hasPage(draft, url)) return tCount('valuesFromPage', page.values);
  const news = draft ? pageNews(draft, page.found, url).enters.length : 0;
  return news > 0 ? tCount('thisPageNew', news) : t('thisPageNothingNew');
}

/** Empty: nothing that has to be said. */
export function heardOf(before: Heard, after: Heard): string {
  if (!after.draft) return '';
  if (!before.page && after.page) return pageWords(after);
  if (before.draft?.id !== after.draft.id) {
    const { icp, sources } = after.draft;
    const name = icp.name || t('untitledProfile');
    const holds = [tCount('valueCount', valuesOf(after.draft)), tCount('pageCount', sources.length)];
    return before.draft ? [name, ...holds].join(', ') : '';
  }
  const urls = new Set(before.draft.sources.map(({ url }) => url));
  const fresh = after.draft.sources.filter(({ url }) => !urls.has(url));
  const [page] = fresh;
  if (page) {
    const more = Math.max(0, valuesOf(after.draft) - valuesOf(before.draft));
    const what = fresh.length === 1 ? t('stepAdded', short(page.title || page.url)) : tCount('stepTabs', fresh.length);
    return `${what}, ${tCount('added', more)}`;
  }
  // Whatever can be taken back was just done.
  return after.undo && after.undo !== before.undo ? after.undo.label : '';
}

/** What is there already when it begins to listen is heard of as if it had just come. */
export function useFormAnnouncements({ draft, page, undo }: Heard, announce: (text: string) => void): void {
  const before = useRef<Heard>({ draft: null, page: null, undo: null });
  useEffect(() => {
    const text = heardOf(before.current, { draft, page, undo });
    before.current = { draft, page, undo };
    if (text) announce(text);
  }, [draft, page, undo, announce]);
}

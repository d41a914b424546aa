import { ChevronRight, Plus } from 'lucide';
import { useId, useState } from 'preact/hooks';
import type { Draft, NewValue, PageNews } from '../utils/icp/draft.ts';
import { t, tCount } from '../utils/words.ts';
import { fieldKey, shownValue } from './fields.ts';
import { Icon } from './Icon.tsx';
import { shortUrl } from './short-url.ts';
import type { ReadPage, WorkbenchActions } from './workbench-state.ts';

const keyOf = ({ field, value }: NewValue): string => `${field}\n${value}`;
const words = ({ field, value }: NewValue): string => (field === 'revenue' ? value : shownValue(field, value));

/** What a page would bring, before it is mixed in: in one line, and unfolded each value with a tick. */
export function PageOffer({
  draft,
  page,
  news,
  actions,
}: {
  draft: Draft;
  page: ReadPage;
  news: PageNews;
  actions: Pick<WorkbenchActions, 'addPage' | 'startFromPage'>;
}) {
  const [open, setOpen] = useState(false);
  const [leftOut, setLeftOut] = useState<ReadonlySet<string>>(new Set());
  const id = useId();
  const all = [...news.enters, ...news.waits];
  const gone = all.filter((value) => leftOut.has(keyOf(value)));
  const fields = [...new Set(all.map(({ field }) => field))];
  const toggle = (value: NewValue) => {
    const next = new Set(leftOut);
    if (!next.delete(keyOf(value))) next.add(keyOf(value));
    setLeftOut(next);
  };
  const count = news.enters.filter((value) => !leftOut.has(keyOf(value))).length;
  const line =
    news.enters.length > 0
      ? tCount('thisPageNew', news.enters.length)
      : t(page.values > 0 ? 'thisPageNothingNew' : 'thisPageEmpty');
  return (
    <>
      <div class="source offer">
        {all.length > 0 ? (
          <button
            type="button"
            class="source-text unfold"
            data-action="unfold-news"
            aria-expanded={open}
            aria-controls={open ? id : undefined}
            onClick={() => setOpen(!open)}
          >
            <Icon node={ChevronRight} size={14} />
            <span class="unfold-line">{line}</span>
          </button>
        ) : (
          <span class="source-text">{line}</span>
        )}
        {page.values > 0 && draft.closedAt === null && (
          <button
            type="button"
            class="button small"
            data-action="add-page"
            onClick={() => actions.addPage(gone, t('stepAdded', page.title || shortUrl(page.url)))}
          >
            <Icon node={Plus} size={14} />
            {gone.length > 0 ? tCount('addSome', count) : t('addPage')}
          </button>
        )}
        <button type="button" class="button small quiet" data-action="start-new" onClick={actions.startFromPage}>
          {t('startNewProfile')}
        </button>
      </div>
      {open && all.length > 0 && (
        <section id={id} class="news" aria-label={line}>
          {fields.map((field) => (
            <fieldset key={field}>
              <legend>{t(fieldKey(field))}</legend>
              {all
                .filter((value) => value.field === field)
                .map((value) => (
                  <label key={value.value} class={news.waits.includes(value) ? 'news-value waits' : 'news-value'}>
                    <input
                      type="checkbox"
                      checked={!leftOut.has(keyOf(value))}
                      data-news={value.value}
                      onChange={() => toggle(value)}
                    />
                    <span class="news-text" dir="auto">
                      {words(value)}
                    </span>
                    {news.waits.includes(value) && <span class="sr">, {t('newsWaits')}</span>}
                  </label>
                ))}
            </fieldset>
          ))}
          {news.waits.length > 0 && <p class="news-note">{tCount('newsWaiting', news.waits.length)}</p>}
          {news.confirms > 0 && <p class="news-note">{tCount('newsConfirms', news.confirms)}</p>}
        </section>
      )}
    </>
  );
}

import type { ComponentChildren } from 'preact';
import type { Failure } from '../utils/failure.ts';
import { type Draft, hasPage, pageNews, sourceUrl } from '../utils/icp/draft.ts';
import type { PageState } from '../utils/messages.ts';
import { t, tCount } from '../utils/words.ts';
import { AccessNotice } from './AccessNotice.tsx';
import { FailureNotice } from './later-failures.ts';
import { PageOffer } from './PageOffer.tsx';
import { shortUrl } from './short-url.ts';
import type { SurfaceView } from './surface.ts';
import type { WorkbenchActions } from './workbench-state.ts';

const because = (failure: Failure, reason: string): boolean =>
  failure.kind === 'page-not-readable' && failure.reason === reason;
const isUngranted = (failure: Failure): boolean => because(failure, 'no-access');
const hasNoPage = (failure: Failure): boolean => because(failure, 'no-page');

/** What the open page is to the draft, in one line; a sentence below it where the page needs one. */
export function SourceLine({
  draft,
  page,
  surface,
  actions,
  sources,
}: {
  draft: Draft | null;
  page: PageState | null;
  surface: SurfaceView;
  actions: WorkbenchActions;
  /** The button that unfolds the draft's pages. */
  sources: ComponentChildren;
}) {
  const pages = draft?.sources.length ?? 0;
  const holdsValues = draft !== null && (pages > 0 || draft.typed.length > 0);
  if (!page) {
    return (
      <div class="source">
        <span class="source-text" role="status">
          {t('readingPage')}
        </span>
      </div>
    );
  }
  if (page.kind === 'unreadable') {
    return (
      <>
        <div class="source">
          <span class="source-text">
            {page.url ? <span dir="ltr">{shortUrl(page.url)}</span> : <span>{t('withoutPage')}</span>}
          </span>
          {sources}
        </div>
        {isUngranted(page.failure) && surface.kind === 'panel' ? (
          <AccessNotice surface={surface} actions={actions} />
        ) : (
          // A tab of its own stands over no page, which is nothing to complain of.
          !(hasNoPage(page.failure) && surface.kind === 'page') && (
            <FailureNotice class="notice" role="status" failure={page.failure} kept={t('formStillWorks')} />
          )
        )}
      </>
    );
  }
  const frame = page.notes.find((note) => note.kind === 'foreign-frame');
  const cut = page.notes.some((note) => note.kind === 'ceiling');
  // By the draft as it is now, not as it was when the page was read.
  const url = sourceUrl(page.url);
  const offered = holdsValues && !hasPage(draft, url);
  return (
    <>
      {offered ? (
        <PageOffer key={url} draft={draft} page={page} news={pageNews(draft, page.found, url)} actions={actions} />
      ) : (
        <div class="source">
          <span class="source-text" title={page.url}>
            <span dir="ltr">{shortUrl(page.url)}</span>
            <span class="dot">{page.values > 0 ? tCount('valueCount', page.values) : t('thisPageEmpty')}</span>
          </span>
          {sources}
        </div>
      )}
      {offered && pages > 0 && sources && <div class="source quiet">{sources}</div>}
      {(frame || cut) && (
        <div class="notice" role="status">
          <p>{frame?.kind === 'foreign-frame' ? t('foreignFrame', frame.host) : t('ceilingReached')}</p>
          {frame?.kind === 'foreign-frame' && (
            <button type="button" class="button small quiet" onClick={() => actions.openPage(frame.url)}>
              {t('openFrame')}
            </button>
          )}
        </div>
      )}
    </>
  );
}

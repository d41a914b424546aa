import { Plus } from 'lucide';
import type { Failure } from '../utils/failure.ts';
import type { Draft } from '../utils/icp/draft.ts';
import type { PageState } from '../utils/messages.ts';
import { t, tCount } from '../utils/words.ts';
import { AccessNotice } from './AccessNotice.tsx';
import { FailureMessage } from './FailureMessage.tsx';
import { Icon } from './Icon.tsx';
import type { SurfaceView } from './surface.ts';
import type { WorkbenchActions } from './workbench-state.ts';

/** "acme.com/careers": where a page is, without what only machines need. */
export function shortUrl(url: string): string {
  try {
    const { host, pathname, protocol } = new URL(url);
    return protocol.startsWith('http') ? host.replace(/^www\./, '') + decodeURI(pathname).replace(/\/$/, '') : url;
  } catch {
    return url;
  }
}

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
}: {
  draft: Draft | null;
  page: PageState | null;
  surface: SurfaceView;
  actions: WorkbenchActions;
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
            {pages > 0 && <span class="dot">{tCount('pageCount', pages)}</span>}
          </span>
        </div>
        {isUngranted(page.failure) && surface.kind === 'panel' ? (
          <AccessNotice surface={surface} actions={actions} />
        ) : (
          // A tab of its own stands over no page, which is nothing to complain of.
          !(hasNoPage(page.failure) && surface.kind === 'page') && (
            <div class="notice" role="status">
              <FailureMessage failure={page.failure} kept={t('formStillWorks')} />
            </div>
          )
        )}
      </>
    );
  }
  const frame = page.notes.find((note) => note.kind === 'foreign-frame');
  const cut = page.notes.some((note) => note.kind === 'ceiling');
  const offered = !page.inDraft && holdsValues;
  return (
    <>
      <div class={offered ? 'source offer' : 'source'}>
        {offered ? (
          <>
            <span class="source-text">
              {page.newValues > 0
                ? tCount('thisPageNew', page.newValues)
                : t(page.values > 0 ? 'thisPageNothingNew' : 'thisPageEmpty')}
            </span>
            {page.values > 0 && draft?.closedAt === null && (
              <button type="button" class="button small" data-action="add-page" onClick={actions.addPage}>
                <Icon node={Plus} size={14} />
                {t('addPage')}
              </button>
            )}
            <button type="button" class="button small quiet" data-action="start-new" onClick={actions.startFromPage}>
              {t('startNewProfile')}
            </button>
          </>
        ) : (
          <span class="source-text" title={page.url}>
            <span dir="ltr">{shortUrl(page.url)}</span>
            <span class="dot">{page.values > 0 ? tCount('valueCount', page.values) : t('thisPageEmpty')}</span>
            {pages > 1 && <span class="dot">{tCount('pageCount', pages)}</span>}
          </span>
        )}
      </div>
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

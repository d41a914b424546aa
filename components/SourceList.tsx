import { ExternalLink, X } from 'lucide';
import { useMemo } from 'preact/hooks';
import { type Draft, type PageSource, sourceShares } from '../utils/icp/draft.ts';
import { t, tCount } from '../utils/words.ts';
import type { FormChange } from './form-changes.ts';
import { Icon } from './Icon.tsx';
import { SupportControl } from './SupportControl.tsx';
import { shortUrl } from './short-url.ts';
import type { WorkbenchActions } from './workbench-state.ts';

const removing = ({ url, title }: PageSource): FormChange => ({
  ops: [{ op: 'remove-source', url }],
  undo: { label: t('removedValue', title || shortUrl(url)), ops: [] },
});

/** The pages of a draft: how many must say a thing, what each gave, and the way to take one out again. */
export function SourceList({
  id,
  draft,
  heading,
  readOnly,
  actions,
  onAllTabs,
}: {
  id: string;
  draft: Draft;
  /** It stands by itself: no button says how many there are. */
  heading: boolean;
  readOnly: boolean;
  actions: Pick<WorkbenchActions, 'change' | 'openPage'>;
  onAllTabs: () => void;
}) {
  const shares = useMemo(() => sourceShares(draft), [draft]);
  return (
    <section id={id} class="sources" aria-label={t('sourcesTitle')}>
      {heading && (
        <h2 class="pages-count" data-pages={draft.sources.length}>
          {tCount('pageCount', draft.sources.length)}
        </h2>
      )}
      {draft.sources.length > 1 && (
        <SupportControl
          draft={draft}
          readOnly={readOnly}
          onChange={(minimum) => actions.change({ ops: [{ op: 'support', minimum }] })}
        />
      )}
      {draft.sources.length === 0 && <p class="sources-empty">{t('sourcesEmpty')}</p>}
      <ul class="source-list">
        {draft.sources.map((source) => {
          const { values = 0, alone = 0 } = shares.get(source.url) ?? {};
          const name = source.title || shortUrl(source.url);
          return (
            <li key={source.url} data-source={source.url}>
              <span class="source-name" dir="auto" title={source.url}>
                {name}
              </span>
              <span class="source-share">
                <span class="source-where" dir="ltr">
                  {shortUrl(source.url)}
                </span>
                <span class="dot">{tCount('valueCount', values)}</span>
                {alone > 0 && draft.sources.length > 1 && <span class="dot">{tCount('onlyHere', alone)}</span>}
              </span>
              {/^https?:/.test(source.url) && (
                <button
                  type="button"
                  class="icon-button"
                  aria-label={t('openSource', name)}
                  title={t('openSource', name)}
                  onClick={() => actions.openPage(source.url)}
                >
                  <Icon node={ExternalLink} size={14} />
                </button>
              )}
              {!readOnly && (
                <button
                  type="button"
                  class="icon-button"
                  data-action="remove-source"
                  aria-label={t('removeSource', name)}
                  title={alone > 0 ? tCount('removesAlone', alone) : t('removeSource', name)}
                  onClick={() => actions.change(removing(source))}
                >
                  <Icon node={X} size={14} />
                </button>
              )}
            </li>
          );
        })}
      </ul>
      {!readOnly && (
        <button type="button" class="button small quiet" data-action="all-tabs" onClick={onAllTabs}>
          {t('addAllTabs')}
        </button>
      )}
    </section>
  );
}

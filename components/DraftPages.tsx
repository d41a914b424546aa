import { useEffect, useId, useState } from 'preact/hooks';
import { t } from '../utils/words.ts';
import type { AllTabs as AllTabsDialog } from './AllTabs.tsx';
import { runWords } from './run-words.ts';
import { SourceLine } from './SourceLine.tsx';
import type { SourceList as Sources } from './SourceList.tsx';
import { SourcesToggle } from './SourcesToggle.tsx';
import type { SurfaceView } from './surface.ts';
import type { WorkbenchActions, WorkbenchState } from './workbench-state.ts';

/** What the draft is made of: the page in front, the pages that it has, and a run over all tabs. */
export function DraftPages({
  state,
  surface,
  unfolded,
  actions,
}: {
  state: WorkbenchState;
  surface: SurfaceView;
  /** There is room for the list of pages at all times. */
  unfolded: boolean;
  actions: WorkbenchActions;
}) {
  const { draft, page, run, phase } = state;
  const [wanted, setOpen] = useState(false);
  const open = wanted || unfolded;
  const [tabs, setTabs] = useState(false);
  const id = useId();
  // Seldom wanted, and not in the first picture: fetched when they are.
  const [List, setList] = useState<{ of: typeof Sources } | null>(null);
  const [Dialog, setDialog] = useState<{ of: typeof AllTabsDialog } | null>(null);
  useEffect(() => {
    if (open && !List) import('./SourceList.tsx').then(({ SourceList }) => setList({ of: SourceList }));
  }, [open, List]);
  useEffect(() => {
    if (tabs && !Dialog) import('./AllTabs.tsx').then(({ AllTabs }) => setDialog({ of: AllTabs }));
  }, [tabs, Dialog]);
  const pages = draft?.sources.length ?? 0;
  return (
    <div class="pages">
      <SourceLine
        draft={draft}
        page={page}
        surface={surface}
        actions={actions}
        sources={
          draft &&
          page &&
          !unfolded && <SourcesToggle pages={pages} open={open} controls={id} onToggle={() => setOpen(!open)} />
        }
      />
      {open && draft && List && (
        <List.of
          id={id}
          draft={draft}
          heading={unfolded}
          readOnly={draft.closedAt !== null || phase === 'sending'}
          actions={actions}
          onAllTabs={() => setTabs(true)}
        />
      )}
      {run && run.state !== 'asked' && !tabs && (
        <div class="source run" role="status" data-run={run.state}>
          <span class="source-text">
            <span>{runWords(run)}</span>
          </span>
          <button type="button" class="button small quiet" data-action="show-tabs" onClick={() => setTabs(true)}>
            {t('show')}
          </button>
          {run.state === 'running' ? (
            <button type="button" class="button small quiet" data-action="stop-tabs" onClick={actions.stopTabs}>
              {t('stop')}
            </button>
          ) : (
            <button type="button" class="button small quiet" data-action="dismiss-tabs" onClick={actions.dismissTabs}>
              {t('dismiss')}
            </button>
          )}
        </div>
      )}
      {tabs && Dialog && (
        <Dialog.of run={run} name={draft?.icp.name ?? ''} actions={actions} onClose={() => setTabs(false)} />
      )}
    </div>
  );
}

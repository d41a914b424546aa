import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Evidence } from '../utils/icp/draft.ts';
import type { ProviderDeclaration } from '../utils/providers/types.ts';
import { t } from '../utils/words.ts';
import { CardClosed } from './card-closed.ts';
import { DeliveryFooter } from './DeliveryFooter.tsx';
import { DraftPages } from './DraftPages.tsx';
import { FormSkeleton } from './FormSkeleton.tsx';
import { lazily } from './lazily.tsx';
import { ProfileForm, type Vocabularies } from './ProfileForm.tsx';
import { stepText } from './step-words.ts';
import type { SurfaceView } from './surface.ts';
import { UndoBar } from './UndoBar.tsx';
import { WorkbenchHeader } from './WorkbenchHeader.tsx';
import { useWide } from './wide.ts';
import { useWorkbenchKeys } from './workbench-keys.ts';
import type { WorkbenchActions, WorkbenchState } from './workbench-state.ts';

const Announcements = lazily(async () => (await import('./after-sending.ts')).Announcements);
const KeyboardHelp = lazily(async () => (await import('./after-sending.ts')).KeyboardHelp);
const OpenDrafts = lazily(async () => (await import('./after-sending.ts')).OpenDrafts);
/** Of the tab of its own alone. */
const RequestsColumn = lazily(async () => (await import('./comparison/RequestsColumn.tsx')).RequestsColumn, false);

/** From so wide on (CSS pixels), a tab has room for the pages and the requests beside the form. */
const THREE_COLUMNS = 1000;
const NOTE_MS = 2500;

const SHOWN = { outlined: 'shownOnPage', opened: 'openedAtText', gone: 'textGone' } as const;

/** The whole workbench: name, source line, form, footer. */
export function Workbench({
  state,
  surface,
  providers,
  vocabularies,
  actions,
}: {
  state: WorkbenchState;
  surface: SurfaceView;
  providers: readonly ProviderDeclaration[];
  vocabularies: Vocabularies;
  actions: WorkbenchActions;
}) {
  const [spoken, speak] = useState('');
  // Said twice, it is heard twice: what does not change is not read out.
  const announce = useCallback((text: string) => speak((last) => (last === text ? `${text}\u00a0` : text)), []);
  const [note, setNote] = useState('');
  const [help, setHelp] = useState(false);
  const [managing, manage] = useState(false);
  const { draft, phase } = state;
  const columns = useWide(THREE_COLUMNS) && surface.kind === 'page';
  useEffect(() => {
    if (!note) return;
    const timer = setTimeout(() => setNote(''), NOTE_MS);
    return () => clearTimeout(timer);
  }, [note]);
  /** For the eye and for the ear. */
  const say = useCallback(
    (text: string) => {
      announce(text);
      setNote(text);
    },
    [announce],
  );
  const copy = async (form: 'text' | 'json') => {
    await actions.copy(form);
    say(t('copied'));
  };
  // One function for good: the tokens that hold it are drawn anew only for news of their own.
  const showOnPage = useCallback(
    async (_field: unknown, _value: string, evidence: Evidence) => {
      const shown = await actions.showOnPage(evidence);
      say(t(shown ? SHOWN[shown] : 'notReadableAnyMore'));
    },
    [actions, say],
  );
  const cardClosed = useCallback(() => void actions.unshow(), [actions]);
  const { undo, redo } = (draft?.closedAt === null && draft.steps) || {};
  // Said at once: what the step did has to be known before it is gone.
  const doing: WorkbenchActions = {
    ...actions,
    undo: () => {
      if (state.undo) announce(t('undoneStep', state.undo.label));
      actions.undo();
    },
    undoStep: () => {
      if (undo) announce(t('undoneStep', stepText(undo)));
      actions.undoStep();
    },
    redoStep: () => {
      if (redo) announce(t('redoneStep', stepText(redo)));
      actions.redoStep();
    },
  };
  useWorkbenchKeys({
    undo: state.undo ? doing.undo : undo ? doing.undoStep : null,
    redo: redo ? doing.redoStep : null,
    help: () => setHelp(true),
    close: actions.unshow,
  });
  return (
    <main
      class="workbench"
      data-surface={surface.kind}
      data-state={phase}
      data-page={state.page?.kind ?? 'reading'}
      data-columns={columns || undefined}
    >
      <h1 class="sr">{t('extensionName')}</h1>
      <WorkbenchHeader
        draft={draft}
        drafts={state.drafts}
        surface={surface}
        canRead={state.page?.kind === 'read'}
        actions={doing}
        onCopy={copy}
        onHelp={() => setHelp(true)}
        onManage={() => manage(true)}
      />
      <DraftPages state={state} surface={surface} unfolded={columns} actions={actions} />
      <div class="scroll">
        {draft ? (
          <CardClosed.Provider value={cardClosed}>
            <ProfileForm
              key={draft.id}
              draft={draft}
              vocabularies={vocabularies}
              suggestions={state.suggestions}
              onForgetUsed={actions.forgetUsed}
              readOnly={draft.closedAt !== null || phase === 'sending'}
              onChange={actions.change}
              onDescription={(text) => actions.text('description', text)}
              onShowOnPage={showOnPage}
              announce={announce}
            />
          </CardClosed.Provider>
        ) : (
          <FormSkeleton />
        )}
      </div>
      <div class="above-foot">
        {note && !state.undo && <p class="undo float">{note}</p>}
        {state.undo && <UndoBar label={state.undo.label} onUndo={doing.undo} />}
      </div>
      <DeliveryFooter state={state} providers={providers} actions={actions} />
      {columns && draft && (
        <RequestsColumn
          draft={draft}
          providers={providers}
          provider={state.provider}
          compare={actions.compare}
          onChange={actions.change}
          onOptions={actions.openOptions}
        />
      )}
      {managing && state.drafts && (
        <OpenDrafts drafts={state.drafts} undo={state.undo} actions={doing} onClose={() => manage(false)} />
      )}
      {help && (
        <KeyboardHelp
          shortcuts={actions.shortcuts}
          onChangeShortcuts={actions.changeShortcuts}
          onClose={() => setHelp(false)}
        />
      )}
      <Announcements state={state} providers={providers} announce={announce} />
      <div class="sr" role="status" aria-live="polite">
        {spoken}
      </div>
    </main>
  );
}

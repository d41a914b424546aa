import { useEffect, useState } from 'preact/hooks';
import type { ProviderDeclaration } from '../utils/providers/types.ts';
import { t } from '../utils/words.ts';
import { DeliveryFooter } from './DeliveryFooter.tsx';
import { FormSkeleton } from './FormSkeleton.tsx';
import { KeyboardHelp } from './KeyboardHelp.tsx';
import { ProfileForm, type Vocabularies } from './ProfileForm.tsx';
import { SourceLine } from './SourceLine.tsx';
import type { SurfaceView } from './surface.ts';
import { UndoBar } from './UndoBar.tsx';
import { WorkbenchHeader } from './WorkbenchHeader.tsx';
import { useWorkbenchKeys } from './workbench-keys.ts';
import type { WorkbenchActions, WorkbenchState } from './workbench-state.ts';

const COPIED_MS = 2000;

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
  const [spoken, announce] = useState('');
  const [copied, setCopied] = useState(false);
  const [help, setHelp] = useState(false);
  const { draft, phase } = state;
  useEffect(() => {
    if (!copied) return;
    const timer = setTimeout(() => setCopied(false), COPIED_MS);
    return () => clearTimeout(timer);
  }, [copied]);
  const copy = async (form: 'text' | 'json') => {
    await actions.copy(form);
    announce(t('copied'));
    setCopied(true);
  };
  useWorkbenchKeys({ undo: state.undo && actions.undo, help: () => setHelp(true) });
  return (
    <main class="workbench" data-surface={surface.kind} data-state={phase} data-page={state.page?.kind ?? 'reading'}>
      <h1 class="sr">{t('extensionName')}</h1>
      <WorkbenchHeader
        draft={draft}
        surface={surface}
        canRead={state.page?.kind === 'read'}
        actions={actions}
        onCopy={copy}
        onHelp={() => setHelp(true)}
      />
      <SourceLine draft={draft} page={state.page} surface={surface} actions={actions} />
      <div class="scroll">
        {draft ? (
          <ProfileForm
            key={draft.id}
            draft={draft}
            vocabularies={vocabularies}
            suggestions={state.suggestions}
            onForgetUsed={actions.forgetUsed}
            readOnly={draft.closedAt !== null || phase === 'sending'}
            onChange={actions.change}
            onDescription={(text) => actions.text('description', text)}
            announce={announce}
          />
        ) : (
          <FormSkeleton />
        )}
      </div>
      <div class="above-foot">
        {copied && !state.undo && <p class="undo float">{t('copied')}</p>}
        {state.undo && (
          <UndoBar
            label={state.undo.label}
            onUndo={() => {
              actions.undo();
              announce(t('undone'));
            }}
          />
        )}
      </div>
      <DeliveryFooter state={state} providers={providers} actions={actions} />
      {help && (
        <KeyboardHelp
          shortcuts={actions.shortcuts}
          onChangeShortcuts={actions.changeShortcuts}
          onClose={() => setHelp(false)}
        />
      )}
      <div class="sr" role="status" aria-live="polite">
        {spoken}
      </div>
    </main>
  );
}

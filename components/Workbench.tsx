import { useEffect, useState } from 'preact/hooks';
import type { ProviderDeclaration } from '../utils/providers/types.ts';
import { t } from '../utils/words.ts';
import { DeliveryFooter } from './DeliveryFooter.tsx';
import { FormSkeleton } from './FormSkeleton.tsx';
import { ProfileForm, type Vocabularies } from './ProfileForm.tsx';
import { SourceLine } from './SourceLine.tsx';
import { UndoBar } from './UndoBar.tsx';
import { WorkbenchHeader } from './WorkbenchHeader.tsx';
import type { WorkbenchActions, WorkbenchState } from './workbench-state.ts';

const COPIED_MS = 2000;

/** The whole workbench: name, source line, form, footer. */
export function Workbench({
  state,
  providers,
  vocabularies,
  actions,
}: {
  state: WorkbenchState;
  providers: readonly ProviderDeclaration[];
  vocabularies: Vocabularies;
  actions: WorkbenchActions;
}) {
  const [spoken, announce] = useState('');
  const [copied, setCopied] = useState(false);
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
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key === 'Enter' && (event.metaKey || event.ctrlKey)) {
        event.preventDefault();
        // Text that is still in a box becomes a value first.
        if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
        document.querySelector<HTMLElement>('[data-action=deliver], [data-action=retry]')?.click();
      }
      const typing = event.target instanceof HTMLInputElement && event.target.value !== '';
      if (event.key === 'z' && (event.metaKey || event.ctrlKey) && !event.shiftKey && state.undo && !typing) {
        if (event.target instanceof HTMLTextAreaElement) return;
        event.preventDefault();
        actions.undo();
      }
    };
    addEventListener('keydown', onKeyDown);
    return () => removeEventListener('keydown', onKeyDown);
  }, [actions, state.undo]);
  return (
    <main class="workbench" data-state={phase} data-page={state.page?.kind ?? 'reading'}>
      <h1 class="sr">{t('extensionName')}</h1>
      <WorkbenchHeader draft={draft} canRead={state.page?.kind === 'read'} actions={actions} onCopy={copy} />
      <SourceLine draft={draft} page={state.page} actions={actions} />
      <div class="scroll">
        {draft ? (
          <ProfileForm
            key={draft.id}
            draft={draft}
            vocabularies={vocabularies}
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
      <div class="sr" role="status" aria-live="polite">
        {spoken}
      </div>
    </main>
  );
}

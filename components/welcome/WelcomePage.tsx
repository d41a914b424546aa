import { useState } from 'preact/hooks';
import type { Failure } from '../../utils/failure.ts';
import type { Draft } from '../../utils/icp/draft.ts';
import type { Suggestions } from '../../utils/icp/suggestions.ts';
import type { ListField } from '../../utils/icp/types.ts';
import type { ProviderDeclaration } from '../../utils/providers/types.ts';
import { t } from '../../utils/words.ts';
import { FailureMessage } from '../FailureMessage.tsx';
import { useFormAnnouncements } from '../form-announcements.ts';
import type { FormChange } from '../form-changes.ts';
import { Mark } from '../Mark.tsx';
import { ProfileForm, type Vocabularies } from '../ProfileForm.tsx';
import { UndoBar } from '../UndoBar.tsx';
import { ExampleFrame } from './ExampleFrame.tsx';
import { NextSteps } from './NextSteps.tsx';

export type WelcomeStep = 'read' | 'edit' | 'done';

export interface WelcomeActions {
  read: (page: Document) => Promise<void>;
  change: (change: FormChange) => void;
  text: (field: 'name' | 'description', text: string) => void;
  undo: () => void;
  forgetUsed: (field: ListField, value: string) => void;
  save: () => void;
  removeExample: () => void;
  changeKeys: () => void;
  openPage: (path: string) => void;
  close: () => void;
}

const STEPS = ['read', 'edit', 'done'] as const;

/** The first minute: an example page is read, its profile looked over and kept; then what to do next. */
export function WelcomePage({
  step,
  kept,
  removed,
  onRestore,
  draft,
  undo,
  failure,
  suggestions,
  vocabularies,
  example,
  keys,
  providers,
  actions,
}: {
  step: WelcomeStep;
  /** `before`: the very profile lay in the library already. */
  kept: 'now' | 'before' | null;
  /** The example was taken out of the library again. */
  removed: boolean;
  onRestore: () => void;
  draft: Draft | null;
  undo: { label: string } | null;
  failure: Failure | null;
  suggestions: Suggestions;
  vocabularies: Vocabularies;
  /** `address` is where it pretends to stand. */
  example: { url: string; address: string };
  /** Null while they are asked for. */
  keys: string | null;
  providers: readonly ProviderDeclaration[];
  actions: WelcomeActions;
}) {
  const [page, setPage] = useState<Document | null>(null);
  const [reading, setReading] = useState(false);
  const [spoken, announce] = useState('');
  useFormAnnouncements({ draft, page: null, undo }, announce);
  const read = () => {
    if (!page || reading) return;
    setReading(true);
    actions.read(page).finally(() => setReading(false));
  };
  return (
    <main class="welcome" data-state={step}>
      <header class="welcome-head">
        <Mark size={28} />
        <div>
          <h1>{t('welcomeHeading')}</h1>
          <p>{t('welcomeLead')}</p>
        </div>
        <button type="button" class="button quiet" data-action="close" onClick={actions.close}>
          {t(step === 'done' ? 'welcomeClose' : 'welcomeSkip')}
        </button>
      </header>
      <ol class="welcome-steps">
        {STEPS.map((one, at) => (
          <li key={one} aria-current={one === step ? 'step' : undefined} data-over={STEPS.indexOf(step) > at}>
            {t(`welcomeStep_${one}`)}
          </li>
        ))}
      </ol>
      <div class="welcome-stage">
        <ExampleFrame {...example} onReady={setPage} />
        <section class="welcome-guide" aria-label={t(`welcomeStep_${step}`)}>
          {failure && (
            <div class="notice" role="alert">
              <FailureMessage failure={failure} {...(draft ? { kept: t('draftKept') } : {})} />
            </div>
          )}
          {step === 'read' && (
            <div class="welcome-card">
              <p>{t('welcomeReadText')}</p>
              <button
                type="button"
                class="button primary"
                data-action="read-example"
                aria-disabled={!page || undefined}
                aria-busy={reading || undefined}
                onClick={read}
              >
                {t('welcomeRead')}
              </button>
              <p class="hint">{keys ? t('welcomeReadKeys', keys) : t('welcomeReadIcon')}</p>
            </div>
          )}
          {step === 'edit' && draft && (
            <>
              <p class="welcome-text">{t('welcomeEditText')}</p>
              <div class="welcome-form">
                <ProfileForm
                  draft={draft}
                  vocabularies={vocabularies}
                  suggestions={suggestions}
                  readOnly={draft.closedAt !== null}
                  onChange={actions.change}
                  onDescription={(text) => actions.text('description', text)}
                  onForgetUsed={actions.forgetUsed}
                  announce={announce}
                />
              </div>
              <div class="welcome-foot">
                {undo && (
                  <UndoBar
                    label={undo.label}
                    onUndo={() => {
                      actions.undo();
                      announce(t('undoneStep', undo.label));
                    }}
                  />
                )}
                <button type="button" class="button primary" data-action="save-example" onClick={actions.save}>
                  {t('saveHere')}
                </button>
              </div>
            </>
          )}
          {step === 'done' && (
            <div class="welcome-card" role="status">
              <h2>{removed ? t('welcomeRemoved') : t(kept === 'before' ? 'welcomeKeptBefore' : 'savedHere')}</h2>
              <p>{t(removed ? 'welcomeRemovedText' : 'welcomeDoneText')}</p>
              {removed && (
                <button type="button" class="button quiet" data-action="undo" onClick={onRestore}>
                  {t('undo')}
                </button>
              )}
              {!removed && (
                <div class="welcome-buttons">
                  <button
                    type="button"
                    class="button"
                    data-action="library"
                    onClick={() => actions.openPage('/library.html')}
                  >
                    {t('openInLibrary')}
                  </button>
                  {kept === 'now' && (
                    <button
                      type="button"
                      class="button quiet"
                      data-action="remove-example"
                      onClick={actions.removeExample}
                    >
                      {t('welcomeRemove')}
                    </button>
                  )}
                </div>
              )}
            </div>
          )}
        </section>
      </div>
      <NextSteps keys={keys} providers={providers} actions={actions} />
      <div class="sr" role="status" aria-live="polite">
        {spoken}
      </div>
    </main>
  );
}

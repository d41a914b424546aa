import { useState } from 'preact/hooks';
import { type Failure, failureOf } from '../../utils/failure.ts';
import type { WipeRest } from '../../utils/messages.ts';
import type { ProviderDeclaration } from '../../utils/providers/types.ts';
import { listed, t } from '../../utils/words.ts';
import { FailureMessage } from '../FailureMessage.tsx';
import { keyName } from '../key-name.ts';

export interface ShortcutView {
  name: string;
  description: string;
  /** As the browser writes it; empty when none is set. */
  keys: string;
}

/** What the browser's keys do, and where they are changed. */
export function ShortcutsSection({
  shortcuts,
  onChange,
}: {
  shortcuts: readonly ShortcutView[];
  onChange: () => void;
}) {
  return (
    <>
      <p class="lead">{t('shortcutsIntro')}</p>
      <dl class="keys">
        {shortcuts.map(({ name, description, keys }) => (
          <div key={name}>
            <dt>{name === '_execute_action' ? t('shortcutOpen') : description}</dt>
            <dd>{keys ? <kbd>{keys}</kbd> : <span class="none">{t('shortcutNone')}</span>}</dd>
          </div>
        ))}
      </dl>
      <button type="button" class="button" data-action="shortcuts" onClick={onChange}>
        {t('changeShortcuts')}
      </button>
      <h2 class="sub">{t('inFormKeys')}</h2>
      <dl class="keys">
        <div>
          <dt>{t('keySend')}</dt>
          <dd>
            <kbd>{keyName('mod')}+Enter</kbd>
          </dd>
        </div>
        <div>
          <dt>{t('keyUndo')}</dt>
          <dd>
            <kbd>{keyName('mod')}+Z</kbd>
          </dd>
        </div>
      </dl>
    </>
  );
}

/** What is read, what is sent, where it is kept, and what may be reached right now. */
export function PrivacySection({
  granted,
  onGiveBack,
}: {
  granted: readonly string[];
  /** Gives match patterns back to the browser. */
  onGiveBack: (origins: string[]) => Promise<unknown>;
}) {
  return (
    <div class="prose-text">
      <h2>{t('privacyRead')}</h2>
      <p>{t('privacyReadText')}</p>
      <h2>{t('privacySent')}</h2>
      <p>{t('privacySentText')}</p>
      <h2>{t('privacyKept')}</h2>
      <p>{t('privacyKeptText')}</p>
      <h2>{t('privacyForgotten')}</h2>
      <p>{t('privacyForgottenText')}</p>
      <h2>{t('privacyAllowed')}</h2>
      {granted.length === 0 ? (
        <p>{t('privacyAllowedNone')}</p>
      ) : (
        <ul class="hosts">
          {granted.map((origin) => (
            <li key={origin}>
              <code>{origin}</code>{' '}
              <button
                type="button"
                class="button small quiet"
                data-give-back={origin}
                aria-label={`${t('allowedBack')}: ${origin}`}
                onClick={() => onGiveBack([origin])}
              >
                {t('allowedBack')}
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** Taking everything along, and, alone at the bottom, deleting it. */
export function DataSection({
  onExport,
  onWipe,
}: {
  /** Saves a file and gives its name. */
  onExport: (evidence: boolean) => Promise<string>;
  /** Answers with what could not be deleted. */
  onWipe: () => Promise<{ left: WipeRest[] }>;
}) {
  const [evidence, setEvidence] = useState(false);
  const [said, say] = useState('');
  const [asking, setAsking] = useState(false);
  const [word, setWord] = useState('');
  const [failed, setFailed] = useState<{ failure: Failure | null; text: string } | null>(null);
  const [busy, setBusy] = useState(false);
  /** One thing at a time; what goes wrong is said, with what that means for what is stored. */
  const run = (task: () => Promise<void>, meaning: string) => {
    if (busy) return;
    setBusy(true);
    setFailed(null);
    say('');
    task()
      .catch((error: unknown) => setFailed({ failure: failureOf(error), text: meaning }))
      .finally(() => setBusy(false));
  };
  const save = () => run(async () => say(t('exported', await onExport(evidence))), t('exportFailed'));
  const wipe = () =>
    run(async () => {
      const { left } = await onWipe();
      setAsking(false);
      setWord('');
      if (left.length === 0) say(t('wiped'));
      else setFailed({ failure: null, text: t('wipeLeft', listed(left.map((rest) => t(`wipeLeft_${rest}`)))) });
    }, t('wipeFailed'));
  const agreed = word.trim().toLowerCase() === t('wipeWord');
  return (
    <>
      <section class="panel">
        <h2>{t('exportTitle')}</h2>
        <p class="panel-text">{t('exportText')}</p>
        <label class="switch">
          <input
            type="checkbox"
            role="switch"
            aria-checked={evidence}
            checked={evidence}
            onChange={(event) => setEvidence(event.currentTarget.checked)}
          />
          <span class="switch-track" aria-hidden="true" />
          <span>{t('exportEvidence')}</span>
        </label>
        <div class="panel-foot">
          <button type="button" class="button" data-action="export" onClick={save}>
            {t('exportButton')}
          </button>
          <span role="status">{said}</span>
        </div>
      </section>
      <section class="panel danger">
        <h2>{t('wipeTitle')}</h2>
        <p class="panel-text">{t('wipeText')}</p>
        {asking ? (
          <form
            class="panel-foot"
            onSubmit={(event) => {
              event.preventDefault();
              if (agreed) wipe();
            }}
          >
            <label class="inline">
              <span>{t('wipeType', t('wipeWord'))}</span>
              <input
                class="text"
                type="text"
                autocomplete="off"
                value={word}
                onInput={(event) => setWord(event.currentTarget.value)}
              />
            </label>
            <button type="submit" class="button danger" data-action="wipe" disabled={!agreed || busy}>
              {t('wipeTitle')}
            </button>
            <button type="button" class="button" onClick={save}>
              {t('exportFirst')}
            </button>
            <button type="button" class="button quiet" onClick={() => setAsking(false)}>
              {t('cancel')}
            </button>
          </form>
        ) : (
          <div class="panel-foot">
            <button type="button" class="button danger" data-action="wipe-start" onClick={() => setAsking(true)}>
              {t('wipeStart')}
            </button>
          </div>
        )}
        {failed && (
          <div class="outcome failed" role="alert">
            <span class="state-dot" />
            {failed.failure ? <FailureMessage failure={failed.failure} kept={failed.text} /> : <p>{failed.text}</p>}
          </div>
        )}
      </section>
    </>
  );
}

/** What this is, which version, and whose words it speaks to. */
export function AboutSection({ version, providers }: { version: string; providers: readonly ProviderDeclaration[] }) {
  return (
    <div class="prose-text">
      <p>{t('aboutText')}</p>
      <p>
        <a href="/welcome.html" target="_blank" rel="noreferrer">
          {t('welcomeAgain')}
        </a>
      </p>
      <p>
        {t('version', version)}
        <span class="dot">{t('license')}</span>
      </p>
      <ul class="hosts">
        {providers
          .filter(({ documentation }) => documentation)
          .map(({ id, name, documentation }) => (
            <li key={id}>
              <a href={documentation ?? ''} target="_blank" rel="noreferrer">
                {name}: {t('documentation')}
              </a>
            </li>
          ))}
      </ul>
    </div>
  );
}

import { useId, useState } from 'preact/hooks';
import { type Failure, failureOf } from '../../utils/failure.ts';
import type { KeyProtection, KeyState, NewProtection } from '../../utils/messages.ts';
import { t } from '../../utils/words.ts';
import { failureText } from '../failure-text.ts';
import { UnlockKeys } from '../UnlockKeys.tsx';
import { IdleChoice } from './IdleChoice.tsx';
import { type NewPassphrase, PassphraseFields, passphraseProblems } from './PassphraseFields.tsx';

export interface KeysActions {
  protect: (protection: NewProtection & { current: string | null }) => Promise<unknown>;
  setIdle: (minutes: number | null) => Promise<unknown>;
  lock: () => Promise<unknown>;
  forget: () => Promise<unknown>;
}

const CHOICES = [
  ['device', 'keysDevice', 'keysDeviceText'],
  ['passphrase', 'keysPassphrase', 'keysPassphraseText'],
  ['session', 'keysSession', 'keysSessionText'],
] as const;

const FIRST_IDLE = 15;
const nothing: NewPassphrase = { current: '', fresh: '', again: '' };

/** How the providers' keys are kept: on this device, behind a passphrase, or for one session. */
export function KeysSection({ keys, actions }: { keys: KeyState; actions: KeysActions }) {
  const name = useId();
  const [picked, setPicked] = useState<KeyProtection | null>(null);
  const [changing, setChanging] = useState(false);
  const [typed, setTyped] = useState(nothing);
  const [idle, setIdle] = useState<number | null>(FIRST_IDLE);
  const [tried, setTried] = useState(false);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [said, say] = useState('');

  const { protection } = keys;
  const locked = keys.locked && protection === 'passphrase';
  const mode = locked ? protection : (picked ?? protection);
  const asksCurrent = protection === 'passphrase' && (mode !== protection || changing);
  const asksNew = mode === 'passphrase' && (mode !== protection || changing);
  const open = mode !== protection || changing;
  const problems = passphraseProblems(typed, asksCurrent, asksNew);

  const reset = () => {
    setPicked(null);
    setChanging(false);
    setTyped(nothing);
    setTried(false);
    setFailure(null);
  };
  const run = (work: Promise<unknown>, done: string) => {
    setBusy(true);
    setFailure(null);
    say('');
    work
      .then(() => {
        reset();
        say(done);
      })
      .catch((error: unknown) => setFailure(failureOf(error)))
      .finally(() => setBusy(false));
  };
  const submit = () => {
    setTried(true);
    if (busy || Object.keys(problems).length > 0) return;
    const current = asksCurrent ? typed.current : null;
    const next: NewProtection =
      mode === 'passphrase'
        ? { mode, passphrase: typed.fresh, idleMinutes: changing ? keys.idleMinutes : idle }
        : { mode };
    run(actions.protect({ ...next, current }), t('keysChanged'));
  };

  return (
    <>
      <p class="lead">{t('keysIntro')}</p>
      {locked && <LockedPanel onForget={() => run(actions.forget(), t('passphraseLostDone'))} />}
      <form
        class="panel"
        data-protection={protection}
        onSubmit={(event) => {
          event.preventDefault();
          if (open) submit();
        }}
      >
        <fieldset class="choices" disabled={locked}>
          <legend class="sr">{t('sectionKeys')}</legend>
          {CHOICES.map(([value, label, text]) => (
            <label class="choice" key={value}>
              <input
                type="radio"
                name={name}
                value={value}
                checked={mode === value}
                onChange={() => {
                  reset();
                  say('');
                  setPicked(value);
                }}
              />
              <span>
                <strong>{t(label)}</strong>
                <span class="hint">{t(text)}</span>
              </span>
            </label>
          ))}
        </fieldset>
        {protection === 'passphrase' && mode === protection && !locked && !changing && (
          <div class="rows">
            <div class="row">
              <p class="status">
                <span class="state-dot good" />
                {t('keysUnlocked')}
              </p>
              <IdleChoice
                minutes={keys.idleMinutes}
                onChange={(minutes) => run(actions.setIdle(minutes), t('saved'))}
              />
            </div>
            <div class="panel-foot">
              <button type="button" class="button" data-action="lock" onClick={() => run(actions.lock(), '')}>
                {t('lockNow')}
              </button>
              <button type="button" class="button" data-action="change-passphrase" onClick={() => setChanging(true)}>
                {t('passphraseChange')}
              </button>
            </div>
          </div>
        )}
        {open && (
          <div class="rows">
            <PassphraseFields
              typed={typed}
              current={asksCurrent}
              fresh={asksNew}
              problems={tried ? problems : {}}
              onChange={(next) => {
                setTyped(next);
                setFailure(null);
              }}
            />
            {asksNew && !changing && (
              <div class="row">
                <span />
                <IdleChoice minutes={idle} onChange={setIdle} />
              </div>
            )}
            {asksNew && <p class="hint">{t('passphraseNoReset')}</p>}
            {mode !== 'device' && protection === 'device' && <p class="hint">{t('keysBefore')}</p>}
            <div class="panel-foot">
              <button
                type="submit"
                class="button primary"
                data-action="protect"
                aria-disabled={busy || undefined}
                aria-busy={busy || undefined}
              >
                {t(busy ? 'keysSaving' : changing ? 'passphraseChange' : asksNew ? 'passphraseSet' : 'keysApply')}
                {busy && <span class="spinner" aria-hidden="true" />}
              </button>
              <button type="button" class="button quiet" onClick={reset}>
                {t('cancel')}
              </button>
            </div>
          </div>
        )}
        <div role="alert">
          {failure && (
            <div class="outcome failed">
              <span class="state-dot" />
              <p>{failureText(failure)}</p>
            </div>
          )}
        </div>
        <p role="status" class="said">
          {said}
        </p>
      </form>
    </>
  );
}

/** Unlocking, and the way out for who lost the passphrase. */
function LockedPanel({ onForget }: { onForget: () => void }) {
  const [lost, setLost] = useState(false);
  return (
    <section class="panel" data-locked="">
      <h2>{t('keysLockedTitle')}</h2>
      <p class="panel-text">{t('keysLockedText')}</p>
      <UnlockKeys onLost={lost ? undefined : () => setLost(true)} />
      {lost && (
        <div class="lost">
          <p class="panel-text">{t('passphraseLostText')}</p>
          <div class="panel-foot">
            <button type="button" class="button danger" data-action="forget-keys" onClick={onForget}>
              {t('passphraseLostDo')}
            </button>
            <button type="button" class="button quiet" onClick={() => setLost(false)}>
              {t('cancel')}
            </button>
          </div>
        </div>
      )}
    </section>
  );
}

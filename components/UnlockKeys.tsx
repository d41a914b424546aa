import { useContext, useId, useRef, useState } from 'preact/hooks';
import { type Failure, failureOf } from '../utils/failure.ts';
import { t } from '../utils/words.ts';
import { Unlocking } from './unlocking.ts';

const sentence = (failure: Failure): string =>
  failure.kind === 'passphrase-wrong' ? t('fail_passphraseWrong') : t('fail_internal', failure.kind);

/** One line to unlock the keys in, where they are missing. What is written elsewhere stays. */
export function UnlockKeys({ onLost }: { onLost?: (() => void) | undefined }) {
  const unlock = useContext(Unlocking);
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [passphrase, setPassphrase] = useState('');
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState('');
  if (!unlock) return null;

  const submit = () => {
    if (busy) return;
    if (!passphrase) {
      setProblem(t('passphraseEmpty'));
      input.current?.focus();
      return;
    }
    setBusy(true);
    setProblem('');
    unlock(passphrase)
      .then(() => setPassphrase(''))
      .catch((error: unknown) => {
        setProblem(sentence(failureOf(error)));
        input.current?.select();
      })
      .finally(() => setBusy(false));
  };
  return (
    // No form: it may stand inside one.
    <div class="unlock" data-unlock="">
      <div class="unlock-line">
        <input
          ref={input}
          id={id}
          class="text"
          type="password"
          autocomplete="off"
          aria-label={t('passphraseLabel')}
          placeholder={t('passphraseLabel')}
          aria-invalid={problem !== '' || undefined}
          aria-describedby={problem ? `${id}-problem` : undefined}
          value={passphrase}
          onInput={(event) => {
            setPassphrase(event.currentTarget.value);
            setProblem('');
          }}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || event.isComposing) return;
            event.preventDefault();
            event.stopPropagation();
            submit();
          }}
        />
        <button
          type="button"
          class="button"
          data-action="unlock"
          aria-disabled={busy || undefined}
          aria-busy={busy || undefined}
          onClick={submit}
        >
          {t(busy ? 'unlocking' : 'unlock')}
        </button>
        {onLost && (
          <button type="button" class="button quiet" data-action="passphrase-lost" onClick={onLost}>
            {t('passphraseLost')}
          </button>
        )}
      </div>
      {problem && (
        <p id={`${id}-problem`} class="field-problem" role="alert">
          {problem}
        </p>
      )}
    </div>
  );
}

import { useId, useState } from 'preact/hooks';
import type { CredentialField } from '../../utils/providers/types.ts';
import { t, tAny } from '../../utils/words.ts';

/** One credential: written once, then only known by how it ends. */
export function CredentialInput({
  field,
  ending,
  value,
  problem,
  onChange,
  onForget,
}: {
  field: CredentialField;
  /** How the stored one ends; undefined when none is stored. */
  ending: string | undefined;
  /** What is being entered; null while nothing is. */
  value: string | null;
  problem: string;
  onChange: (value: string | null) => void;
  onForget: () => void;
}) {
  const id = useId();
  const [asking, setAsking] = useState(false);
  const label = tAny(field.label);
  const stored = ending !== undefined && value === null;
  return (
    <div class="row" data-credential={field.id}>
      {stored ? <span class="row-label">{label}</span> : <label for={id}>{label}</label>}
      {stored ? (
        <div class="row-input stored">
          <span class="secret">{ending ? t('keyEndsIn', ending) : t('keySaved')}</span>
          {asking ? (
            <>
              <span>{t('removeAccountAsk')}</span>
              <button type="button" class="button small danger" data-action="forget" onClick={onForget}>
                {t('forget')}
              </button>
              <button type="button" class="button small" onClick={() => setAsking(false)}>
                {t('cancel')}
              </button>
            </>
          ) : (
            <>
              <button type="button" class="button small quiet" onClick={() => onChange('')}>
                {t('replace')}
              </button>
              <button type="button" class="button small quiet" onClick={() => setAsking(true)}>
                {t('remove')}
              </button>
            </>
          )}
        </div>
      ) : (
        <div class="row-input">
          <div class="inline">
            <input
              id={id}
              class="text wide"
              {...(field.secret ? { type: 'password' as const } : { type: 'text' as const })}
              autocomplete="off"
              spellcheck={false}
              placeholder={field.placeholder}
              value={value ?? ''}
              aria-describedby={`${id}-help ${problem ? `${id}-problem` : ''}`.trim()}
              aria-invalid={problem !== '' || undefined}
              onInput={(event) => onChange(event.currentTarget.value)}
            />
            {ending !== undefined && (
              <button type="button" class="button small quiet" onClick={() => onChange(null)}>
                {t('cancel')}
              </button>
            )}
          </div>
          <p id={`${id}-help`} class="hint">
            {tAny(field.help)}{' '}
            <a href={field.url} target="_blank" rel="noreferrer">
              {t('whereToFind')}
            </a>
          </p>
          {problem && (
            <p id={`${id}-problem`} class="field-problem" role="alert">
              {problem}
            </p>
          )}
        </div>
      )}
    </div>
  );
}

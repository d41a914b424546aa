import { useId } from 'preact/hooks';
import { t } from '../../utils/words.ts';

/** As `SHORTEST_PASSPHRASE` of the background, which checks it again. */
export const SHORTEST = 8;

export interface NewPassphrase {
  current: string;
  fresh: string;
  again: string;
}

type Problems = Partial<Record<keyof NewPassphrase, string>>;

/** What keeps it from being taken: a sentence a field. */
export function passphraseProblems(
  { current, fresh, again }: NewPassphrase,
  asksCurrent: boolean,
  asksNew: boolean,
): Problems {
  return {
    ...(asksCurrent && !current && { current: t('passphraseEmpty') }),
    ...(asksNew && fresh.length < SHORTEST && { fresh: t('passphraseShort', SHORTEST) }),
    ...(asksNew && fresh.length >= SHORTEST && fresh !== again && { again: t('passphraseDiffer') }),
  };
}

/** The passphrase until now, and a new one twice. */
export function PassphraseFields({
  typed,
  current,
  fresh,
  problems,
  onChange,
}: {
  typed: NewPassphrase;
  current: boolean;
  fresh: boolean;
  problems: Problems;
  onChange: (typed: NewPassphrase) => void;
}) {
  const field = (name: keyof NewPassphrase, label: string, help = '') => (
    <Field
      key={name}
      name={name}
      label={label}
      help={help}
      value={typed[name]}
      problem={problems[name] ?? ''}
      onInput={(value) => onChange({ ...typed, [name]: value })}
    />
  );
  return (
    <>
      {current && field('current', t('passphraseCurrent'))}
      {fresh && field('fresh', t('passphraseNew'), t('passphraseShort', SHORTEST))}
      {fresh && field('again', t('passphraseRepeat'))}
    </>
  );
}

function Field(props: {
  name: string;
  label: string;
  help: string;
  value: string;
  problem: string;
  onInput: (value: string) => void;
}) {
  const { name, label, help, value, problem, onInput } = props;
  const id = useId();
  // The help says already what a short one lacks.
  const shown = problem || help;
  return (
    <div class="row">
      <label for={id}>{label}</label>
      <div class="row-input">
        <input
          id={id}
          class="text wide"
          type="password"
          autocomplete={name === 'current' ? 'off' : 'new-password'}
          data-passphrase={name}
          value={value}
          aria-invalid={problem !== '' || undefined}
          aria-describedby={shown ? `${id}-help` : undefined}
          onInput={(event) => onInput(event.currentTarget.value)}
        />
        {shown && (
          <p id={`${id}-help`} class={problem ? 'field-problem' : 'hint'} role={problem ? 'alert' : undefined}>
            {shown}
          </p>
        )}
      </div>
    </div>
  );
}

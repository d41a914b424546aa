import { useId } from 'preact/hooks';
import type { AccountView } from '../utils/messages.ts';
import type { Choice, SettingField, SettingValue } from '../utils/providers/types.ts';
import { t, tAny } from '../utils/words.ts';
import { choicesOf } from './setting-choices.ts';

const choiceLabel = ({ label, key }: Choice): string => (key ? tAny(key) : label);

/** One declared setting: a choice, a switch or a number. */
export function SettingInput({
  field,
  value,
  account,
  compact = false,
  roomy = false,
  onChange,
  onEmpty,
}: {
  field: SettingField;
  value: SettingValue;
  account: AccountView | undefined;
  /** Beside the send button: the label is spoken, and seen only where the input alone would not say. */
  compact?: boolean;
  /** In options: the label stands in its own column. */
  roomy?: boolean;
  onChange: (value: SettingValue) => void;
  /** Where choices come from when there are none yet. */
  onEmpty?: () => void;
}) {
  const id = useId();
  const label = tAny(field.label);
  const { input } = field;
  if (input.kind === 'toggle') {
    return (
      <label class="switch" title={field.help ? tAny(field.help) : undefined} data-setting={field.id}>
        <input
          type="checkbox"
          role="switch"
          aria-checked={value === true}
          checked={value === true}
          onChange={(event) => onChange(event.currentTarget.checked)}
        />
        <span class="switch-track" aria-hidden="true" />
        <span>{label}</span>
      </label>
    );
  }
  if (input.kind === 'number') {
    return (
      <span class={roomy ? 'setting roomy' : 'setting'} data-setting={field.id}>
        <label for={id}>{label}</label>
        <input
          id={id}
          class="text number"
          type="number"
          min={input.min}
          max={input.max}
          step={input.step}
          value={String(value)}
          onChange={(event) => {
            const number = event.currentTarget.valueAsNumber;
            if (Number.isFinite(number)) onChange(Math.min(input.max, Math.max(input.min, number)));
          }}
        />
      </span>
    );
  }
  if (input.kind === 'labelled-ids') return null;
  const choices = choicesOf(field, account);
  return (
    <span class={roomy ? 'setting roomy' : 'setting'} data-setting={field.id}>
      <label for={id} class={compact ? 'sr' : undefined}>
        {label}
      </label>
      {choices.length === 0 && onEmpty ? (
        <button type="button" class="button small quiet" onClick={onEmpty}>
          {label}: {t('addInOptions')}
        </button>
      ) : (
        <select id={id} class="select" value={String(value)} onChange={(event) => onChange(event.currentTarget.value)}>
          {!choices.some((choice) => choice.value === value || choice.value === '') && (
            <option value="">
              {compact ? t('pickFirst', label) : t(choices.length > 0 ? 'chooseOne' : 'chooseAfterCheck')}
            </option>
          )}
          {choices.map((choice) => (
            <option key={choice.value} value={choice.value}>
              {choiceLabel(choice)}
            </option>
          ))}
        </select>
      )}
    </span>
  );
}

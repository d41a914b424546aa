import { X } from 'lucide';
import { useId, useState } from 'preact/hooks';
import type { LabelledId, SettingField } from '../../utils/providers/types.ts';
import { t, tAny } from '../../utils/words.ts';
import { Icon } from '../Icon.tsx';

/** A list of ids that the vendor has no list of, each under a label of the person's own. */
export function LabelledIds({
  field,
  items,
  onChange,
}: {
  field: SettingField;
  items: readonly LabelledId[];
  onChange: (items: LabelledId[]) => void;
}) {
  const [id, setId] = useState('');
  const [label, setLabel] = useState('');
  const hint = useId();
  const add = () => {
    const entry = { id: id.trim(), label: label.trim() };
    if (!entry.id) return;
    onChange([...items.filter((item) => item.id !== entry.id), entry]);
    setId('');
    setLabel('');
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.isComposing) return;
    event.preventDefault();
    add();
  };
  const name = field.input.kind === 'labelled-ids' ? tAny(field.input.itemLabel) : '';
  return (
    <fieldset class="row" data-setting={field.id}>
      <legend class="row-label">{tAny(field.label)}</legend>
      <div class="row-input">
        {items.length > 0 && (
          <ul class="entries">
            {items.map((item) => (
              <li key={item.id}>
                <span class="entry-label">{item.label || item.id}</span>
                {item.label && <code>{item.id}</code>}
                <button
                  type="button"
                  class="icon-button small"
                  aria-label={t('removeValue', item.label || item.id)}
                  title={t('remove')}
                  onClick={() => onChange(items.filter((other) => other.id !== item.id))}
                >
                  <Icon node={X} size={12} />
                </button>
              </li>
            ))}
          </ul>
        )}
        <div class="inline">
          <input
            class="text"
            type="text"
            autocomplete="off"
            spellcheck={false}
            aria-label={name || t('itemId')}
            aria-describedby={hint}
            placeholder={name || t('itemId')}
            value={id}
            onInput={(event) => setId(event.currentTarget.value)}
            onKeyDown={onKeyDown}
          />
          <input
            class="text"
            type="text"
            autocomplete="off"
            aria-label={t('itemLabel')}
            placeholder={t('itemLabel')}
            value={label}
            onInput={(event) => setLabel(event.currentTarget.value)}
            onKeyDown={onKeyDown}
          />
          <button type="button" class="button small" disabled={!id.trim()} data-action="add-item" onClick={add}>
            {t('addItem')}
          </button>
        </div>
        <p id={hint} class="hint">
          {field.help && tAny(field.help)}
        </p>
      </div>
    </fieldset>
  );
}

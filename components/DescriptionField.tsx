import { useId } from 'preact/hooks';
import type { Draft } from '../utils/icp/draft.ts';
import { foldText } from '../utils/icp/fold.ts';
import { listed, t } from '../utils/words.ts';
import { fieldKey } from './fields.ts';
import { type FormChange, folding } from './form-changes.ts';
import { TextField } from './TextField.tsx';

/** The profile in one sentence: it follows the fields until the person writes their own. What is folded in stands below. */
export function DescriptionField({
  draft,
  readOnly,
  onType,
  onChange,
}: {
  draft: Draft;
  readOnly: boolean;
  onType: (text: string) => void;
  onChange: (change: FormChange) => void;
}) {
  const id = useId();
  const { icp, written, folded = [] } = draft;
  const own = written.includes('description');
  const note = t(own ? 'descriptionOwn' : 'descriptionFollows');
  const said = folded.filter((field) => foldText(icp, field) === '');
  const lines = [
    ...folded
      .filter((field) => !said.includes(field))
      .map((field) => ({ fields: [field], text: foldText(icp, field) })),
    ...(said.length > 0
      ? [{ fields: said, text: t('foldedAlready', listed(said.map((field) => t(fieldKey(field))))) }]
      : []),
  ];
  const reset = (): FormChange => ({
    ops: [{ op: 'set', field: 'description', text: '' }],
    undo: { label: t('descriptionReset'), ops: [{ op: 'set', field: 'description', text: icp.description }] },
  });
  return (
    <section class="group description-group" data-field="description">
      <div class="group-head">
        <h2 id={`${id}-title`}>{t('inOneSentence')}</h2>
        <span class="group-note">{note}</span>
        {own && !readOnly && (
          <button type="button" class="link-button" data-action="reset-description" onClick={() => onChange(reset())}>
            {t('descriptionAutomatic')}
          </button>
        )}
      </div>
      <TextField
        className="text description"
        labelId={`${id}-title`}
        description={note}
        multiline
        value={icp.description}
        placeholder={t('add_description')}
        readOnly={readOnly}
        onType={onType}
      />
      {folded.length > 0 && (
        <ul class="folded" aria-label={t('foldedTitle')}>
          {lines.map(({ fields, text }) => (
            <li key={text} data-folded={fields.join(' ')}>
              <span class="folded-text">{text}</span>
              {!readOnly && (
                <button type="button" class="link-button" onClick={() => onChange(folding(fields, false))}>
                  {t('takeOut')}
                </button>
              )}
            </li>
          ))}
          {said.length < folded.length && <li class="folded-note">{t('foldedNote')}</li>}
        </ul>
      )}
    </section>
  );
}

import { useId } from 'preact/hooks';
import type { Draft } from '../utils/icp/draft.ts';
import { type FoldField, foldText } from '../utils/icp/fold.ts';
import { t } from '../utils/words.ts';
import { fieldKey } from './fields.ts';
import type { FormChange } from './form-changes.ts';
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
  const reset = (): FormChange => ({
    ops: [{ op: 'set', field: 'description', text: '' }],
    undo: { label: t('descriptionReset'), ops: [{ op: 'set', field: 'description', text: icp.description }] },
  });
  const unfold = (field: FoldField): FormChange => ({
    ops: [{ op: 'fold', field, on: false }],
    undo: { label: t('unfolded', t(fieldKey(field))), ops: [{ op: 'fold', field, on: true }] },
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
          {folded.map((field) => (
            <li key={field} data-folded={field}>
              <span class="folded-text">{foldText(icp, field) || t('foldedAlready', t(fieldKey(field)))}</span>
              {!readOnly && (
                <button type="button" class="link-button" onClick={() => onChange(unfold(field))}>
                  {t('takeOut')}
                </button>
              )}
            </li>
          ))}
          <li class="folded-note">{t('foldedNote')}</li>
        </ul>
      )}
    </section>
  );
}

import { useId, useMemo, useState } from 'preact/hooks';
import type { CompanySize } from '../utils/icp/company-size.ts';
import { countryName } from '../utils/icp/country.ts';
import type { Draft, DraftOp } from '../utils/icp/draft.ts';
import type { ListField } from '../utils/icp/types.ts';
import { t, tCount, uiLanguage } from '../utils/words.ts';
import { evidenceReader, revenueEvidence, suggestedValues } from './evidence.ts';
import { FieldGroupSection } from './FieldGroupSection.tsx';
import { FIELD_GROUPS, fieldKey, MOVE_FIELDS, PROSE_FIELDS, type TokenField } from './fields.ts';
import { RevenueInput } from './RevenueInput.tsx';
import { SeniorityToggles } from './SeniorityToggles.tsx';
import { SizeBands } from './SizeBands.tsx';
import { TextField } from './TextField.tsx';
import { TokenInput } from './TokenInput.tsx';
import type { Vocabulary } from './vocabulary.ts';

/** A change, and how it is taken back when it removed something. */
export interface FormChange {
  ops: DraftOp[];
  undo?: { label: string; ops: DraftOp[] };
}

export type Vocabularies = Partial<Record<TokenField, Vocabulary>>;

export interface ProfileFormProps {
  draft: Draft;
  vocabularies: Vocabularies;
  readOnly: boolean;
  onChange: (change: FormChange) => void;
  /** Each keystroke in the description. */
  onDescription: (text: string) => void;
  announce: (text: string) => void;
}

/** The profile in its three groups, and its description. */
export function ProfileForm({ draft, vocabularies, readOnly, onChange, onDescription, announce }: ProfileFormProps) {
  const { icp } = draft;
  const id = useId();
  const evidenceOf = useMemo(() => evidenceReader(draft), [draft]);

  const add = (field: ListField, values: string[]) => onChange({ ops: [{ op: 'add', field, values }] });
  const remove = (field: ListField, values: string[]) => {
    const [first] = values;
    const label =
      values.length === 1 && first !== undefined
        ? t('removedValue', shownValue(field, first))
        : tCount('removedValues', values.length);
    const at = icp[field].indexOf(first as never);
    onChange({
      ops: [{ op: 'remove', field, values }],
      undo: { label, ops: [{ op: 'add', field, values, ...(at < 0 ? {} : { at }) }] },
    });
    announce(label);
  };
  const move = (field: ListField, value: string, to: ListField) => {
    const label = t('movedValue', value, t(fieldKey(to)));
    const at = icp[field].indexOf(value as never);
    onChange({
      ops: [
        { op: 'remove', field, values: [value] },
        { op: 'add', field: to, values: [value] },
      ],
      undo: {
        label,
        ops: [
          { op: 'remove', field: to, values: [value] },
          { op: 'add', field, values: [value], at },
        ],
      },
    });
    announce(label);
  };

  const input = (field: ListField | 'revenue', labelId: string) => {
    if (field === 'seniorities') {
      return (
        <SeniorityToggles
          labelId={labelId}
          values={icp.seniorities}
          evidenceOf={(value) => evidenceOf(field, value)}
          readOnly={readOnly}
          onToggle={(value, on) => (on ? add(field, [value]) : remove(field, [value]))}
        />
      );
    }
    if (field === 'companySizes') {
      return (
        <SizeBands
          labelId={labelId}
          values={icp.companySizes}
          evidenceOf={(value) => evidenceOf(field, value)}
          readOnly={readOnly}
          onAdd={(values: CompanySize[]) => add(field, values)}
          onRemove={(values: CompanySize[]) => remove(field, values)}
        />
      );
    }
    if (field === 'revenue') {
      return (
        <RevenueInput
          labelId={labelId}
          ranges={icp.revenue}
          evidenceOf={(currency) => revenueEvidence(draft, currency)}
          readOnly={readOnly}
          onChange={(ranges) =>
            onChange({
              ops: [{ op: 'revenue', ranges }],
              ...(ranges.length < icp.revenue.length
                ? {
                    undo: {
                      label: t('removedValue', t('field_revenue')),
                      ops: [{ op: 'revenue', ranges: icp.revenue }],
                    },
                  }
                : {}),
            })
          }
        />
      );
    }
    return (
      <TokenInput<TokenField>
        labelId={labelId}
        placeholder={t(`add_${field}`)}
        values={icp[field]}
        display={(value) => shownValue(field, value)}
        evidenceOf={(value) => evidenceOf(field, value)}
        suggested={suggestedValues(draft, field)}
        vocabulary={vocabularies[field]}
        {...(field === 'countries' ? { unknown: (text: string) => t('unknownCountry', text) } : {})}
        prose={PROSE_FIELDS.has(field)}
        readOnly={readOnly}
        moveTargets={
          field === 'countries'
            ? []
            : MOVE_FIELDS.filter((to) => to !== field).map((to) => ({ field: to, label: t(fieldKey(to)) }))
        }
        onAdd={(values) => add(field, values)}
        onRemove={(value) => remove(field, [value])}
        onMove={(value, to) => move(field, value, to)}
        announce={announce}
      />
    );
  };

  const [opened, setOpened] = useState<Record<string, boolean>>({});
  return (
    <div class="form">
      {FIELD_GROUPS.map((group) => {
        const holds = group.fields.some(
          (field) => icp[field].length > 0 || (field !== 'revenue' && suggestedValues(draft, field).length > 0),
        );
        return (
          <FieldGroupSection
            key={group.id}
            title={t(group.title)}
            open={opened[group.id] ?? (!group.folds || holds)}
            onToggle={group.folds ? (open) => setOpened({ ...opened, [group.id]: open }) : null}
            summary={group.folds && !holds ? group.fields.map((field) => t(fieldKey(field))).join(', ') : ''}
          >
            {group.fields.map((field) => {
              const labelId = `${id}-${field}`;
              return (
                <div class="field" data-field={field} key={field}>
                  <span id={labelId} class="field-label">
                    {t(fieldKey(field))}
                  </span>
                  {input(field, labelId)}
                </div>
              );
            })}
          </FieldGroupSection>
        );
      })}
      <section class="group" data-field="description">
        <h2 id={`${id}-description`}>{t('field_description')}</h2>
        <TextField
          className="text description"
          labelId={`${id}-description`}
          multiline
          value={icp.description}
          placeholder={t('add_description')}
          readOnly={readOnly}
          onType={onDescription}
        />
      </section>
    </div>
  );
}

export const shownValue = (field: ListField, value: string): string =>
  field === 'countries' ? countryName(value, uiLanguage()) : value;

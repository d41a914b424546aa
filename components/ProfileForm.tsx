import { useId, useMemo, useState } from 'preact/hooks';
import type { CompanySize } from '../utils/icp/company-size.ts';
import type { Draft, Evidence } from '../utils/icp/draft.ts';
import type { Suggestions } from '../utils/icp/suggestions.ts';
import type { ListField } from '../utils/icp/types.ts';
import { t } from '../utils/words.ts';
import type { AddedReport } from './added-report.ts';
import { DescriptionField } from './DescriptionField.tsx';
import { evidenceReader, revenueEvidence, suggestedValues } from './evidence.ts';
import { FieldGroupSection } from './FieldGroupSection.tsx';
import { FIELD_GROUPS, fieldKey, type TokenField as TokenFieldName } from './fields.ts';
import { adding, type FormChange, moving, refusing, removing, revaluing } from './form-changes.ts';
import { PageTotal } from './page-total.ts';
import { RevenueInput } from './RevenueInput.tsx';
import { SeniorityToggles } from './SeniorityToggles.tsx';
import { SizeBands } from './SizeBands.tsx';
import { useStableSources } from './stable.ts';
import { TokenField } from './TokenField.tsx';
import type { Vocabulary } from './vocabulary.ts';

export type { FormChange } from './form-changes.ts';

export type Vocabularies = Partial<Record<TokenFieldName, Vocabulary>>;

const NOTHING: Suggestions = { history: {}, never: [] };

export interface ProfileFormProps {
  draft: Draft;
  vocabularies: Vocabularies;
  /** What the person used before, and what is never suggested. */
  suggestions?: Suggestions | undefined;
  readOnly: boolean;
  onChange: (change: FormChange) => void;
  /** Each keystroke in the description. */
  onDescription: (text: string) => void;
  /** Forgets that a value was used before. Left out: it cannot be. */
  onForgetUsed?: ((field: ListField, value: string) => void) | undefined;
  /** Shows where a page says it. Left out: it is not offered. */
  onShowOnPage?: ((field: ListField | 'revenue', value: string, evidence: Evidence) => void) | undefined;
  announce: (text: string) => void;
}

/** The profile in its three groups, and its description. */
export function ProfileForm({
  draft,
  vocabularies,
  suggestions = NOTHING,
  readOnly,
  onChange,
  onDescription,
  onForgetUsed,
  onShowOnPage,
  announce,
}: ProfileFormProps) {
  const { icp } = draft;
  const id = useId();
  const sources = useStableSources(draft.sources);
  // Evidence follows from the pages alone: a keystroke asks for none of it anew.
  const evidenceOf = useMemo(() => evidenceReader({ ...draft, sources: [...sources] }), [sources]);

  const add = (field: ListField, values: string[], report?: AddedReport) => onChange(adding(field, values, report));
  const remove = (field: ListField, values: string[]) => onChange(removing(draft, field, values));
  const shows = (field: ListField | 'revenue', value: string) =>
    onShowOnPage && ((evidence: Evidence) => onShowOnPage(field, value, evidence));

  const input = (field: ListField | 'revenue', labelId: string) => {
    if (field === 'seniorities') {
      return (
        <SeniorityToggles
          labelId={labelId}
          values={icp.seniorities}
          evidenceOf={(value) => evidenceOf(field, value)}
          showsOnPage={(value) => shows(field, value)}
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
          showsOnPage={(value) => shows(field, value)}
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
          showsOnPage={(currency) => shows(field, currency)}
          readOnly={readOnly}
          onChange={(ranges) => onChange(revaluing(draft, ranges))}
        />
      );
    }
    return (
      <TokenField
        field={field}
        labelId={labelId}
        draft={draft}
        evidenceOf={evidenceOf}
        vocabulary={vocabularies[field]}
        suggestions={suggestions}
        readOnly={readOnly}
        onAdd={add}
        onRemove={remove}
        onMove={(from, value, to) => onChange(moving(draft, from, value, to))}
        onNever={(from, value) => onChange(refusing(draft, from, value))}
        onForgetUsed={onForgetUsed}
        onShowOnPage={onShowOnPage}
        announce={announce}
      />
    );
  };

  const [opened, setOpened] = useState<Record<string, boolean>>({});
  return (
    <PageTotal.Provider value={draft.sources.length}>
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
        <DescriptionField draft={draft} readOnly={readOnly} onType={onDescription} onChange={onChange} />
      </div>
    </PageTotal.Provider>
  );
}

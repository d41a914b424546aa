import { useMemo } from 'preact/hooks';
import type { Draft, Evidence } from '../utils/icp/draft.ts';
import { isNever } from '../utils/icp/never.ts';
import type { Suggestions } from '../utils/icp/suggestions.ts';
import { t } from '../utils/words.ts';
import type { AddedReport } from './added-report.ts';
import { type EvidenceOf, suggestedValues } from './evidence.ts';
import { type TokenField as Field, fieldKey, MOVE_FIELDS, PROSE_FIELDS, shownValue } from './fields.ts';
import { useStableList } from './stable.ts';
import { TokenInput } from './TokenInput.tsx';
import type { Term, Vocabulary } from './vocabulary.ts';

/** A list field of the profile: what stands in it, what pages hint at, and what the person used before. */
export function TokenField({
  field,
  labelId,
  draft,
  evidenceOf,
  vocabulary,
  suggestions,
  readOnly,
  onAdd,
  onRemove,
  onMove,
  onNever,
  onForgetUsed,
  onShowOnPage,
  announce,
}: {
  field: Field;
  labelId: string;
  draft: Draft;
  evidenceOf: EvidenceOf;
  vocabulary: Vocabulary | undefined;
  suggestions: Suggestions;
  readOnly: boolean;
  onAdd: (field: Field, values: string[], report?: AddedReport) => void;
  onRemove: (field: Field, values: string[]) => void;
  onMove: (field: Field, value: string, to: Field) => void;
  onNever: (field: Field, value: string) => void;
  onForgetUsed?: ((field: Field, value: string) => void) | undefined;
  onShowOnPage?: ((field: Field, value: string, evidence: Evidence) => void) | undefined;
  announce: (text: string) => void;
}) {
  const values = useStableList(draft.icp[field]);
  const display = useMemo(() => (value: string) => shownValue(field, value), [field]);
  const evidence = useMemo(() => (value: string) => evidenceOf(field, value), [field, evidenceOf]);
  const suggested = useStableList(
    suggestedValues(draft, field).filter((value) => !isNever(suggestions.never, field, value)),
  );
  const history = suggestions.history[field];
  const used = useMemo(
    () => history?.map((value): Term => ({ value, label: shownValue(field, value), used: true })),
    [history, field],
  );
  const moveTargets = useMemo(
    () =>
      field === 'countries'
        ? []
        : MOVE_FIELDS.filter((to) => to !== field).map((to) => ({ field: to as Field, label: t(fieldKey(to)) })),
    [field],
  );
  return (
    <TokenInput<Field>
      labelId={labelId}
      placeholder={t(`add_${field}`)}
      values={values}
      display={display}
      evidenceOf={evidence}
      suggested={suggested}
      vocabulary={vocabulary}
      used={used}
      {...(field === 'countries' ? { unknown: (text: string) => t('unknownCountry', text) } : {})}
      prose={PROSE_FIELDS.has(field)}
      readOnly={readOnly}
      moveTargets={moveTargets}
      onAdd={(added, report) => onAdd(field, added, report)}
      onRemove={(value) => onRemove(field, [value])}
      onMove={(value, to) => onMove(field, value, to)}
      onNever={(value) => onNever(field, value)}
      onForget={onForgetUsed && ((value) => onForgetUsed(field, value))}
      onShowOnPage={onShowOnPage && ((value, one) => onShowOnPage(field, value, one))}
      announce={announce}
    />
  );
}

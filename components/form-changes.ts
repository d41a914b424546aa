/** What a person does in the form, as operations on the draft, and how each is taken back. */
import type { Draft, DraftOp } from '../utils/icp/draft.ts';
import type { FoldField } from '../utils/icp/fold.ts';
import type { ListField, RevenueRange } from '../utils/icp/types.ts';
import { listed, t, tCount } from '../utils/words.ts';
import { type AddedReport, addedText } from './added-report.ts';
import { fieldKey, shownValue } from './fields.ts';

/** A value is never suggested again, or may be. */
export interface NeverChange {
  field: ListField;
  value: string;
  on: boolean;
}

/** A change, and how it is taken back when it removed something or brought much at once. */
export interface FormChange {
  ops: DraftOp[];
  never?: NeverChange[];
  undo?: { label: string; ops: DraftOp[]; never?: NeverChange[] };
}

/** What one operation may bring at most. */
const BATCH = 1000;

const addOps = (field: ListField, values: readonly string[]): DraftOp[] =>
  Array.from({ length: Math.ceil(values.length / BATCH) }, (_, at) => ({
    op: 'add' as const,
    field,
    values: values.slice(at * BATCH, (at + 1) * BATCH),
  }));

const removeOps = (field: ListField, values: readonly string[]): DraftOp[] =>
  Array.from({ length: Math.ceil(values.length / BATCH) }, (_, at) => ({
    op: 'remove' as const,
    field,
    values: values.slice(at * BATCH, (at + 1) * BATCH),
  }));

/** Values that were put in. A list of them can be taken back at once. */
export function adding(field: ListField, values: string[], report?: AddedReport): FormChange {
  const ops = addOps(field, values);
  return report ? { ops, undo: { label: addedText(report), ops: removeOps(field, values) } } : { ops };
}

export function removing({ icp }: Draft, field: ListField, values: string[]): FormChange & { undo: { label: string } } {
  const [first] = values;
  const label =
    values.length === 1 && first !== undefined
      ? t('removedValue', shownValue(field, first))
      : tCount('removedValues', values.length);
  const at = first === undefined ? -1 : (icp[field] as readonly string[]).indexOf(first);
  return {
    ops: removeOps(field, values),
    undo: { label, ops: [{ op: 'add', field, values, ...(at < 0 ? {} : { at }) }] },
  };
}

export function moving({ icp }: Draft, field: ListField, value: string, to: ListField) {
  const at = (icp[field] as readonly string[]).indexOf(value);
  return {
    ops: [
      { op: 'remove', field, values: [value] },
      { op: 'add', field: to, values: [value] },
    ],
    undo: {
      label: t('movedValue', value, t(fieldKey(to))),
      ops: [
        { op: 'remove', field: to, values: [value] },
        { op: 'add', field, values: [value], at },
      ],
    },
  } satisfies FormChange;
}

/** Out of the draft, if it is in it, and never suggested again. */
export function refusing(draft: Draft, field: ListField, value: string) {
  const isIn = (draft.icp[field] as readonly string[]).includes(value);
  const removed = isIn ? removing(draft, field, [value]) : null;
  return {
    ops: removed?.ops ?? [],
    never: [{ field, value, on: true }],
    undo: {
      label: t('neverAgain', shownValue(field, value)),
      ops: removed?.undo.ops ?? [],
      never: [{ field, value, on: false }],
    },
  } satisfies FormChange;
}

/** Fields that are said in the description where a provider has no room for them, or no longer. */
export function folding(fields: readonly FoldField[], on: boolean) {
  const ops = (folded: boolean) => fields.map((field) => ({ op: 'fold' as const, field, on: folded }));
  const names = listed(fields.map((field) => t(fieldKey(field))));
  return { ops: ops(on), undo: { label: t(on ? 'foldedIn' : 'unfolded', names), ops: ops(!on) } } satisfies FormChange;
}

/** Other ranges. One that went can be taken back. */
export function revaluing({ icp }: Draft, ranges: RevenueRange[]): FormChange {
  return {
    ops: [{ op: 'revenue', ranges }],
    ...(ranges.length < icp.revenue.length
      ? { undo: { label: t('removedValue', t('field_revenue')), ops: [{ op: 'revenue', ranges: icp.revenue }] } }
      : {}),
  };
}

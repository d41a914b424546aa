/** What every change of a draft shares: references to values, and the step to the next revision. */
import { defaultDescription, defaultName } from './describe.ts';
import type { Draft, ValueRef, WrittenField } from './draft-types.ts';
import { icpFromFindings, unionRevenue } from './from-findings.ts';
import { hasValue, valueKey } from './lists.ts';
import type { ListField } from './types.ts';

/** Whether a value is among references. */
export const includes = (refs: readonly ValueRef[], field: ListField, value: string): boolean =>
  refs.some((ref) => ref.field === field && valueKey(ref.value) === valueKey(value));
export const without = (refs: readonly ValueRef[], field: ListField, values: readonly string[]): ValueRef[] =>
  refs.filter((ref) => ref.field !== field || !hasValue(values, ref.value));
export const withRefs = (refs: readonly ValueRef[], field: ListField, values: readonly string[]): ValueRef[] => [
  ...without(refs, field, values),
  ...values.map((value) => ({ field, value })),
];
export const withWritten = (draft: Draft, field: WrittenField): WrittenField[] => [
  ...draft.written.filter((other) => other !== field),
  field,
];

/** Everything that follows from something else, brought up to date. */
export function settled(draft: Draft): Draft {
  const icp = { ...draft.icp };
  const follows = (field: WrittenField): boolean => !draft.written.includes(field);
  if (follows('revenue')) {
    icp.revenue = unionRevenue(draft.sources.flatMap(({ findings }) => icpFromFindings(findings).revenue));
  }
  if (follows('name')) icp.name = defaultName(icp);
  if (follows('description')) icp.description = defaultDescription(icp);
  return { ...draft, icp };
}

/** The changed draft as the next revision, or the draft itself when nothing about it is different. */
export function next(before: Draft, after: Draft, now: Date): Draft {
  const settledAfter = settled(after);
  if (JSON.stringify(settledAfter) === JSON.stringify(before)) return before;
  return { ...settledAfter, revision: before.revision + 1, updatedAt: now.toISOString() };
}

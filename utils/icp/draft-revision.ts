/** What every change of a draft shares: references to values, and the step to the next revision. */
import { defaultDescription, defaultName } from './describe.ts';
import type { Draft, ValueRef, WrittenField } from './draft-types.ts';
import { revenueFromFindings, unionRevenue } from './from-findings.ts';
import { hasValue, valueKey, withList } from './lists.ts';
import { isSame } from './same.ts';
import { neededSupport, supportOf } from './support.ts';
import { LIST_FIELDS, type ListField } from './types.ts';

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

/** Whether the person put a value in: typed, confirmed, or selected on a page. Such a value needs no further support. */
export const isByHand = ({ typed, sources }: Draft, field: ListField, value: string): boolean =>
  includes(typed, field, value) || supportOf(sources, field, value).picked;

/** Everything that follows from something else, brought up to date. */
export function settled(draft: Draft): Draft {
  const needed = neededSupport(draft.minimumSupport, draft.sources.length);
  let icp = { ...draft.icp };
  for (const field of LIST_FIELDS) {
    const stands = (value: string): boolean =>
      needed === 1 || supportOf(draft.sources, field, value).evidence.length >= needed || isByHand(draft, field, value);
    icp = withList(icp, field, draft.pool[field].filter(stands));
  }
  const follows = (field: WrittenField): boolean => !draft.written.includes(field);
  if (follows('revenue')) {
    icp.revenue = unionRevenue(draft.sources.flatMap(({ findings }) => revenueFromFindings(findings))).filter(
      ({ currency }) => supportOf(draft.sources, 'revenue', currency).evidence.length >= needed,
    );
  }
  if (follows('name')) icp.name = defaultName(icp);
  if (follows('description')) icp.description = defaultDescription(icp);
  return { ...draft, icp };
}

/** Whether two drafts hold the same, part by part: the pages, by far the largest, are mostly the very same object. */
function isSameDraft(one: Draft, other: Draft): boolean {
  const keys = Object.keys({ ...one, ...other }) as (keyof Draft)[];
  return keys.every((key) => isSame(one[key], other[key]));
}

/** The changed draft as the next revision, or the draft itself when nothing about it is different. */
export function next(before: Draft, after: Draft, now: Date): Draft {
  const settledAfter = settled(after);
  if (isSameDraft(before, settledAfter)) return before;
  return { ...settledAfter, revision: before.revision + 1, updatedAt: now.toISOString() };
}

/** How alike two profiles are, field by field. */
import { hasValue } from './lists.ts';
import { type Icp, LIST_FIELDS, type ListField, type RevenueRange } from './types.ts';

export interface FieldComparison {
  field: ListField | 'revenue';
  /** Shared values over all values, 0–1; 1 when both sides are empty. */
  overlap: number;
  shared: string[];
  onlyFirst: string[];
  onlySecond: string[];
}

export interface Comparison {
  /** The mean over the fields that one side at least fills; 1 when none does. */
  overlap: number;
  fields: FieldComparison[];
}

const rangeAsValue = ({ currency, min, max }: RevenueRange): string => `${currency} ${min ?? ''}-${max ?? ''}`;

function compareValues(
  field: FieldComparison['field'],
  first: readonly string[],
  second: readonly string[],
): FieldComparison {
  const shared = first.filter((value) => hasValue(second, value));
  const onlyFirst = first.filter((value) => !hasValue(second, value));
  const onlySecond = second.filter((value) => !hasValue(first, value));
  const all = shared.length + onlyFirst.length + onlySecond.length;
  return { field, overlap: all === 0 ? 1 : shared.length / all, shared, onlyFirst, onlySecond };
}

/** Compares the lists and the revenue; names and descriptions do not count. */
export function compareIcps(first: Icp, second: Icp): Comparison {
  const fields = [
    ...LIST_FIELDS.map((field) => compareValues(field, first[field], second[field])),
    compareValues('revenue', first.revenue.map(rangeAsValue), second.revenue.map(rangeAsValue)),
  ];
  const filled = fields.filter(
    ({ shared, onlyFirst, onlySecond }) => shared.length + onlyFirst.length + onlySecond.length,
  );
  const overlap = filled.length ? filled.reduce((sum, field) => sum + field.overlap, 0) / filled.length : 1;
  return { overlap, fields };
}

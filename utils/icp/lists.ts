/** Reading and writing an ICP's lists by field, without losing the closed vocabularies' types. */
import { COMPANY_SIZES } from './company-size.ts';
import { SENIORITIES } from './seniority.ts';
import type { Icp, ListField } from './types.ts';

/** What makes two values of a field the same: case, width and spaces aside. */
export const valueKey = (value: string): string => value.normalize('NFKC').replace(/\s+/gu, ' ').trim().toLowerCase();

export const hasValue = (values: readonly string[], value: string): boolean => {
  const key = valueKey(value);
  return values.some((other) => valueKey(other) === key);
};

/** The values without later repetitions, in order. */
export function distinct(values: readonly string[]): string[] {
  const seen = new Set<string>();
  return values.filter((value) => {
    const key = valueKey(value);
    return !seen.has(key) && seen.add(key);
  });
}

/**
 * The ICP with one list replaced. Seniorities and company sizes keep their own order and vocabulary; others keep the order
 * given.
 */
export function withList(icp: Icp, field: ListField, values: readonly string[]): Icp {
  if (field === 'seniorities') return { ...icp, seniorities: SENIORITIES.filter((one) => hasValue(values, one)) };
  if (field === 'companySizes') return { ...icp, companySizes: COMPANY_SIZES.filter((one) => hasValue(values, one)) };
  return { ...icp, [field]: distinct(values) };
}

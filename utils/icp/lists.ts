/** Reading and writing an ICP's lists by field, without losing the closed vocabularies' types. */
import { COMPANY_SIZES } from './company-size.ts';
import { SENIORITIES } from './seniority.ts';
import { type Icp, LIST_FIELDS, type ListField } from './types.ts';

/** The lists of a profile. */
export type Lists = Pick<Icp, ListField>;

export const listsOf = (icp: Lists): Lists =>
  Object.fromEntries(LIST_FIELDS.map((field) => [field, icp[field]])) as unknown as Lists;

/** What makes two values of a field the same: case, width and spaces aside. */
export const valueKey = (value: string): string =>
  (PLAIN.test(value) ? value : value.normalize('NFKC').replace(/\s+/gu, ' ').trim()).toLowerCase();

/** One line of ASCII with single spaces, which most values are: nothing in it has another form. */
const PLAIN = /^[!-~]+(?: [!-~]+)*$/;

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
 * Lists, or an ICP, with one of them replaced. Seniorities and company sizes keep their own order and vocabulary; others keep the order
 * given.
 */
export function withList<T extends Lists>(lists: T, field: ListField, values: readonly string[]): T {
  if (field === 'seniorities') return { ...lists, seniorities: SENIORITIES.filter((one) => hasValue(values, one)) };
  if (field === 'companySizes') return { ...lists, companySizes: COMPANY_SIZES.filter((one) => hasValue(values, one)) };
  return { ...lists, [field]: distinct(values) };
}

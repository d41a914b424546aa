import { valueKey } from './lists.ts';
import type { ListField } from './types.ts';

/** Whether a value is never to be suggested for a field. */
export function isNever(never: readonly { field: ListField; value: string }[], field: string, value: string): boolean {
  const key = valueKey(value);
  return never.some((one) => one.field === field && valueKey(one.value) === key);
}

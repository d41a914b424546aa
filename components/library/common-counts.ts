/** What profiles have in common: how many of them hold each value of a field. */
import { COMPANY_SIZES } from '../../utils/icp/company-size.ts';
import { SENIORITIES } from '../../utils/icp/seniority.ts';
import type { Listed } from '../../utils/messages/library.ts';
import { folded } from './library-search.ts';

export const COUNTED = ['jobTitles', 'seniorities', 'departments', 'industries', 'companySizes', 'countries'] as const;
export type CountedField = (typeof COUNTED)[number];

export interface ValueCount {
  value: string;
  count: number;
}
export interface FieldCounts {
  field: CountedField;
  /** The most frequent first; what has an order of its own keeps that. */
  values: ValueCount[];
  /** Values beyond those. */
  more: number;
}

const MOST = 8;
const ORDERED: Partial<Record<CountedField, readonly string[]>> = {
  seniorities: SENIORITIES,
  companySizes: COMPANY_SIZES,
};

/** Fields that nobody fills are left out. */
export function commonCounts(profiles: readonly Listed[]): FieldCounts[] {
  return COUNTED.flatMap((field): FieldCounts[] => {
    const counts = new Map<string, ValueCount>();
    for (const profile of profiles) {
      const seen = new Set<string>();
      for (const value of profile[field]) {
        const key = folded(value);
        if (seen.has(key)) continue;
        seen.add(key);
        const count = counts.get(key);
        if (count) count.count += 1;
        else counts.set(key, { value, count: 1 });
      }
    }
    if (counts.size === 0) return [];
    const order = ORDERED[field];
    const sorted = order
      ? order.flatMap((value) => counts.get(folded(value)) ?? [])
      : [...counts.values()].sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
    const values = order ? sorted : sorted.slice(0, MOST);
    return [{ field, values, more: sorted.length - values.length }];
  });
}

/** Two profiles into one. */
import { unionRevenue } from './from-findings.ts';
import { withList } from './lists.ts';
import { type Icp, LIST_FIELDS } from './types.ts';

/** Everything of both: `first`'s order and texts lead, `second` fills what is empty and adds what is new. */
export function mergeIcps(first: Icp, second: Icp): Icp {
  let merged: Icp = {
    ...first,
    name: first.name || second.name,
    description: first.description || second.description,
    revenue: unionRevenue([...first.revenue, ...second.revenue]),
  };
  for (const field of LIST_FIELDS) merged = withList(merged, field, [...first[field], ...second[field]]);
  return merged;
}

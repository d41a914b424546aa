/** Several profiles into one, before anybody says yes. */
import { defaultName } from '../../utils/icp/describe.ts';
import { mergeIcps } from '../../utils/icp/merge.ts';
import { emptyIcp, type Icp } from '../../utils/icp/types.ts';

/** Everything of all, the first one's order and texts leading; named after what it holds, unless all have one name. */
export function mergedIcp(icps: readonly Icp[]): Icp {
  const merged = icps.reduce(mergeIcps, emptyIcp());
  const names = new Set(icps.map(({ name }) => name));
  const [name] = names;
  // The first one's own description speaks of the first alone.
  return { ...merged, name: names.size === 1 && name ? name : defaultName(merged), description: '' };
}

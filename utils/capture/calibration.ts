/**
 * From a reader's own belief to how often findings like it are right. The knots were read off all labelled pages (the
 * quality command prints the table) and rounded towards caution; between knots it is linear.
 * No knot crosses the form's threshold: what is a suggestion stays one.
 */
import { FORM_THRESHOLD } from '../icp/threshold.ts';
import type { FindingField } from '../icp/types.ts';

type Knots = readonly [belief: number, right: number][];

const DEFAULT: Knots = [
  [0, 0.2],
  [0.49, 0.25],
  [0.5, 0.9],
  [0.7, 0.96],
  [1, 0.99],
];
const KNOTS: Partial<Record<FindingField, Knots>> = {
  jobTitles: [
    [0, 0.35],
    [0.49, 0.37],
    [0.5, 0.6],
    [0.6, 0.86],
    [0.75, 0.89],
    [0.8, 0.96],
    [1, 0.98],
  ],
  industries: [
    [0, 0.499],
    [0.49, 0.499],
    [0.5, 0.72],
    [0.55, 0.84],
    [0.6, 0.9],
    [0.8, 0.95],
    [1, 0.97],
  ],
  countries: [
    [0, 0.25],
    [0.49, 0.3],
    [0.5, 0.92],
    [0.6, 0.95],
    [1, 0.99],
  ],
  companyName: [
    [0, 0.2],
    [0.49, 0.3],
    [0.5, 0.75],
    [0.7, 0.92],
    [0.95, 0.99],
    [1, 0.99],
  ],
};

/** How often a finding of a field with this belief is right. */
export function calibrate(field: FindingField, belief: number): number {
  const knots = KNOTS[field] ?? DEFAULT;
  const clamped = Math.min(1, Math.max(0, belief));
  const suggestion = clamped < FORM_THRESHOLD;
  let [low, atLow] = knots[0] ?? [0, 0];
  for (const [knot, right] of knots) {
    if (clamped <= knot) {
      const share = knot === low ? 1 : (clamped - low) / (knot - low);
      const value = atLow + share * (right - atLow);
      return suggestion ? Math.min(value, FORM_THRESHOLD - 0.001) : Math.max(value, FORM_THRESHOLD);
    }
    low = knot;
    atLow = right;
  }
  return atLow;
}

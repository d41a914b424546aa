/** The eight customary bands of employee counts (the same that LinkedIn shows), smallest first. */
export const COMPANY_SIZES = [
  '1-10',
  '11-50',
  '51-200',
  '201-500',
  '501-1000',
  '1001-5000',
  '5001-10000',
  '10001+',
] as const;
export type CompanySize = (typeof COMPANY_SIZES)[number];

/** A range of whole numbers; `null` is an open end. */
export type Range = [min: number | null, max: number | null];

/** The first and last employee count of a band. */
export function bandRange(size: CompanySize): Range {
  const [min, max] = size.replace('+', '').split('-').map(Number);
  return [min ?? null, max ?? null];
}

/** Every band that a range of employee counts overlaps; an open end reaches all bands beyond it. */
export function bandsOverlapping([min, max]: Range): CompanySize[] {
  return COMPANY_SIZES.filter((size) => {
    const [low, high] = bandRange(size);
    return (max === null || (low ?? 0) <= max) && (min === null || high === null || high >= min);
  });
}

/**
 * The smallest range that covers all bands, and whether the bands leave a gap inside it.
 * An empty list has no hull.
 */
export function bandsHull(sizes: readonly CompanySize[]): { range: Range; contiguous: boolean } | null {
  const at = sizes.map((size) => COMPANY_SIZES.indexOf(size)).sort((a, b) => a - b);
  const [first, last] = [at[0], at.at(-1)];
  if (first === undefined || last === undefined) return null;
  const [low, high] = [COMPANY_SIZES[first], COMPANY_SIZES[last]];
  if (!low || !high) return null;
  return { range: [bandRange(low)[0], bandRange(high)[1]], contiguous: last - first + 1 === new Set(at).size };
}

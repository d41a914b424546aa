/** Which bands a click or key press leaves selected. */
import { COMPANY_SIZES, type CompanySize } from '../utils/icp/company-size.ts';

/** Every band between two, both included. */
export function bandsBetween(a: CompanySize, b: CompanySize): CompanySize[] {
  const [from, to] = [COMPANY_SIZES.indexOf(a), COMPANY_SIZES.indexOf(b)].sort((x, y) => x - y);
  return COMPANY_SIZES.slice(from, (to ?? 0) + 1);
}

/**
 * What Shift and a key change: the range from `anchor` now reaches to `to` instead of to `from`. Only what the gesture
 * itself put in (`own`) goes again when it shrinks.
 */
export function stretched(
  anchor: CompanySize,
  to: CompanySize,
  values: readonly CompanySize[],
  own: readonly CompanySize[],
): { add: CompanySize[]; remove: CompanySize[]; own: CompanySize[] } {
  const reach = bandsBetween(anchor, to);
  const add = reach.filter((size) => !values.includes(size));
  const remove = own.filter((size) => !reach.includes(size) && values.includes(size));
  return { add, remove, own: [...own.filter((size) => reach.includes(size)), ...add] };
}

/** "51" for 51-200, "1k" for 1001-5000: how a band's cell is lettered. */
export function bandStart(size: CompanySize): string {
  const start = Number.parseInt(size, 10);
  return start > 1000 ? `${Math.floor(start / 1000)}k${size.endsWith('+') ? '+' : ''}` : String(start);
}

/** "51–500": what a selection spans; parts of a selection with gaps are told apart by commas. */
export function bandsText(sizes: readonly CompanySize[]): string {
  const runs: CompanySize[][] = [];
  for (const size of COMPANY_SIZES.filter((band) => sizes.includes(band))) {
    const run = runs.at(-1);
    const before = run?.at(-1);
    if (run && before && COMPANY_SIZES.indexOf(size) === COMPANY_SIZES.indexOf(before) + 1) run.push(size);
    else runs.push([size]);
  }
  return runs
    .map((run) => {
      const end = (run.at(-1) ?? '').split('-')[1];
      return end ? `${Number.parseInt(run[0] ?? '', 10)}–${end}` : `${Number.parseInt(run[0] ?? '', 10)}+`;
    })
    .join(', ');
}

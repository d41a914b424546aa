/** Industries by lines: those of a language stand in the order of the English ones, whose names they need not repeat. */
import { en } from './industries/en.ts';

const linesOf = (list: string): string[] => list.trim().split('\n');
const partsOf = (line: string): [head: string, wordings: string] => {
  const [head = '', wordings = ''] = line.split('|');
  return [head, wordings];
};
const nameOf = (head: string): string => head.replace(/[*~!]/g, '');

/** The names of all industries. */
export const INDUSTRY_NAMES: readonly string[] = linesOf(en).map((line) => nameOf(partsOf(line)[0]));

/**
 * Of a list "name|wording;wording" in another language, the wordings alone, in a line for each English one.
 * @throws Error for a name that is none, or that comes twice
 */
export function industryLines(list: string): string {
  const byName = new Map<string, string>();
  for (const [name, wordings] of linesOf(list).map(partsOf)) {
    if (!INDUSTRY_NAMES.includes(name) || byName.has(name)) throw new Error(`${name} is no industry, or comes twice`);
    byName.set(name, wordings);
  }
  return INDUSTRY_NAMES.map((name) => byName.get(name) ?? '').join('\n');
}

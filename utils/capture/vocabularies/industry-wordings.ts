/** What the wordings of industries mean. */
import { INDUSTRY_TABLE } from './industries-table.ts';
import { japanese } from './japanese.ts';

export interface Industry {
  name: string;
  broad: boolean;
}

const byWording = new Map<string, Industry>();
const everyday = new Set<string>();
const never = new Set<string>();
const stems = new Map<string, [stem: string, industry: Industry][]>();

export const isEveryday = (key: string): boolean => everyday.has(key);
export const isNeverInProse = (key: string): boolean => never.has(key);

/** The industry that a folded word begins like ("assureurs", "brewery"); the table has to be read before. */
export const industryByStem = (word: string): Industry | undefined =>
  stems.get(word.slice(0, 4))?.find(([stem]) => word.startsWith(stem))?.[1];

let folder: ((text: string) => string) | null = null;

/** The table, folded once. */
export function industryTable(fold: (text: string) => string): ReadonlyMap<string, Industry> {
  if (folder) return byWording;
  folder = fold;
  const byName = new Map<string, Industry>();
  for (const line of `${INDUSTRY_TABLE}\n${japanese().industries}`.split('\n')) {
    const [head = '', synonyms = ''] = line.split('|');
    const name = head.replace(/[*~!]/g, '');
    const industry = byName.get(name) ?? { name, broad: head.startsWith('*') };
    byName.set(name, industry);
    for (const wording of [head.replace('*', ''), ...synonyms.split(';')]) {
      const key = fold(wording.replace(/^[~!^]/, ''));
      if (wording.startsWith('^')) {
        const start = key.slice(0, 4);
        stems.set(start, [...(stems.get(start) ?? []), [key, industry]]);
        continue;
      }
      if (wording.startsWith('~')) everyday.add(key);
      if (wording.startsWith('!')) never.add(key);
      if (key && !byWording.has(key)) byWording.set(key, industry);
    }
  }
  return byWording;
}

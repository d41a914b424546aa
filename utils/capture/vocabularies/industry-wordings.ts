/** What the wordings of industries mean, in the languages that are known. */
import { ENGLISH_INDUSTRIES } from '../english-table.ts';
import { ofLanguages, spokenLanguages } from '../languages.ts';
import { fold } from '../page/words.ts';

export interface Industry {
  name: string;
  broad: boolean;
}

export interface Wordings {
  /** Folded. */
  byWording: ReadonlyMap<string, Industry>;
  /** Of those, everyday words. */
  everyday: ReadonlySet<string>;
  /** Of those, words that name no industry in running text. */
  never: ReadonlySet<string>;
  /** By four letters, how words begin by which companies say what they are. */
  stems: ReadonlyMap<string, readonly [stem: string, industry: Industry][]>;
}

export const wordings: () => Wordings = ofLanguages(() => {
  const byWording = new Map<string, Industry>();
  const everyday = new Set<string>();
  const never = new Set<string>();
  const stems = new Map<string, [stem: string, industry: Industry][]>();
  const others = spokenLanguages().map((one) => one.industries.split('\n'));
  for (const [at, line] of ENGLISH_INDUSTRIES.split('\n').entries()) {
    const [head = '', english = ''] = line.split('|');
    const industry = { name: head.replace(/[*~!]/g, ''), broad: head.startsWith('*') };
    for (const list of [head.replace('*', ''), english, ...others.map((lines) => lines[at] ?? '')])
      for (const wording of list.split(';')) {
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
  return { byWording, everyday, never, stems };
});

/** The industry that a folded word begins like ("assureurs", "brewery"). */
export const industryByStem = (word: string): Industry | undefined =>
  wordings()
    .stems.get(word.slice(0, 4))
    ?.find(([stem]) => word.startsWith(stem))?.[1];

/**
 * The lexicons in the shape that scripts carry: a line for each kind of word, in it a part for each language. The names
 * of departments then stand nowhere, and words that look alike stand beside each other, which makes them a tenth smaller
 * than the lexicons. English and German are in the capture script; each other language travels only into pages that speak
 * it (`utils/capture/look.ts`). The build runs this file and ships its results alone.
 */
import { DEPARTMENTS } from '../../icp/department.ts';
import { HEAD_AND_ENDING, ONLY_ENDING, RANKS } from './columns.ts';
import { cs } from './cs.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { it } from './it.ts';
import { nl } from './nl.ts';
import { nordic } from './nordic.ts';
import { pt } from './pt.ts';
import type { Lexicon } from './types.ts';

const wordsIn = (list = ''): string[] => [...new Set(list.split(' ').filter(Boolean))];
const without = (words: readonly string[], others: readonly string[]) => words.filter((one) => !others.includes(one));

/** The words of a lexicon by lines. Left out is what goes without saying: English is in every lookup, a rank is a head. */
function linesOf(lexicon: Lexicon): string[][] {
  const own = (list: string | undefined, english: string | undefined) =>
    without(wordsIn(list), lexicon === en ? [] : wordsIn(english));
  const ranked = RANKS.flatMap((rank) => wordsIn(lexicon.ranks[rank]));
  const byDepartment = [...DEPARTMENTS, '' as const].flatMap((department) => {
    const endings = wordsIn(lexicon.endings?.[department]);
    const heads = wordsIn(lexicon.heads[department]).filter(
      (head) => department || endings.includes(head) || !ranked.includes(head),
    );
    return [
      [
        ...heads.map((head) => (endings.includes(head) ? HEAD_AND_ENDING : '') + head),
        ...without(endings, heads).map((ending) => ONLY_ENDING + ending),
      ],
      department ? own(lexicon.functions[department], en.functions[department]) : [],
    ];
  });
  return [
    ...byDepartment,
    ...RANKS.map((rank) => own(lexicon.ranks[rank], en.ranks[rank])),
    own(lexicon.levels, en.levels),
    own(lexicon.sentence, en.sentence),
    wordsIn(lexicon.links),
  ];
}

function table(...lexicons: readonly Lexicon[]): string {
  const parts = lexicons.map(linesOf);
  return linesOf(en)
    .map((_, at) =>
      parts
        .map((lines) => (lines[at] ?? []).join(' '))
        .join(';')
        .replace(/(?<!;);+$/, ''),
    )
    .join('\n');
}

/** Parts as in `COLUMNS`. */
export const LEXICON_TABLE: string = table(en, de);
export const FRENCH: string = table(fr);
export const SPANISH: string = table(es);
export const PORTUGUESE: string = table(pt);
export const ITALIAN: string = table(it);
export const DUTCH: string = table(nl);
export const NORDIC: string = table(nordic);
export const CZECH: string = table(cs);

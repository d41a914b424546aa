/**
 * The lexicons in the shape that the capture script carries: a line for each kind of word, in it a part for each
 * language. The names of departments then stand nowhere, and words that look alike stand beside each other, which
 * makes them a tenth smaller than the lexicons. The build runs this file and ships its result alone.
 */
import { DEPARTMENTS } from '../../icp/department.ts';
import { COLUMNS, HEAD_AND_ENDING, ONLY_ENDING, RANKS } from './columns.ts';
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

const LEXICONS: Readonly<Record<string, Lexicon>> = { en, de, nl, nordic, cs, fr, it, es, pt };

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
    ...RANKS.map((rank) => wordsIn(lexicon.ranks[rank])),
    own(lexicon.levels, en.levels),
    own(lexicon.sentence, en.sentence),
    wordsIn(lexicon.links),
  ];
}

function table(): string {
  const lines = new Map(Object.entries(LEXICONS).map(([language, lexicon]) => [language, linesOf(lexicon)]));
  return linesOf(en)
    .map((_, at) => {
      const inLanguage = (language: string) => lines.get(language)?.[at] ?? [];
      const shared = COLUMNS.filter((column) => column.includes(' '));
      return COLUMNS.map((column) => {
        const [first = '', ...others] = column.split(' ');
        const inAll = inLanguage(first).filter((one) => others.every((language) => inLanguage(language).includes(one)));
        if (others.length) return inAll;
        const elsewhere = shared
          .map((languages) => languages.split(' '))
          .filter((languages) => languages.includes(first))
          .flatMap((languages) => inAll.filter((one) => languages.every((other) => inLanguage(other).includes(one))));
        return without(inAll, elsewhere);
      })
        .map((words) => words.join(' '))
        .join(';')
        .replace(/(?<!;);+$/, '');
    })
    .join('\n');
}

export const LEXICON_TABLE: string = table();

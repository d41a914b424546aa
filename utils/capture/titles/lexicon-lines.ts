/**
 * The lexicons in the shape that scripts carry: a line for each kind of word. The names of departments then stand nowhere,
 * which makes them a tenth smaller than the lexicons.
 */
import { DEPARTMENTS } from '../../icp/department.ts';
import { en } from './en.ts';
import { HEAD_AND_ENDING, ONLY_ENDING, RANKS } from './lines.ts';
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
    const heads = wordsIn(`${lexicon.heads[department] ?? ''} ${lexicon.trades?.[department] ?? ''}`).filter(
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

/** The table of a lexicon. */
export const lexiconTable = (lexicon: Lexicon): string =>
  linesOf(lexicon)
    .map((words) => words.join(' '))
    .join('\n');

/** What became of a list that was pasted or typed, in words. */
import { LONGEST_VALUE } from '../utils/icp/reading.ts';
import { t, tCount } from '../utils/words.ts';

export interface AddedReport {
  added: number;
  repeats: number;
  /** Not taken. */
  left: number;
}

/** "Added 212 values · 14 were there already · 3 not taken". */
export const addedText = ({ added, repeats, left }: AddedReport): string =>
  [tCount('added', added), repeats > 0 ? tCount('repeats', repeats) : '', left > 0 ? tCount('notTaken', left) : '']
    .filter(Boolean)
    .join(' · ');

/** How many of the words that were not taken are named. */
const NAMED = 4;
/** What of a text that is too long is shown. */
const EXCERPT = 40;

const named = (words: readonly string[]): string =>
  words.slice(0, NAMED).join(', ') + (words.length > NAMED ? ` +${words.length - NAMED}` : '');

/** Why words stay in the box; empty when none does. */
export function notTakenText(
  unknown: readonly string[],
  tooLong: readonly string[],
  unknownText: ((text: string) => string) | undefined,
): string {
  const excerpts = tooLong.map((text) => `${text.slice(0, EXCERPT)}…`);
  return [
    unknown.length > 0 && unknownText ? unknownText(named(unknown)) : '',
    tooLong.length > 0 ? t('tooLong', named(excerpts), LONGEST_VALUE) : '',
  ]
    .filter(Boolean)
    .join(' ');
}

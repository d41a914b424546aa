/** What becomes of typed or pasted words: new values, repeats, and words that cannot be taken. */
import { LONGEST_VALUE } from '../utils/icp/reading.ts';
import { foldCase } from './split-values.ts';
import { type Vocabulary, valueFor } from './vocabulary.ts';

export interface SortedWords {
  fresh: string[];
  /** The last value that was there already, and how many were. */
  repeated: string | null;
  repeats: number;
  /** Words that a closed vocabulary does not know. */
  unknown: string[];
  /** Texts longer than a value can be. */
  tooLong: string[];
}

export function sortTyped(
  words: readonly string[],
  values: readonly string[],
  vocabulary: Vocabulary | undefined,
): SortedWords {
  const known = new Map(values.map((value) => [foldCase(value), value]));
  const sorted: SortedWords = { fresh: [], repeated: null, repeats: 0, unknown: [], tooLong: [] };
  for (const word of words) {
    if (word.length > LONGEST_VALUE) {
      sorted.tooLong.push(word);
      continue;
    }
    const meant = vocabulary ? valueFor(vocabulary, word) : word;
    if (meant === undefined && vocabulary?.closed) {
      sorted.unknown.push(word);
      continue;
    }
    const value = meant ?? word;
    const same = known.get(foldCase(value));
    if (same === undefined) sorted.fresh.push(value);
    else {
      sorted.repeated = same;
      sorted.repeats += 1;
    }
    known.set(foldCase(value), same ?? value);
  }
  return sorted;
}

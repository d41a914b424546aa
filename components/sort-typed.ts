/** What becomes of typed or pasted words: new values, repeats, and words that a closed vocabulary does not know. */
import { foldCase } from './split-values.ts';
import { type Vocabulary, valueFor } from './vocabulary.ts';

export interface SortedWords {
  fresh: string[];
  /** The last value that was there already. */
  repeated: string | null;
  unknown: string[];
}

export function sortTyped(
  words: readonly string[],
  values: readonly string[],
  vocabulary: Vocabulary | undefined,
): SortedWords {
  const known = new Map(values.map((value) => [foldCase(value), value]));
  const sorted: SortedWords = { fresh: [], repeated: null, unknown: [] };
  for (const word of words) {
    const meant = vocabulary ? valueFor(vocabulary, word) : word;
    if (meant === undefined && vocabulary?.closed) {
      sorted.unknown.push(word);
      continue;
    }
    const value = meant ?? word;
    const same = known.get(foldCase(value));
    if (same === undefined) sorted.fresh.push(value);
    else sorted.repeated = same;
    known.set(foldCase(value), same ?? value);
  }
  return sorted;
}

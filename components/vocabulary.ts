/** What a token input offers while a person types, and what it takes. */
import { foldCase } from './split-values.ts';

export interface Term {
  /** What is stored. */
  value: string;
  /** What is shown. */
  label: string;
  /** Other words for it. */
  synonyms?: readonly string[];
  /** Wordings that find it while typing, but do not mean it when typed out. */
  hints?: readonly string[];
}

export interface Vocabulary {
  terms: readonly Term[];
  /** A closed vocabulary takes nothing else. */
  closed: boolean;
  /** The value that other spellings mean, beyond the terms' own names. */
  resolve?: (text: string) => string | null;
}

const words = (text: string) =>
  foldCase(text)
    .normalize('NFD')
    .replace(/\p{M}+/gu, '');

/** The value that a text names exactly, by value, label or synonym (case and accents aside). */
export function valueFor(vocabulary: Vocabulary, text: string): string | undefined {
  const wanted = words(text);
  const term = vocabulary.terms.find(({ value, label, synonyms = [] }) =>
    [value, label, ...synonyms].some((name) => words(name) === wanted),
  );
  return term?.value ?? vocabulary.resolve?.(text) ?? undefined;
}

/** At most `limit` terms for what was typed: those that begin with it, then those with a word that does, then the rest. */
export function matchingTerms(
  vocabulary: Vocabulary,
  typed: string,
  taken: ReadonlySet<string>,
  limit: number,
): Term[] {
  const wanted = words(typed.trim());
  if (!wanted) return [];
  const rank = (term: Term): number => {
    const names = [term.label, ...(term.synonyms ?? []), ...(term.hints ?? [])].map(words);
    if (names.some((name) => name.startsWith(wanted))) return 0;
    if (names.some((name) => name.split(/[\s/&-]+/).some((word) => word.startsWith(wanted)))) return 1;
    return wanted.length > 2 && names.some((name) => name.includes(wanted)) ? 2 : 3;
  };
  return vocabulary.terms
    .filter(({ value }) => !taken.has(value))
    .map((term) => ({ term, rank: rank(term) }))
    .filter((entry) => entry.rank < 3)
    .sort((a, b) => a.rank - b.rank)
    .slice(0, limit)
    .map(({ term }) => term);
}

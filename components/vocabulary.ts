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
  /** The person used it before. */
  used?: boolean;
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

interface Names {
  term: Term;
  code: string;
  /** Value, label and synonyms: what means the term when typed out. */
  exact: readonly string[];
  names: readonly string[];
  /** Where a word begins inside of a name, with all that follows. */
  starts: readonly string[];
}

/** Terms are folded once, not with every key. */
const folded = new WeakMap<readonly Term[], readonly Names[]>();

function namesOf(terms: readonly Term[]): readonly Names[] {
  let known = folded.get(terms);
  if (!known) {
    known = terms.map((term) => {
      const exact = [term.label, ...(term.synonyms ?? [])].map(words);
      const names = [...exact, ...(term.hints ?? []).map(words)];
      const starts = names.flatMap((name) =>
        [...name.matchAll(/(?<![\s/&-])[\s/&-]+(?=[^\s/&-])/g)].map((gap) => name.slice(gap.index + gap[0].length)),
      );
      const code = words(term.value);
      return { term, code, exact: [code, ...exact], names, starts };
    });
    folded.set(terms, known);
  }
  return known;
}

/** The value that a text names exactly, by value, label or synonym (case and accents aside). */
export function valueFor(vocabulary: Vocabulary, text: string): string | undefined {
  const wanted = words(text);
  const found = namesOf(vocabulary.terms).find(({ exact }) => exact.includes(wanted));
  return found?.term.value ?? vocabulary.resolve?.(text) ?? undefined;
}

/**
 * At most `limit` terms for what was typed: the one that it names, then those that begin with it, then those with a
 * word that does, then the rest.
 */
export function matchingTerms(
  vocabulary: Pick<Vocabulary, 'terms' | 'resolve'>,
  typed: string,
  taken: ReadonlySet<string>,
  limit: number,
): Term[] {
  const wanted = words(typed.trim());
  if (!wanted) return [];
  const named = wanted.length > 1 ? vocabulary.resolve?.(typed.trim()) : null;
  const ranks: Term[][] = [[], [], [], []];
  for (const { term, code, names, starts } of namesOf(vocabulary.terms)) {
    if (taken.has(term.value)) continue;
    if (code === wanted || term.value === named) ranks[0]?.push(term);
    else if (names.some((name) => name.startsWith(wanted))) ranks[1]?.push(term);
    else if (starts.some((start) => start.startsWith(wanted))) ranks[2]?.push(term);
    else if (wanted.length > 2 && names.some((name) => name.includes(wanted))) ranks[3]?.push(term);
  }
  return ranks.flat().slice(0, limit);
}

/** How many of the person's own values stand before the vocabulary's. */
const OWN = 3;

/** What is offered: the person's own values first; for an empty box those alone. */
export function offeredTerms(
  own: readonly Term[],
  vocabulary: Vocabulary | undefined,
  typed: string,
  taken: ReadonlySet<string>,
  limit: number,
): Term[] {
  if (!typed.trim()) return own.filter(({ value }) => !taken.has(value)).slice(0, limit);
  const used = matchingTerms({ terms: own }, typed, taken, vocabulary ? OWN : limit);
  if (!vocabulary) return used;
  const besides = new Set([...taken, ...used.map(({ value }) => value)]);
  const known = matchingTerms(vocabulary, typed, besides, limit - used.length);
  // What was typed out in full stands first, whoever offers it.
  const [first] = known;
  const exact =
    first &&
    namesOf(vocabulary.terms).some(({ term, exact: all }) => term === first && all.includes(words(typed.trim())));
  return exact ? [first, ...used, ...known.slice(1)] : [...used, ...known];
}

/** One map from words to what they do in a role, for a page's language and English. */
import type { Department } from '../../icp/department.ts';
import type { Seniority } from '../../icp/seniority.ts';
import { Phrases } from '../vocabularies/phrases.ts';
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

export interface Word {
  /** A head noun; its own department or '' . */
  head?: Department | '';
  rank?: Seniority;
  job?: Department;
  /** A head that may stand in front of its function ("Leiter Vertrieb", "Director Sales"). */
  leads?: true;
  level?: true;
  link?: true;
}

export interface Lookup {
  /** Whether a language besides English is in it. */
  inflects: boolean;
  words: ReadonlyMap<string, Word>;
  sentence: ReadonlySet<string>;
  endings: readonly { ending: string; department: Department | '' }[];
  /** Functions that compounds may start or end with. */
  jobs: readonly { text: string; job: Department }[];
  phrases: Phrases<Word>;
  /** What words turned out to be. */
  seen: Map<string, Found | null>;
}

interface Found {
  word: Word;
  plural: boolean;
}

const BY_LANGUAGE: Record<string, Lexicon> = {
  en,
  de,
  fr,
  es,
  pt,
  nl,
  it,
  cs,
  sk: cs,
  no: nordic,
  nb: nordic,
  nn: nordic,
  sv: nordic,
  da: nordic,
};
const ALL = [en, de, fr, es, pt, nl, it, cs, nordic];
const made = new Map<string, Lookup>();

/** The lookup of a language and English; of all languages when the language is unknown or `*`. */
export function lookupFor(language: string): Lookup {
  const code = language.slice(0, 2).toLowerCase();
  const key = code === 'ja' || code === 'zh' || code === 'ko' ? 'en' : code;
  let lookup = made.get(key);
  if (!lookup) {
    const own = BY_LANGUAGE[key];
    lookup = build(own ? [...new Set([own, en])] : ALL);
    made.set(key, lookup);
  }
  return lookup;
}

function build(lexicons: readonly Lexicon[]): Lookup {
  const words = new Map<string, Word>();
  const sentence = new Set<string>();
  const endings: { ending: string; department: Department | '' }[] = [];
  const at = (text: string): Word => {
    const key = text.replaceAll(/[_-]/g, ' ');
    let word = words.get(key);
    if (!word) {
      word = {};
      words.set(key, word);
    }
    return word;
  };
  const each = (lists: Partial<Record<string, string>> | undefined, add: (text: string, key: string) => void) => {
    for (const [key, list] of Object.entries(lists ?? {}))
      for (const text of (list ?? '').split(' ')) if (text) add(text, key);
  };
  for (const lexicon of lexicons) {
    each(lexicon.heads, (text, key) => {
      const word = at(text);
      word.head ||= key as Department | '';
      word.head ??= '';
      if (lexicon !== en) word.leads = true;
    });
    each(lexicon.ranks, (text, key) => {
      const word = at(text);
      word.rank ??= key as Seniority;
      word.head ??= '';
      word.leads = true;
    });
    each(lexicon.functions, (text, key) => {
      at(text).job ??= key as Department;
    });
    for (const text of lexicon.levels.split(' ')) at(text).level = true;
    for (const text of lexicon.links.split(' ')) at(text).link = true;
    for (const text of lexicon.sentence.split(' ')) sentence.add(text);
    each(lexicon.endings, (text, key) => endings.push({ ending: text, department: key as Department | '' }));
  }
  endings.sort((a, b) => b.ending.length - a.ending.length);
  // A language's own little words are no English sentence ("Técnico do Trabalho", "Fondatore e CEO").
  for (const lexicon of lexicons)
    if (lexicon !== en) for (const text of lexicon.links.split(' ')) sentence.delete(text);
  const jobs = [...words].flatMap(([text, { job }]) =>
    job && text.length >= 5 && !text.includes(' ') ? [{ text, job }] : [],
  );
  jobs.sort((a, b) => b.text.length - a.text.length);
  return {
    inflects: lexicons.length > 1,
    words,
    sentence,
    endings,
    jobs,
    phrases: new Phrases(words),
    seen: new Map(),
  };
}

/** Feminine endings of the languages that have them, and the masculine that the tables list. */
const FEMININE: readonly [ending: string, base: string][] = [
  ['innen', ''],
  ['in', ''],
  ['ienne', 'ien'],
  ['iere', 'ier'],
  ['trice', 'teur'],
  ['trice', 'tore'],
  ['euse', 'eur'],
  ['essa', 'e'],
  ['ora', 'or'],
  ['a', 'o'],
  ['a', ''],
  ['e', ''],
];

/** Looks a folded word up; plurals, feminine endings and compounds are taken apart. */
export function lookWord(lookup: Lookup, word: string): Found | null {
  const known = lookup.seen.get(word);
  if (known !== undefined) return known;
  const found = takeApart(lookup, word);
  if (lookup.seen.size < 5000) lookup.seen.set(word, found);
  return found;
}

const isTitleWord = (word: Word | undefined): word is Word =>
  word !== undefined && (word.head !== undefined || word.rank !== undefined);

function takeApart(lookup: Lookup, word: string): Found | null {
  const exact = lookup.words.get(word);
  // "Vertriebsleiter" is in the table for its rank; its function is in its front.
  if (exact && (exact.head !== '' || exact.job || !lookup.inflects)) return { word: exact, plural: false };
  const compound =
    lookup.inflects && word.length > 7
      ? (compoundOf(lookup, word) ?? (word.endsWith('in') ? compoundOf(lookup, word.slice(0, -2)) : null))
      : null;
  if (exact) return { word: compound?.job ? { ...exact, job: compound.job } : exact, plural: false };
  if (word.length > 3 && word.endsWith('s')) {
    const singular = lookup.words.get(word.endsWith('ies') ? `${word.slice(0, -3)}y` : word.slice(0, -1));
    if (isTitleWord(singular)) return { word: singular, plural: true };
  }
  if (lookup.inflects && word.length > 4)
    for (const [ending, base] of FEMININE) {
      const masculine = word.endsWith(ending) ? lookup.words.get(word.slice(0, -ending.length) + base) : undefined;
      if (isTitleWord(masculine)) return { word: masculine, plural: false };
    }
  return compound ? { word: compound, plural: false } : null;
}

/** "Lagerlogistik" ends in its function, "Vertriebsinnendienstleiter" in its head and starts with its function. */
function compoundOf(lookup: Lookup, word: string): Word | null {
  for (const { ending, department } of lookup.endings) {
    if (word.length < ending.length + 2 || !word.endsWith(ending)) continue;
    const known = lookup.words.get(ending);
    const front = word.slice(0, -ending.length);
    const job = lookup.jobs.find(({ text }) => front.startsWith(text))?.job;
    return { ...known, head: known?.head || department, leads: true, ...(job && { job }) };
  }
  const job = lookup.jobs.find(({ text }) => text.length > 5 && word.endsWith(text))?.job;
  return job ? { job } : null;
}

/** One map from words to what they do in a role, for a page's language and English. */
import { DEPARTMENTS, type Department } from '../../icp/department.ts';
import type { Seniority } from '../../icp/seniority.ts';
import { ENGLISH_LEXICON } from '../english-table.ts';
import type { LanguageCode } from '../language-scripts.ts';
import { codeOf, languages, ofLanguages } from '../languages.ts';
import { type Token, tokenOf, wordsOf } from '../page/words.ts';
import { Phrases } from '../vocabularies/phrases.ts';
import { ONLY_ENDING, RANKS } from './lines.ts';

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
  /** What compounds may end in that makes them a role. */
  endings: ReadonlyMap<string, Department | ''>;
  /** Functions that compounds may start or end with. */
  jobs: ReadonlyMap<string, Department>;
  /** The last letters of both: most words end in none of them. */
  tails: ReadonlySet<string>;
  phrases: Phrases<Word>;
  /** The first words of phrases that are heads. */
  leading: ReadonlySet<string>;
}

interface Found {
  word: Word;
  plural: boolean;
}

/** What a word of the page is to one of the lookups. */
interface Known {
  lookup: Lookup;
  /** What it is to another. */
  next: Known | null;
  word: Word | null;
  plural: boolean;
  /** Whether it can be the head of a role, or its first word. */
  heads: boolean;
}

/** In the order of precedence for words that several have. */
const ALL = ['en', 'de', 'fr', 'es', 'pt', 'nl', 'it', 'cs', 'nordic'];
const SIGN = /^[*+]/;
const made = ofLanguages(() => new Map<string, Lookup>());

/** The lookup of a language and English; of all languages when the language is unknown or `*`. */
export function lookupFor(language: string): Lookup {
  const lookups = made();
  let lookup = lookups.get(language);
  if (!lookup) {
    const code = codeOf(language);
    const own = /^(?:ja|zh|ko)$/.test(code) ? 'en' : code;
    const key = ALL.includes(own) ? own : '*';
    lookup = (key === language ? undefined : lookups.get(key)) ?? build(key === '*' ? ALL : [...new Set([key, 'en'])]);
    lookups.set(key, lookup).set(language, lookup);
  }
  return lookup;
}

/** The words of a language by the lines of its table. */
const linesOf = (language: string): string[][] =>
  (language === 'en' ? ENGLISH_LEXICON : (languages()[language as LanguageCode]?.lexicon ?? ''))
    .split('\n')
    .map((line) => line.split(' ').filter(Boolean));

function build(languages: readonly string[]): Lookup {
  const words = new Map<string, Word>();
  const sentence = new Set<string>();
  const endings = new Map<string, Department | ''>();
  const at = (text: string): Word => {
    const key = text.replaceAll(/[_-]/g, ' ');
    let word = words.get(key);
    if (!word) {
      word = {};
      words.set(key, word);
    }
    return word;
  };
  const links: string[] = [];
  for (const language of languages) {
    const lines = linesOf(language);
    for (const department of [...DEPARTMENTS, '' as const]) {
      for (const entry of lines.shift() ?? []) {
        const text = entry.replace(SIGN, '');
        if (text !== entry && !endings.has(text)) endings.set(text, department);
        if (entry.startsWith(ONLY_ENDING)) continue;
        const word = at(text);
        word.head ||= department;
        if (language !== 'en') word.leads = true;
      }
      for (const text of lines.shift() ?? []) at(text).job ??= department as Department;
    }
    for (const rank of RANKS)
      for (const text of lines.shift() ?? []) {
        const word = at(text);
        word.rank ??= rank;
        word.head ??= '';
        word.leads = true;
      }
    const [levels = [], ofSentences = [], between = []] = lines;
    for (const text of levels) at(text).level = true;
    for (const text of ofSentences) sentence.add(text);
    for (const text of between) {
      at(text).link = true;
      if (language !== 'en') links.push(text);
    }
  }
  // A language's own little words are no English sentence ("Técnico do Trabalho", "Fondatore e CEO").
  for (const text of links) sentence.delete(text);
  const jobs = new Map<string, Department>();
  const leading = new Set(['ordinator', 'ordinators']);
  for (const [text, { job, head }] of words) {
    const space = text.indexOf(' ');
    if (space < 0 && job && text.length >= 5) jobs.set(text, job);
    if (space > 0 && head !== undefined) leading.add(text.slice(0, space));
  }
  return {
    inflects: languages.length > 1,
    words,
    sentence,
    endings,
    jobs,
    tails: new Set([...endings.keys(), ...jobs.keys()].map((text) => text.slice(-TAIL))),
    phrases: new Phrases(words),
    leading,
  };
}

type Endings = readonly [ending: string, base: string][];

/** Endings by their last letters, since most words end in another. */
function byLastLetter(endings: Endings): ReadonlyMap<string, Endings> {
  const letters = new Set(endings.map(([ending]) => ending.slice(-1)));
  return new Map([...letters].map((letter) => [letter, endings.filter(([ending]) => ending.endsWith(letter))]));
}

/** Feminine endings of the languages that have them, and the masculine that the tables list. */
const FEMININE = byLastLetter([
  ['innen', ''],
  ['innen', 'e'],
  ['in', ''],
  ['in', 'e'],
  ['ienne', 'ien'],
  ['iere', 'ier'],
  ['iera', 'iere'],
  ['trice', 'teur'],
  ['trice', 'tore'],
  ['euse', 'eur'],
  ['essa', 'e'],
  ['ora', 'or'],
  ['a', 'o'],
  ['a', ''],
  ['e', ''],
]);

/** Plurals of the languages that have them: "directores", "direttori", "commerciaux", "directeuren". */
const PLURAL = byLastLetter([
  ['s', ''],
  ['es', ''],
  ['aux', 'al'],
  ['i', 'e'],
  ['i', 'o'],
  ['en', ''],
]);

/** Looks a folded word up; plurals, feminine endings and compounds are taken apart. */
export const lookWord = (lookup: Lookup, word: string): Known => lookToken(lookup, tokenOf(word));

/** As `lookWord`, for a word of a text. */
export function lookToken(lookup: Lookup, token: Token): Known {
  const next = token.known as Known | null;
  for (let known = next; known; known = known.next) if (known.lookup === lookup) return known;
  const { text } = token;
  const found = takeApart(lookup, text);
  const known: Known = {
    lookup,
    next,
    word: found?.word ?? null,
    plural: found?.plural ?? false,
    heads: found?.word.head !== undefined || lookup.leading.has(text) || CJK.test(text),
  };
  token.known = known;
  return known;
}

const CJK = /[\u3040-\u30ff\u4e00-\u9fff]/;

const isTitleWord = (word: Word | null | undefined): boolean => word?.head !== undefined || word?.rank !== undefined;

function takeApart(lookup: Lookup, word: string): Found | null {
  const exact = lookup.words.get(word);
  // "Vertriebsleiter" is in the table for its rank; its function is in its front.
  if (exact && (exact.head !== '' || exact.job || !lookup.inflects)) return { word: exact, plural: false };
  const compound = word.length > 7 ? (compoundOf(lookup, word) ?? feminineOf(lookup, word)) : null;
  if (exact) return { word: compound?.job ? { ...exact, job: compound.job } : exact, plural: false };
  if (word.length > 3 && word.endsWith('s')) {
    const singular = lookup.words.get(word.endsWith('ies') ? `${word.slice(0, -3)}y` : word.slice(0, -1));
    if (singular && isTitleWord(singular)) return { word: singular, plural: true };
    const single = word.length > 8 ? compoundOf(lookup, word.slice(0, -1)) : null;
    if (single && isTitleWord(single)) return { word: single, plural: true };
  }
  if (!lookup.inflects || word.length < 5) return compound && { word: compound, plural: false };
  const last = word.slice(-1);
  if (word.length > 5)
    for (const [ending, base] of PLURAL.get(last) ?? []) {
      const singular = word.endsWith(ending) ? lookup.words.get(word.slice(0, -ending.length) + base) : undefined;
      if (singular && isTitleWord(singular)) return { word: singular, plural: true };
      // An adjective that names the function ("financiers").
      if (singular?.job) return { word: { job: singular.job }, plural: false };
    }
  for (const [ending, base] of FEMININE.get(last) ?? []) {
    const masculine = word.endsWith(ending) ? lookup.words.get(word.slice(0, -ending.length) + base) : undefined;
    if (masculine && isTitleWord(masculine)) return { word: masculine, plural: false };
  }
  return compound ? { word: compound, plural: false } : null;
}

/** The masculine of a German compound: "Sozialpädagoginnen", "Vertriebsleiterin". */
function feminineOf(lookup: Lookup, word: string): Word | null {
  const ending = /in(?:nen)?$/.exec(word)?.index;
  if (ending === undefined) return null;
  const stem = word.slice(0, ending);
  return compoundOf(lookup, stem) ?? compoundOf(lookup, `${stem}e`);
}

/** Longer parts of words are in no table. */
const LONGEST = 24;

/** The longest of a table's entries that a word starts with, of at least so many letters. */
function startOf<T>(table: ReadonlyMap<string, T>, word: string, least: number): T | undefined {
  for (let length = Math.min(word.length, LONGEST); length >= least; length--) {
    const found = table.get(word.slice(0, length));
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The longest of a table's entries that a word ends in, with something in front of it. */
function endOf<T>(table: ReadonlyMap<string, T>, word: string, front: number, least: number): [string, T] | null {
  for (let length = Math.min(word.length - front, LONGEST); length >= least; length--) {
    const ending = word.slice(-length);
    const found = table.get(ending);
    if (found !== undefined) return [ending, found];
  }
  return null;
}

/** How many letters the shortest ending has. */
const TAIL = 4;

/** "Lagerlogistik" ends in its function, "Vertriebsinnendienstleiter" in its head and starts with its function. */
function compoundOf(lookup: Lookup, word: string): Word | null {
  if (!lookup.tails.has(word.slice(-TAIL))) return null;
  const head = endOf(lookup.endings, word, 2, 1);
  if (head) {
    const [ending, department] = head;
    const known = lookup.words.get(ending);
    const job = startOf(lookup.jobs, word.slice(0, -ending.length), 5);
    return { ...known, head: known?.head || department, ...(lookup.inflects && { leads: true }), ...(job && { job }) };
  }
  const job = lookup.inflects && endOf(lookup.jobs, word, 0, 6);
  return job ? { job: job[1] } : null;
}

/**
 * Whether a text has a word that can be the head of a role: without one the grammar finds none, so that most lines need
 * not be cleaned and parsed. `wide` as in `parseRole`.
 */
export function hasHead(text: string, language: string, wide = false): boolean {
  const words = wordsOf(text);
  return headed(words, lookupFor(language)) || (wide && headed(words, lookupFor('*')));
}

function headed(words: readonly Token[], lookup: Lookup): boolean {
  for (const word of words) if (lookToken(lookup, word).heads) return true;
  return false;
}

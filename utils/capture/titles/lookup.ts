/** One map from words to what they do in a role, for a page's language and English. */
import type { Department } from '../../icp/department.ts';
import type { Seniority } from '../../icp/seniority.ts';
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
  return { inflects: lexicons.length > 1, words, sentence, endings };
}

/** Feminine endings of the languages that have them, and the masculine that the tables list. */
const FEMININE: readonly [ending: string, base: string][] = [
  ['innen', ''],
  ['in', ''],
  ['trice', 'teur'],
  ['trice', 'tore'],
  ['euse', 'eur'],
  ['essa', 'e'],
  ['ora', 'or'],
  ['a', 'o'],
  ['a', ''],
  ['e', ''],
];

/** Looks a folded word up; an English plural or a feminine ending is taken off. */
export function lookWord(lookup: Lookup, word: string): { word: Word; plural: boolean } | null {
  const found = lookup.words.get(word);
  if (found) return { word: found, plural: false };
  if (word.length > 3 && word.endsWith('s')) {
    const singular = lookup.words.get(word.endsWith('ies') ? `${word.slice(0, -3)}y` : word.slice(0, -1));
    if (singular && (singular.head !== undefined || singular.rank)) return { word: singular, plural: true };
  }
  if (lookup.inflects && word.length > 4)
    for (const [ending, base] of FEMININE) {
      if (!word.endsWith(ending)) continue;
      const found = lookup.words.get(word.slice(0, -ending.length) + base);
      if (found && (found.head !== undefined || found.rank)) return { word: found, plural: false };
    }
  if (word.length > 7)
    for (const { ending, department } of lookup.endings)
      if (word.length > ending.length + 1 && word.endsWith(ending)) {
        const known = lookup.words.get(ending);
        return { word: { ...known, head: known?.head || department }, plural: false };
      }
  return null;
}

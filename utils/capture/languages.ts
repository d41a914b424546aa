/**
 * What is known of languages besides English. Each is a script of its own that travels only into pages with words of it;
 * everywhere else whoever needs a language learns it first.
 */
import type { LanguageCode } from './language-scripts.ts';
import type { Role } from './titles/types.ts';

export interface Language {
  /** The words of its titles, as `packs-table.ts` lays them out. */
  lexicon: string;
  /** Its wordings of industries: "wording;wording" in a line for each industry, in the order of the English list. */
  industries: string;
  /** Its labels of facts: "label;label" in a line for each fact. */
  labels: string;
  /** Reads titles where words are not parted by spaces. */
  roleOf?: (text: string) => Role | null;
}
export type Languages = Readonly<Partial<Record<LanguageCode, Language>>>;

/** The code under which a language is known that has none by its own name. */
const ALSO: Readonly<Record<string, string>> = {
  sk: 'cs',
  no: 'nordic',
  nb: 'nordic',
  nn: 'nordic',
  sv: 'nordic',
  da: 'nordic',
};
const ANY = '*';

let known: Languages = {};
/** Codes; `ANY` for all. */
let spoken: readonly string[] = [ANY];
/** What was made, for each set of languages that was spoken. */
type Tables = Map<() => unknown, unknown>;
let made = new Map<string, Tables>();
/** For those that are spoken now. */
let tables: Tables = new Map();

/** The code under which the words of a language are known: "de" for "de-AT", "nordic" for "sv". */
export function codeOf(language: string): string {
  const code = language === 'nordic' ? language : language.slice(0, 2).toLowerCase();
  return ALSO[code] ?? code;
}

/** Takes languages in, beside those that are known. */
export function learn(more: Languages = {}): void {
  if (Object.keys(more).every((code) => code in known)) return;
  known = { ...more, ...known };
  made = new Map();
  tables = new Map();
}

/** Says what a page is in: its text, and what it declares. Where that is not known, it may be any of those that are. */
export function speak(...said: readonly string[]): void {
  const codes = said.map(codeOf).filter((code) => code === 'en' || code in known);
  spoken = codes.length ? [...new Set(codes)] : [ANY];
  const key = spoken.join();
  tables = made.get(key) ?? new Map();
  made.set(key, tables);
}

export const languages = (): Languages => known;

/**
 * The languages besides English whose words count: "edition" is a publisher's in French alone. Japanese always does, since
 * nothing else is mistaken for it.
 */
export const spokenLanguages = (): readonly Language[] =>
  spoken.includes(ANY)
    ? Object.values(known)
    : [...new Set([...spoken, 'ja'])].flatMap((code) => known[code as LanguageCode] ?? []);

/** What `make` makes of the languages known and spoken, made once for them. */
export function ofLanguages<T>(make: () => T): () => T {
  return () => {
    let table = tables.get(make) as T | undefined;
    if (table === undefined) {
      table = make();
      tables.set(make, table);
    }
    return table;
  };
}

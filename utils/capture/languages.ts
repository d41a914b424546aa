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

let known: Languages = {};
let tables = new Map<() => unknown, unknown>();

/** Takes languages in, beside those that are known. */
export function learn(more: Languages = {}): void {
  if (Object.keys(more).every((code) => code in known)) return;
  known = { ...more, ...known };
  tables = new Map();
}

export const languages = (): Languages => known;

/** What `make` makes of the languages known, made once for them. */
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

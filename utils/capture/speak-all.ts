/** Every language besides English, for commands and tests that have them at hand. */
import { LANGUAGE_CODES, type LanguageScript } from './language-scripts.ts';
import type { Languages } from './languages.ts';
import { CZECH, DUTCH, FRENCH, GERMAN, ITALIAN, NORDIC, PORTUGUESE, SPANISH } from './packs-table.ts';
import { JAPANESE } from './speak-japanese.ts';

export const ALL_LANGUAGES = {
  ja: JAPANESE,
  de: GERMAN,
  fr: FRENCH,
  es: SPANISH,
  pt: PORTUGUESE,
  it: ITALIAN,
  nl: DUTCH,
  nordic: NORDIC,
  cs: CZECH,
} as const satisfies Languages;

/** What these scripts would bring to a capture. */
export const brought = (scripts: readonly LanguageScript[]): { languages: Languages } => ({
  languages: Object.fromEntries(
    scripts.map((script) => [LANGUAGE_CODES[script], ALL_LANGUAGES[LANGUAGE_CODES[script]]]),
  ),
});

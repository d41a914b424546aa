/** Every language besides English and German, for commands and tests that have them at hand. */
import { type LanguageScript, LEXICON_SCRIPTS, type LexiconLanguage } from './language-scripts.ts';
import { JAPANESE } from './speak-japanese.ts';
import { CZECH, DUTCH, FRENCH, ITALIAN, NORDIC, PORTUGUESE, SPANISH } from './titles/lexicon-table.ts';
import type { Lexicons } from './titles/lookup.ts';
import type { Japanese } from './vocabularies/japanese.ts';

export const LEXICONS: Readonly<Record<LexiconLanguage, string>> = {
  fr: FRENCH,
  es: SPANISH,
  pt: PORTUGUESE,
  nl: DUTCH,
  it: ITALIAN,
  cs: CZECH,
  nordic: NORDIC,
};

/** What the scripts of these languages would bring to a capture. */
export function brought(scripts: readonly LanguageScript[]): { lexicons: Lexicons; japanese?: Japanese } {
  const lexicons = scripts.flatMap((script) => {
    if (script === 'japanese') return [];
    const language = LEXICON_SCRIPTS[script];
    return [[language, LEXICONS[language]] as const];
  });
  return { lexicons: Object.fromEntries(lexicons), ...(scripts.includes('japanese') && { japanese: JAPANESE }) };
}

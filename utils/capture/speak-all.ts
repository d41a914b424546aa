/** Every language besides English and German, for scripts and commands that have them always. */
import { CZECH, DUTCH, FRENCH, ITALIAN, NORDIC, PORTUGUESE, SPANISH } from './titles/lexicon-table.ts';
import type { Lexicons } from './titles/lookup.ts';

export const LEXICONS: Lexicons = {
  fr: FRENCH,
  es: SPANISH,
  pt: PORTUGUESE,
  nl: DUTCH,
  it: ITALIAN,
  cs: CZECH,
  nordic: NORDIC,
};

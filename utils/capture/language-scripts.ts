/** Scripts beside `capture.js` that bring a lexicon each, and the language that it is of. */
export const LEXICON_SCRIPTS = {
  french: 'fr',
  spanish: 'es',
  portuguese: 'pt',
  italian: 'it',
  dutch: 'nl',
  nordic: 'nordic',
  czech: 'cs',
} as const;
export type LexiconScript = keyof typeof LEXICON_SCRIPTS;
export type LexiconLanguage = (typeof LEXICON_SCRIPTS)[LexiconScript];
export type LanguageScript = 'japanese' | LexiconScript;

/** Names of all scripts that bring languages. */
export const LANGUAGE_SCRIPTS: readonly LanguageScript[] = [
  'japanese',
  ...(Object.keys(LEXICON_SCRIPTS) as LexiconScript[]),
];

/** What a short look at a page tells. */
export interface Look {
  pdf: boolean;
  languages: LanguageScript[];
}

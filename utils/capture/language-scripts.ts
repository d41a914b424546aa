/** Scripts beside `capture.js` that bring what is known of a language, and that language's code. English is always known. */
export const LANGUAGE_CODES = {
  japanese: 'ja',
  german: 'de',
  french: 'fr',
  spanish: 'es',
  portuguese: 'pt',
  italian: 'it',
  dutch: 'nl',
  nordic: 'nordic',
  czech: 'cs',
} as const;
export type LanguageScript = keyof typeof LANGUAGE_CODES;
export type LanguageCode = (typeof LANGUAGE_CODES)[LanguageScript];

/** Names of all scripts that bring languages. */
export const LANGUAGE_SCRIPTS = Object.keys(LANGUAGE_CODES) as LanguageScript[];

/** What a short look at a page tells. */
export interface Look {
  pdf: boolean;
  languages: LanguageScript[];
}

/** Names of the scripts that bring languages, beside `capture.js`. */
export const LANGUAGE_SCRIPTS = [
  'japanese',
  'french',
  'spanish',
  'portuguese',
  'italian',
  'dutch',
  'nordic',
  'czech',
] as const;
export type LanguageScript = (typeof LANGUAGE_SCRIPTS)[number];

/** What a short look at a page tells. */
export interface Look {
  pdf: boolean;
  languages: LanguageScript[];
}

/**
 * The words of every surface, by key. Texts live in `public/_locales`; entrypoints install the browser's lookup,
 * so that components need no browser. Only types come from the message file: it is not bundled.
 */
export type WordKey = keyof typeof import('../public/_locales/en/messages.json');

/** How many names there are: four digits to the base of 36, since browsers do not tell capitals from small letters. */
const NAMES = 36 ** 4;

/**
 * The name that a text has in the package, where a readable key in each language would cost six kilobytes. The build
 * writes the texts under these names, and refuses two keys of one name.
 */
export function messageName(key: string): string {
  let hash = 0;
  for (const char of key) hash = (hash * 31 + char.charCodeAt(0)) % NAMES;
  return hash.toString(36);
}

/** Keys that come in plural forms: `x` stands for `x_one` and `x_other`. */
export type PluralKey = WordKey extends infer Key ? (Key extends `${infer Stem}_other` ? Stem : never) : never;

/** `browser.i18n.getMessage`: an empty string for an unknown key. */
export type Lookup = (key: string, substitutions: string[]) => string;

let lookup: Lookup = (key) => key;
let language = 'en';

/** Sets where texts come from, and the person's language (BCP 47) for the names of countries, numbers and dates. */
export function installWords(from: Lookup, uiLanguage: string): void {
  lookup = from;
  // Chromium can show one language and name another (seen with `--lang`): texts that were translated tell the truth.
  const texts = t('languageTag');
  language = texts === 'en' || uiLanguage.startsWith(texts) ? uiLanguage : texts;
}

export const uiLanguage = (): string => language;

/** The text of a key; `$1` … are replaced by the substitutions. */
export const t = (key: WordKey, ...substitutions: (string | number)[]): string =>
  lookup(key, substitutions.map(String)) || key;

/** The same for a key that is only known at run time, as in a provider's declaration; an unknown one is shown as it is. */
export const tAny = (key: string, ...substitutions: (string | number)[]): string =>
  lookup(key, substitutions.map(String)) || key;

/** The form of a text that fits `count`, which is its `$1`, written in the person's digits. */
export function tCount(key: PluralKey, count: number, ...rest: (string | number)[]): string {
  // The rules are those of the texts' own language, which is English where the person's has no texts.
  const rule = new Intl.PluralRules(t('languageTag')).select(count) === 'one' ? 'one' : 'other';
  return tAny(`${key}_${rule}`, new Intl.NumberFormat(language).format(count), ...rest);
}

/** "a, b and c" in the language of the texts. */
export const listed = (parts: readonly string[]): string =>
  new Intl.ListFormat(t('languageTag'), { type: 'conjunction', style: 'long' }).format(parts);

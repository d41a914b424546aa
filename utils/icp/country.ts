/**
 * Countries as ISO 3166-1 alpha-2 codes. Names come from the browser's own tables (`Intl.DisplayNames`), whose English
 * names are the ISO short names in everyday form ("South Korea", "United States").
 */

/** The second letters of the codes that begin with A, of those with B, and so on: a third of the bytes of the codes. */
const SECOND_LETTERS =
  'DEFGILMOQRSTUWXZ ABDEFGHIJLMNOQRSTVWYZ ACDFGHIKLMNORUVWXYZ EJKMOZ CEGHRST IJKMOR ABDEFGHILMNPQRSTUWY KMNRTU DELMNOQRST EMOP EGHIMNPRWYZ ABCIKRSTUVY ACDEFGHKLMNOPQRSTUVWXYZ ACEFGILOPRUZ M AEFGHKLMNRSTWY A EOSUW ABCDEGHIJKLMNORSTVXYZ CDFGHJKLMNORTVWZ AGMSYZ ACEGINU FS  ET AMW';

export const COUNTRY_CODES: readonly string[] = SECOND_LETTERS.split(' ').flatMap((letters, first) =>
  Array.from(letters, (second) => String.fromCharCode(65 + first) + second),
);
const KNOWN = new Set(COUNTRY_CODES);

export const isCountryCode = (code: string): boolean => KNOWN.has(code);

const namesByLanguage = new Map<string, Intl.DisplayNames>();

/** A country's name in a language (BCP 47), in English unless said; an unknown code is returned as it is. */
export function countryName(code: string, language = 'en'): string {
  if (!KNOWN.has(code)) return code;
  let names = namesByLanguage.get(language);
  if (!names) {
    names = new Intl.DisplayNames([language, 'en'], { type: 'region', fallback: 'code' });
    namesByLanguage.set(language, names);
  }
  return (names.of(code) ?? code).replace(/ SAR China$| \(Burma\)$/, '');
}

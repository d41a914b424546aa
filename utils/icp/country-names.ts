/** Country names as people type them, resolved to codes. */
import { COUNTRY_CODES, countryName, isCountryCode } from './country.ts';

/** The languages whose names are understood, besides the browser's own. */
const LANGUAGES = 'en de fr es it pt nl pl sv da nb fi cs sk sl hu ro bg el tr uk ru ja zh ko ar he hi id'.split(' ');

/** Customary names that `Intl.DisplayNames` does not list. */
const ALIASES: readonly [code: string, names: string][] = [
  [
    'US',
    'usa, u s, u s a, america, united states of america, the united states, vereinigte staaten von amerika, amerika, états unis d amérique, etats unis, eeuu, ee uu, stati uniti d america',
  ],
  ['GB', 'uk, u k, great britain, britain, england, scotland, wales, northern ireland, großbritannien, gran bretaña'],
  ['AE', 'uae, u a e, emirates, vae'],
  ['NL', 'holland, the netherlands, netherlands'],
  ['CZ', 'czech republic, czech, tschechische republik'],
  ['KR', 'korea, republic of korea, korea republic of, south korea'],
  ['KP', 'north korea, korea democratic people s republic of'],
  ['DE', 'federal republic of germany, bundesrepublik deutschland, brd'],
  ['CN', 'prc, mainland china, people s republic of china'],
  ['HK', 'hong kong'],
  ['MO', 'macau, macao'],
  ['TR', 'turkey, türkiye'],
  ['RU', 'russian federation'],
  ['IE', 'republic of ireland, eire'],
  ['VN', 'viet nam'],
  ['CI', 'ivory coast'],
  ['BA', 'bosnia'],
  ['MK', 'macedonia'],
  ['VA', 'vatican'],
  ['CD', 'drc, dr congo, democratic republic of the congo, congo democratic republic of the'],
  ['CG', 'congo, republic of the congo'],
  ['TZ', 'united republic of tanzania, tanzania united republic of'],
  ['IR', 'islamic republic of iran, iran islamic republic of'],
  ['SY', 'syrian arab republic'],
  ['CV', 'cabo verde'],
  ['SZ', 'swaziland'],
  ['MM', 'burma'],
  ['TL', 'east timor'],
  ['PS', 'palestine'],
];

/** Letters and digits only, so that "U.S.A.", "Côte d’Ivoire" and "Korea, Republic of" compare by their words. */
const wordsOf = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();

const ARTICLE = /^(?:the|die|der|das|den|la|le|les|l|el|los|il|gli|de|het|o|a|os|as) /u;

let codesByName: Map<string, string> | undefined;

function namesTable(): Map<string, string> {
  const table = new Map<string, string>();
  const learn = (name: string, code: string): void => {
    const words = wordsOf(name);
    // The first language wins: a name may mean two countries in two languages.
    if (words && !table.has(words)) table.set(words, code);
  };
  for (const [code, names] of ALIASES) for (const name of names.split(',')) learn(name, code);
  for (const language of LANGUAGES) for (const code of COUNTRY_CODES) learn(countryName(code, language), code);
  return table;
}

/** The code of a country that is written as a code or as a name in one of many languages, or null. */
export function countryCode(text: string): string | null {
  const code = text.trim().toUpperCase();
  if (isCountryCode(code)) return code;
  codesByName ??= namesTable();
  const words = wordsOf(text);
  return codesByName.get(words) ?? codesByName.get(words.replace(ARTICLE, '')) ?? null;
}

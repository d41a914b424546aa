/**
 * Numbers as people write them, in several languages: "1,001", "1.001", "1 001", "1’001", "2k", "3,2 Mrd.", "1.2bn",
 * "25 Mio.", "10億".
 */
const SCALES: readonly [words: string, factor: number][] = [
  ['trillion|兆', 1e12],
  [
    'billions?|bln|bn|mrd|mld|milliard(?:en?|s)?|mds?|miliard[aiyů]?|miljard(?:en)?|bilh(?:ão|ões)|mil millones|mil milhões|十億|b',
    1e9,
  ],
  ['億', 1e8],
  ['crores?|cr', 1e7],
  // In Czech "mil." are millions, in Spanish and Portuguese "mil" are thousands.
  [
    'millions?|millionen|mio|mln|millones|millón|milh(?:ão|ões)|milion[ieuyů]?|miljoen|mill(?=\\.)|mil\\.|mn|mm|百万|m',
    1e6,
  ],
  ['lakhs?', 1e5],
  ['万', 1e4],
  ['thousand|tsd|tausend|mille|mila|mil|duizend|tisíc|千|k', 1e3],
];
const PATTERNS = SCALES.map(([words, factor]) => [new RegExp(`^(?:${words})\\.?$`, 'i'), factor] as const);

/** The factor of a scale word ("Mio." → 1,000,000), or undefined. */
export const scaleOf = (word: string): number | undefined =>
  PATTERNS.find(([pattern]) => pattern.test(word.trim()))?.[1];

/** A digit run as it stands in text: groups of three, decimals, spaces or apostrophes between groups. */
export const NUMBER = String.raw`\d{1,3}(?:[,.’' \u00a0\u202f]\d{3}){1,6}(?:[.,]\d{1,2})?(?!\d)|\d{1,20}(?:[.,]\d{1,4})?`;

/** Scale words that may follow a number. */
export const SCALE = `(?:(?:${SCALES.map(([words]) => words).join('|')})\\.?)`;

/** The value of a digit run: a lone separator before exactly three digits groups, before one or two it is decimal. */
export function parseNumber(digits: string): number | null {
  const text = digits.replace(/[\s\u00a0\u202f’']/g, '');
  if (!/^\d[\d.,]*$/.test(text)) return null;
  const lastComma = text.lastIndexOf(',');
  const lastDot = text.lastIndexOf('.');
  let normal = text;
  if (lastComma >= 0 && lastDot >= 0) {
    const decimal = lastComma > lastDot ? ',' : '.';
    normal = text.replaceAll(decimal === ',' ? '.' : ',', '').replace(decimal, '.');
  } else if (lastComma >= 0 || lastDot >= 0) {
    const separator = lastComma >= 0 ? ',' : '.';
    const groups = text.split(separator);
    const grouped = groups.length > 2 || (groups[1]?.length === 3 && groups[0] !== '0');
    normal = grouped ? groups.join('') : groups.join('.');
  }
  const value = Number(normal);
  return Number.isFinite(value) ? value : null;
}

/** Full-width digits and signs (Japanese pages) as ordinary ones. */
export const asciiDigits = (text: string): string =>
  !/[０-９，．～－＋〜]/.test(text)
    ? text
    : text
        .replace(/[０-９，．～－＋]/g, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0))
        .replace(/〜/g, '~');

/** Words in front of a number that leave its upper end open, and its lower end. */
export const OVER =
  '(?:over|more than|above|at least|upwards of|plus de|au moins|über|mehr als|mindestens|más de|mais de|meer dan|ruim|oltre|più di|přes|více než|mer enn)';
export const UNDER =
  '(?:under|fewer than|less than|up to|below|unter|weniger als|bis zu|moins de|jusqu’à|menos de|hasta|até|minder dan|tot|meno di|fino a|méně než)';

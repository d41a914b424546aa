/**
 * Numbers as people write them, in several languages: "1,001", "1.001", "1 001", "1’001", "2k", "3,2 Mrd.", "1.2bn",
 * "25 Mio.", "10億".
 */
const SCALES: [RegExp, number][] = [
  [/^(?:trillion|billones|billion[ei]?n? ?\(de\)|兆|tn)$/i, 1e12],
  [
    /^(?:bn|bln|billions?|b|milliarden?|mrd|mld|milliards?|md|mds|miliard[iay]?|miliard[yů]?|miljard|miljarden|bilh(?:ão|ões)|bi|mil millones|mil milhões|十億)$/i,
    1e9,
  ],
  [/^億$/, 1e8],
  [
    /^(?:m|mm|mn|mio|mill|millions?|millionen|millones|millón|milhões|milhão|mi|milioni|milione|mln|miljoen|milion[uyů]?|mil\.|百万)$/i,
    1e6,
  ],
  [/^(?:lakhs?)$/i, 1e5],
  [/^(?:crores?|cr)$/i, 1e7],
  [/^万$/, 1e4],
  [/^(?:k|thousand|tsd|tausend|mille|mil|mila|duizend|tisíc|t)$/i, 1e3],
  [/^千$/, 1e3],
];

/** The factor of a scale word ("Mio." → 1,000,000), or undefined. */
export function scaleOf(word: string): number | undefined {
  // In Czech "mil." are millions, in Spanish and Portuguese "mil" are thousands.
  if (/^mil\.$/i.test(word.trim())) return 1e6;
  const bare = word.replace(/\.$/, '').trim();
  return SCALES.find(([pattern]) => pattern.test(bare))?.[1];
}

/** A digit run as it stands in text: groups of three, decimals, spaces or apostrophes between groups. */
export const NUMBER = String.raw`\d{1,3}(?:[,.’' \u00a0\u202f]\d{3}){1,6}(?:[.,]\d{1,2})?(?!\d)|\d{1,20}(?:[.,]\d{1,4})?`;

/** Scale words that may follow a number. */
export const SCALE = String.raw`(?:trillion|billions?|bln|bn|millions?|millionen|milliarden?|mrd\.?|mld\.?|milliards?|mds?|miliard[aiyů]?|miljarden?|bilh(?:ão|ões)|mil millones|mil milhões|mio\.?|mln\.?|millones|millón|milh(?:ão|ões)|milion[ieuyů]|miljoen|mill\.|mn|mm|lakhs?|crores?|cr\.?|thousand|tsd\.?|tausend|mille|mila|mil\.?|duizend|tisíc|億|百万|十億|万|千|兆|[kmb])`;

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

/** Amounts of money as people write them, in and out. */

const SCALES: readonly [RegExp, number][] = [
  [/^(?:k|tsd|thousand|tausend|mil)$/, 1e3],
  [/^万$/, 1e4],
  [/^(?:m|mm|mn|mi|mio|mln|million|millions|millionen|millones|milhão|milhões)$/, 1e6],
  [/^億$/, 1e8],
  [/^(?:b|bn|bi|bln|mrd|md|mds|billion|billions|milliarde|milliarden|milliard|milliards|mil m)$/, 1e9],
  [/^(?:t|tn|tri|trn|bio|trillion|兆)$/, 1e12],
];

/** An amount in whole units from text such as "10M", "2.5 bn", "1,5 Mio. €" or "500.000", or null when it is none. */
export function parseAmount(text: string, language = 'en'): number | null {
  const match = /^(\d[\d.,'’\s]*)(\p{L}*(?: \p{L}+)?)\.?$/u.exec(
    text
      .replace(/[\p{Sc}+円]/gu, ' ')
      .replace(/\b[A-Z]{3}\b/g, ' ')
      .replace(/\s+/g, ' ')
      .trim(),
  );
  if (!match?.[1]) return null;
  const suffix = (match[2] ?? '').toLowerCase();
  const scale = suffix ? SCALES.find(([pattern]) => pattern.test(suffix))?.[1] : 1;
  const digits = plainNumber(match[1].replace(/[\s'’]/g, ''), language);
  if (scale === undefined || digits === null) return null;
  const amount = Math.round(digits * scale);
  return Number.isSafeInteger(amount) ? amount : null;
}

/** A comma or point is the decimal mark when it is the last of two kinds, or when thousands cannot be meant. */
function plainNumber(digits: string, language: string): number | null {
  const marks = [...digits.matchAll(/[.,]/g)];
  const last = marks.at(-1);
  if (!last) return Number(digits);
  const kinds = new Set(marks.map(([mark]) => mark));
  const isDecimal =
    kinds.size === 2 || (marks.length === 1 && (!/[.,]\d{3}$/.test(digits) || last[0] === decimalMark(language)));
  const whole = (isDecimal ? digits.slice(0, last.index) : digits).replace(/[.,]/g, '');
  const number = Number(isDecimal ? `${whole}.${digits.slice(last.index + 1)}` : whole);
  return Number.isFinite(number) ? number : null;
}

const decimalMark = (language: string): string =>
  new Intl.NumberFormat(language).formatToParts(1.5).find(({ type }) => type === 'decimal')?.value ?? '.';

/** Lower and upper end from one text ("10M – 50M", "over 5 bn"), or null when it is no range. */
export function parseRange(text: string, language = 'en'): [number | null, number | null] | null {
  const ends = text.split(/(?:(?<!\s)\s+)?(?:–|—|-|\bto\b|\bbis\b)\s*/);
  if (ends.length !== 2) return null;
  const [from = '', to = ''] = ends;
  const high = parseAmount(to, language);
  // "10-50M": the lower end shares the upper one's unit.
  const unit = /(?<!\p{L})\p{L}+\.?$/u.exec(to.trim())?.[0] ?? '';
  const low = /\p{L}/u.test(from) ? parseAmount(from, language) : parseAmount(from + unit, language);
  return low === null || high === null ? null : [low, high];
}

/** The shortest form that reads back as the same amount: "10M", "2,5 Mrd.". */
export function formatAmount(amount: number, language = 'en'): string {
  const compact = new Intl.NumberFormat(language, { notation: 'compact', maximumFractionDigits: 2 }).format(amount);
  if (parseAmount(compact, language) === amount) return compact;
  return new Intl.NumberFormat(language, { maximumFractionDigits: 0 }).format(amount);
}

/** Yearly revenue: "$10M–$50M", "€3.2bn", "ARR 25 Mio. €", "売上高 120億円". */
import type { RevenueRange } from '../../icp/types.ts';
import { asciiDigits, NUMBER, OVER, parseNumber, SCALE, scaleOf, UNDER } from './numbers.ts';

const CODES = 'USD|EUR|GBP|JPY|CHF|CAD|AUD|INR|BRL|CNY|PKR|KRW|SEK|NOK|DKK|PLN|CZK|SGD|HKD|NZD|MXN|CLP';
/** Signs and names of currencies, the longer before what is in them. */
const NAMES: readonly [pattern: string, currency: string][] = [
  ['US\\s?\\$|U\\.S\\. dollars?|米ドル', 'USD'],
  ['CA?\\$', 'CAD'],
  ['AU?\\$', 'AUD'],
  ['HK\\$', 'HKD'],
  ['NZ\\$', 'NZD'],
  ['MX\\$', 'MXN'],
  ['R\\$|reais', 'BRL'],
  ['S\\$', 'SGD'],
  ['€|euros?', 'EUR'],
  ['£|pounds?', 'GBP'],
  ['CN¥|RMB|元', 'CNY'],
  ['(?:JP)?¥|円|yen', 'JPY'],
  ['Fr\\.|Franken', 'CHF'],
  ['₹|Rs\\.?|rupees?', 'INR'],
  ['₩', 'KRW'],
  ['Kč', 'CZK'],
  ['zł', 'PLN'],
  ['\\$|dollars?', 'USD'],
];
const SIGN = `(?:${NAMES.map(([pattern]) => pattern).join('|')}|${CODES})`;
const AFTER = `(?:\\s?${SIGN})`;
const AMOUNT = `(${SIGN}\\s?)?(${NUMBER})\\s?(${SCALE}(?![\\p{Script=Latin}]|\\s?\\$))?(${AFTER})?`;
const RANGE = new RegExp(`${AMOUNT}\\s?(?:-|–|—|~|to|bis|à|a|até|tot|and|und)\\s?${AMOUNT}`, 'iu');
const SINGLE = new RegExp(AMOUNT, 'iu');
const OVER_END = new RegExp(`(?:${OVER}|exceed\\w*|[>≥])\\s?[^\\d]{0,12}$`, 'iu');
const UNDER_END = new RegExp(`(?:${UNDER}|[<≤])\\s?[^\\d]{0,12}$`, 'iu');

function currencyOf(text: string): string | undefined {
  const code = new RegExp(`(?:${CODES})`).exec(text)?.[0];
  return code ?? NAMES.find(([pattern]) => new RegExp(pattern, 'i').test(text))?.[1];
}

/** The revenue that a fact's value states. A currency is needed unless the text has one elsewhere; null when none. */
export function parseRevenue(source: string): RevenueRange | null {
  const text = asciiDigits(source)
    .slice(0, 300)
    .replace(/\[[^\]]{0,40}\]/g, ' ')
    .replace(/\bM(NOK|SEK|DKK|EUR|USD|CHF|CZK)\b/g, 'M $1')
    .replace(/\bT(EUR|CHF)\b/g, 'k $1')
    .replace(/\((?:[^)]{0,20}\b)?(?:19|20)\d\d\)/g, ' ');
  const range = RANGE.exec(text);
  if (range) {
    const scale = range[7];
    const low = amount(range[2], range[3] ?? scale);
    const high = amount(range[6], scale ?? range[3]);
    const currency = currencyOf(range[0]) ?? currencyOf(text);
    if (low !== null && high !== null && low < high && currency) return { currency, min: low, max: high };
  }
  for (const candidate of candidates(text)) {
    const currency = currencyOf(candidate.words) ?? currencyOf(text);
    if (!currency) continue;
    const before = text.slice(0, candidate.index) + candidate.lead;
    const after = text.slice(candidate.index + candidate.words.length);
    if (/^\s?(?:\+|or more|plus\b|以上)/i.test(after) || OVER_END.test(before))
      return { currency, min: candidate.value, max: null };
    if (UNDER_END.test(before)) return { currency, min: null, max: candidate.value };
    return { currency, min: candidate.value, max: candidate.value };
  }
  return null;
}

/** Amounts with a currency sign or a scale; a bare number such as a year is none. */
function* candidates(text: string) {
  const pattern = new RegExp(SINGLE.source, 'giu');
  for (let match = pattern.exec(text), tries = 0; match && tries < 12; match = pattern.exec(text), tries++) {
    if (!match[1] && !match[3] && !match[4]) continue;
    const value = amount(match[2], match[3]);
    if (value !== null && value >= 1000) yield { index: match.index, words: match[0], lead: '', value };
  }
}

function amount(digits: string | undefined, scale: string | undefined): number | null {
  const value = parseNumber(digits ?? '');
  return value === null ? null : Math.round(value * (scale ? (scaleOf(scale) ?? 1) : 1));
}

const WORD =
  "(?:annual (?:recurring )?revenues?|revenues?|ARR|turnover|annual sales|Jahresumsatz|Umsatz(?:erlöse)?|chiffre d[’']affaires|CA annuel|facturación|ingresos anuales|faturamento|receita anual|omzet|fatturato|tržby|obrat|omsetning|売上高|年商)";
const PHRASE = new RegExp(
  `(?:${WORD}[^.!?\\d]{0,60}${AMOUNT}|${SIGN}\\s?(?:${NUMBER})\\s?(?:${SCALE})?\\+?\\s?(?:in |of |an |de |di )?(?:annual |yearly |jährlich\\w* )?${WORD})`,
  'iu',
);

/** In all that the phrase wants. */
const EARNED =
  /revenue|\bARR\b|turnover|annual sales|umsatz|chiffre d|CA annuel|facturación|ingresos|faturamento|receita|omzet|fatturato|tržby|obrat|omsetning|売上高|年商/i;

/** Revenue said in a sentence ("reached $25M ARR"), with its words. */
export function revenueInText(text: string): { range: RevenueRange; words: string } | null {
  const match = EARNED.test(text) ? PHRASE.exec(asciiDigits(text)) : null;
  if (!match) return null;
  const range = parseRevenue(match[0]);
  return range ? { range, words: match[0] } : null;
}

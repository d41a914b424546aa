/** Yearly revenue: "$10M–$50M", "€3.2bn", "ARR 25 Mio. €", "売上高 120億円". */
import type { RevenueRange } from '../../icp/types.ts';
import { asciiDigits, NUMBER, parseNumber, SCALE, scaleOf } from './numbers.ts';

const CURRENCIES: [RegExp, string][] = [
  [/US\s?\$|USD|U\.S\. dollars?|米ドル/i, 'USD'],
  [/A\$|AUD|AU\$/, 'AUD'],
  [/C\$|CAD|CA\$/, 'CAD'],
  [/S\$|SGD/, 'SGD'],
  [/HK\$|HKD/, 'HKD'],
  [/NZ\$|NZD/, 'NZD'],
  [/R\$|BRL|reais/i, 'BRL'],
  [/MX\$|MXN/, 'MXN'],
  [/CLP/, 'CLP'],
  [/€|EUR\b|euros?\b/i, 'EUR'],
  [/£|GBP|pounds?\b/i, 'GBP'],
  [/CN¥|RMB|CNY|元|yuan/i, 'CNY'],
  [/JP¥|¥|JPY|円|yen\b/i, 'JPY'],
  [/CHF|Fr\.|Franken|francs suisses/i, 'CHF'],
  [/₹|INR|Rs\.?(?=\s?\d)|rupees?/i, 'INR'],
  [/PKR/, 'PKR'],
  [/₩|KRW/, 'KRW'],
  [/Kč|CZK/i, 'CZK'],
  [/zł|PLN/i, 'PLN'],
  [/NOK/, 'NOK'],
  [/SEK/, 'SEK'],
  [/DKK/, 'DKK'],
  [/\$/, 'USD'],
];
const SIGN =
  '(?:(?:US|A|AU|C|CA|S|HK|NZ|R|MX)\\$|US\\$|[$€£¥₹₩]|USD|EUR|GBP|JPY|CHF|CAD|AUD|INR|BRL|CNY|RMB|PKR|KRW|SEK|NOK|DKK|PLN|CZK|SGD|HKD|NZD|MXN|CLP|JP¥|CN¥|Rs\\.?|Kč|zł|Fr\\.)';
const AFTER =
  '(?:\\s?(?:US\\$|[$€£¥₹₩円元]|億円|USD|EUR|GBP|JPY|CHF|CAD|AUD|INR|BRL|CNY|RMB|PKR|KRW|SEK|NOK|DKK|PLN|CZK|euros?|dollars?|U\\.S\\. dollars?|pounds?|yen|reais|Kč|zł|Franken|米ドル))';
const AMOUNT = `(${SIGN}\\s?)?(${NUMBER})\\s?(${SCALE}(?![\\p{Script=Latin}]|\\s?\\$))?(${AFTER})?`;
const RANGE = new RegExp(`${AMOUNT}\\s?(?:-|–|—|~|to|bis|à|a|até|tot|and|und)\\s?${AMOUNT}`, 'iu');
const SINGLE = new RegExp(AMOUNT, 'iu');
const OVER =
  /(?:over|more than|above|at least|exceed\w*|plus de|über|mehr als|más de|mais de|meer dan|oltre|více než|>|≥)\s?[^\d]{0,12}$/iu;
const UNDER =
  /(?:under|less than|up to|below|unter|weniger als|bis zu|moins de|menos de|hasta|até|minder dan|meno di|fino a|<|≤)\s?[^\d]{0,12}$/iu;

const currencyOf = (text: string) => CURRENCIES.find(([pattern]) => pattern.test(text))?.[1];

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
    if (/^\s?(?:\+|or more|plus\b|以上)/i.test(after) || OVER.test(before))
      return { currency, min: candidate.value, max: null };
    if (UNDER.test(before)) return { currency, min: null, max: candidate.value };
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

/** Revenue said in a sentence ("reached $25M ARR"), with its words. */
export function revenueInText(text: string): { range: RevenueRange; words: string } | null {
  const match = PHRASE.exec(asciiDigits(text));
  if (!match) return null;
  const range = parseRevenue(match[0]);
  return range ? { range, words: match[0] } : null;
}

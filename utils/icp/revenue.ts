/** Revenue ranges as text. */
import type { RevenueRange } from './types.ts';

const SYMBOLS: Readonly<Record<string, string>> = { USD: '$', EUR: '€', GBP: '£', JPY: '¥', INR: '₹' };
const STEPS: readonly [number, string][] = [
  [1e9, 'B'],
  [1e6, 'M'],
  [1e3, 'K'],
];

/** `10500000` USD → "$10.5M". Nothing is rounded away: an amount that is not short stays in full. */
export function amountText(amount: number, currency: string): string {
  const sign = SYMBOLS[currency] ?? `${currency} `;
  for (const [size, letter] of STEPS) {
    const short = amount / size;
    if (short >= 1 && (short < 1000 || size === 1e9) && Number.isInteger(amount / (size / 1000)))
      return `${sign}${short}${letter}`;
  }
  return `${sign}${amount}`;
}

/** "$10M-$500M", "$42M", "$10M+", "up to $500M". */
export function revenueText({ currency, min, max }: RevenueRange): string {
  if (min === null) return max === null ? '' : `up to ${amountText(max, currency)}`;
  const from = amountText(min, currency);
  if (max === null) return `${from}+`;
  return max === min ? from : `${from}-${amountText(max, currency)}`;
}

/** Ranges that can be kept: a currency code, one end at least, no negative amount, the lower end first. */
export function soundRevenue(ranges: readonly RevenueRange[]): RevenueRange[] {
  return ranges.flatMap(({ currency, min, max }) => {
    const code = currency.trim().toUpperCase();
    const amounts = [min, max].filter((amount) => amount !== null);
    if (!/^[A-Z]{3}$/.test(code) || amounts.length === 0) return [];
    if (amounts.some((amount) => !Number.isFinite(amount) || amount < 0)) return [];
    const swapped = min !== null && max !== null && min > max;
    return [{ currency: code, min: swapped ? max : min, max: swapped ? min : max }];
  });
}

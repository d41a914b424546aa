import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatAmount, parseAmount, parseRange } from '../../components/revenue.ts';

describe('parseAmount', () => {
  test.each<[text: string, language: string, expected: number | null]>([
    ['10M', 'en', 10_000_000],
    ['2.5 bn', 'en', 2_500_000_000],
    ['$1.5B', 'en', 1_500_000_000],
    ['500k', 'en', 500_000],
    ['500000', 'en', 500_000],
    ['500,000', 'en', 500_000],
    ['1,234,567', 'en', 1_234_567],
    ['1.234.567', 'de', 1_234_567],
    ['1,5 Mio. €', 'de', 1_500_000],
    ['2,5 Mrd.', 'de', 2_500_000_000],
    ['250 Tsd.', 'de', 250_000],
    ['1.500', 'de', 1500],
    ['1.5 million', 'en', 1_500_000],
    ['EUR 20M', 'en', 20_000_000],
    ['10M+', 'en', 10_000_000],
    ['12’000’000', 'de-CH', 12_000_000],
    ['2,5 Md€', 'fr', 2_500_000_000],
    ['2,5 mil M', 'es', 2_500_000_000],
    ['500 mil', 'pt', 500_000],
    ['2,5 bi', 'pt', 2_500_000_000],
    ['4200万', 'ja', 42_000_000],
    ['25億円', 'ja', 2_500_000_000],
    ['￥25億', 'ja', 2_500_000_000],
    ['3兆', 'ja', 3_000_000_000_000],
    ['a lot', 'en', null],
    ['10 zillion', 'en', null],
    ['', 'en', null],
    ['-5M', 'en', null],
  ])('%s (%s)', (text, language, expected) => {
    expect(parseAmount(text, language)).toBe(expected);
  });
});

describe('parseRange', () => {
  test.each<[text: string, expected: [number | null, number | null] | null]>([
    ['10M – 50M', [10_000_000, 50_000_000]],
    ['$10-50M', [10_000_000, 50_000_000]],
    ['10 to 20 bn', [10_000_000_000, 20_000_000_000]],
    ['10M', null],
    ['from here to there', null],
  ])('%s', (text, expected) => {
    expect(parseRange(text)).toEqual(expected);
  });
});

test('every amount reads back as itself', () => {
  const languages = fc.constantFrom('en', 'de', 'fr', 'es', 'pt', 'ja', 'de-CH');
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 5e12 }), languages, (amount, language) => {
      expect(parseAmount(formatAmount(amount, language), language)).toBe(amount);
    }),
  );
});

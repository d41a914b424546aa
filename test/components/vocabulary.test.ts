import { describe, expect, test } from 'vitest';
import { matchingTerms, offeredTerms, type Vocabulary, valueFor } from '../../components/vocabulary.ts';

const countries: Vocabulary = {
  terms: [
    { value: 'DE', label: 'Deutschland', synonyms: ['Germany'] },
    { value: 'AT', label: 'Österreich', synonyms: ['Austria'] },
    { value: 'GB', label: 'Vereinigtes Königreich', synonyms: ['United Kingdom'] },
    { value: 'US', label: 'Vereinigte Staaten', synonyms: ['United States'] },
  ],
  closed: true,
  resolve: (text) => (text === 'Alemania' ? 'DE' : null),
};

describe('valueFor', () => {
  test.each([
    ['Deutschland', 'DE'],
    ['germany', 'DE'],
    ['Osterreich', 'AT'],
    ['gb', 'GB'],
    ['Alemania', 'DE'],
    ['Atlantis', undefined],
  ])('%s', (text, expected) => {
    expect(valueFor(countries, text)).toBe(expected);
  });
});

describe('matchingTerms', () => {
  const offered = (typed: string, taken: string[] = []) =>
    matchingTerms(countries, typed, new Set(taken), 5).map(({ value }) => value);

  test('beginnings come before later words', () => {
    expect(offered('ver')).toEqual(['GB', 'US']);
    expect(offered('staa')).toEqual(['US']);
  });
  test('synonyms and missing accents count', () => {
    expect(offered('united')).toEqual(['GB', 'US']);
    expect(offered('oster')).toEqual(['AT']);
  });
  test('what is taken is not offered, and nothing for nothing', () => {
    expect(offered('united', ['US'])).toEqual(['GB']);
    expect(offered(' ')).toEqual([]);
  });
  test('a code or another spelling that means one comes first', () => {
    expect(offered('de')).toEqual(['DE']);
    expect(offered('at')[0]).toBe('AT');
    expect(offered('Alemania')).toEqual(['DE']);
  });
});

describe('offeredTerms', () => {
  const own = [
    { value: 'US', label: 'Vereinigte Staaten', used: true },
    { value: 'DE', label: 'Deutschland', used: true },
  ];
  const offered = (typed: string, taken: string[] = []) =>
    offeredTerms(own, countries, typed, new Set(taken), 5).map(({ value, used }) => (used ? `${value}*` : value));

  test('an empty box offers what was used before', () => {
    expect(offered('')).toEqual(['US*', 'DE*']);
    expect(offered('', ['US'])).toEqual(['DE*']);
  });
  test('what was used before stands before the rest, and nothing twice', () => {
    expect(offered('ver')).toEqual(['US*', 'GB']);
  });
  test('what is typed out in full stands first all the same', () => {
    expect(offered('gb')).toEqual(['GB']);
    expect(offered('Vereinigtes Königreich')).toEqual(['GB']);
  });
});

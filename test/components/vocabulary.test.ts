import { describe, expect, test } from 'vitest';
import { matchingTerms, type Vocabulary, valueFor } from '../../components/vocabulary.ts';

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
});

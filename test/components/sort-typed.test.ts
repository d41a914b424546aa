import { describe, expect, test } from 'vitest';
import { sortTyped } from '../../components/sort-typed.ts';
import type { Vocabulary } from '../../components/vocabulary.ts';

const countries: Vocabulary = {
  terms: [
    { value: 'DE', label: 'Germany' },
    { value: 'FR', label: 'France' },
  ],
  closed: true,
};

describe('sortTyped', () => {
  test('new values keep their spelling; repeats are told and counted, case aside', () => {
    expect(sortTyped(['CTO', 'cfo', 'COO'], ['CFO'], undefined)).toMatchObject({
      fresh: ['CTO', 'COO'],
      repeated: 'CFO',
      repeats: 1,
    });
  });
  test('a closed vocabulary stores its own values and hands back what it does not know', () => {
    expect(sortTyped(['germany', 'Atlantis', 'France'], ['FR'], countries)).toEqual({
      fresh: ['DE'],
      repeated: 'FR',
      repeats: 1,
      unknown: ['Atlantis'],
      tooLong: [],
    });
  });
  test('an open one takes what it does not know', () => {
    const open = { ...countries, closed: false };
    expect(sortTyped(['germany', 'Atlantis'], [], open).fresh).toEqual(['DE', 'Atlantis']);
  });
  test('the same word twice is one value', () => {
    expect(sortTyped(['CTO', 'cto'], [], undefined)).toMatchObject({ fresh: ['CTO'], repeated: 'CTO', repeats: 1 });
  });
  test('what is too long for a value is handed back whole', () => {
    const long = 'x'.repeat(301);
    expect(sortTyped(['CTO', long], [], undefined)).toMatchObject({ fresh: ['CTO'], tooLong: [long] });
  });
});

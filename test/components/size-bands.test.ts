import { describe, expect, test } from 'vitest';
import { bandStart, bandsBetween, bandsText, stretched } from '../../components/size-bands.ts';
import { COMPANY_SIZES } from '../../utils/icp/company-size.ts';

test('bands between two, in either direction', () => {
  expect(bandsBetween('11-50', '201-500')).toEqual(['11-50', '51-200', '201-500']);
  expect(bandsBetween('201-500', '11-50')).toEqual(['11-50', '51-200', '201-500']);
});

test('letters of the cells', () => {
  expect(COMPANY_SIZES.map(bandStart)).toEqual(['1', '11', '51', '201', '501', '1k', '5k', '10k+']);
});

test('a selection in words', () => {
  expect(bandsText([])).toBe('');
  expect(bandsText(['201-500', '51-200'])).toBe('51–500');
  expect(bandsText(['1-10', '201-500', '501-1000'])).toBe('1–10, 201–1000');
  expect(bandsText(['5001-10000', '10001+'])).toBe('5001+');
});

describe('stretched', () => {
  test('a range grows, and shrinks by what it put in itself', () => {
    const grown = stretched('11-50', '201-500', ['11-50'], []);
    expect(grown).toEqual({ add: ['51-200', '201-500'], remove: [], own: ['51-200', '201-500'] });
    const shrunk = stretched('11-50', '51-200', ['11-50', '51-200', '201-500'], grown.own);
    expect(shrunk).toEqual({ add: [], remove: ['201-500'], own: ['51-200'] });
  });
  test('what stood there before stays', () => {
    const values = ['11-50', '51-200', '201-500'] as const;
    expect(stretched('11-50', '11-50', values, ['51-200']).remove).toEqual(['51-200']);
  });
  test('it turns round at its anchor', () => {
    const { add, remove } = stretched('51-200', '11-50', ['51-200', '201-500'], ['201-500']);
    expect([add, remove]).toEqual([['11-50'], ['201-500']]);
  });
});

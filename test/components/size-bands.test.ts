import { expect, test } from 'vitest';
import { bandStart, bandsBetween, bandsText } from '../../components/size-bands.ts';
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

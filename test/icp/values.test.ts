import '../seeded.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { COUNTRY_CODES, countryName } from '../../utils/icp/country.ts';
import { countryCode } from '../../utils/icp/country-names.ts';
import { valueKey } from '../../utils/icp/lists.ts';
import { cleanText, isClosed, LONGEST_VALUE } from '../../utils/icp/reading.ts';
import { splitList } from '../../utils/icp/split-list.ts';
import { LIST_FIELDS, type ListField } from '../../utils/icp/types.ts';
import { readValue, readValues, suggestions } from '../../utils/icp/values.ts';

describe('one value', () => {
  it.each<[ListField, string, string[]]>([
    ['jobTitles', '  VP   of\u00a0Sales ', ['VP of Sales']],
    ['jobTitles', '• CTO,', ['CTO']],
    ['jobTitles', '- - Head\u200b of Growth;', ['Head of Growth']],
    ['industries', 'E\u0301nergie', ['Énergie']],
    ['departments', 'hr', ['Human Resources']],
    ['departments', 'SALES', ['Sales']],
    ['departments', 'Vertrieb', ['Sales']],
    ['departments', 'Harbour Pilots', ['Harbour Pilots']],
    ['seniorities', 'c-level', ['C-Suite']],
    ['seniorities', 'Vice President', ['VP']],
    ['seniorities', 'head of', ['Director']],
    ['seniorities', 'Individual Contributor', ['Individual Contributor']],
    ['countries', 'Germany', ['DE']],
    ['countries', 'Deutschland', ['DE']],
    ['countries', 'de', ['DE']],
    ['countries', 'Allemagne', ['DE']],
    ['countries', 'ドイツ', ['DE']],
    ['countries', 'U.S.A.', ['US']],
    ['countries', 'Vereinigte Staaten', ['US']],
    ['countries', 'UK', ['GB']],
    ['countries', 'Scotland', ['GB']],
    ['countries', 'Côte d’Ivoire', ['CI']],
    ['countries', 'Korea, Republic of', ['KR']],
    ['countries', 'die Schweiz', ['CH']],
    ['countries', 'Holland', ['NL']],
    ['countries', 'Türkiye', ['TR']],
    ['countries', 'Atlantis', []],
    ['countries', 'constructor', []],
    ['companySizes', '51-200', ['51-200']],
    ['companySizes', '51–200 employees', ['51-200']],
    ['companySizes', '500+', ['501-1000', '1001-5000', '5001-10000', '10001+']],
    ['companySizes', '501+', ['501-1000', '1001-5000', '5001-10000', '10001+']],
    ['companySizes', '10,001+', ['10001+']],
    ['companySizes', '> 1k', ['1001-5000', '5001-10000', '10001+']],
    ['companySizes', '1-5k', ['501-1000', '1001-5000']],
    ['companySizes', 'under 50', ['1-10', '11-50']],
    ['companySizes', 'about 300', ['201-500']],
    ['companySizes', '1.200 Mitarbeiter', ['1001-5000']],
    ['companySizes', '2.5k', ['1001-5000']],
    ['companySizes', '0', []],
    ['companySizes', '200-50', []],
    ['companySizes', 'many', []],
  ])('%s: %j is %j', (field, text, values) => {
    const reading = readValue(field, text);
    expect(reading).toEqual(
      values.length ? { ok: true, values } : { ok: false, reason: 'unknown', text: cleanText(text) },
    );
  });

  it.each<[ListField, string, string]>([
    ['jobTitles', ' ', 'empty'],
    ['jobTitles', '• —', 'empty'],
    ['painPoints', 'x'.repeat(LONGEST_VALUE + 1), 'too-long'],
    ['painPoints', 'x'.repeat(1e6), 'too-long'],
    ['countries', 'Europe', 'unknown'],
  ])('%s: refuses %j as %s', (field, text, reason) => {
    expect(readValue(field, text)).toMatchObject({ ok: false, reason });
  });
});

describe('a list', () => {
  it.each<[ListField, string, string[]]>([
    ['jobTitles', 'CTO, VP Sales and Head of Growth', ['CTO', 'VP Sales', 'Head of Growth']],
    ['jobTitles', 'CTO, VP Sales, and Head of Growth', ['CTO', 'VP Sales', 'Head of Growth']],
    ['jobTitles', 'CTO\n• VP Sales\n• Head of Sales and Marketing', ['CTO', 'VP Sales', 'Head of Sales and Marketing']],
    ['jobTitles', 'Geschäftsführer und Vertriebsleiter', ['Geschäftsführer und Vertriebsleiter']],
    ['jobTitles', 'CEO & CFO', ['CEO', 'CFO']],
    ['industries', 'Retail, Banking and Insurance', ['Retail', 'Banking', 'Insurance']],
    ['industries', 'Food & Beverage', ['Food & Beverage']],
    ['countries', 'Germany, Austria und die Schweiz', ['Germany', 'Austria', 'die Schweiz']],
    ['painPoints', 'Slow, costly audits\nNo overview', ['Slow, costly audits', 'No overview']],
    ['companySizes', '1,001-5,000; 51-200', ['1,001-5,000', '51-200']],
    ['jobTitles', '', []],
    ['jobTitles', 'CTO', ['CTO']],
  ])('%s: %j splits into %j', (field, text, entries) => {
    expect(splitList(text, field)).toEqual(entries);
  });

  it('reads what it can and says what it cannot', () => {
    expect(readValues('countries', 'Germany, Atlantis, Deutschland, FR')).toEqual({
      values: ['DE', 'FR'],
      refused: [{ reason: 'unknown', text: 'Atlantis' }],
    });
  });

  it('takes a name with a comma as one value', () => {
    expect(readValues('countries', 'Korea, Republic of').values).toEqual(['KR']);
    expect(readValues('companySizes', '10,001+').values).toEqual(['10001+']);
  });
});

it.each(['en', 'de', 'fr', 'es', 'ja'])('knows every country by its name in %s', (language) => {
  const unknown = COUNTRY_CODES.filter((code) => countryCode(countryName(code, language)) === null);
  expect(unknown).toEqual([]);
});

it('knows every country by its English name as itself', () => {
  expect(COUNTRY_CODES.filter((code) => countryCode(countryName(code)) !== code)).toEqual([]);
});

describe('whatever is typed', () => {
  const field = fc.constantFrom(...LIST_FIELDS);
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 400 }),
    fc.string({ unit: fc.constantFrom('a', ' ', ',', ';', '•', '-', '*', '\n', '\u200b', 'é', '5', '+') }),
  );

  it('a value reads as itself', () => {
    fc.assert(
      fc.property(field, text, (one, typed) => {
        const reading = readValue(one, typed);
        if (!reading.ok) return;
        for (const value of reading.values) expect(readValue(one, value)).toEqual({ ok: true, values: [value] });
      }),
    );
  });

  it('no list holds a value twice, and closed fields hold only what they know', () => {
    fc.assert(
      fc.property(field, text, (one, typed) => {
        const { values } = readValues(one, typed);
        expect(new Set(values.map(valueKey)).size).toBe(values.length);
        if (one !== 'countries' && isClosed(one)) expect(suggestions(one)).toEqual(expect.arrayContaining(values));
      }),
    );
  });
});

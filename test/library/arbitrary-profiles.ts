/** Profiles as property tests want them: everything that a store may hold, with what spreadsheets and parsers trip over. */
import fc from 'fast-check';
import { COMPANY_SIZES } from '../../utils/icp/company-size.ts';
import { COUNTRY_CODES } from '../../utils/icp/country.ts';
import { SENIORITIES } from '../../utils/icp/seniority.ts';
import type { Profile } from '../../utils/storage/types.ts';

/** Texts that begin formulas, separate, quote, escape, or are no ASCII. */
const nasty = fc
  .array(
    fc.constantFrom(
      ...[
        '=',
        '+',
        '-',
        '@',
        '\t',
        '\r',
        '\n',
        '\r\n',
        ',',
        ';',
        '"',
        "'",
        "''",
        '\\',
        '\\;',
        '\\e',
        '\\n',
        ' ',
        '; ',
        ', ',
      ],
      ...[
        '＝',
        '＠',
        'a',
        'Head of Payroll',
        'größer',
        '日本',
        '\u{1f680}',
        '\u{feff}',
        '\u00a0',
        '1-10',
        'sep=;',
        '|',
        '..',
      ],
      ...["=cmd|' /C calc'!A0", '__proto__', 'constructor'],
    ),
    { maxLength: 8 },
  )
  .map((parts) => parts.join(''));
const text = fc
  .oneof(nasty, fc.string({ unit: 'binary', maxLength: 12 }), fc.constant(''))
  .map((one) => one.replaceAll('\0', ''));
const list = fc.array(text, { maxLength: 4 });
const bound = fc.oneof(fc.constant(null), fc.double({ noNaN: true, noDefaultInfinity: true }), fc.integer());
// A stored amount went through JSON, which knows no negative zero.
const amount = bound.map((one) => (Object.is(one, -0) ? 0 : one));
const time = fc
  .date({ min: new Date('2020-01-01T00:00:00Z'), max: new Date('2030-01-01T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString());

export const icps = fc.record({
  name: text,
  description: text,
  jobTitles: list,
  seniorities: fc.subarray([...SENIORITIES]),
  departments: list,
  industries: list,
  companySizes: fc.subarray([...COMPANY_SIZES]),
  countries: fc.uniqueArray(fc.constantFrom(...COUNTRY_CODES), { maxLength: 4 }),
  revenue: fc.array(fc.record({ currency: fc.constantFrom('EUR', 'USD', 'JPY'), min: amount, max: amount }), {
    maxLength: 2,
  }),
  painPoints: list,
  valueDrivers: list,
  exampleCompanies: list,
});

/** Without a draft: a table does not hold it. */
export const profiles: fc.Arbitrary<Profile> = fc.record({
  version: fc.constant(2 as const),
  id: fc.uuid(),
  icp: icps,
  savedAt: time,
  draftId: fc.constant(null),
  sites: list,
  archivedAt: fc.oneof(fc.constant(null), time),
});
export const profileLists = fc.uniqueArray(profiles, { minLength: 1, maxLength: 3, selector: ({ id }) => id });

import { describe, expect, it } from 'vitest';
import { defaultDescription, defaultName } from '../../utils/icp/describe.ts';
import { icpAsJson, icpAsText } from '../../utils/icp/profile-text.ts';
import { amountText, revenueText, soundRevenue } from '../../utils/icp/revenue.ts';
import { emptyIcp, type Icp } from '../../utils/icp/types.ts';

const icp = (part: Partial<Icp>): Icp => ({ ...emptyIcp(), ...part });

describe('the default name', () => {
  it.each<[Partial<Icp>, string]>([
    [{}, ''],
    [{ jobTitles: ['CTO'] }, 'CTO'],
    [{ jobTitles: ['CTO', 'VP Sales'], industries: ['SaaS'], countries: ['DE'] }, 'CTO, VP Sales in SaaS (Germany)'],
    [{ jobTitles: ['CTO', 'VP Sales', 'A', 'B', 'C'] }, 'CTO, VP Sales +3'],
    [{ jobTitles: ['CTO'], countries: ['DE', 'AT', 'CH'] }, 'CTO (Germany, Austria +1)'],
    [
      { seniorities: ['VP'], departments: ['Sales'], industries: ['SaaS', 'FinTech', 'Retail'] },
      'VP, Sales in SaaS, FinTech +1',
    ],
    [{ industries: ['SaaS'] }, 'Companies in SaaS'],
    [{ exampleCompanies: ['Kaivik'], countries: ['NO'] }, 'Companies like Kaivik (Norway)'],
    [{ countries: ['NO'] }, 'Companies (Norway)'],
    [{ companySizes: ['11-50', '51-200'] }, 'Companies (11-200 employees)'],
    [{ painPoints: ['Slow'] }, ''],
  ])('of %j is %j', (part, name) => {
    expect(defaultName(icp(part))).toBe(name);
  });
});

describe('the default description', () => {
  it.each<[Partial<Icp>, string]>([
    [{}, ''],
    [{ jobTitles: ['CTO', 'CEO'] }, 'CTO and CEO.'],
    [
      {
        jobTitles: ['CTO'],
        industries: ['SaaS', 'FinTech'],
        companySizes: ['51-200', '201-500'],
        revenue: [{ currency: 'USD', min: 1e7, max: 5e8 }],
        countries: ['DE', 'AT'],
        exampleCompanies: ['Kaivik'],
      },
      'CTO at SaaS and FinTech companies with 51-500 employees and $10M-$500M yearly revenue in Germany and Austria, such as Kaivik.',
    ],
    [
      { jobTitles: ['CFO'], countries: ['US', 'FR'], revenue: [{ currency: 'USD', min: 42e6, max: 42e6 }] },
      'CFO at companies with $42M yearly revenue in the United States and France.',
    ],
    [{ jobTitles: ['CFO'], exampleCompanies: ['Kaivik'] }, 'CFO at companies such as Kaivik.'],
    [{ departments: ['sales'], seniorities: ['VP'] }, 'VP contacts in sales.'],
    [{ departments: ['Sales'] }, 'Contacts in Sales.'],
    [{ companySizes: ['1-10', '10001+'] }, 'Companies with 1-10 or 10001+ employees.'],
    [{ painPoints: ['Slow audits'], valueDrivers: ['Speed'] }, 'Pain points: Slow audits; value drivers: Speed.'],
    [{ painPoints: ['承認に一週間かかる。'] }, 'Pain points: 承認に一週間かかる。'],
    [{ jobTitles: ['A', 'B', 'C', 'D', 'E', 'F', 'G'] }, 'A, B, C, D and 3 more.'],
  ])('of %j is %j', (part, text) => {
    expect(defaultDescription(icp(part))).toBe(text);
  });
});

it.each<[number, string, string]>([
  [0, 'USD', '$0'],
  [999, 'USD', '$999'],
  [10_000_000, 'USD', '$10M'],
  [10_500_000, 'EUR', '€10.5M'],
  [1_234_567, 'USD', '$1234567'],
  [1_234_567_891, 'USD', '$1234567891'],
  [2e9, 'CHF', 'CHF 2B'],
])('%d %s reads %s', (amount, currency, text) => {
  expect(amountText(amount, currency)).toBe(text);
});

it('puts revenue in order and drops what cannot be', () => {
  const ranges = soundRevenue([
    { currency: 'usd', min: 5, max: 1 },
    { currency: '$', min: 1, max: 2 },
    { currency: 'EUR', min: null, max: null },
    { currency: 'EUR', min: -1, max: 2 },
    { currency: 'EUR', min: Number.NaN, max: 2 },
    { currency: 'GBP', min: null, max: 7e6 },
  ]);
  expect(ranges).toEqual([
    { currency: 'USD', min: 1, max: 5 },
    { currency: 'GBP', min: null, max: 7e6 },
  ]);
  expect(ranges.map(revenueText)).toEqual(['$1-$5', 'up to £7M']);
});

it('copies as text, in the person’s language', () => {
  const profile = icp({ name: 'N', jobTitles: ['CTO', 'CEO'], countries: ['DE'], painPoints: ['Slow, costly'] });
  expect(icpAsText(profile)).toBe('Name: N\nJob titles: CTO, CEO\nCountries: Germany\nPain points:\n- Slow, costly');
  expect(icpAsText(profile, undefined, 'de')).toContain('Countries: Deutschland');
  expect(JSON.parse(icpAsJson(profile))).toEqual(profile);
});

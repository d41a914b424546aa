import '../seeded.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { COMPANY_SIZES } from '../../utils/icp/company-size.ts';
import { compareIcps } from '../../utils/icp/compare.ts';
import { mergeIcps } from '../../utils/icp/merge.ts';
import { SENIORITIES } from '../../utils/icp/seniority.ts';
import { emptyIcp, type Icp, LIST_FIELDS } from '../../utils/icp/types.ts';

const icp = (part: Partial<Icp>): Icp => ({ ...emptyIcp(), ...part });

const anyIcp: fc.Arbitrary<Icp> = fc
  .record({
    name: fc.string(),
    jobTitles: fc.uniqueArray(fc.constantFrom('CTO', 'CEO', 'CFO', 'COO')),
    industries: fc.uniqueArray(fc.constantFrom('SaaS', 'Retail')),
    seniorities: fc.subarray([...SENIORITIES]),
    companySizes: fc.subarray([...COMPANY_SIZES]),
    revenue: fc.uniqueArray(
      fc.record({
        currency: fc.constantFrom('EUR', 'USD'),
        min: fc.option(fc.nat(9)),
        max: fc.option(fc.integer({ min: 10, max: 20 })),
      }),
      { selector: ({ currency }) => currency },
    ),
  })
  .map(icp);

describe('merging', () => {
  it('keeps the first’s order and words, and adds what is new', () => {
    const merged = mergeIcps(
      icp({ name: 'First', jobTitles: ['CTO', 'CEO'], companySizes: ['501-1000'] }),
      icp({ name: 'Second', description: 'D', jobTitles: ['ceo', 'CFO'], companySizes: ['1-10'] }),
    );
    expect(merged).toMatchObject({
      ...{ name: 'First', description: 'D', jobTitles: ['CTO', 'CEO', 'CFO'], companySizes: ['1-10', '501-1000'] },
    });
  });

  it('with itself or nothing changes nothing', () => {
    fc.assert(
      fc.property(anyIcp, (one) => {
        expect(mergeIcps(one, one)).toEqual(one);
        expect(mergeIcps(one, emptyIcp())).toEqual(one);
        expect(mergeIcps(emptyIcp(), one)).toEqual(one);
      }),
    );
  });

  it('does not depend on how three are grouped', () => {
    fc.assert(
      fc.property(anyIcp, anyIcp, anyIcp, (a, b, c) => {
        expect(mergeIcps(mergeIcps(a, b), c)).toEqual(mergeIcps(a, mergeIcps(b, c)));
      }),
    );
  });

  it('holds all of both, the first’s in their order', () => {
    fc.assert(
      fc.property(anyIcp, anyIcp, (a, b) => {
        const merged = mergeIcps(a, b);
        for (const field of LIST_FIELDS) {
          expect(merged[field]).toEqual(expect.arrayContaining([...a[field], ...b[field]]));
          expect(new Set<string>(merged[field]).size).toBe(merged[field].length);
        }
        expect(merged.jobTitles.slice(0, a.jobTitles.length)).toEqual(a.jobTitles);
      }),
    );
  });
});

describe('comparing', () => {
  it.each<[Partial<Icp>, Partial<Icp>, number]>([
    [{}, {}, 1],
    [{ jobTitles: ['CTO'] }, { jobTitles: ['cto'] }, 1],
    [{ jobTitles: ['CTO'] }, {}, 0],
    [{ jobTitles: ['CTO', 'CEO'] }, { jobTitles: ['CEO', 'CFO'] }, 1 / 3],
    [{ jobTitles: ['CTO'], countries: ['DE'] }, { jobTitles: ['CTO'], countries: ['FR'] }, 0.5],
    [{ revenue: [{ currency: 'EUR', min: 1, max: 2 }] }, { revenue: [{ currency: 'EUR', min: 1, max: 3 }] }, 0],
    [{ name: 'A' }, { name: 'B' }, 1],
  ])('%j and %j overlap by %d', (first, second, overlap) => {
    expect(compareIcps(icp(first), icp(second)).overlap).toBeCloseTo(overlap);
  });

  it('says what only one side has', () => {
    const { fields } = compareIcps(icp({ jobTitles: ['CTO', 'CEO'] }), icp({ jobTitles: ['ceo', 'CFO'] }));
    expect(fields.find(({ field }) => field === 'jobTitles')).toEqual({
      ...{ field: 'jobTitles', overlap: 1 / 3, shared: ['CEO'], onlyFirst: ['CTO'], onlySecond: ['CFO'] },
    });
  });

  it('is the same from both sides', () => {
    fc.assert(
      fc.property(anyIcp, anyIcp, (a, b) => {
        expect(compareIcps(a, b).overlap).toBeCloseTo(compareIcps(b, a).overlap);
        expect(compareIcps(a, a).overlap).toBe(1);
      }),
    );
  });
});

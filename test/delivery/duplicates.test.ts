import { expect, it } from 'vitest';
import { duplicatesOf } from '../../utils/delivery/duplicates.ts';
import { PROVIDERS } from '../../utils/providers/index.ts';
import { FULL_ICP } from '../providers/full-icp.ts';

const kashew = PROVIDERS.find(({ id }) => id === 'kashew') ?? expect.fail('no kashew');
const there = (id: string, more: Partial<typeof FULL_ICP>) => ({
  where: 'provider' as const,
  id,
  icp: { name: FULL_ICP.name, jobTitles: FULL_ICP.jobTitles, industries: FULL_ICP.industries, ...more },
});

it('names the closest first and says in which fields they differ', () => {
  const icp = { ...FULL_ICP, seniorities: [], departments: [], companySizes: [], countries: [] };
  const [first, second] = duplicatesOf(
    icp,
    [
      there('near', { industries: [...FULL_ICP.industries, 'Rail'] }),
      there('same', {}),
      there('far', { jobTitles: ['CFO'] }),
    ],
    kashew.carries,
  );
  expect([first?.id, first?.overlap, second?.id]).toEqual(['same', 1, 'near']);
  expect(second?.fields.find(({ field }) => field === 'industries')).toMatchObject({ onlySecond: ['Rail'] });
});

it('does not count what the provider cannot hold, and takes no equal name for a duplicate', () => {
  const icp = {
    ...FULL_ICP,
    seniorities: [],
    departments: [],
    companySizes: [],
    countries: [],
    painPoints: ['A pain'],
  };
  expect(duplicatesOf(icp, [there('same', {})], kashew.carries)[0]?.overlap).toBe(1);
  expect(duplicatesOf(icp, [there('name', { jobTitles: ['CFO'], industries: ['Retail'] })], kashew.carries)).toEqual(
    [],
  );
});

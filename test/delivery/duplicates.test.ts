import { expect, test } from 'vitest';
import { duplicatesOf } from '../../utils/delivery/duplicates.ts';
import { emptyIcp, type Icp } from '../../utils/icp/types.ts';
import { kashew } from '../../utils/providers/kashew.ts';

const icp: Icp = {
  ...emptyIcp(),
  jobTitles: ['Head of Payroll', 'CFO'],
  seniorities: ['C-Suite'],
  departments: ['Finance'],
  companySizes: ['51-200'],
  countries: ['DE'],
};
const found = (other: Partial<Icp>) =>
  duplicatesOf(icp, [{ where: 'provider', id: 'p1', icp: { name: 'Payroll', ...other } }], kashew.carries);

test('fields that a list does not show make no difference', () => {
  expect(found({ jobTitles: ['CFO', 'Head of Payroll'], countries: ['DE'] })).toMatchObject([{ overlap: 1 }]);
});

test('fields that it shows empty do', () => {
  const [one] = found({ jobTitles: icp.jobTitles, countries: ['DE'], departments: [] });
  expect(one?.overlap).toBeCloseTo(2 / 3);
  expect(one?.fields.find(({ field }) => field === 'departments')).toMatchObject({ onlyFirst: ['Finance'] });
});

test('little in common is no duplicate', () => {
  expect(found({ jobTitles: ['CFO'], countries: ['FR'] })).toEqual([]);
});

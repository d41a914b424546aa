import { describe, expect, test } from 'vitest';
import { pickedFindings } from '../../utils/capture/selection.ts';
import { icpFromFindings } from '../../utils/icp/from-findings.ts';
import { GRAMMAR } from './every-language.ts';

describe('a picked text decides for itself', () => {
  test.each([
    ['Germany', { countries: ['DE'] }],
    ['51-200 employees', { companySizes: ['51-200'] }],
    ['Head of Payroll', { jobTitles: ['Head of Payroll'], seniorities: [] }],
    ['Leiter Einkauf', { jobTitles: ['Leiter Einkauf'] }],
    ['Marketing', { departments: ['Marketing'] }],
    ['Logistics', { departments: ['Logistics'] }],
    ['Food & Beverage', { industries: ['Food and Beverage'] }],
    ['Nordkai Spedition GmbH', { exampleCompanies: ['Nordkai Spedition GmbH'] }],
    ['Tallowmere', { exampleCompanies: ['Tallowmere'] }],
    ['Payslips arrive late, every month.', { painPoints: ['Payslips arrive late, every month.'] }],
    ['Cuts the month-end close by half', { valueDrivers: ['Cuts the month-end close by half'] }],
    ['Late payslips every month', { painPoints: ['Late payslips every month'] }],
    ['Fleet Manager\n  • CTO\n\n', { jobTitles: ['Fleet Manager', 'CTO'] }],
    ['CTO, VP Sales and Head of Payroll', { jobTitles: ['CTO', 'VP Sales', 'Head of Payroll'] }],
    ['Germany, Austria and Switzerland', { countries: ['DE', 'AT', 'CH'] }],
    ['Head of Payroll, France', { jobTitles: ['Head of Payroll'], countries: ['FR'] }],
    ['CTO and Head of Growth', { jobTitles: ['CTO', 'Head of Growth'] }],
    ['Head of Sales and Marketing', { jobTitles: ['Head of Sales and Marketing'] }],
    ['VP, Marketing', { jobTitles: ['VP, Marketing'], departments: [] }],
    ['Germany and France', { countries: ['DE', 'FR'] }],
    ['Nordkai, Tallowmere and Brindlewick', { exampleCompanies: ['Nordkai', 'Tallowmere', 'Brindlewick'] }],
    ['   ', {}],
    ['• – ;', {}],
  ])('%j', (text, expected) => {
    expect(icpFromFindings(pickedFindings(text, 'auto', GRAMMAR))).toMatchObject(expected);
    if (Object.keys(expected).length === 0) expect(pickedFindings(text, 'auto', GRAMMAR)).toEqual([]);
  });
});

test('what the person said wins', () => {
  expect(pickedFindings('Tallowmere', 'industries', GRAMMAR)).toMatchObject([
    { field: 'industries', value: 'Tallowmere' },
  ]);
  expect(pickedFindings('Late payslips', 'jobTitles', GRAMMAR)).toMatchObject([
    { field: 'jobTitles', value: 'Late payslips' },
  ]);
  expect(pickedFindings('Atlantis', 'countries', GRAMMAR)).toEqual([]);
});

test('each finding says by whom and in which words', () => {
  expect(pickedFindings('Fleet Manager', 'jobTitles', GRAMMAR)[0]).toEqual({
    ...{ field: 'jobTitles', value: 'Fleet Manager', quote: 'Fleet Manager' },
    ...{ confidence: 1, source: 'selection', locator: null },
  });
});

test('a whole page of text costs no time that a person would notice', () => {
  const text = 'Every month the payslips of our drivers arrive late, and nobody knows why.\n'.repeat(260);
  expect(pickedFindings(text, 'auto', GRAMMAR).length).toBeGreaterThan(0);
});

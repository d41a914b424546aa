import { expect, test } from 'vitest';
import { readSelection } from '../../utils/capture/selection.ts';

const said = (text: string, as: Parameters<typeof readSelection>[1]) =>
  readSelection(text, as).map(({ field, value }) => `${field}: ${value}`);

test.each([
  ['CTO, VP Sales and Head of Growth', ['jobTitles: CTO', 'jobTitles: VP Sales', 'jobTitles: Head of Growth']],
  ['• CFO\n• Controller\n• Head of Finance', ['jobTitles: CFO', 'jobTitles: Controller', 'jobTitles: Head of Finance']],
  ['Germany, Austria and Switzerland', ['countries: DE', 'countries: AT', 'countries: CH']],
  ['Hospital & Health Care', ['industries: Health Care']],
  ['FinTech, Insurance', ['industries: FinTech', 'industries: Insurance']],
  ['Acme GmbH', ['exampleCompanies: Acme GmbH']],
  ['Month-end takes two weeks of manual work', ['painPoints: Month-end takes two weeks of manual work']],
  ['Cuts onboarding time by half', ['valueDrivers: Cuts onboarding time by half']],
  ['hello', []],
])('decides for itself: %s', (text, expected) => {
  expect(said(text, 'decide')).toEqual(expected);
});

test('takes the field that it is told', () => {
  expect(said('Growth Wizard', 'jobTitles')).toEqual(['jobTitles: Growth Wizard']);
  expect(said('Oslo, Norway', 'countries')).toEqual(['countries: NO']);
  expect(said('Bread; Wine', 'industries')).toEqual(['industries: Bread', 'industries: Wine']);
  expect(said('Too slow.\nToo dear.', 'painPoints')).toEqual(['painPoints: Too slow', 'painPoints: Too dear']);
});

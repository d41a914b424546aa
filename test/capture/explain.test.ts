/** What `npm run capture -- --explain FIELD` tells of a value: whether the form gets it, why, and who said it. */
import { expect, test } from 'vitest';
import { printTrace, type Traced } from '../../scripts/capture/print.ts';

const said = (reader: string, confidence: number, quote: string) => ({
  ...{ value: '2011', reader, confidence, quote, source: 'text' },
});
const trace: Traced[] = [
  {
    ...said('facts', 0.9, 'Founded 2011'),
    field: 'founded',
    reason: 'seen by numbers, facts',
    said: [said('numbers', 0.68, 'founded in 2011'), said('facts', 0.88, 'Founded 2011')],
  },
  {
    ...said('numbers', 0.27, 'since 1999'),
    ...{ field: 'founded', value: '1999', reason: 'contradicts "2011"' },
    said: [said('numbers', 0.68, 'since 1999')],
  },
  { ...said('facts', 0, '2012'), field: 'revenue', reason: 'not shown on the page now', said: [] },
];

test('every value with its verdict and reason, and below it each place that said it, surest first', () => {
  const [head, won, surest, other, lost, once, ...rest] = printTrace('founded', trace);
  expect(head).toMatch(/^why, for founded/);
  expect(won).toMatch(/^ {2}won {2}2011 .*believed 0\.90: seen by numbers, facts$/);
  expect(surest).toMatch(/0\.88 facts \(text\) {2}“Founded 2011”/);
  expect(other).toMatch(/0\.68 numbers \(text\) {2}“founded in 2011”/);
  expect(lost).toMatch(/^ {2}lost 1999 .*contradicts "2011"$/);
  expect(once).toMatch(/“since 1999”/);
  expect(rest).toEqual([]);
});

test('what was left out, and a field of which nothing was said', () => {
  expect(printTrace('revenue', trace)[1]).toMatch(/^ {2}out {2}2011 .*not shown/);
  expect(printTrace('countries', trace)).toEqual(['why, for countries: no reader said anything']);
});

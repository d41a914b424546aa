import { describe, expect, test } from 'vitest';
import { confidenceLevel, markQuote, suggestedValues } from '../../components/evidence.ts';
import { applyOps } from '../../utils/icp/draft-ops.ts';
import { fromOnePage, NOW } from '../gallery/drafts.ts';

describe('markQuote', () => {
  test.each<[quote: string, value: string, expected: [string, string, string]]>([
    ['our VP Marketing leads', 'vp marketing', ['our ', 'VP Marketing', ' leads']],
    ['nothing of it', 'CTO', ['nothing of it', '', '']],
    ['', 'CTO', ['', '', '']],
    ['a (f/m/d) b', '(f/m/d)', ['a ', '(f/m/d)', ' b']],
  ])('%s', (quote, value, expected) => {
    expect(markQuote(quote, value)).toEqual(expected);
  });
});

test('confidence in words', () => {
  expect([1, 0.85, 0.7, 0.5].map(confidenceLevel)).toEqual(['sure', 'sure', 'likely', 'guess']);
});

test('weak findings are offered, strongest first, until taken or taken out', () => {
  expect(suggestedValues(fromOnePage, 'jobTitles')).toEqual(['Growth Marketing Manager', 'RevOps Lead']);
  const after = applyOps(
    fromOnePage,
    [
      { op: 'add', field: 'jobTitles', values: ['Growth Marketing Manager'] },
      { op: 'remove', field: 'jobTitles', values: ['RevOps Lead'] },
    ],
    NOW,
  );
  expect(suggestedValues(after, 'jobTitles')).not.toContain('Growth Marketing Manager');
});

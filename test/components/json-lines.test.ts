import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { jsonLines } from '../../components/comparison/json-lines.ts';
import { comparedRequest } from '../../utils/delivery/compared-request.ts';
import { PROVIDERS } from '../../utils/providers/index.ts';
import { FULL_ICP } from '../providers/full-icp.ts';
import '../seeded.ts';

const textOf = (lines: readonly { text: string; folded: string }[]) =>
  lines.map((line) => line.text + line.folded).join('');

test('the lines are the very body, whatever it holds', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue({ maxDepth: 3 })), (value) => {
      const body = JSON.stringify(value);
      expect(JSON.parse(textOf(jsonLines(body, [], [])))).toEqual(JSON.parse(body));
    }),
  );
});

describe.each(PROVIDERS.map((provider) => [provider.id, provider] as const))('%s', (id, provider) => {
  const compared = comparedRequest({
    provider,
    icp: FULL_ICP,
    settings: {},
    folded: ['seniorities', 'painPoints'],
    failure: null,
  });
  const lines = jsonLines(compared.request?.body ?? '', compared.parts, compared.open);

  test('no line of a value is without a mark, and what was folded in stands out', () => {
    expect(JSON.parse(textOf(lines))).toEqual(JSON.parse(compared.request?.body ?? ''));
    expect(lines.filter(({ text, mark }) => mark === null && /"[^"]*":\s*[^{\s]/.test(text))).toEqual([]);
    const folded = lines.filter((line) => line.folded).map((line) => line.folded);
    const texts = compared.coverage.filter(({ kind }) => kind === 'folded').flatMap(({ becomes }) => becomes);
    expect(folded).toEqual(texts.length > 0 ? [`${texts.join(' ')}",`] : []);
    expect(id).toBe(compared.provider);
  });
});

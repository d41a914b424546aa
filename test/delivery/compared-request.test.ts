import { expect, it } from 'vitest';
import { comparedRequest } from '../../utils/delivery/compared-request.ts';
import { PROVIDERS } from '../../utils/providers/index.ts';
import { FULL_ICP } from '../providers/full-icp.ts';

const compared = (id: string, more = {}) => {
  const provider = PROVIDERS.find((one) => one.id === id);
  if (!provider) throw new Error(id);
  return comparedRequest({ provider, icp: FULL_ICP, settings: {}, folded: [], failure: null, ...more });
};

it('leaves open what is not chosen yet, and shows everything else', () => {
  const failure = { kind: 'not-set-up', provider: 'warm-ai', missing: ['accessKey'] };
  const { request, open, failure: said } = compared('warm-ai', { failure });
  expect(open).toEqual(['product_id']);
  expect(JSON.parse(request?.body ?? '{}')).toMatchObject({ product_id: '…', job_titles: FULL_ICP.jobTitles });
  expect(said).toBe(failure);
});

it('shows the very bytes that would be sent', () => {
  const [kashew] = PROVIDERS.filter(({ id }) => id === 'kashew');
  expect(compared('kashew').request).toEqual(kashew?.compile(FULL_ICP, {}).request);
});

it('says what in the profile stands in the way', () => {
  const { request, failure } = compared('kashew', { icp: { ...FULL_ICP, name: '' } });
  expect([request, failure?.kind]).toEqual([null, 'invalid-profile']);
});

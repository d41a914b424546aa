import { describe, expect, it } from 'vitest';
import { failureOf } from '../../utils/failure.ts';
import { emptyIcp, type Icp } from '../../utils/icp/types.ts';
import { warmAi } from '../../utils/providers/warm-ai.ts';
import { type Scripted, scriptedContext } from './scripted.ts';

const ACCOUNT = { credentials: { accessKey: 'key' }, settings: { user: 'usr_1', product: 'prod_1' } };
const compiled = (icp: Partial<Icp>) => warmAi.compile({ ...emptyIcp(), ...icp }, ACCOUNT.settings);
const bodyOf = (icp: Partial<Icp>) => JSON.parse(compiled(icp).request.body ?? '');
const createWith = (...replies: Scripted[]) =>
  warmAi.create(scriptedContext(ACCOUNT, ...replies), compiled({}).request, 'k').catch(failureOf);

describe('what a profile becomes', () => {
  it.each<[string, Partial<Icp>, object | undefined]>([
    ['nothing', {}, undefined],
    ['one band', { companySizes: ['51-200'] }, { employee_count: '51-200' }],
    ['an open end', { companySizes: ['5001-10000', '10001+'] }, { employee_count: '5001+' }],
    ['everything', { companySizes: ['1-10', '10001+'] }, { employee_count: '1+' }],
    ['a revenue', { revenue: [{ currency: 'EUR', min: 5e6, max: 1e7 }] }, { revenue_range: '€5M-€10M' }],
    [
      'a revenue without a start',
      { revenue: [{ currency: 'USD', min: null, max: 5e8 }] },
      { revenue_range: '$0-$500M' },
    ],
    [
      'a revenue without an end',
      { revenue: [{ currency: 'CHF', min: 2.5e6, max: null }] },
      { revenue_range: 'CHF 2.5M+' },
    ],
    [
      'two currencies',
      {
        revenue: [
          { currency: 'USD', min: 1e6, max: 2e6 },
          { currency: 'GBP', min: 3e9, max: null },
        ],
      },
      { revenue_range: '$1M-$2M, £3B+' },
    ],
  ])('%s', (_what, icp, characteristics) => {
    expect(bodyOf(icp).company_characteristics).toEqual(characteristics);
  });

  it('says when bands leave a gap that the range fills', () => {
    expect(compiled({ companySizes: ['11-50', '51-200'] }).coverage).toEqual([]);
    expect(compiled({ companySizes: ['11-50', '201-500'] }).coverage).toEqual([
      {
        field: 'companySizes',
        kind: 'reshaped',
        note: 'warmAi_sizesWidened',
        values: ['11-50 or 201-500'],
        becomes: ['11-500'],
      },
    ]);
  });

  it.each(['user', 'product'])('needs a %s', (missing) => {
    const settings = { ...ACCOUNT.settings, [missing]: ' ' };
    const failure = (() => {
      try {
        return warmAi.compile(emptyIcp(), settings);
      } catch (error) {
        return failureOf(error);
      }
    })();
    expect(failure).toEqual({ kind: 'not-set-up', provider: 'warm-ai', missing: [missing] });
  });
});

describe('what a refusal means', () => {
  it.each<[number, string, string | null, string]>([
    [400, 'product_id: is required', 'INVALID_REQUEST', 'bad-request'],
    [401, 'Invalid access key', 'INVALID_ACCESS_KEY', 'key-refused'],
    [401, 'Nope', 'INVALID_USER_ID', 'user-refused'],
    [401, 'Unknown user id', null, 'user-refused'],
    [402, 'Insufficient credit balance', null, 'no-balance'],
    [402, 'Insufficient balance for your plan', null, 'no-balance'],
    [402, 'ICP limit reached for your plan', null, 'plan-limit'],
    [403, 'Request origin not in allowlist', null, 'origin-refused'],
    [403, 'Localhost origin not allowed', null, 'origin-refused'],
    [403, 'ICP limit reached: the Basic plan allows 5 ICPs', null, 'plan-limit'],
    [403, 'Upgrade your plan to use ICPs', null, 'plan-too-low'],
    [403, 'No.', null, 'forbidden'],
    [404, 'Product not found', null, 'not-found'],
    [409, 'Duplicate idempotency key', null, 'conflict'],
    [409, 'ICP limit reached', null, 'plan-limit'],
    [418, 'Teapot', null, 'other-status'],
    [500, 'Internal error', null, 'server-error'],
    [503, 'Down', null, 'server-error'],
  ])('%i %s', async (status, message, code, kind) => {
    const failure = await createWith({ status, body: { error: true, message, ...(code ? { code } : {}) } });
    expect(failure).toEqual({ kind, provider: 'warm-ai', status, message });
  });

  it('keeps no message of an error page', async () => {
    const page = { status: 500, body: '<html>Oops</html>', headers: { 'content-type': 'text/html' } };
    expect(await createWith(page)).toMatchObject({ kind: 'server-error', message: '' });
  });
});

describe('creating', () => {
  it('takes 202 for accepted', async () => {
    const outcome = await createWith({ status: 202, body: { message: 'Still processing' } });
    expect(outcome).toEqual({ kind: 'accepted', message: 'Still processing' });
  });

  it('takes fields that are still null while the AI works', async () => {
    const icp = { id: 'icp_1', product_id: 'prod_1', workflow_status: 'generating', job_titles: null, name: null };
    const outcome = await createWith({ status: 201, body: icp });
    expect(outcome).toMatchObject({ kind: 'created', id: 'icp_1', status: 'generating', remote: { raw: icp } });
  });
});

describe('checking', () => {
  const users = {
    users: [
      { id: 'usr_1', linkedin_name: 'Maren Oduya', status: 'active' },
      { id: 'usr_2', status: 'active' },
    ],
  };
  const choices = [
    { value: 'usr_1', label: 'Maren Oduya' },
    { value: 'usr_2', label: 'usr_2' },
  ];

  it('offers the connected users to a key alone', async () => {
    const context = scriptedContext({ ...ACCOUNT, settings: {} }, { status: 200, body: users });
    expect(await warmAi.check(context)).toMatchObject({ who: '', users: choices, facts: [] });
    expect(context.sent.map(({ url }) => url)).toEqual(['https://api.warmai.uk/user-list?status=active']);
    expect(context.sent[0]?.init).toMatchObject({ method: 'GET', headers: { 'x-access-key': 'key' } });
  });

  it('says balance and trial of a user’s account', async () => {
    const account = { balance: 1250, seats_used: 2, is_trial: true, trial_ends_at: '2027-01-15T00:00:00Z' };
    const context = scriptedContext(ACCOUNT, { status: 200, body: users }, { status: 200, body: account });
    expect(await warmAi.check(context)).toMatchObject({
      who: 'Maren Oduya',
      users: choices,
      facts: [
        { label: 'warmAi_balance', value: '1250' },
        { label: 'warmAi_trialEnds', value: '2027-01-15' },
      ],
    });
    expect(context.sent[1]).toMatchObject({
      url: 'https://api.warmai.uk/functions/v1/api-account-status',
      init: { method: 'POST', headers: { 'x-access-key': 'key', 'x-user-id': 'usr_1' } },
    });
  });
});

it('tells accounts apart by key and by user', async () => {
  const names = await Promise.all(
    [
      ['a', 'usr_1'],
      ['a', 'usr_2'],
      ['b', 'usr_1'],
    ].map(([accessKey = '', user = '']) => warmAi.account({ accessKey }, { user })),
  );
  expect(new Set(names).size).toBe(3);
});

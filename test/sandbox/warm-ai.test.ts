import { describe, expect, it } from 'vitest';
import { askAccount, askIcps, askUsers, freshKey, keyNumber, type Parts, WARM_AI_ICP } from './ask.ts';
import { HEADERS, PLANS, type WarmAiIcp } from './warm-ai-contract.ts';
import type { WarmAiSwitches } from './warm-ai-switches.ts';
import { withInternet } from './with-internet.ts';

const internet = withInternet();
const warmAi = () => internet().sandbox.warmAi;
const listed = async (): Promise<WarmAiIcp[]> =>
  ((await askIcps(internet(), { action: 'list_icps' })).json as { data: WarmAiIcp[] }).data;

describe('create_icp', () => {
  it('answers with every documented field, generating and pending review', async () => {
    const body = {
      ...WARM_AI_ICP,
      job_titles: ['VP of Marketing', 'CMO', 'Head of Growth'],
      industry_focus: ['SaaS', 'FinTech'],
    };
    const reply = await askIcps(internet(), body);
    expect(reply.status).toBe(200);
    expect(reply.headers.get('content-type')).toBe('application/json');
    expect(reply.json).toEqual({
      id: 'icp_000001',
      name: 'Enterprise Marketing Leaders',
      description: '',
      product_id: 'prod_xyz789',
      job_titles: ['VP of Marketing', 'CMO', 'Head of Growth'],
      pain_points: [],
      value_drivers: [],
      industry_focus: ['SaaS', 'FinTech'],
      company_characteristics: {},
      workflow_status: 'generating',
      review_status: 'pending_review',
      created_at: '2026-05-01T10:00:00Z',
    });
  });

  it('needs nothing but a product', async () => {
    expect((await askIcps(internet(), { action: 'create_icp', product_id: 'prod_led456' })).status).toBe(200);
  });

  it('takes big bodies and any script', async () => {
    const description = 'Größe 你好 '.repeat(100_000);
    await askIcps(internet(), { ...WARM_AI_ICP, description });
    expect((await listed())[0]?.description).toBe(description);
  });

  it('spends a credit', async () => {
    await askIcps(internet());
    expect((await askAccount(internet())).json).toMatchObject({ balance: 1249 });
  });
});

describe('the checks', () => {
  const list = { action: 'list_icps' };
  const refusals: [what: string, status: number, code: string, body: unknown, parts: Parts][] = [
    ['no key', 401, 'INVALID_ACCESS_KEY', list, { headers: { [HEADERS.key]: null } }],
    ['an unknown key', 401, 'INVALID_ACCESS_KEY', list, { headers: { [HEADERS.key]: 'wak_other' } }],
    ['no user', 401, 'INVALID_USER_ID', list, { headers: { [HEADERS.user]: null } }],
    ['an unknown user', 401, 'INVALID_USER_ID', list, { headers: { [HEADERS.user]: 'usr_other' } }],
    ['no idempotency key', 400, 'INVALID_REQUEST', list, { headers: { [HEADERS.idempotency]: null } }],
    ['a key that is no UUID v4', 400, 'INVALID_REQUEST', list, { headers: { [HEADERS.idempotency]: 'abc' } }],
    ['no content type', 400, 'INVALID_REQUEST', list, { headers: { 'content-type': null } }],
    ['another content type', 400, 'INVALID_REQUEST', list, { headers: { 'content-type': 'text/plain' } }],
    ['no JSON', 400, 'INVALID_REQUEST', '{"action":', {}],
    ['a JSON array', 400, 'INVALID_REQUEST', [], {}],
    ['no action', 400, 'INVALID_REQUEST', {}, {}],
    ['an unknown action', 400, 'INVALID_REQUEST', { action: 'delete_icp' }, {}],
    ['no product', 400, 'INVALID_REQUEST', { action: 'create_icp' }, {}],
    ['an empty product', 400, 'INVALID_REQUEST', { ...WARM_AI_ICP, product_id: ' ' }, {}],
    ['an unknown product', 404, 'PRODUCT_NOT_FOUND', { ...WARM_AI_ICP, product_id: 'prod_none' }, {}],
    ['a name that is no string', 400, 'INVALID_REQUEST', { ...WARM_AI_ICP, name: 1 }, {}],
    ['a null description', 400, 'INVALID_REQUEST', { ...WARM_AI_ICP, description: null }, {}],
    ['titles as one string', 400, 'INVALID_REQUEST', { ...WARM_AI_ICP, job_titles: 'CMO' }, {}],
    ['numbers as pain points', 400, 'INVALID_REQUEST', { ...WARM_AI_ICP, pain_points: [1] }, {}],
    ['value drivers as an object', 400, 'INVALID_REQUEST', { ...WARM_AI_ICP, value_drivers: {} }, {}],
    ['industries as a flag', 400, 'INVALID_REQUEST', { ...WARM_AI_ICP, industry_focus: true }, {}],
    ['characteristics as an array', 400, 'INVALID_REQUEST', { ...WARM_AI_ICP, company_characteristics: [] }, {}],
    ['GET', 404, 'NOT_FOUND', undefined, { method: 'GET' }],
    ['a preflight', 404, 'NOT_FOUND', undefined, { method: 'OPTIONS' }],
  ];
  it.each(refusals)('refuses %s with %i %s', async (_what, status, code, body, parts) => {
    const reply = await askIcps(internet(), body, { ...parts, ...(parts.method ? { body: undefined } : {}) });
    expect([reply.status, reply.json]).toEqual([status, { error: true, message: expect.any(String), code }]);
    expect(warmAi().icps()).toEqual([]);
  });

  it('go key → origin → balance → localhost origin', async () => {
    const account = warmAi().account();
    Object.assign(account, { allowedOrigins: ['https://app.example'], balance: 0 });
    const from = (origin: string | null, key = account.accessKey) =>
      askIcps(internet(), WARM_AI_ICP, { headers: { origin, [HEADERS.key]: key } });
    expect((await from('http://localhost:3000', 'wrong')).status).toBe(401);
    expect((await from('http://localhost:3000')).json).toMatchObject({ message: 'Request origin not in allowlist' });
    account.allowedOrigins = ['http://localhost:3000'];
    expect((await from('http://localhost:3000')).status).toBe(402);
    account.balance = 5;
    expect((await from('http://localhost:3000')).json).toMatchObject({ code: 'LOCALHOST_NOT_ALLOWED' });
    account.allowsLocalhost = true;
    expect((await from('http://localhost:3000')).status).toBe(200);
  });

  it.each([
    ['chrome-extension://abcdefghijklmnop', 403],
    [null, 403],
    ['https://app.example', 200],
  ])('hold a restricted key to its origins: %s gets %i', async (origin, status) => {
    warmAi().account().allowedOrigins = ['https://app.example'];
    expect((await askIcps(internet(), WARM_AI_ICP, { headers: { origin } })).status).toBe(status);
    expect((await askUsers(internet(), '', { headers: { origin } })).status).toBe(status);
  });

  it('let an unrestricted key be used from an extension', async () => {
    const origin = 'moz-extension://0a1b2c3d';
    const reply = await askIcps(internet(), WARM_AI_ICP, { headers: { origin } });
    expect(reply.status).toBe(200);
    expect([...reply.headers.keys()].filter((name) => name.startsWith('access-control-'))).toEqual([]);
  });

  it.each([
    ['create', 200],
    ['icps', 402],
  ] as const)(
    'with an empty balance and %s guarded, listing gets %i and creating 402',
    async (balanceGuards, status) => {
      warmAi().account().balance = 0;
      warmAi().switches.balanceGuards = balanceGuards;
      expect((await askIcps(internet(), { action: 'list_icps' })).status).toBe(status);
      expect((await askIcps(internet())).status).toBe(402);
      expect((await askAccount(internet())).status).toBe(200);
    },
  );
});

describe('idempotency', () => {
  const keyed = (n: number, body: unknown = WARM_AI_ICP) =>
    askIcps(internet(), body, { headers: { [HEADERS.idempotency]: keyNumber(n) } });

  it('answers a repeated key with the first result, and makes nothing', async () => {
    const first = await keyed(1);
    warmAi().generate();
    const second = await keyed(1);
    expect(second.text).toBe(first.text);
    expect(warmAi().icps()).toHaveLength(1);
    expect(internet().sandbox.requests.map(({ replayed }) => replayed)).toEqual([false, true]);
  });

  it('replays an old list to a repeated key, and a new one to a fresh key', async () => {
    const list = { action: 'list_icps' };
    await keyed(1, list);
    await askIcps(internet());
    expect((await keyed(1, list)).json).toEqual({ data: [] });
    expect((await keyed(2, list)).json).toMatchObject({ data: [{ id: 'icp_000001' }] });
  });

  it('answers 409 to any repeated key when told to', async () => {
    warmAi().switches.duplicateKeys = 'conflict';
    await keyed(1);
    expect(await keyed(1)).toMatchObject({ status: 409, json: { code: 'DUPLICATE_IDEMPOTENCY_KEY' } });
    expect(warmAi().icps()).toHaveLength(1);
  });

  it.each<WarmAiSwitches['reusedKeyStatus']>([409, 400])('answers %i to a key with another body', async (status) => {
    warmAi().switches.reusedKeyStatus = status;
    await keyed(1);
    expect(await keyed(1, { ...WARM_AI_ICP, name: 'Other' })).toMatchObject({
      status,
      json: { code: 'IDEMPOTENCY_KEY_REUSED' },
    });
  });

  it('does not remember a refusal', async () => {
    expect((await keyed(1, { ...WARM_AI_ICP, name: 1 })).status).toBe(400);
    expect((await keyed(1)).status).toBe(200);
  });

  it('keeps the keys of two accounts apart', async () => {
    const other = warmAi().addAccount({ accessKey: 'b5c7d1e2-0000-4000-8000-00000000abcd' });
    await keyed(1);
    await askIcps(internet(), WARM_AI_ICP, {
      headers: { [HEADERS.key]: other.accessKey, [HEADERS.idempotency]: keyNumber(1) },
    });
    expect(
      warmAi()
        .accounts()
        .map(({ icps }) => icps.length),
    ).toEqual([1, 1]);
  });
});

describe('202 accepted', () => {
  it('shows in the list once processed', async () => {
    warmAi().switches.accepts = { seconds: null };
    const key = freshKey();
    const once = await askIcps(internet(), WARM_AI_ICP, { headers: { [HEADERS.idempotency]: key } });
    expect(once.status).toBe(202);
    expect(await listed()).toEqual([]);
    expect((await askIcps(internet(), WARM_AI_ICP, { headers: { [HEADERS.idempotency]: key } })).status).toBe(202);
    warmAi().process();
    expect(await listed()).toHaveLength(1);
  });

  it('shows in the list after its time', async () => {
    warmAi().switches.accepts = { seconds: 30 };
    await askIcps(internet());
    internet().sandbox.clock.advance(29_000);
    expect(await listed()).toEqual([]);
    internet().sandbox.clock.advance(1_000);
    expect(await listed()).toHaveLength(1);
  });
});

describe('the life of an ICP', () => {
  it('is generated: what was left out is filled in, what was sent is kept', async () => {
    await askIcps(internet(), {
      ...WARM_AI_ICP,
      job_titles: ['CMO'],
      company_characteristics: { employee_count: '11-50' },
    });
    warmAi().generate();
    expect(await listed()).toEqual([
      expect.objectContaining({
        name: 'Enterprise Marketing Leaders',
        job_titles: ['CMO'],
        description: expect.stringContaining('Harbourline Pipeline'),
        pain_points: expect.arrayContaining(['Low reply rates on cold outreach']),
        value_drivers: expect.arrayContaining(['One list for every rep']),
        industry_focus: ['SaaS', 'FinTech'],
        company_characteristics: { employee_count: '11-50', revenue_range: '$10M-$500M' },
        workflow_status: 'generated',
        review_status: 'pending_review',
      }),
    ]);
  });

  it('takes as long as it is told', async () => {
    warmAi().switches.generationSeconds = 8;
    await askIcps(internet());
    internet().sandbox.clock.advance(8_000);
    expect((await listed())[0]?.workflow_status).toBe('generated');
  });

  it.each([
    ['active', 'approved'],
    ['paused', 'rejected'],
  ] as const)('goes on to %s and %s', async (workflow, review) => {
    await askIcps(internet());
    warmAi().generate();
    warmAi().settle('icp_000001', { workflow, review });
    expect((await listed())[0]).toMatchObject({ workflow_status: workflow, review_status: review });
  });
});

describe('plan limits', () => {
  it.each(Object.entries(PLANS))('%s holds %i', async (plan, limit) => {
    warmAi().account().plan = plan as keyof typeof PLANS;
    for (let n = 0; n < limit; n += 1) await askIcps(internet());
    const reply = await askIcps(internet());
    expect([reply.status, warmAi().icps().length]).toEqual([403, limit]);
    expect(reply.json).toMatchObject({ message: expect.stringMatching(new RegExp(`limit.*${plan}.*${limit}`)) });
  });

  it.each<WarmAiSwitches['limitStatus']>([402, 403, 409])('can be said with %i', async (status) => {
    Object.assign(warmAi().switches, { limitStatus: status });
    warmAi().account().plan = 'Free';
    await askIcps(internet());
    expect((await askIcps(internet())).status).toBe(status);
  });

  it('can be lifted', async () => {
    warmAi().account().plan = 'Free';
    internet().sandbox.limitsLifted = true;
    await askIcps(internet());
    expect((await askIcps(internet())).status).toBe(200);
  });
});

describe('user-list', () => {
  it.each([
    ['?status=active', 200, 2],
    ['?status=disconnected', 200, 1],
    ['?status=pending', 200, 0],
    ['', 200, 3],
    ['?status=asleep', 400, undefined],
  ])('%s gets %i', async (query, status, count) => {
    const reply = await askUsers(internet(), query);
    expect([reply.status, (reply.json as { users?: unknown[] }).users?.length]).toEqual([status, count]);
  });

  it('shows the documented fields', async () => {
    expect((await askUsers(internet())).json).toMatchObject({
      users: [
        {
          id: 'usr_abc123',
          linkedin_url: 'https://www.linkedin.com/in/maren-oduya',
          linkedin_name: 'Maren Oduya',
          status: 'active',
          daily_limit: 25,
          daily_sent_count: 4,
        },
        { id: 'usr_def456' },
      ],
    });
  });

  it('needs the key alone', async () => {
    expect((await askUsers(internet(), '', { headers: { [HEADERS.key]: 'wrong' } })).status).toBe(401);
  });
});

describe('api-account-status', () => {
  it('says balance, seats and trial', async () => {
    expect((await askAccount(internet())).json).toEqual({
      balance: 1250,
      seats_used: 2,
      is_trial: true,
      trial_ends_at: '2027-01-15T00:00:00Z',
    });
  });

  it.each([
    [HEADERS.key, 'INVALID_ACCESS_KEY'],
    [HEADERS.user, 'INVALID_USER_ID'],
  ])('checks %s', async (header, code) => {
    expect(await askAccount(internet(), { headers: { [header]: 'wrong' } })).toMatchObject({
      status: 401,
      json: { error: true, code },
    });
  });
});

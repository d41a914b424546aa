import { describe, expect, it } from 'vitest';
import { askKashew, createProfile, KASHEW_PROFILE, listProfiles, type Parts } from './ask.ts';
import { type KashewPlan, LISTED, PATHS, PLANS } from './kashew-contract.ts';
import { withInternet } from './with-internet.ts';

const internet = withInternet();
const kashew = () => internet().sandbox.kashew;
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}$/;

describe('POST /icp-profiles', () => {
  it('answers 201 with an id, and fills in the defaults', async () => {
    const reply = await createProfile(internet());
    expect(reply.status).toBe(201);
    expect(reply.json).toEqual({ id: expect.stringMatching(UUID), status: 'created' });
    expect(kashew().profiles()).toEqual([
      expect.objectContaining({
        ...KASHEW_PROFILE,
        is_active: true,
        min_confidence_score: 0.7,
        daily_prospect_limit: 10,
        created_at: '2026-05-01T10:00:00Z',
      }),
    ]);
  });

  it('takes the documented example whole', async () => {
    const body = {
      name: 'Enterprise SaaS — North America',
      description: 'Mid-to-large SaaS companies in North America',
      is_active: false,
      target_industries: ['SaaS', 'Technology'],
      target_company_sizes: ['51-200', '201-500'],
      target_job_titles: ['VP Sales', 'CTO', 'Head of Growth'],
      target_seniority_levels: ['VP', 'Director', 'C-Suite'],
      target_departments: ['Sales', 'Engineering'],
      target_countries: ['United States', 'Canada'],
      min_confidence_score: 0.5,
      daily_prospect_limit: 3,
      generation_schedule: 'daily',
    };
    expect((await createProfile(internet(), body)).status).toBe(201);
    expect(kashew().profiles()[0]).toMatchObject(body);
  });

  it('makes another one of the same request: it knows no idempotency', async () => {
    await createProfile(internet());
    await createProfile(internet());
    expect(
      new Set(
        kashew()
          .profiles()
          .map(({ id }) => id),
      ).size,
    ).toBe(2);
  });
});

describe('the checks', () => {
  const key = (authorization: string | null): Parts => ({ headers: { authorization } });
  const P = KASHEW_PROFILE;
  const rows: [what: string, status: number, detail: RegExp, body: unknown, parts: Parts][] = [
    ['no key', 401, /^Invalid API key$/, P, key(null)],
    ['an unknown key', 401, /^Invalid API key$/, P, key(`Bearer kshw_12345678_${'a'.repeat(32)}`)],
    ['a malformed key', 401, /^Invalid API key$/, P, key('Bearer kshw_short')],
    ['another scheme', 401, /^Invalid API key$/, P, key('Basic abc')],
    ['no content type', 400, /Content-Type/, P, { headers: { 'content-type': null } }],
    ['no JSON', 400, /JSON/, '{', {}],
    ['an array', 400, /JSON object/, [], {}],
    ['no name', 422, /^name/, {}, {}],
    ['an empty name', 422, /^name/, { name: ' ' }, {}],
    ['a description that is no string', 422, /^description/, { ...P, description: 1 }, {}],
    ['is_active as a string', 422, /^is_active/, { ...P, is_active: 'yes' }, {}],
    ['industries as a string', 422, /^target_industries/, { ...P, target_industries: 'SaaS' }, {}],
    ['an undocumented size', 422, /^target_company_sizes/, { ...P, target_company_sizes: ['501-1000'] }, {}],
    ['titles with a number', 422, /^target_job_titles/, { ...P, target_job_titles: [1] }, {}],
    ['an unknown seniority', 422, /^target_seniority_levels/, { ...P, target_seniority_levels: ['Head'] }, {}],
    ['departments as null', 422, /^target_departments/, { ...P, target_departments: null }, {}],
    ['countries as an object', 422, /^target_countries/, { ...P, target_countries: {} }, {}],
    ['a confidence above 1', 422, /^min_confidence_score/, { ...P, min_confidence_score: 70 }, {}],
    ['a negative confidence', 422, /^min_confidence_score/, { ...P, min_confidence_score: -0.1 }, {}],
    ['half a prospect a day', 422, /^daily_prospect_limit/, { ...P, daily_prospect_limit: 0.5 }, {}],
    ['an undocumented schedule', 422, /^generation_schedule/, { ...P, generation_schedule: 'hourly' }, {}],
  ];
  it.each(rows)('refuse %s with %i', async (_what, status, detail, body, parts) => {
    const reply = await createProfile(internet(), body, parts);
    expect([reply.status, reply.json]).toEqual([status, { detail: expect.stringMatching(detail) }]);
    expect(kashew().profiles()).toEqual([]);
  });

  it.each([
    ['GET', '/api/v1/icps', 404],
    ['GET', '/', 404],
    ['DELETE', PATHS.profiles, 405],
    ['PUT', PATHS.profiles, 405],
    ['POST', PATHS.prospects, 405],
    ['OPTIONS', PATHS.profiles, 405],
  ])('%s %s gets %i', async (method, path, status) => {
    expect((await askKashew(internet(), path, { method })).status).toBe(status);
  });

  it('name the scope that is missing', async () => {
    kashew().account().scopes = ['icp:read'];
    expect(await createProfile(internet())).toMatchObject({
      status: 403,
      json: { detail: "Scope 'icp:write' required" },
    });
    expect(await askKashew(internet(), PATHS.prospects)).toMatchObject({
      status: 403,
      json: { detail: "Scope 'prospects:read' required" },
    });
    expect((await listProfiles(internet())).status).toBe(200);
  });

  it('name the plan that is too low', async () => {
    kashew().account().plan = 'Free';
    const refused = { status: 403, json: { detail: 'ICP Profiles require Pro+ plan' } };
    expect(await createProfile(internet())).toMatchObject(refused);
    expect((await listProfiles(internet())).status).toBe(200);
    kashew().switches.listNeedsPlan = true;
    expect(await listProfiles(internet())).toMatchObject(refused);
  });

  it('can hold listing to a scope', async () => {
    kashew().switches.listScope = 'icp:read';
    kashew().account().scopes = ['icp:write'];
    expect((await listProfiles(internet())).json).toEqual({ detail: "Scope 'icp:read' required" });
  });
});

describe('GET /icp-profiles', () => {
  it('shows exactly the documented fields, oldest first', async () => {
    await createProfile(internet(), { ...KASHEW_PROFILE, target_company_sizes: ['500+'] });
    await createProfile(internet(), { name: 'Second' });
    const { profiles } = (await listProfiles(internet())).json as { profiles: Record<string, unknown>[] };
    expect(profiles.map((profile) => Object.keys(profile))).toEqual([LISTED, LISTED]);
    expect(profiles.map(({ name }) => name)).toEqual(['Enterprise SaaS', 'Second']);
  });

  it('shows an account its own profiles only', async () => {
    const other = kashew().addAccount({ key: `kshw_other123_${'z'.repeat(32)}` });
    await createProfile(internet());
    expect((await listProfiles(internet(), { headers: { authorization: `Bearer ${other.key}` } })).json).toEqual({
      profiles: [],
    });
  });
});

describe('rate limits', () => {
  it.each(Object.entries(PLANS))('%s: requests an hour', async (plan, { requestsPerHour }) => {
    kashew().account().plan = plan as KashewPlan;
    const { clock } = internet().sandbox;
    kashew().countRequests(requestsPerHour - 1);
    clock.advance(3_600_000 - 42_000);
    expect((await listProfiles(internet())).status).toBe(200);
    const refused = await listProfiles(internet());
    expect(refused).toMatchObject({ status: 429, json: { detail: 'Rate limit exceeded. Try again in 42 seconds.' } });
    expect(refused.headers.get('retry-after')).toBeNull();
    clock.advance(42_000);
    expect((await listProfiles(internet())).status).toBe(200);
  });

  it.each(Object.entries(PLANS).filter(([, { icps }]) => icps))('%s: writes a day', async (plan, { writesPerDay }) => {
    kashew().account().plan = plan as KashewPlan;
    kashew().countWrites(writesPerDay - 1);
    expect((await createProfile(internet())).status).toBe(201);
    expect(await createProfile(internet())).toMatchObject({
      status: 429,
      json: { detail: 'Rate limit exceeded. Try again in 86400 seconds.' },
    });
    expect((await listProfiles(internet())).status).toBe(200);
    internet().sandbox.clock.advance(86_400_000);
    expect((await createProfile(internet())).status).toBe(201);
  });

  it.each([
    ['seconds', '3600'],
    ['http-date', 'Fri, 01 May 2026 11:00:00 GMT'],
  ] as const)('can state the wait in %s too', async (retryAfter, header) => {
    kashew().switches.retryAfter = retryAfter;
    kashew().countRequests(500);
    expect((await listProfiles(internet())).headers.get('retry-after')).toBe(header);
  });

  it('can be lifted', async () => {
    internet().sandbox.limitsLifted = true;
    kashew().countRequests(5000);
    kashew().countWrites(5000);
    expect((await createProfile(internet())).status).toBe(201);
  });
});

describe('GET /prospects', () => {
  it('shows what the AI found for active profiles', async () => {
    await createProfile(internet());
    await createProfile(internet(), { name: 'Asleep', is_active: false });
    kashew().prospect(3);
    const { prospects, count } = (await askKashew(internet(), `${PATHS.prospects}?limit=2&offset=1`)).json as {
      prospects: Record<string, unknown>[];
      count: number;
    };
    expect([prospects.length, count]).toEqual([2, 3]);
    expect(Object.keys(prospects[0] ?? {})).toEqual(
      'id person_name company_name email job_title industry country company_website linkedin_profile_url created_at'.split(
        ' ',
      ),
    );
  });

  it.each([
    ['?limit=500', 200],
    ['?limit=501', 422],
    ['?limit=0', 422],
    ['?offset=-1', 422],
  ])('%s gets %i', async (query, status) => {
    expect((await askKashew(internet(), `${PATHS.prospects}${query}`)).status).toBe(status);
  });
});

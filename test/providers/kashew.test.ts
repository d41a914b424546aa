import { describe, expect, it } from 'vitest';
import { failureOf } from '../../utils/failure.ts';
import { COMPANY_SIZES, type CompanySize } from '../../utils/icp/company-size.ts';
import { emptyIcp, type Icp } from '../../utils/icp/types.ts';
import { kashew } from '../../utils/providers/kashew.ts';
import type { Settings } from '../../utils/providers/types.ts';
import { NOW, type Scripted, scriptedContext } from './scripted.ts';

const ACCOUNT = { credentials: { apiKey: `kshw_tenant12_${'x'.repeat(32)}` }, settings: {} };
const compiled = (icp: Partial<Icp>, settings: Settings = {}) =>
  kashew.compile({ ...emptyIcp(), name: 'N', ...icp }, settings);
const bodyOf = (icp: Partial<Icp>, settings?: Settings) => JSON.parse(compiled(icp, settings).request.body ?? '');
const createWith = (reply: Scripted) =>
  kashew.create(scriptedContext(ACCOUNT, reply), compiled({}).request, 'k').catch(failureOf);

describe('what a profile becomes', () => {
  it.each<[CompanySize[], string[]]>([
    [['1-10'], ['1-10']],
    [['501-1000'], ['500+']],
    [
      ['51-200', '201-500', '501-1000', '10001+'],
      ['51-200', '201-500', '500+'],
    ],
    [[...COMPANY_SIZES], ['1-10', '11-50', '51-200', '201-500', '500+']],
  ])('sizes %j', (companySizes, sent) => {
    expect(bodyOf({ companySizes }).target_company_sizes).toEqual(sent);
    const large = companySizes.filter((size) => COMPANY_SIZES.indexOf(size) > 3);
    const note = {
      field: 'companySizes',
      kind: 'reshaped',
      note: 'kashew_sizesJoined',
      values: large,
      becomes: ['500+'],
    };
    expect(compiled({ companySizes }).coverage).toEqual(large.length ? [note] : []);
  });

  it('starts no prospecting unless asked to', () => {
    expect(bodyOf({}).is_active).toBe(false);
    expect(bodyOf({}, { is_active: true }).is_active).toBe(true);
  });

  it.each<[Settings, object]>([
    [{}, { min_confidence_score: 0.7, daily_prospect_limit: 10, generation_schedule: 'daily' }],
    [
      { min_confidence_score: 3, daily_prospect_limit: 0.2 },
      { min_confidence_score: 1, daily_prospect_limit: 1 },
    ],
    [
      { min_confidence_score: '0.4', daily_prospect_limit: Number.NaN },
      { min_confidence_score: 0.7, daily_prospect_limit: 10 },
    ],
  ])('keeps settings within their bounds: %j', (settings, sent) => {
    expect(bodyOf({}, settings)).toMatchObject(sent);
  });

  it('names countries in English', () => {
    expect(bodyOf({ countries: ['KR', 'CH'] }).target_countries).toEqual(['South Korea', 'Switzerland']);
  });

  it('needs a name', () => {
    expect(() => compiled({ name: '  ' })).toThrow(/invalid-profile/);
  });
});

describe('what a refusal means', () => {
  it.each<[number, string, string]>([
    [401, 'Invalid API key', 'key-refused'],
    [403, "Scope 'icp:write' required", 'scope-missing'],
    [403, 'ICP Profiles require Pro+ plan', 'plan-too-low'],
    [403, 'Profile limit reached', 'plan-limit'],
    [403, 'Forbidden', 'forbidden'],
    [404, 'Not Found', 'not-found'],
    [409, 'Conflict', 'conflict'],
    [422, 'name: is required', 'bad-request'],
    [500, 'Internal Server Error', 'server-error'],
  ])('%i %s', async (status, detail, kind) => {
    expect(await createWith({ status, body: { detail } })).toEqual({
      kind,
      provider: 'kashew',
      status,
      message: detail,
    });
  });

  it('reads a list of problems', async () => {
    const detail = [{ loc: ['body', 'name'], msg: 'field required' }, { msg: 'too short' }];
    expect(await createWith({ status: 422, body: { detail } })).toMatchObject({ message: 'field required; too short' });
  });

  it.each<[string, string | undefined, number | null]>([
    ['Rate limit exceeded. Try again in 42 seconds.', undefined, 42],
    ['Rate limit exceeded. Try again in 1 second.', undefined, 1],
    ['Try again in 2 minutes', undefined, 120],
    ['Slow down', undefined, null],
    ['Try again in 42 seconds.', '7', 7],
    ['Slow down', new Date(NOW.getTime() + 90_000).toUTCString(), 90],
    ['Slow down', new Date(NOW.getTime() - 90_000).toUTCString(), 0],
    ['Slow down', 'soon', null],
  ])('429 %s (Retry-After %s)', async (detail, header, seconds) => {
    const headers = header ? { 'retry-after': header } : undefined;
    const failure = await createWith({ status: 429, body: { detail }, ...(headers ? { headers } : {}) });
    expect(failure).toMatchObject({ kind: 'rate-limited', message: detail, retryAfterSeconds: seconds });
  });
});

describe('the account', () => {
  it('is the tenant, whichever of its keys is used', async () => {
    expect(await kashew.account(ACCOUNT.credentials, {})).toBe('tenant12');
    expect(await kashew.account({ apiKey: 'kshw_tenant12_other' }, {})).toBe('tenant12');
  });

  it('is a fingerprint where a key looks otherwise', async () => {
    const account = await kashew.account({ apiKey: 'kshw-secret' }, {});
    expect(account).toMatch(/^[0-9a-f]{16}$/);
  });

  it.each([
    ['kshw_tenant12_abc', null],
    ['', 'credential_empty'],
    ['kshw_a b', 'credential_spaces'],
    ['sk_live', 'kashew_apiKey_start'],
  ])('finds the problem of the key %j: %s', (text, problem) => {
    expect(kashew.credentials[0]?.problem(text)).toBe(problem);
  });
});

describe('knowing a profile again', () => {
  const request = compiled({ jobTitles: ['CTO', 'CEO'], companySizes: ['501-1000'], description: 'D' }).request;
  const listed = { id: '1', name: 'N', description: 'D', is_active: false, target_job_titles: ['CEO', 'CTO'] };
  it.each<[string, object, boolean]>([
    ['what the documented listing shows', {}, true],
    ['empty lists and nulls', { target_industries: [], target_countries: null }, true],
    ['sizes where they come', { target_company_sizes: ['500+'] }, true],
    ['other sizes', { target_company_sizes: ['1-10'] }, false],
    ['another name', { name: 'M' }, false],
    ['another country', { target_countries: ['France'] }, false],
    ['no description', { description: null }, false],
  ])('%s', async (_what, differences, same) => {
    const reply = { status: 200, body: { profiles: [{ ...listed, ...differences }] } };
    const [profile] = await kashew.list(scriptedContext(ACCOUNT, reply));
    expect(profile && kashew.matches(request, profile)).toBe(same);
  });
});

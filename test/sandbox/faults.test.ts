import { describe, expect, it } from 'vitest';
import { fetchThrough } from '../internet/fetch.ts';
import { askIcps, askUsers, createProfile, freshKey, listProfiles, WARM_AI_ICP } from './ask.ts';
import type { Fault } from './faults.ts';
import { HEADERS, WARM_AI_HOST } from './warm-ai-contract.ts';
import { withInternet } from './with-internet.ts';

const internet = withInternet();
const sandbox = () => internet().sandbox;
const icps = () => sandbox().warmAi.icps().length;
const profiles = () => sandbox().kashew.profiles().length;
const onCreate = (...faults: Fault[]) => sandbox().fault({ operation: 'create' }, ...faults);
const keyed = (key: string) => askIcps(internet(), WARM_AI_ICP, { headers: { [HEADERS.idempotency]: key } });

describe('dropped connections', () => {
  it.each([
    ['drop-before-commit', 0],
    ['drop-after-commit', 1],
  ] as const)('%s leaves %i profile at each vendor', async (kind, count) => {
    sandbox().fault({ operation: 'create', times: 2 }, { kind });
    await expect(askIcps(internet())).rejects.toThrow('Failed to fetch');
    await expect(createProfile(internet())).rejects.toThrow('Failed to fetch');
    expect([icps(), profiles()]).toEqual([count, count]);
    expect(sandbox().requests.map(({ outcome, faults }) => [outcome, faults])).toEqual([
      ['dropped', [kind]],
      ['dropped', [kind]],
    ]);
  });

  it('a lost answer is found again under its idempotency key', async () => {
    onCreate({ kind: 'drop-after-commit' });
    const key = freshKey();
    await expect(keyed(key)).rejects.toThrow();
    expect(await keyed(key)).toMatchObject({ status: 200, json: { id: 'icp_000001' } });
    expect(icps()).toBe(1);
  });

  it('a late commit comes when its time comes', async () => {
    onCreate({ kind: 'late-commit', seconds: 40 });
    await expect(createProfile(internet())).rejects.toThrow('Failed to fetch');
    sandbox().clock.advance(39_000);
    expect(profiles()).toBe(0);
    sandbox().clock.advance(1_000);
    expect(profiles()).toBe(1);
    expect(sandbox().requests[0]).toMatchObject({
      outcome: 'dropped',
      committed: sandbox().kashew.profiles()[0]?.id,
    });
  });

  it('a late commit is awaitable', async () => {
    onCreate({ kind: 'late-commit', seconds: 40 });
    await expect(createProfile(internet())).rejects.toThrow();
    const found = sandbox().until(() => sandbox().kashew.profiles()[0]);
    sandbox().clock.advance(40_000);
    expect(await found).toMatchObject({ name: 'Enterprise SaaS' });
  });

  it('a late commit makes nothing twice under a key that was retried, and a second one without keys', async () => {
    sandbox().fault({ operation: 'create', times: 1 }, { kind: 'late-commit', seconds: 40 });
    const key = freshKey();
    await expect(keyed(key)).rejects.toThrow();
    await keyed(key);
    sandbox().fault({ operation: 'create', times: 1 }, { kind: 'late-commit', seconds: 40 });
    await expect(createProfile(internet())).rejects.toThrow();
    await createProfile(internet());
    sandbox().clock.advance(40_000);
    expect([icps(), profiles()]).toEqual([1, 2]);
  });
});

describe('waiting', () => {
  it.each([
    ['before', 0],
    ['after', 1],
  ] as const)('a delay %s the commit ends with the clock', async (when, meanwhile) => {
    onCreate({ kind: 'delay', ms: 25_000, when });
    const reply = createProfile(internet());
    await sandbox().until(() => sandbox().requests.length === 1 && profiles() === meanwhile);
    sandbox().clock.advance(25_000);
    expect((await reply).status).toBe(201);
    expect(profiles()).toBe(1);
  });

  it('a hold ends with its release', async () => {
    const rule = onCreate({ kind: 'hold', when: 'after' });
    const reply = createProfile(internet());
    await sandbox().until(() => profiles() === 1);
    expect(sandbox().requests[0]?.outcome).toBe('pending');
    rule.release();
    expect((await reply).status).toBe(201);
  });

  it('a client that gives up does not undo the request', async () => {
    const rule = onCreate({ kind: 'hold' });
    const controller = new AbortController();
    const reply = fetchThrough(internet())('https://kashew.ai/api/v1/icp-profiles', {
      method: 'POST',
      signal: controller.signal,
      headers: {
        authorization: `Bearer ${sandbox().kashew.account().key}`,
        'content-type': 'application/json',
      },
      body: '{"name":"Late"}',
    });
    await sandbox().until(() => sandbox().requests.length === 1);
    controller.abort();
    await expect(reply).rejects.toThrow('abort');
    rule.release();
    expect(await sandbox().until(() => sandbox().kashew.profiles()[0])).toMatchObject({ name: 'Late' });
  });
});

describe('answers in trouble', () => {
  it.each([
    [undefined, null],
    ['seconds', '7'],
    ['http-date', 'Fri, 01 May 2026 10:00:07 GMT'],
  ] as const)('429 with Retry-After as %s', async (retryAfter, header) => {
    sandbox().fault({ times: 2 }, { kind: 'rate-limit', seconds: 7, ...(retryAfter ? { retryAfter } : {}) });
    const warmAi = await askIcps(internet());
    const kashew = await createProfile(internet());
    expect([warmAi.status, warmAi.json]).toMatchObject([429, { error: true, code: 'RATE_LIMITED' }]);
    expect([kashew.status, kashew.json]).toEqual([429, { detail: 'Rate limit exceeded. Try again in 7 seconds.' }]);
    expect([warmAi.headers.get('retry-after'), kashew.headers.get('retry-after')]).toEqual([header, header]);
    expect([icps(), profiles()]).toEqual([0, 0]);
  });

  it.each([
    ['stored, nothing made', { stored: true, commits: false }, 500, 0],
    ['stored, though it was made', { stored: true, commits: true }, 500, 1],
    ['not stored, nothing made', { stored: false, commits: false }, 200, 1],
    ['not stored, though it was made', { stored: false, commits: true }, 200, 2],
  ])('500 %s', async (_what, how, retried, made) => {
    onCreate({ kind: 'server-error', ...how });
    const key = freshKey();
    expect(await keyed(key)).toMatchObject({ status: 500, json: { error: true } });
    expect((await keyed(key)).status).toBe(retried);
    expect(icps()).toBe(made);
  });

  it.each([
    ['Kashew', true, 1],
    ['Kashew', false, 0],
  ])('500 at %s, committed: %s', async (_vendor, commits, made) => {
    onCreate({ kind: 'server-error', status: 503, commits });
    expect(await createProfile(internet())).toMatchObject({ status: 503, json: { detail: expect.any(String) } });
    expect(profiles()).toBe(made);
  });

  it('500 to a list', async () => {
    sandbox().fault({ operation: 'list', times: 2 }, { kind: 'server-error' });
    expect((await listProfiles(internet())).status).toBe(500);
    expect((await askIcps(internet(), { action: 'list_icps' })).status).toBe(500);
  });

  it.each([
    [undefined, 200, 1],
    [false, 502, 0],
  ])('a web page instead of JSON (commits: %s)', async (commits, status, made) => {
    onCreate({ kind: 'html', status, ...(commits === undefined ? {} : { commits }) });
    const reply = await askIcps(internet());
    expect([reply.status, reply.headers.get('content-type')]).toEqual([status, 'text/html; charset=utf-8']);
    expect(reply.text).toContain('<!doctype html>');
    expect(icps()).toBe(made);
  });

  it('JSON that stops in the middle', async () => {
    onCreate({ kind: 'truncate' });
    const reply = await askIcps(internet());
    expect([reply.status, reply.json, reply.text.length > 50]).toEqual([200, undefined, true]);
  });

  it('a connection that stops in the middle', async () => {
    onCreate({ kind: 'truncate', how: 'socket' });
    await expect(askIcps(internet())).rejects.toThrow('network error');
    expect([icps(), sandbox().requests[0]?.outcome]).toEqual([1, 'cut']);
  });

  it('the wrong content type', async () => {
    onCreate({ kind: 'content-type', type: 'text/plain' });
    const reply = await askIcps(internet());
    expect([reply.headers.get('content-type'), reply.status]).toEqual(['text/plain', 200]);
  });

  it('an oversized reply', async () => {
    onCreate({ kind: 'oversize', bytes: 20_000_000 });
    expect((await askIcps(internet())).text.length).toBeGreaterThan(20_000_000);
  });

  it('a reply with fields missing and wrong', async () => {
    await askIcps(internet());
    sandbox().fault(
      { operation: 'list' },
      { kind: 'reply', without: ['data.0.id', 'data.9.id'], set: { 'data.0.name': 7, extra: true } },
    );
    const { data, extra } = (await askIcps(internet(), { action: 'list_icps' })).json as {
      data: Record<string, unknown>[];
      extra: boolean;
    };
    expect([data[0]?.id, data[0]?.name, extra]).toEqual([undefined, 7, true]);
    expect(sandbox().warmAi.icps()[0]?.name).toBe('Enterprise Marketing Leaders');
  });

  it('any answer at all', async () => {
    onCreate({ kind: 'answer', status: 418, headers: { 'x-pot': 'tea' }, body: 'short and stout' });
    const reply = await createProfile(internet());
    expect([reply.status, reply.headers.get('x-pot'), reply.text]).toEqual([418, 'tea', 'short and stout']);
  });

  it('202 accepted', async () => {
    onCreate({ kind: 'accept', seconds: 10 });
    expect((await askIcps(internet())).status).toBe(202);
    expect(icps()).toBe(0);
    sandbox().clock.advance(10_000);
    expect(icps()).toBe(1);
  });
});

describe('redirects', () => {
  it.each([302, 307, 308] as const)('%i to another host, which does not exist', async (status) => {
    sandbox().fault({ operation: 'users', times: 3 }, { kind: 'redirect', status });
    const to = (redirect: RequestRedirect) =>
      fetchThrough(internet())(`https://${WARM_AI_HOST}/user-list`, { redirect, headers: { [HEADERS.key]: 'k' } });
    expect(await to('manual')).toMatchObject({ type: 'opaqueredirect', status: 0 });
    await expect(to('error')).rejects.toThrow('Failed to fetch');
    expect(internet().refused).toEqual([]);
    expect((await to('follow')).status).toBe(421);
    expect(internet().refused).toMatchObject([{ method: 'GET', host: 'elsewhere.example' }]);
  });
});

describe('time', () => {
  it('can be an hour off everywhere', async () => {
    sandbox().clock.skewMs = 3_600_000;
    expect((await createProfile(internet())).headers.get('date')).toBe('Fri, 01 May 2026 11:00:00 GMT');
    expect(sandbox().kashew.profiles()[0]?.created_at).toBe('2026-05-01T11:00:00Z');
    expect(sandbox().requests[0]?.at).toBe('2026-05-01T10:00:00.000Z');
  });

  it('can be off for one request', async () => {
    onCreate({ kind: 'clock-off', seconds: -3600 });
    const reply = await askIcps(internet());
    expect(reply.headers.get('date')).toBe('Fri, 01 May 2026 09:00:00 GMT');
    expect(reply.json).toMatchObject({ created_at: '2026-05-01T09:00:00Z' });
    expect((await askUsers(internet())).headers.get('date')).toBe('Fri, 01 May 2026 10:00:00 GMT');
  });
});

describe('rules', () => {
  it('given one after the other make a sequence', async () => {
    onCreate({ kind: 'rate-limit' });
    onCreate({ kind: 'server-error' });
    const statuses = [];
    for (let n = 0; n < 3; n += 1) statuses.push((await createProfile(internet())).status);
    expect(statuses).toEqual([429, 500, 201]);
  });

  it('match vendor, operation and key', async () => {
    const other = sandbox().kashew.addAccount({ key: `kshw_other123_${'z'.repeat(32)}` });
    const rule = sandbox().fault(
      { vendor: 'kashew', operation: 'list', key: other.key, times: null },
      { kind: 'rate-limit' },
    );
    expect((await askIcps(internet(), { action: 'list_icps' })).status).toBe(200);
    expect((await createProfile(internet())).status).toBe(201);
    expect((await listProfiles(internet())).status).toBe(200);
    const asOther = { headers: { authorization: `Bearer ${other.key}` } };
    expect((await listProfiles(internet(), asOther)).status).toBe(429);
    expect((await listProfiles(internet(), asOther)).status).toBe(429);
    expect(rule.used).toBe(2);
    rule.remove();
    expect((await listProfiles(internet(), asOther)).status).toBe(200);
  });

  it('strike at random, the same way every time', async () => {
    const run = async () => {
      internet().reset();
      sandbox().fault({ probability: 0.5 }, { kind: 'rate-limit' });
      const statuses = [];
      for (let n = 0; n < 12; n += 1) statuses.push((await listProfiles(internet())).status);
      return statuses;
    };
    const first = await run();
    expect(new Set(first)).toEqual(new Set([200, 429]));
    expect(await run()).toEqual(first);
  });

  it('combine their faults', async () => {
    onCreate({ kind: 'delay', ms: 1000 }, { kind: 'clock-off', seconds: 60 }, { kind: 'content-type', type: 'text/x' });
    const reply = createProfile(internet());
    await sandbox().until(() => sandbox().requests.length === 1);
    sandbox().clock.advance(1000);
    expect((await reply).headers.get('content-type')).toBe('text/x');
    expect(sandbox().kashew.profiles()[0]?.created_at).toBe('2026-05-01T10:01:01Z');
  });
});

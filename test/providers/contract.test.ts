/** One suite over every provider of the registry, against the sandbox over TLS. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Failure, failureOf } from '../../utils/failure.ts';
import { fieldTexts } from '../../utils/icp/describe.ts';
import { emptyIcp, ICP_FIELDS, type Icp } from '../../utils/icp/types.ts';
import { PROVIDERS } from '../../utils/providers/index.ts';
import { missingParts } from '../../utils/providers/settings.ts';
import type { Provider, ProviderContext } from '../../utils/providers/types.ts';
import { fetchThrough } from '../internet/fetch.ts';
import { type Internet, openInternet } from '../internet/internet.ts';
import type { Fault } from '../sandbox/faults.ts';
import { FULL_ICP } from './full-icp.ts';
import { KEY, type VendorWorld, WORLDS } from './vendor-worlds.ts';

let internet: Internet;
beforeAll(async () => {
  internet = await openInternet({ start: new Date('2026-11-21T12:00:00Z') });
});
afterAll(() => internet.close());
beforeEach(() => internet.sandbox.reset());

const saved = new Map<string, Icp>();
let uuids = 0;
const uuid = (): string => {
  uuids += 1;
  return `00000000-0000-4000-8000-${String(uuids).padStart(12, '0')}`;
};

function contextOf(world: VendorWorld | null, more: Partial<ProviderContext> = {}): ProviderContext {
  return {
    fetch: fetchThrough(internet),
    credentials: world?.credentials ?? {},
    settings: world?.settings ?? {},
    uuid,
    now: () => internet.sandbox.clock.now(),
    library: {
      save: async (id, icp) => void (saved.has(id) || saved.set(id, icp)),
      list: async () => [...saved].map(([id, icp]) => ({ id, icp, savedAt: '2026-11-21T12:00:00Z' })),
    },
    ...more,
  };
}

const failureFrom = async (work: Promise<unknown>): Promise<Failure> =>
  work.then(
    (value) => expect.fail(`no failure but ${JSON.stringify(value)}`),
    (error: unknown) => failureOf(error),
  );

describe.each(PROVIDERS)('$id', (provider: Provider) => {
  const world = WORLDS[provider.id] ?? null;
  const settings = world?.settings ?? {};
  const create = (more?: Partial<ProviderContext>) =>
    provider.create(contextOf(world, more), provider.compile(FULL_ICP, settings).request, KEY);

  it('is described for this suite', () => {
    expect(Object.keys(WORLDS)).toContain(provider.id);
  });

  it('compiles to the same bytes each time', () => {
    expect(provider.compile(FULL_ICP, settings)).toEqual(provider.compile(structuredClone(FULL_ICP), settings));
  });

  it('carries every field, or says that it does not', () => {
    const { coverage, request } = provider.compile(FULL_ICP, settings);
    for (const field of ICP_FIELDS) {
      const note = coverage.find((one) => one.field === field);
      expect(note?.kind ?? 'carried', field).toBe(provider.carries[field].how);
      if (provider.carries[field].how === 'carried') {
        const [value = ''] = field === 'countries' ? fieldTexts(FULL_ICP, field) : FULL_ICP[field];
        if (typeof value === 'string' && provider.id !== 'this-device') expect(request.body).toContain(value);
      } else if (note?.kind === 'dropped') {
        expect(note.values).toEqual(fieldTexts(FULL_ICP, field));
      }
    }
  });

  it('leaves out what is empty', () => {
    const { request, coverage } = provider.compile({ ...emptyIcp(), name: 'Only a name' }, settings);
    expect(coverage).toEqual([]);
    if (world) expect(request.body).not.toMatch(/\[\]|""|\{\}|null/);
  });

  it('names an account by its key without telling the key', async () => {
    const context = contextOf(world);
    const account = await provider.account(context.credentials, context.settings);
    expect(account).not.toBe('');
    for (const secret of Object.values(context.credentials)) {
      expect(account).not.toContain(secret);
      expect(account).not.toContain(secret.slice(-12));
    }
    expect(await provider.account(context.credentials, context.settings)).toBe(account);
    if (world) expect(await provider.account(world.wrong, context.settings)).not.toBe(account);
  });

  it('knows what it still needs', () => {
    const needed = [...provider.credentials, ...provider.settings.filter(({ required }) => required)];
    expect(missingParts(provider, {}, {})).toEqual(needed.map(({ id }) => id));
    expect(missingParts(provider, world?.credentials ?? {}, settings)).toEqual([]);
  });

  it('creates once for a key, lists it and knows it again', async () => {
    const outcome = await create();
    if (outcome.kind !== 'created') return expect.fail(outcome.kind);
    if (provider.exactlyOnce !== 'listing') expect(await create()).toMatchObject({ id: outcome.id });
    const listed = await provider.list(contextOf(world));
    expect(listed.map(({ id }) => id)).toEqual([outcome.id]);
    const [profile] = listed;
    if (!profile) return expect.fail('nothing listed');
    expect(profile.icp).toMatchObject({ name: FULL_ICP.name, jobTitles: FULL_ICP.jobTitles });
    expect(provider.matches(provider.compile(FULL_ICP, settings).request, profile)).toBe(true);
    const other = { ...FULL_ICP, jobTitles: ['Harbour Master'] };
    expect(provider.matches(provider.compile(other, settings).request, profile)).toBe(false);
  });

  it('checks an account', async () => {
    const context = contextOf(world);
    const check = await provider.check(context);
    expect(check.accountId).toBe(await provider.account(context.credentials, context.settings));
  });

  if (!world) return;
  const lastRequest = () => internet.sandbox.requests.at(-1);
  const faulty = (operation: string, ...faults: Fault[]) =>
    internet.sandbox.fault({ vendor: provider.id === 'kashew' ? 'kashew' : 'warm-ai', operation }, ...faults);
  /** What every request must and must not carry. */
  const expectClean = (headers: Readonly<Record<string, string>>) => {
    expect(headers).not.toHaveProperty('cookie');
    expect(headers).not.toHaveProperty('referer');
  };

  it('puts exactly this on the wire to create', async () => {
    await create();
    const request = lastRequest();
    expect(request).toMatchObject({
      method: 'POST',
      path: world.create.path,
      query: '',
      headers: world.create.headers,
    });
    expect(`https://${request?.host}`).toBe(provider.origins[0]);
    expect(request?.body).toEqual(world.create.body);
    expect(request?.bodyText).toBe(provider.compile(FULL_ICP, settings).request.body);
    expectClean(request?.headers ?? {});
  });

  it('puts exactly this on the wire to list', async () => {
    expect(await provider.list(contextOf(world))).toEqual([]);
    const { body, ...rest } = world.list;
    expect(lastRequest()).toMatchObject(rest);
    expect(lastRequest()?.body).toEqual(body ?? lastRequest()?.body);
    if (body === undefined) expect(lastRequest()?.bodyText).toBe('');
    expectClean(lastRequest()?.headers ?? {});
  });

  it('keeps fields that nobody described', async () => {
    await create();
    faulty('list', { kind: 'reply', set: { [`${world.replies.list}.0.mood`]: 'sunny' } });
    const [profile] = await provider.list(contextOf(world));
    expect(profile?.raw).toMatchObject({ mood: 'sunny' });
  });

  it.each<[string, Fault, object]>([
    [
      'a missing field',
      { kind: 'reply', without: [world.replies.created] },
      { where: world.replies.created, found: 'nothing' },
    ],
    ['a field of another kind', { kind: 'reply', set: { id: 7 } }, { where: 'id', expected: 'string', found: '7' }],
    ['a web page', { kind: 'html' }, { where: 'content-type' }],
    ['half of the JSON', { kind: 'truncate', how: 'text' }, { where: 'body', expected: 'JSON' }],
    [
      'another content type',
      { kind: 'content-type', type: 'text/plain' },
      { where: 'content-type', found: 'text/plain' },
    ],
    ['far too much', { kind: 'oversize', bytes: 9_000_000 }, { where: 'body', found: 'more' }],
  ])('says where a reply is unexpected: %s', async (_what, fault, where) => {
    faulty('create', fault);
    expect(await failureFrom(create())).toMatchObject({ kind: 'unexpected-reply', provider: provider.id, ...where });
  });

  it('says where a list is unexpected', async () => {
    await create();
    faulty('list', { kind: 'reply', without: [`${world.replies.list}.0.id`] });
    expect(await failureFrom(provider.list(contextOf(world)))).toMatchObject({
      kind: 'unexpected-reply',
      where: `${world.replies.list}.0.id`,
    });
  });

  it.each<[string, Fault, object]>([
    ['a lost answer', { kind: 'drop-after-commit' }, { kind: 'network', reached: 'maybe' }],
    ['a lost request', { kind: 'drop-before-commit' }, { kind: 'network', reached: 'maybe' }],
    ['an answer cut off', { kind: 'truncate', how: 'socket' }, { kind: 'network', reached: 'maybe' }],
    ['a server error', { kind: 'server-error' }, { kind: 'server-error', status: 500 }],
    [
      'a bad gateway that speaks HTML',
      { kind: 'html', status: 502, commits: false },
      { kind: 'server-error', status: 502 },
    ],
    ['a redirect to another host', { kind: 'redirect', to: 'https://elsewhere.example/' }, { kind: 'redirected' }],
    [
      'a rate limit with seconds',
      { kind: 'rate-limit', seconds: 7, retryAfter: 'seconds' },
      { kind: 'rate-limited', retryAfterSeconds: 7 },
    ],
    [
      'a rate limit with a date',
      { kind: 'rate-limit', seconds: 90, retryAfter: 'http-date' },
      { kind: 'rate-limited', retryAfterSeconds: 90 },
    ],
    ['a rate limit', { kind: 'rate-limit', seconds: 42 }, { kind: 'rate-limited' }],
  ])('tells %s', async (_what, fault, failure) => {
    faulty('create', fault);
    expect(await failureFrom(create())).toMatchObject({ provider: provider.id, ...failure });
    expect(internet.sandbox.requests).toHaveLength(1);
    expect(internet.refused).toEqual([]);
  });

  it('gives up after 20 seconds', async () => {
    faulty('create', { kind: 'hold' });
    const timers: { milliseconds: number; run: () => void }[] = [];
    const answer = failureFrom(
      create({
        timer: (milliseconds, run) => {
          timers.push({ milliseconds, run });
          return () => {};
        },
      }),
    );
    await internet.sandbox.until(() => internet.sandbox.requests.length === 1);
    expect(timers.map(({ milliseconds }) => milliseconds)).toEqual([20_000]);
    timers[0]?.run();
    expect(await answer).toEqual({ kind: 'timeout', provider: provider.id, seconds: 20 });
  });

  it('tells a refused key, in the vendor’s words', async () => {
    const failure = await failureFrom(provider.check(contextOf({ ...world, credentials: world.wrong })));
    expect(failure).toMatchObject({ kind: 'key-refused', provider: provider.id, status: 401 });
    expect('message' in failure && failure.message).toBeTruthy();
  });

  it('sends nothing without a key', async () => {
    const failure = await failureFrom(provider.check(contextOf({ ...world, credentials: {} })));
    expect(failure).toMatchObject({ kind: 'not-set-up', missing: [provider.credentials[0]?.id] });
    expect(internet.sandbox.requests).toEqual([]);
  });
});

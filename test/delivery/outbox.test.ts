/** The outbox through the real providers, against the sandbox, at a frozen time. */
import { beforeEach, describe, expect, it } from 'vitest';
import type { Delivery } from '../../utils/delivery/types.ts';
import type { Failure } from '../../utils/failure.ts';
import { PROVIDERS } from '../../utils/providers/index.ts';
import { FULL_ICP } from '../providers/full-icp.ts';
import { WORLDS } from '../providers/vendor-worlds.ts';
import type { Fault } from '../sandbox/faults.ts';
import { icpNumber, openWorld, type World } from './world.ts';

let world: World;
beforeEach(() => {
  world = openWorld();
});

const lastFailure = ({ attempts }: Delivery) => attempts.at(-1)?.failure;
const keysOf = () => world.requests('create').map(({ headers }) => headers['x-idempotency-key']);
const bodies = () => new Set(world.requests('create').map(({ bodyText }) => bodyText));

describe.each(PROVIDERS)('to $id', ({ id: provider }) => {
  it('delivers once, and not again', async () => {
    const id = await world.queue(provider);
    await world.run();
    expect(world.get(id)).toMatchObject({ state: 'delivered', remote: { id: world.made(provider)[0] } });
    world.restart();
    await world.run();
    expect(world.made(provider)).toHaveLength(1);
    expect(world.memory.written.slice(0, 2)).toEqual(['queued', 'sending']);
  });

  it('has committed to sending before the create leaves', async () => {
    const id = await world.queue(provider);
    const states: string[] = [];
    world.fetch = async (input, init) => {
      if (new Request(input, init).method === 'POST' && String(init?.body).includes('name'))
        states.push(world.get(id).state);
      return world.wire.fetch(input, init);
    };
    await world.outbox().wake();
    expect(states.every((state) => state === 'sending')).toBe(true);
  });

  it('can be undone for five seconds, and leaves by itself then', async () => {
    if (provider === 'this-device') return;
    const undone = await world.make(provider, FULL_ICP, 5);
    await world.outbox().add(undone);
    expect(world.get(undone.id).state).toBe('held');
    expect(await world.outbox().undo(undone.id)).toBeUndefined();
    const kept = await world.make(provider, FULL_ICP, 5);
    await world.outbox().add(kept);
    expect(world.wakeAt).toBe(kept.notBefore);
    await world.outbox().wake();
    expect(world.sandbox.requests).toEqual([]);
    world.wait(5);
    await world.outbox().wake();
    expect(world.get(kept.id).state).toBe('delivered');
    expect(await world.outbox().undo(kept.id)).toMatchObject({ state: 'delivered' });
    expect(world.made(provider)).toHaveLength(1);
  });

  it('refuses another account, without a request', async () => {
    if (provider === 'this-device') return;
    const id = await world.queue(provider);
    world.accounts.set(provider, {
      credentials: WORLDS[provider]?.wrong ?? {},
      settings: WORLDS[provider]?.settings ?? {},
    });
    await world.run();
    expect(world.get(id)).toMatchObject({ state: 'refused', attentionSince: expect.any(String) });
    expect(lastFailure(world.get(id))).toEqual({ kind: 'account-changed', provider });
    expect(world.sandbox.requests).toEqual([]);
  });

  it('waits for the keys to be unlocked', async () => {
    if (provider === 'this-device') return;
    world.locked = true;
    const [first, second] = [await world.queue(provider), await world.queue(provider, icpNumber(2))];
    await world.run();
    expect(world.get(first)).toMatchObject({ state: 'locked', attentionSince: expect.any(String) });
    expect(world.sandbox.requests).toEqual([]);
    // Nobody else has to do anything about it, and nothing is asked for again and again.
    expect(world.wakeAt).toBeNull();
    world.restart();
    await world.run();
    world.locked = false;
    await world.outbox().mended(provider);
    await world.run();
    expect([world.get(first).state, world.get(second).state]).toEqual(['delivered', 'delivered']);
  });

  it('still finds what was lost before the keys were locked, and watches on', async () => {
    if (provider === 'this-device') return;
    world.fault(provider, 'create', { kind: 'drop-after-commit' });
    const id = await world.queue(provider);
    await world.outbox().wake();
    world.locked = true;
    await world.run(600);
    expect(world.get(id)).toMatchObject({ state: 'unsure', lostAt: expect.any(String) });
    world.restart();
    world.locked = false;
    await world.outbox().mended(provider);
    await world.run(600);
    expect(world.get(id)).toMatchObject({ state: 'delivered', remote: { id: world.made(provider)[0] } });
    expect(world.made(provider)).toHaveLength(1);
    // A watched one that meets locked keys stays delivered, and nobody is called for it.
    if (provider !== 'warm-ai') return;
    world.locked = true;
    await world.run(600);
    expect(world.get(id)).toMatchObject({ state: 'delivered', attentionSince: null });
    world.locked = false;
    world.sandbox.warmAi.generate();
    await world.outbox().mended(provider);
    await world.run(3600);
    expect(world.get(id).remote).toMatchObject({ status: 'generated' });
  });

  it('sends where the provider answers, whatever the browser says of the network', async () => {
    if (provider === 'this-device') return;
    Object.assign(world, { online: false, proxied: true });
    const id = await world.queue(provider);
    await world.outbox().wake();
    expect(world.get(id).state).toBe('delivered');
  });

  it('waits for the network, and goes on when it is back', async () => {
    if (provider === 'this-device') return;
    world.online = false;
    const id = await world.queue(provider);
    await world.outbox().wake();
    expect(world.get(id)).toMatchObject({ state: 'waiting', lostAt: null });
    world.online = true;
    await world.outbox().online();
    expect(world.get(id).state).toBe('delivered');
  });

  it.each<[string, Fault]>([
    [
      '401',
      {
        kind: 'answer',
        status: 401,
        body: '{"detail":"Invalid API key","error":true,"message":"no","code":"INVALID_ACCESS_KEY"}',
      },
    ],
    [
      '403 scope',
      {
        kind: 'answer',
        status: 403,
        body: '{"detail":"Scope \'icp:write\' required","error":true,"message":"origin"}',
      },
    ],
  ])('pauses the account, and no other, at a %s', async (_what, fault) => {
    if (provider === 'this-device') return;
    const other = provider === 'kashew' ? 'warm-ai' : 'kashew';
    world.fault(provider, 'create', fault);
    const [refused, behind] = [await world.queue(provider), await world.queue(provider, icpNumber(2))];
    const elsewhere = await world.queue(other);
    await world.run();
    expect([world.get(refused).state, world.get(behind).state]).toEqual(['refused', 'queued']);
    expect(world.get(elsewhere).state).toBe('delivered');
    // Once the person has mended it, all that waited for that goes on by itself.
    world.restart();
    await world.outbox().mended(provider);
    await world.run();
    expect([world.get(refused).state, world.get(behind).state]).toEqual(['delivered', 'delivered']);
    expect(world.made(provider)).toHaveLength(2);
  });

  it.each([400, 402, 404, 422])('is refused by a %i, which blocks nothing behind it', async (status) => {
    if (provider === 'this-device') return;
    const body = '{"detail":"limit reached","error":true,"message":"limit reached"}';
    world.fault(provider, 'create', { kind: 'answer', status, body });
    const [refused, behind] = [await world.queue(provider), await world.queue(provider, icpNumber(2))];
    await world.run();
    expect([world.get(refused).state, world.get(behind).state]).toEqual(['refused', 'delivered']);
    expect(lastFailure(world.get(refused))).toMatchObject({ status, message: 'limit reached' });
  });

  it('is refused by a redirect', async () => {
    if (provider === 'this-device') return;
    world.fault(provider, 'create', { kind: 'redirect' });
    const id = await world.queue(provider);
    await world.run();
    expect(world.get(id)).toMatchObject({ state: 'refused' });
    expect(lastFailure(world.get(id))?.kind).toBe('redirected');
  });

  it.each<[string, Fault, number]>([
    ['in seconds', { kind: 'rate-limit', seconds: 300, retryAfter: 'seconds' }, 300],
    ['as a date', { kind: 'rate-limit', seconds: 300, retryAfter: 'http-date' }, 300],
  ])('is never earlier than Retry-After %s, whoever asks', async (_how, fault, seconds) => {
    if (provider === 'this-device') return;
    world.sandbox.clock.skewMs = 3_600_000;
    world.fault(provider, 'create', fault);
    const [id, behind] = [await world.queue(provider), await world.queue(provider, icpNumber(2))];
    const before = world.now().getTime();
    await world.outbox().wake();
    expect(world.get(id).state).toBe('waiting');
    await world.outbox().urge(behind);
    await world.run();
    const [, second] = world.requests('create');
    const waited = (Date.parse(second?.at ?? '') - before) / 1000;
    expect(waited).toBeGreaterThanOrEqual(seconds);
    expect(waited).toBeLessThan(seconds + 60);
    expect([world.get(id).state, world.get(behind).state]).toEqual(['delivered', 'delivered']);
  });

  it('keeps an outcome that cannot be stored, and sends nothing more until it is', async () => {
    if (provider === 'this-device') return;
    const [first, second] = [await world.queue(provider), await world.queue(provider, icpNumber(2))];
    world.fetch = async (input, init) => {
      const answer = await world.wire.fetch(input, init);
      world.memory.broken = world.requests('create').length === 1;
      return answer;
    };
    await world.outbox().wake();
    await world.outbox().wake();
    expect(world.get(first).state).toBe('sending');
    expect(world.requests('create')).toHaveLength(1);
    world.memory.broken = false;
    world.fetch = null;
    await world.run();
    expect([world.get(first).state, world.get(second).state]).toEqual(['delivered', 'delivered']);
    expect(world.made(provider)).toHaveLength(2);
    expect(world.get(first).attemptCount).toBe(1);
  });
});

describe('to Kashew, which honours no key', () => {
  const kashew = 'kashew';

  it('finds what an ended background made as soon as the person asks', async () => {
    const id = await world.queue(kashew);
    const stopped = world.memory.stopAfter(2);
    await Promise.race([world.outbox().wake(), stopped]);
    world.restart();
    expect(world.get(id).state).toBe('sending');
    expect(await world.outbox().urge(id)).toMatchObject({ state: 'delivered', remote: { id: world.made(kashew)[0] } });
    expect(world.requests('create')).toHaveLength(1);
  });

  it('waits a minute after a lost answer, and adopts what it finds', async () => {
    world.fault(kashew, 'create', { kind: 'drop-after-commit' });
    const id = await world.queue(kashew);
    await world.outbox().wake();
    expect(world.get(id)).toMatchObject({ state: 'unsure', lostAt: world.now().toISOString() });
    expect(Date.parse(world.wakeAt ?? '') - world.now().getTime()).toBe(60_000);
    await world.run();
    expect(world.get(id)).toMatchObject({ state: 'delivered', remote: { id: world.made(kashew)[0] } });
    expect(world.requests('create')).toHaveLength(1);
  });

  it('looks twice before it sends the same bytes again', async () => {
    world.fault(kashew, 'create', { kind: 'drop-before-commit' });
    const id = await world.queue(kashew);
    const begun = world.now().getTime();
    await world.run();
    expect(world.get(id).state).toBe('delivered');
    const operations = world.sandbox.requests.map(({ operation }) => operation);
    expect(operations.slice(0, 5)).toEqual(['list', 'create', 'list', 'list', 'create']);
    expect(Date.parse(world.requests('create')[1]?.at ?? '') - begun).toBe(120_000);
    expect(bodies().size).toBe(1);
    expect(world.made(kashew)).toHaveLength(1);
  });

  it.each([50, 90])('finds what was committed %i s after the connection was dropped', async (seconds) => {
    world.fault(kashew, 'create', { kind: 'late-commit', seconds });
    const id = await world.queue(kashew);
    await world.run();
    expect(world.get(id)).toMatchObject({ state: 'delivered', remote: { id: world.made(kashew)[0] } });
    expect(world.made(kashew)).toHaveLength(1);
  });

  it('does not send sooner because the person asks', async () => {
    world.fault(kashew, 'create', { kind: 'late-commit', seconds: 50 });
    const id = await world.queue(kashew);
    await world.outbox().wake();
    world.wait(20);
    expect(await world.outbox().urge(id)).toMatchObject({ state: 'unsure' });
    expect(world.requests('create')).toHaveLength(1);
    await world.run();
    expect(world.made(kashew)).toHaveLength(1);
  });

  it('asks when several look alike, showing them, and takes the answer', async () => {
    world.fault(kashew, 'create', { kind: 'drop-after-commit' });
    const id = await world.queue(kashew);
    await world.outbox().wake();
    // Somebody else makes the same profile at the vendor.
    const profiles = world.sandbox.kashew.profiles();
    const [profile] = profiles;
    if (profile) profiles.push({ ...profile, id: 'twin' });
    await world.run();
    const asking = world.get(id);
    expect(asking).toMatchObject({ state: 'unsure', nextAttemptAt: null, attentionSince: expect.any(String) });
    expect(asking.candidates.map((one) => one.id)).toEqual(world.made(kashew));
    expect(await world.outbox().resolve(id, 'twin')).toMatchObject({ state: 'delivered', remote: { id: 'twin' } });
    expect(world.requests('create')).toHaveLength(1);
  });

  it('sends again when the person says that it is none of them', async () => {
    world.fault(kashew, 'create', { kind: 'drop-before-commit' });
    const id = await world.queue(kashew);
    await world.outbox().wake();
    const sent = JSON.parse(world.get(id).request.body ?? '');
    const listed = { ...sent, created_at: '2026-11-21T12:00:00Z' };
    world.sandbox.kashew.profiles().push({ ...listed, id: 'a' }, { ...listed, id: 'b' });
    await world.run();
    expect(world.get(id).candidates).toHaveLength(2);
    expect(await world.outbox().resolve(id, null)).toMatchObject({ state: 'delivered', candidates: [] });
    expect(world.made(kashew)).toHaveLength(3);
  });

  it('adopts nothing that was there before, or that another delivery made', async () => {
    await world.queue(kashew);
    await world.run();
    world.fault(kashew, 'create', { kind: 'drop-before-commit' });
    const [second, third] = [await world.queue(kashew), await world.queue(kashew)];
    await world.run();
    expect([world.get(second).state, world.get(third).state]).toEqual(['delivered', 'delivered']);
    expect(new Set(world.all().map(({ remote }) => remote?.id)).size).toBe(3);
    expect(world.made(kashew)).toHaveLength(3);
  });

  it('tells of a second profile that a repeated request made', async () => {
    const id = await world.queue(kashew);
    world.fetch = async (input, init) => {
      const asked = new Request(input, init);
      // What browsers do on a reused connection that drops before the first byte: one fetch, two requests.
      if (asked.method === 'POST') await world.wire.fetch(asked.clone());
      return world.wire.fetch(asked);
    };
    await world.run();
    const [extra, own] = world.made(kashew);
    expect(world.get(id)).toMatchObject({
      ...{ state: 'delivered', remote: { id: own, isActive: true }, extras: [extra] },
      attentionSince: expect.any(String),
    });
  });

  it('sends without the list when that is refused, says so, and asks before it sends again', async () => {
    const refusal: Fault = { kind: 'answer', status: 403, body: '{"detail":"Scope \'icp:read\' required"}' };
    world.sandbox.fault({ vendor: kashew, operation: 'list', times: null }, refusal);
    const fine = await world.queue(kashew);
    await world.run(300);
    expect(world.get(fine)).toMatchObject({ state: 'delivered', unlisted: { kind: 'scope-missing' } });
  });

  it('holds back when the day’s creates are used up', async () => {
    world.accounts.set(kashew, { ...(world.accounts.get(kashew) ?? { credentials: {} }), settings: { plan: 'Free' } });
    world.sandbox.limitsLifted = true;
    for (let n = 0; n < 52; n += 1) await world.queue(kashew, icpNumber(n));
    await world.run(600);
    expect(world.made(kashew)).toHaveLength(50);
    const waiting = world.all().filter(({ state }) => state === 'waiting');
    expect(waiting.map(lastFailure)).toMatchObject([{ kind: 'write-budget', plan: 'Free', limit: 50 }]);
    await world.run(26 * 3600);
    expect(world.made(kashew)).toHaveLength(52);
  });
});

describe('to Warm AI, which honours the key', () => {
  const warm = 'warm-ai';

  it.each(['replay', 'conflict'] as const)('takes a repeated key for success: %s', async (duplicateKeys) => {
    world.sandbox.warmAi.switches.duplicateKeys = duplicateKeys;
    world.fault(warm, 'create', { kind: 'drop-after-commit' });
    const id = await world.queue(warm);
    // The list is behind: the profile is not in it yet.
    world.fault(warm, 'list', { kind: 'reply', set: {} });
    world.fault(warm, 'list', { kind: 'reply', set: { data: [] } });
    await world.run(300);
    expect(world.get(id)).toMatchObject({ state: 'delivered', remote: { id: world.made(warm)[0] } });
    expect(world.made(warm)).toHaveLength(1);
    expect(keysOf()).toEqual([id, id]);
    expect(bodies().size).toBe(1);
  });

  it('is refused in the vendor’s words by a conflict that made nothing', async () => {
    world.sandbox.warmAi.account().plan = 'Free';
    world.sandbox.warmAi.switches.limitStatus = 409;
    await world.queue(warm);
    await world.run(60);
    const id = await world.queue(warm, icpNumber(2));
    await world.run(60);
    expect(world.get(id).state).toBe('refused');
    expect(lastFailure(world.get(id))).toMatchObject({ kind: 'plan-limit', status: 409 });
    expect(world.made(warm)).toHaveLength(1);
  });

  it.each([false, true])('looks at the list after a server error, kept with the key: %s', async (stored) => {
    world.fault(warm, 'create', { kind: 'server-error', commits: true, stored });
    const id = await world.queue(warm);
    await world.run(300);
    expect(world.get(id)).toMatchObject({ state: 'delivered', remote: { id: world.made(warm)[0] } });
    expect(world.made(warm)).toHaveLength(1);
    expect(world.requests('create')).toHaveLength(1);
  });

  it('mints another key only after a stored error and a list that shows that the first made nothing', async () => {
    world.fault(warm, 'create', { kind: 'server-error', stored: true });
    const id = await world.queue(warm);
    await world.run(600);
    const delivery = world.get(id);
    expect(delivery).toMatchObject({ state: 'delivered', earlierKeys: [id] });
    expect(keysOf()).toEqual([id, id, delivery.key]);
    expect(delivery.key).not.toBe(id);
    const before = world.sandbox.requests.findLastIndex(({ operation }) => operation === 'create');
    expect(world.sandbox.requests[before - 1]?.operation).toBe('list');
    expect(world.made(warm)).toHaveLength(1);
  });

  it('asks for every list with a key of its own', async () => {
    world.fault(warm, 'create', { kind: 'drop-after-commit' });
    await world.queue(warm);
    await world.queue(warm, icpNumber(2));
    await world.run(3600);
    const keys = world.requests('list').map(({ headers }) => headers['x-idempotency-key']);
    expect(new Set([...keys, ...keysOf()]).size).toBe(keys.length + new Set(keysOf()).size);
  });

  it('counts before it sends where the plan is known', async () => {
    world.accounts.set(warm, {
      credentials: WORLDS[warm]?.credentials ?? {},
      settings: { ...WORLDS[warm]?.settings, plan: 'Free' },
    });
    await world.queue(warm);
    const full = await world.queue(warm, icpNumber(2));
    await world.run(60);
    expect(lastFailure(world.get(full))).toEqual({
      kind: 'plan-full',
      provider: warm,
      plan: 'Free',
      limit: 1,
      used: 1,
    });
    expect(world.requests('create')).toHaveLength(1);
  });

  it('watches what was only accepted, and never sends it again', async () => {
    world.fault(warm, 'create', { kind: 'accept', seconds: 300 });
    const id = await world.queue(warm);
    await world.run(100);
    expect(world.get(id)).toMatchObject({ state: 'accepted', remote: null });
    world.restart();
    await world.run(600);
    expect(world.get(id)).toMatchObject({ state: 'delivered', remote: { id: world.made(warm)[0] } });
    expect(world.requests('create')).toHaveLength(1);
  });

  it('watches until it settles, ever more seldom, over restarts, and brings what the vendor filled in', async () => {
    const id = await world.queue(warm, { ...FULL_ICP, painPoints: [] });
    await world.run(60);
    const [remote = ''] = world.made(warm);
    expect(world.get(id).remote).toMatchObject({ status: 'generating' });
    world.sandbox.warmAi.generate();
    world.restart();
    await world.run(120);
    expect(world.get(id).remote).toMatchObject({ status: 'generated', reviewStatus: 'pending_review' });
    expect(world.get(id).remote?.icp?.painPoints).toContain('Low reply rates on cold outreach');
    world.sandbox.warmAi.settle(remote, { workflow: 'active', review: 'approved' });
    await world.run(24 * 3600);
    expect(world.get(id)).toMatchObject({
      nextAttemptAt: null,
      remote: { status: 'active', reviewStatus: 'approved' },
    });
    const looks = world.requests('list').map(({ at }) => Date.parse(at));
    const gaps = looks.slice(2).map((at, n) => at - (looks[n + 1] ?? 0));
    expect(gaps.every((gap, n) => n === 0 || gap >= (gaps[n - 1] ?? 0))).toBe(true);
  });

  it('stops watching after seven days', async () => {
    const id = await world.queue(warm);
    await world.run(9 * 24 * 3600);
    expect(world.get(id)).toMatchObject({ state: 'delivered', nextAttemptAt: null });
    const last = world.requests('list').at(-1);
    expect(Date.parse(last?.at ?? '') - Date.parse(world.get(id).createdAt)).toBeLessThanOrEqual(7 * 24 * 3_600_000);
    expect(world.requests('list').length).toBeLessThan(60);
  });
});

it('goes on with what is refused at the very moment in which that is mended', async () => {
  const [first, second] = [await world.queue('kashew'), await world.queue('kashew', icpNumber(2))];
  let answer = (_failure: Failure | null): void => {};
  let asked = (): void => {};
  const isAsked = new Promise<void>((resolve) => {
    asked = resolve;
  });
  world.refusal = () => {
    asked();
    return new Promise((resolve) => {
      answer = resolve;
    });
  };
  const waking = world.outbox().wake();
  await isAsked;
  // The browser grants the permission while the question whether it is there is on its way.
  const mended = world.outbox().mended('kashew');
  world.refusal = null;
  answer({ kind: 'permission-missing', provider: 'kashew', origins: [] });
  await Promise.all([waking, mended]);
  await world.run(60);
  expect([world.get(first).state, world.get(second).state]).toEqual(['delivered', 'delivered']);
});

it('goes on with all that was refused with the account once the person tries one of them', async () => {
  const [first, second] = [await world.queue('kashew'), await world.queue('kashew', icpNumber(2))];
  world.refusal = async () => ({ kind: 'permission-missing', provider: 'kashew', origins: [] });
  await world.run(60);
  expect([world.get(first).state, world.get(second).state]).toEqual(['refused', 'queued']);
  world.refusal = null;
  await world.outbox().urge(second);
  await world.run(60);
  expect([world.get(first).state, world.get(second).state]).toEqual(['delivered', 'delivered']);
});

it('is urged on by two windows at once', async () => {
  const id = await world.queue('kashew');
  const both = await Promise.all([world.outbox().urge(id), world.outbox().urge(id), world.outbox().wake()]);
  expect([both[0].state, both[1].state]).toEqual(['delivered', 'delivered']);
  expect(world.made('kashew')).toHaveLength(1);
});

it('forgets a delivery without anybody adopting what it made', async () => {
  const first = await world.queue('kashew');
  await world.run();
  await world.outbox().forget(first);
  world.fault('kashew', 'create', { kind: 'drop-before-commit' });
  const second = await world.queue('kashew');
  await world.run();
  expect(world.get(second)).toMatchObject({ state: 'delivered', remote: { id: world.made('kashew')[1] } });
  expect(world.all()).toHaveLength(1);
});

it('does not know a delivery that is not stored', async () => {
  await expect(world.outbox().urge('nothing')).rejects.toMatchObject({ failure: { kind: 'not-found-here' } });
});

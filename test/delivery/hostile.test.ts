/** What nobody wishes for: writes that fail in between, two backgrounds at once, lists that are huge or not whole, endless replies. */
import { describe, expect, it } from 'vitest';
import type { Fault } from '../sandbox/faults.ts';
import { icpNumber, openWorld, type World } from './world.ts';

const ANSWERS: readonly [name: string, fault: Fault | null][] = [
  ['success', null],
  ['dropped before', { kind: 'drop-before-commit' }],
  ['dropped after', { kind: 'drop-after-commit' }],
  ['429', { kind: 'rate-limit', seconds: 75, retryAfter: 'seconds' }],
  ['500 after all', { kind: 'server-error', commits: true }],
  ['502', { kind: 'html', status: 502, commits: false }],
  ['half a reply', { kind: 'truncate', how: 'socket' }],
];
const BEYOND: [name: string, fault: Fault] = [
  'a reply beyond all bounds',
  { kind: 'oversize', bytes: 9 * 1024 * 1024 },
];

const expectOnce = (world: World, provider: string, at: string): void => {
  expect(
    world.all().map(({ state }) => state),
    at,
  ).toEqual(world.all().map(() => 'delivered'));
  const claimed = world.all().map(({ remote }) => remote?.id);
  expect(world.made(provider).sort(), at).toEqual(claimed.sort());
  expect(world.wire.most, at).toBe(1);
};

describe.each(['kashew', 'warm-ai'])('%s', (provider) => {
  it.each(ANSWERS)(
    'any one write that fails costs time only: %s',
    async (_name, fault) => {
      let struck = 0;
      for (let writes = 0, more = true; more; writes += 1) {
        const world = openWorld(writes + 1);
        world.sandbox.limitsLifted = true;
        for (const n of [1, 2]) await world.queue(provider, icpNumber(n));
        if (fault) world.fault(provider, 'create', fault);
        const failing = world.memory.failAfter(writes);
        await world.run(3600);
        more = failing.struck;
        if (more) struck += 1;
        // Nobody had to restart anything.
        expectOnce(world, provider, `write ${writes}`);
      }
      expect(struck).toBeGreaterThan(5);
    },
    60_000,
  );

  it.each([...ANSWERS, BEYOND])(
    'two backgrounds at once make one each: %s',
    async (_name, fault) => {
      const world = openWorld(3);
      world.sandbox.limitsLifted = true;
      for (const n of [1, 2, 3]) await world.queue(provider, icpNumber(n));
      if (fault) world.fault(provider, 'create', fault);
      const another = world.another();
      const [first] = world.all();
      await Promise.all([world.outbox().wake(), another.wake(), another.urge(first?.id ?? ''), world.outbox().wake()]);
      for (let turn = 0; turn < 4; turn += 1) {
        await world.run(900);
        await Promise.all([another.wake(), world.outbox().wake()]);
      }
      expectOnce(world, provider, 'two');
    },
    30_000,
  );

  it('finds its own among ten thousand', async () => {
    const world = openWorld(4);
    world.sandbox.limitsLifted = true;
    const first = await world.queue(provider);
    await world.run(30);
    const { kashew, warmAi } = world.sandbox;
    const copies = (profiles: { id: string }[]) => {
      const [own] = profiles;
      if (own) for (let n = 0; n < 10_000; n += 1) profiles.push({ ...own, id: `old-${n}` });
    };
    // They look exactly like what is sent next.
    copies(provider === 'kashew' ? kashew.profiles() : warmAi.icps());
    await world.outbox().forget(first);
    world.wait(3600);
    world.fault(provider, 'create', { kind: 'drop-after-commit' });
    const next = await world.queue(provider);
    await world.run(150);
    expect(world.get(next)).toMatchObject({ state: 'delivered', remote: { id: world.made(provider).at(-1) } });
    expect(world.requests('create')).toHaveLength(2);
  }, 30_000);

  it.each<[string, Record<string, unknown>]>([
    ['another page', { next: 'https://vendor.example/?page=2' }],
    ['a number beyond what came', { total: 250 }],
  ])('takes a list that speaks of %s for no list: nothing is sent twice by it', async (_what, set) => {
    const world = openWorld(5);
    world.fault(provider, 'create', { kind: 'drop-after-commit' });
    const id = await world.queue(provider);
    await world.outbox().wake();
    const cut = { ...set, ...(provider === 'kashew' ? { profiles: [] } : { data: [] }) };
    const rule = world.sandbox.fault({ operation: 'list', times: null }, { kind: 'reply', set: cut });
    await world.run(1800);
    expect(world.get(id).state).not.toBe('delivered');
    expect(world.get(id).attentionSince).not.toBeNull();
    expect(world.requests('create')).toHaveLength(1);
    rule.remove();
    await world.run(6 * 3600);
    expectOnce(world, provider, 'whole again');
  });

  it('sends nothing more once everything stored is deleted', async () => {
    const world = openWorld(6);
    for (const n of [1, 2, 3]) await world.queue(provider, icpNumber(n));
    world.fetch = async (input, init) => {
      const answer = await world.wire.fetch(input, init);
      if (world.requests('create').length === 1) {
        world.memory.records.clear();
        world.outbox().clear();
      }
      return answer;
    };
    await world.run(3600);
    expect(world.requests('create')).toHaveLength(1);
    expect(world.all()).toEqual([]);
  });
});

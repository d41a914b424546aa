/** Random events, and many deliveries through a vendor that misbehaves: never two at once, never too early, nothing lost or doubled. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import '../seeded.ts';
import type { Fault } from '../sandbox/faults.ts';
import { icpNumber, openWorld, type World } from './world.ts';

const MISHAPS: readonly Fault[] = [
  { kind: 'drop-before-commit' },
  { kind: 'drop-after-commit' },
  { kind: 'late-commit', seconds: 45 },
  { kind: 'rate-limit' },
  { kind: 'rate-limit', seconds: 120, retryAfter: 'seconds' },
  { kind: 'rate-limit', seconds: 120, retryAfter: 'http-date' },
  { kind: 'server-error' },
  { kind: 'server-error', stored: true },
  { kind: 'server-error', commits: true },
  { kind: 'html' },
  { kind: 'html', status: 502, commits: false },
  { kind: 'truncate', how: 'text' },
  { kind: 'truncate', how: 'socket' },
  { kind: 'content-type', type: 'text/plain' },
  { kind: 'reply', without: ['id'] },
];

type Happening =
  | { kind: 'queue' | 'restart' | 'wake' | 'online' | 'offline' | 'lock' | 'unlock' }
  | { kind: 'wait'; seconds: number }
  | { kind: 'urge'; which: number }
  | { kind: 'fault'; of: 'create' | 'list'; fault: Fault }
  | { kind: 'crash'; writes: number; committed: boolean };

const happening: fc.Arbitrary<Happening> = fc.oneof(
  fc.constantFrom<Happening>(
    ...(['queue', 'queue', 'restart', 'wake', 'online', 'offline', 'lock', 'unlock'] as const).map((kind) => ({
      kind,
    })),
  ),
  fc.record({ kind: fc.constant('wait' as const), seconds: fc.nat(150) }),
  fc.record({ kind: fc.constant('urge' as const), which: fc.nat(4) }),
  fc.record({
    kind: fc.constant('fault' as const),
    of: fc.constantFrom('create' as const, 'list' as const),
    fault: fc.constantFrom(...MISHAPS),
  }),
  fc.record({ kind: fc.constant('crash' as const), writes: fc.nat(6), committed: fc.boolean() }),
);

async function happen(world: World, provider: string, one: Happening): Promise<void> {
  const { outbox } = world;
  switch (one.kind) {
    case 'queue': {
      if (world.all().length < 4) await world.queue(provider, icpNumber(world.all().length));
      return;
    }
    case 'restart':
      return world.restart();
    case 'wake':
      return outbox().wake();
    case 'online':
      world.online = true;
      return outbox().online();
    case 'offline':
      world.online = false;
      return;
    case 'lock':
      world.locked = true;
      return;
    case 'unlock':
      world.locked = false;
      return outbox().mended(provider);
    case 'wait':
      world.wait(one.seconds);
      return outbox().wake();
    case 'urge': {
      const delivery = world.all()[one.which];
      if (delivery) await outbox().urge(delivery.id);
      return;
    }
    case 'fault':
      world.fault(provider, one.of, one.fault);
      return;
    case 'crash': {
      const stopped = world.memory.stopAfter(one.writes, one.committed);
      await Promise.race([outbox().wake(), stopped]);
      world.restart();
    }
  }
}

/** Creates that left although the vendor had asked for a pause that was not over. */
function tooEarly(world: World): string[] {
  let free = 0;
  return world.sandbox.requests.flatMap(({ at, faults, answer, n }) => {
    const time = Date.parse(at);
    const early = time < free ? [`request ${n} at ${at}`] : [];
    if (faults.includes('rate-limit')) {
      const header = answer?.headers['retry-after'] ?? '';
      if (header) free = Math.max(free, time + 120_000);
    }
    return early;
  });
}

describe.each(['kashew', 'warm-ai'])('%s', (provider) => {
  it('keeps its promises whatever happens', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(happening, { minLength: 4, maxLength: 24 }), fc.nat(1000), async (happenings, seed) => {
        const world = openWorld(seed);
        world.sandbox.limitsLifted = true;
        await world.queue(provider, icpNumber(0));
        for (const one of happenings) await happen(world, provider, one);
        world.online = true;
        world.locked = false;
        world.sandbox.faults.clear();
        world.restart();
        await world.outbox().mended(provider);
        await world.run(6 * 3600);
        for (const { id, state } of world.all()) if (state === 'refused') await world.outbox().urge(id);
        await world.run(6 * 3600);
        expect(world.all().map(({ state }) => state)).toEqual(world.all().map(() => 'delivered'));
        expect(world.made(provider).sort()).toEqual(
          world
            .all()
            .map(({ remote }) => remote?.id)
            .sort(),
        );
        expect(world.wire.most).toBeLessThanOrEqual(1);
        expect(tooEarly(world)).toEqual([]);
        for (const { id, key, earlierKeys } of world.all()) {
          const errors = world.requests('create').filter(({ answer }) => answer?.status === 500).length;
          expect([...earlierKeys, key][0]).toBe(id);
          expect(earlierKeys.length).toBeLessThanOrEqual(Math.floor(errors / 2));
        }
      }),
      { numRuns: 150 },
    );
  }, 60_000);

  it('delivers each of 300 once through drops, 429s, 500s and garbage', async () => {
    const world = openWorld(7);
    world.sandbox.limitsLifted = true;
    const share = (probability: number, fault: Fault) =>
      world.sandbox.fault(
        { vendor: provider === 'kashew' ? 'kashew' : 'warm-ai', operation: 'create', probability },
        fault,
      );
    // Each rule sees what those before it let through.
    share(0.2, { kind: 'drop-after-commit' });
    share(0.1 / 0.8, { kind: 'drop-before-commit' });
    share(0.15 / 0.7, { kind: 'rate-limit', seconds: 1 });
    share(0.1 / 0.55, { kind: 'server-error' });
    share(0.05 / 0.45, { kind: 'html' });
    for (let n = 0; n < 300; n += 1) await world.queue(provider, icpNumber(n));
    await world.run(24 * 3600);
    expect(world.all().filter(({ state }) => state !== 'delivered')).toEqual([]);
    expect(world.made(provider)).toHaveLength(300);
    expect(new Set(world.all().map(({ remote }) => remote?.id)).size).toBe(300);
    expect(world.wire.most).toBe(1);
  }, 120_000);
});

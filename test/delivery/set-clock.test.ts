/** The device's clock is set while deliveries wait: none is stuck until the old time returns, none leaves too early. */
import { beforeEach, describe, expect, it } from 'vitest';
import { isAccountAhead, setBackAccount } from '../../utils/delivery/set-back.ts';
import { emptyAccount } from '../../utils/delivery/store.ts';
import type { Fault } from '../sandbox/faults.ts';
import { icpNumber, openWorld, START, type World } from './world.ts';

const DAY = 24 * 3600;
const limited: Fault = { kind: 'rate-limit', seconds: 300, retryAfter: 'seconds' };

let world: World;
beforeEach(() => {
  world = openWorld();
});

/** Seconds of true time between the first two creates. */
const gap = (): number => {
  const [first, second] = world.requests('create').map(({ at }) => Date.parse(at));
  return ((second ?? Number.NaN) - (first ?? Number.NaN)) / 1000;
};

describe.each(['kashew', 'warm-ai'])('%s', (provider) => {
  it.each<[string, number, boolean]>([
    ['set back a year', -365 * DAY, false],
    ['set back a year, over a restart', -365 * DAY, true],
    ['set back an hour', -3600, false],
    ['set back an hour, over a restart', -3600, true],
    ['set forward a day', DAY, false],
    ['set forward a year', 365 * DAY, false],
  ])('waits as long as it was asked to, and not for ever: %s', async (_what, seconds, restarts) => {
    world.fault(provider, 'create', limited);
    const [id, behind] = [await world.queue(provider), await world.queue(provider, icpNumber(2))];
    await world.outbox().wake();
    expect(world.get(id).state).toBe('waiting');
    world.wait(100);
    world.setClock(seconds);
    if (restarts) world.restart();
    await world.run(2 * 3600);
    expect([world.get(id).state, world.get(behind).state]).toEqual(['delivered', 'delivered']);
    expect(gap()).toBeGreaterThanOrEqual(300);
    expect(gap()).toBeLessThanOrEqual(800);
    expect(world.made(provider)).toHaveLength(2);
  });

  it.each([-365 * DAY, -7200])('looks for what was lost although the clock was set back by %i s', async (seconds) => {
    world.fault(provider, 'create', { kind: 'late-commit', seconds: 45 });
    const id = await world.queue(provider);
    await world.outbox().wake();
    expect(world.get(id).state).toBe('unsure');
    world.setClock(seconds);
    world.restart();
    await world.run(3600);
    expect(world.get(id)).toMatchObject({ state: 'delivered', remote: { id: world.made(provider)[0] } });
    expect(world.made(provider)).toHaveLength(1);
  });

  it('sends what could be undone when the clock was set back before it left', async () => {
    const held = await world.make(provider, icpNumber(1), 5);
    await world.outbox().add(held);
    world.setClock(-365 * DAY);
    world.restart();
    await world.run(60);
    expect(world.get(held.id)).toMatchObject({ state: 'delivered', createdAt: expect.stringMatching(/^2025/) });
  });
});

it('watches on, and no longer than it would have', async () => {
  const id = await world.queue('warm-ai');
  await world.run(600);
  world.setClock(-365 * DAY);
  world.restart();
  world.sandbox.warmAi.generate();
  await world.run(1800);
  expect(world.get(id).remote).toMatchObject({ status: 'generated' });
  await world.run(9 * DAY);
  expect(world.get(id).nextAttemptAt).toBeNull();
});

it('frees a day’s creates that were counted in a time to come', async () => {
  world.accounts.set('kashew', {
    ...(world.accounts.get('kashew') ?? { credentials: {} }),
    settings: { plan: 'Free' },
  });
  world.sandbox.limitsLifted = true;
  world.setClock(365 * DAY);
  for (let n = 0; n < 51; n += 1) await world.queue('kashew', icpNumber(n));
  await world.run(60);
  expect(world.made('kashew')).toHaveLength(50);
  world.setClock(-365 * DAY);
  world.restart();
  await world.run(3600);
  expect(world.made('kashew')).toHaveLength(50);
  await world.run(26 * 3600);
  expect(world.made('kashew')).toHaveLength(51);
});

it('believes no rest beyond a day, and counts a plan anew that was counted in a time to come', () => {
  const at = START.toISOString();
  const [later, never] = ['2026-11-21T13:00:00.000Z', '2030-01-01T00:00:00.000Z'];
  const account = { ...emptyAccount({ provider: 'p', accountId: 'a' }), known: ['x'] };
  expect(isAccountAhead(account, at)).toBe(false);
  const resting = { ...account, notBefore: never };
  expect(isAccountAhead(resting, at)).toBe(true);
  expect(setBackAccount(resting, at)).toMatchObject({ notBefore: '2026-11-22T12:00:00.000Z', restedAt: at });
  const begun = { ...account, notBefore: '2026-11-21T13:05:00.000Z', restedAt: later };
  expect(setBackAccount(begun, at)).toMatchObject({ notBefore: '2026-11-21T12:05:00.000Z', restedAt: at });
  const listed = setBackAccount(
    { ...account, listedAt: later, writes: { '2026-11-21T15': 2, '2026-11-21T12': 1 } },
    at,
  );
  expect(listed).toMatchObject({ known: ['x'], writes: { '2026-11-21T12': 3 } });
  expect(isAccountAhead(listed, at)).toBe(false);
});

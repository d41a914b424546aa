/** Deliveries through the real providers, against the sandbox over TLS. */
import { randomUUID } from 'node:crypto';
import '../seeded.ts';
import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { deliver } from '../../utils/delivery/deliver.ts';
import { newDelivery } from '../../utils/delivery/new-delivery.ts';
import { recover } from '../../utils/delivery/recover.ts';
import { refresh } from '../../utils/delivery/refresh.ts';
import type { Delivery, DeliveryServices } from '../../utils/delivery/types.ts';
import { Failed } from '../../utils/failure.ts';
import type { Icp } from '../../utils/icp/types.ts';
import { PROVIDERS } from '../../utils/providers/index.ts';
import type { Provider, ProviderContext } from '../../utils/providers/types.ts';
import { fetchThrough } from '../internet/fetch.ts';
import { type Internet, openInternet } from '../internet/internet.ts';
import { FULL_ICP } from '../providers/full-icp.ts';
import { WORLDS } from '../providers/vendor-worlds.ts';
import type { Fault } from '../sandbox/faults.ts';
import { type MemoryStore, memoryStore } from './memory-store.ts';

let internet: Internet;
beforeAll(async () => {
  internet = await openInternet({ start: new Date('2026-11-21T12:00:00Z') });
});
afterAll(() => internet.close());

let store: MemoryStore;
let library: Map<string, Icp>;
beforeEach(() => {
  internet.sandbox.reset();
  store = memoryStore();
  library = new Map();
});

const providerOf = (id: string): Provider => PROVIDERS.find((one) => one.id === id) ?? expect.fail(`no ${id}`);
const now = (): Date => internet.sandbox.clock.now();

function services(more: Partial<ProviderContext> = {}, outside: Partial<DeliveryServices> = {}): DeliveryServices {
  return {
    store,
    providers: PROVIDERS,
    now,
    connect: async ({ id }) => ({
      fetch: fetchThrough(internet),
      credentials: WORLDS[id]?.credentials ?? {},
      settings: WORLDS[id]?.settings ?? {},
      uuid: randomUUID,
      now,
      library: {
        save: async (key, icp) => void (library.has(key) || library.set(key, icp)),
        list: async () => [...library].map(([key, icp]) => ({ id: key, icp, savedAt: now().toISOString() })),
      },
      ...more,
    }),
    ...outside,
  };
}

async function queued(providerId: string, icp: Icp = FULL_ICP): Promise<string> {
  const world = WORLDS[providerId];
  const delivery = await newDelivery({
    id: randomUUID(),
    draftId: 'draft',
    icp,
    provider: providerOf(providerId),
    credentials: world?.credentials ?? {},
    settings: world?.settings ?? {},
    now: now(),
  });
  await store.add(delivery);
  return delivery.id;
}

const made = (providerId: string): string[] => {
  if (providerId === 'this-device') return [...library.keys()];
  const { kashew, warmAi } = internet.sandbox;
  return (providerId === 'kashew' ? kashew.profiles() : warmAi.icps()).map(({ id }) => id);
};
const creates = () => internet.sandbox.requests.filter(({ operation }) => operation === 'create');
const lastFailure = ({ attempts }: Delivery) => attempts.at(-1)?.failure;
const wait = (seconds: number) => internet.sandbox.clock.advance(seconds * 1000);

describe.each(PROVIDERS)('to $id', ({ id: provider }) => {
  it('delivers once, and not again', async () => {
    const id = await queued(provider);
    const heard: string[] = [];
    const told = services({}, { changed: ({ state }) => void heard.push(state) });
    const delivery = await deliver(told, id);
    expect(delivery).toMatchObject({ state: 'delivered', remote: { id: made(provider)[0] } });
    expect(await deliver(told, id)).toEqual(delivery);
    expect(made(provider)).toHaveLength(1);
    expect(store.written).toEqual(['queued', ...heard]);
    expect([heard[0], heard.at(-1)]).toEqual(['sending', 'delivered']);
  });

  it('sends once when asked twice at once', async () => {
    const id = await queued(provider);
    const [first, second] = await Promise.all([deliver(services(), id), deliver(services(), id)]);
    expect(first).toEqual(second);
    expect(made(provider)).toHaveLength(1);
    expect(store.written.filter((state) => state === 'delivered')).toHaveLength(1);
  });

  it('has committed to sending before anything leaves', async () => {
    const id = await queued(provider);
    const stateAtFetch: (string | undefined)[] = [];
    const through = fetchThrough(internet);
    const fetch: typeof globalThis.fetch = async (input, init) => {
      stateAtFetch.push((await store.get(id))?.state);
      return through(input, init);
    };
    await deliver(services({ fetch }), id);
    expect(stateAtFetch.every((state) => state === 'sending')).toBe(true);
  });

  it('refuses another account', async () => {
    if (provider === 'this-device') return;
    const id = await queued(provider);
    const { wrong = {} } = WORLDS[provider] ?? {};
    const delivery = await deliver(services({ credentials: wrong }), id);
    expect(delivery).toMatchObject({ state: 'refused' });
    expect(lastFailure(delivery)).toEqual({ kind: 'account-changed', provider });
    expect(internet.sandbox.requests).toEqual([]);
  });

  it('is ended at any write: never lost, never doubled', async () => {
    for (let writes = 0; writes < 6; writes += 1) {
      internet.sandbox.reset();
      library.clear();
      store = memoryStore();
      const id = await queued(provider);
      const stopped = store.stopAfter(writes);
      await Promise.race([deliver(services(), id), stopped]);
      store.go();
      // The next background has a store of its own over the same records.
      const revived: DeliveryServices = { ...services(), store: { ...store } };
      await recover(revived);
      expect((await store.get(id))?.state).not.toBe('sending');
      wait(61);
      expect(await deliver(revived, id)).toMatchObject({ state: 'delivered', remote: { id: made(provider)[0] } });
      expect(made(provider), `ended after ${writes} writes`).toHaveLength(1);
    }
  });
});

describe('to Kashew, which honours no key', () => {
  const kashew = 'kashew';
  const fault = faultsOf('kashew');

  it('is unsure when the answer was lost, waits, and adopts what it finds', async () => {
    fault('create', { kind: 'drop-after-commit' });
    const id = await queued(kashew);
    expect(await deliver(services(), id)).toMatchObject({ state: 'unsure', known: [] });
    expect(await deliver(services(), id)).toMatchObject({ state: 'delivered', remote: { id: made(kashew)[0] } });
    expect(creates()).toHaveLength(1);
  });

  it('does not send again while the first may still be happening', async () => {
    fault('create', { kind: 'late-commit', seconds: 50 });
    const id = await queued(kashew);
    await deliver(services(), id);
    wait(20);
    const early = await deliver(services(), id);
    expect(early.state).toBe('unsure');
    expect(lastFailure(early)).toEqual({ kind: 'too-soon', provider: kashew, seconds: 40 });
    wait(35);
    expect(await deliver(services(), id)).toMatchObject({ state: 'delivered', remote: { id: made(kashew)[0] } });
    expect(made(kashew)).toHaveLength(1);
    expect(creates()).toHaveLength(1);
  });

  it('sends the same bytes again when nothing came of the first', async () => {
    fault('create', { kind: 'drop-before-commit' });
    const id = await queued(kashew);
    await deliver(services(), id);
    wait(60);
    expect(await deliver(services(), id)).toMatchObject({ state: 'delivered' });
    const [first, second] = creates();
    expect(second?.bodyText).toBe(first?.bodyText);
    expect(made(kashew)).toHaveLength(1);
  });

  it('adopts nothing that was there before, or that another delivery made', async () => {
    const twin = await deliver(services(), await queued(kashew));
    fault('create', { kind: 'drop-before-commit' });
    const id = await queued(kashew);
    expect((await deliver(services(), id)).known).toEqual([twin.remote?.id]);
    const other = await deliver(services(), await queued(kashew));
    wait(60);
    const delivery = await deliver(services(), id);
    expect(delivery.state).toBe('delivered');
    expect(new Set([twin, other, delivery].map(({ remote }) => remote?.id)).size).toBe(3);
  });

  it('adopts nothing that somebody else made before', async () => {
    await deliver(services(), await queued(kashew));
    // The records of that delivery are gone, as after a wipe: only the list knows the twin.
    store = memoryStore();
    fault('create', { kind: 'drop-before-commit' });
    const id = await queued(kashew);
    await deliver(services(), id);
    wait(60);
    expect(await deliver(services(), id)).toMatchObject({ state: 'delivered', remote: { id: made(kashew)[1] } });
    expect(made(kashew)).toHaveLength(2);
  });

  it('asks when several look alike', async () => {
    fault('create', { kind: 'drop-after-commit' });
    const id = await queued(kashew);
    await deliver(services(), id);
    // Somebody else makes the same profile at the vendor.
    const { kashew: vendor } = internet.sandbox;
    const [profile] = vendor.profiles();
    if (profile) vendor.profiles().push({ ...profile, id: 'twin' });
    const delivery = await deliver(services(), id);
    expect(delivery.state).toBe('unsure');
    expect(lastFailure(delivery)).toEqual({ kind: 'several-matches', provider: kashew, ids: made(kashew) });
    expect(creates()).toHaveLength(1);
  });

  it('stays unsure while the list cannot be had', async () => {
    fault('create', { kind: 'drop-after-commit' });
    const id = await queued(kashew);
    await deliver(services(), id);
    fault('list', { kind: 'rate-limit' });
    const delivery = await deliver(services(), id);
    expect(delivery.state).toBe('unsure');
    expect(lastFailure(delivery)).toMatchObject({ kind: 'rate-limited', retryAfterSeconds: 42 });
  });

  it('has only failed when the first list could not be had: nothing left', async () => {
    fault('list', { kind: 'drop-before-commit' });
    const id = await queued(kashew);
    expect(await deliver(services(), id)).toMatchObject({ state: 'failed', known: null });
    expect(await deliver(services(), id)).toMatchObject({ state: 'delivered' });
  });

  it.each<[string, Fault, string, string]>([
    ['429', { kind: 'rate-limit' }, 'failed', 'rate-limited'],
    ['500', { kind: 'server-error' }, 'failed', 'server-error'],
    ['500 after all', { kind: 'server-error', commits: true }, 'failed', 'server-error'],
    ['a web page', { kind: 'html' }, 'unsure', 'unexpected-reply'],
    ['half of the JSON', { kind: 'truncate', how: 'text' }, 'unsure', 'unexpected-reply'],
  ])('makes one profile after %s', async (_what, misbehaviour, state, kind) => {
    fault('create', misbehaviour);
    const id = await queued(kashew);
    const first = await deliver(services(), id);
    expect([first.state, lastFailure(first)?.kind]).toEqual([state, kind]);
    wait(60);
    expect(await deliver(services(), id)).toMatchObject({ state: 'delivered' });
    expect(made(kashew)).toHaveLength(1);
  });

  it('is refused for good reasons, and goes on when they are gone', async () => {
    const account = internet.sandbox.kashew.account();
    account.scopes = ['icp:read'];
    const id = await queued(kashew);
    const refused = await deliver(services(), id);
    expect([refused.state, lastFailure(refused)]).toMatchObject([
      'refused',
      { kind: 'scope-missing', status: 403, message: "Scope 'icp:write' required" },
    ]);
    account.scopes = ['icp:read', 'icp:write'];
    expect(await deliver(services(), id)).toMatchObject({ state: 'delivered' });
  });
});

describe('to Warm AI, which honours the key', () => {
  const warm = 'warm-ai';
  const fault = faultsOf('warm-ai');

  it('finds what a lost answer made', async () => {
    fault('create', { kind: 'drop-after-commit' });
    const id = await queued(warm);
    expect(await deliver(services(), id)).toMatchObject({ state: 'unsure' });
    expect(await deliver(services(), id)).toMatchObject({ state: 'delivered', remote: { id: made(warm)[0] } });
    expect(creates()).toHaveLength(1);
  });

  it('sends the same key and bytes again at once, even while the first may still be happening', async () => {
    fault('create', { kind: 'late-commit', seconds: 50 });
    const id = await queued(warm);
    await deliver(services(), id);
    const delivery = await deliver(services(), id);
    wait(60);
    expect(delivery).toMatchObject({ state: 'delivered', remote: { id: made(warm)[0] } });
    expect(made(warm)).toHaveLength(1);
    const [first, second] = creates();
    expect([first?.headers['x-idempotency-key'], second?.headers['x-idempotency-key']]).toEqual([id, id]);
    expect(second?.bodyText).toBe(first?.bodyText);
  });

  it.each(['replay', 'conflict'] as const)('takes a repeated key for success: %s', async (duplicateKeys) => {
    internet.sandbox.warmAi.switches.duplicateKeys = duplicateKeys;
    fault('create', { kind: 'drop-after-commit' });
    const id = await queued(warm);
    await deliver(services(), id);
    // The list is behind: the profile is not in it yet.
    fault('list', { kind: 'reply', set: { data: [] } });
    expect(await deliver(services(), id)).toMatchObject({ state: 'delivered', remote: { id: made(warm)[0] } });
    expect(made(warm)).toHaveLength(1);
    expect(creates()).toHaveLength(2);
  });

  it.each([false, true])('looks at the list after a server error, kept with the key: %s', async (stored) => {
    fault('create', { kind: 'server-error', commits: true, stored });
    const id = await queued(warm);
    expect(await deliver(services(), id)).toMatchObject({ state: 'failed' });
    expect(await deliver(services(), id)).toMatchObject({ state: 'delivered', remote: { id: made(warm)[0] } });
    expect(made(warm)).toHaveLength(1);
    expect(creates()).toHaveLength(1);
  });

  it('is refused in the vendor’s words by a conflict that made nothing', async () => {
    internet.sandbox.warmAi.account().plan = 'Free';
    internet.sandbox.warmAi.switches.limitStatus = 409;
    await deliver(services(), await queued(warm));
    const refused = await deliver(services(), await queued(warm));
    expect([refused.state, lastFailure(refused)]).toMatchObject(['refused', { kind: 'plan-limit', status: 409 }]);
    expect(made(warm)).toHaveLength(1);
  });

  it('asks for a list with a fresh key each time', async () => {
    await deliver(services(), await queued(warm));
    await deliver(services(), await queued(warm));
    const keys = internet.sandbox.requests.map(({ headers }) => headers['x-idempotency-key']);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('counts before it sends where the plan is known', async () => {
    const settings = { ...WORLDS[warm]?.settings, plan: 'Free' };
    await deliver(services({ settings }), await queued(warm));
    const full = await deliver(services({ settings }), await queued(warm));
    expect([full.state, lastFailure(full)]).toEqual([
      'refused',
      { kind: 'plan-full', provider: warm, plan: 'Free', limit: 1, used: 1 },
    ]);
    expect(creates()).toHaveLength(1);
  });

  it('watches what was only accepted', async () => {
    fault('create', { kind: 'accept', seconds: 30 });
    const id = await queued(warm);
    expect(await deliver(services(), id)).toMatchObject({ state: 'accepted', remote: null });
    expect(await refresh(services(), id)).toMatchObject({ state: 'accepted' });
    wait(31);
    expect(await refresh(services(), id)).toMatchObject({
      state: 'delivered',
      remote: { id: made(warm)[0], status: 'generating' },
    });
    internet.sandbox.warmAi.generate();
    expect((await refresh(services(), id)).remote?.status).toBe('generated');
    expect(creates()).toHaveLength(1);
  });
});

const MISHAPS: readonly Fault[] = [
  { kind: 'drop-before-commit' },
  { kind: 'drop-after-commit' },
  { kind: 'late-commit', seconds: 45 },
  { kind: 'rate-limit' },
  { kind: 'server-error' },
  { kind: 'server-error', commits: true },
  { kind: 'html' },
  { kind: 'html', status: 502, commits: false },
  { kind: 'truncate', how: 'text' },
  { kind: 'truncate', how: 'socket' },
  { kind: 'content-type', type: 'text/plain' },
  { kind: 'reply', without: ['id'] },
  { kind: 'redirect', to: 'https://elsewhere.example/' },
];

it.each(['kashew', 'warm-ai'])(
  'loses nothing and doubles nothing, whatever happens on the way to %s',
  async (provider) => {
    const fault = faultsOf(provider === 'kashew' ? 'kashew' : 'warm-ai');
    const mishap = fc.record({
      of: fc.constantFrom('create', 'list'),
      fault: fc.constantFrom(...MISHAPS),
      /** Ended at this write of the attempt; null: not at all. */
      endedAt: fc.option(fc.nat(3)),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(mishap, { minLength: 1, maxLength: 4 }), async (mishaps) => {
        internet.sandbox.reset();
        internet.sandbox.limitsLifted = true;
        store = memoryStore();
        const id = await queued(provider);
        for (const { of, fault: how, endedAt } of mishaps) {
          const rule = fault(of, how);
          const stopped = endedAt === null ? new Promise<void>(() => {}) : store.stopAfter(endedAt);
          const background: DeliveryServices = { ...services(), store: { ...store } };
          await Promise.race([deliver(background, id), stopped]);
          store.go();
          rule.remove();
          await recover({ store, now });
          wait(61);
        }
        const delivered = await deliver(services(), id);
        expect(delivered).toMatchObject({ state: 'delivered', remote: { id: made(provider)[0] } });
        expect(made(provider)).toHaveLength(1);
      }),
      { numRuns: 60 },
    );
  },
  60_000,
);

it('does not know a delivery that is not stored', async () => {
  await expect(deliver(services(), 'nothing')).rejects.toThrow(Failed);
});

function faultsOf(vendor: 'kashew' | 'warm-ai') {
  return (operation: string, fault: Fault) => internet.sandbox.fault({ vendor, operation }, fault);
}

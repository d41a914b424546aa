/** An outbox over stores in memory, the real providers and the sandbox, at the sandbox's own frozen time. */
import { newDelivery } from '../../utils/delivery/new-delivery.ts';
import { type Outbox, openOutbox } from '../../utils/delivery/outbox.ts';
import type { OutboxServices } from '../../utils/delivery/services.ts';
import type { Delivery } from '../../utils/delivery/types.ts';
import type { Failure } from '../../utils/failure.ts';
import type { Icp } from '../../utils/icp/types.ts';
import { PROVIDERS } from '../../utils/providers/index.ts';
import type { Credentials, Provider, Settings } from '../../utils/providers/types.ts';
import { FULL_ICP } from '../providers/full-icp.ts';
import { WORLDS } from '../providers/vendor-worlds.ts';
import type { Fault } from '../sandbox/faults.ts';
import { randomFrom } from '../sandbox/random.ts';
import type { RecordedRequest } from '../sandbox/recorder.ts';
import { Sandbox } from '../sandbox/sandbox.ts';
import { fetchInto } from './fetch-into.ts';
import { type MemoryStore, memoryStore } from './memory-store.ts';

export const START = new Date('2026-11-21T12:00:00Z');

interface Account {
  credentials: Credentials;
  settings: Settings;
}

const failed = (what: string): never => {
  throw new Error(what);
};

export type World = ReturnType<typeof openWorld>;

export function openWorld(seed = 1) {
  const sandbox = new Sandbox({ start: START, seed });
  /** How far the device's clock is from the vendors', in milliseconds: a person may set it. */
  let set = 0;
  const now = (): Date => new Date(sandbox.clock.now().getTime() + set);
  /** When this background began, by the clock that nobody sets. */
  let born = sandbox.clock.now().getTime();
  const random = randomFrom(seed);
  const wire = fetchInto(sandbox);
  const library = new Map<string, Icp>();
  const accounts = new Map<string, Account>(
    PROVIDERS.map(({ id }) => [
      id,
      { credentials: WORLDS[id]?.credentials ?? {}, settings: WORLDS[id]?.settings ?? {} },
    ]),
  );
  const held = new Map<string, Promise<unknown>>();
  let uuids = 0;
  const uuid = (): string => {
    uuids += 1;
    return `00000000-0000-4000-8000-${uuids.toString(16).padStart(12, '0')}`;
  };
  const world = {
    online: true,
    /** Whether requests arrive although the browser says that it is offline. */
    proxied: false,
    locked: false,
    /** Why no account can be used; asked for as long as it takes. */
    refusal: null as (() => Promise<Failure | null>) | null,
    /** Replaces what a provider's request meets; null: the sandbox. */
    fetch: null as typeof fetch | null,
    wakeAt: null as string | null,
    heard: [] as Delivery[],
    memory: memoryStore(),
  };

  const servicesOver = (memory: MemoryStore): OutboxServices => ({
    store: memory.store,
    accounts: memory.accounts,
    providers: PROVIDERS,
    connect: async ({ id }) => {
      const { Failed } = await import('../../utils/failure.ts');
      const refusal = await world.refusal?.();
      if (refusal) throw new Failed(refusal);
      if (world.locked) throw new Failed({ kind: 'keys-locked', provider: id });
      return {
        ...(accounts.get(id) ?? failed(id)),
        fetch: (input, init) =>
          world.online || world.proxied
            ? (world.fetch ?? wire.fetch)(input, init)
            : Promise.reject(new TypeError('offline')),
        uuid,
        now,
        library: {
          save: async (key, icp) => void (library.has(key) || library.set(key, icp)),
          list: async () => [...library].map(([key, icp]) => ({ id: key, icp, savedAt: now().toISOString() })),
        },
      };
    },
    // A background that was ended lets go of its locks.
    exclusively: <T>(name: string, work: () => Promise<T>): Promise<T> => {
      const next = (held.get(name) ?? Promise.resolve()).then(work, work);
      held.set(
        name,
        next.catch(() => undefined),
      );
      return next;
    },
    now,
    elapsed: () => sandbox.clock.now().getTime() - born,
    random,
    uuid,
    online: () => world.online,
    changed: (delivery) => void world.heard.push(delivery),
    wakeAt: (at) => {
      world.wakeAt = at;
    },
  });

  let outbox: Outbox = openOutbox(servicesOver(world.memory));

  const providerOf = (id: string): Provider => PROVIDERS.find((one) => one.id === id) ?? failed(id);

  return Object.assign(world, {
    sandbox,
    library,
    accounts,
    now,
    wire,
    outbox: () => outbox,

    /** Another background over the same records at the same time, as while the extension is updated. */
    another: (): Outbox => openOutbox(servicesOver(world.memory)),

    /** A new background over what the last one left. */
    restart(): void {
      born = sandbox.clock.now().getTime();
      held.clear();
      world.memory = world.memory.revive();
      outbox = openOutbox(servicesOver(world.memory));
    },

    async make(providerId: string, icp: Icp = FULL_ICP, holdSeconds = 0, draftId = 'draft'): Promise<Delivery> {
      const { credentials, settings } = accounts.get(providerId) ?? failed(providerId);
      return newDelivery({
        ...{
          id: uuid(),
          draftId,
          icp,
          provider: providerOf(providerId),
          credentials,
          settings,
          now: now(),
          holdSeconds,
        },
      });
    },

    /** Stores a delivery without waking anybody. */
    async queue(providerId: string, icp: Icp = FULL_ICP): Promise<string> {
      const delivery = await this.make(providerId, icp);
      await world.memory.store.add(delivery);
      return delivery.id;
    },

    /** Sets the device's clock so many seconds forward, or back. */
    setClock(seconds: number): void {
      set += seconds * 1000;
    },

    wait: (seconds: number) => sandbox.clock.advance(seconds * 1000),

    /** Wakes, and lets time run to each next waking, until nothing is left to do or so much time has passed. */
    async run(maxSeconds = 3 * 3600): Promise<void> {
      const end = now().getTime() + maxSeconds * 1000;
      await outbox.wake();
      while (world.wakeAt !== null && Date.parse(world.wakeAt) <= end) {
        sandbox.clock.advance(Math.max(0, Date.parse(world.wakeAt) - now().getTime()));
        await outbox.wake();
      }
    },

    get: (id: string): Delivery => world.memory.records.get(id) ?? failed(`no delivery ${id}`),
    all: (): Delivery[] => [...world.memory.records.values()],

    made: (providerId: string): string[] => {
      if (providerId === 'this-device') return [...library.keys()];
      return (providerId === 'kashew' ? sandbox.kashew.profiles() : sandbox.warmAi.icps()).map(({ id }) => id);
    },

    fault: (providerId: string, operation: string, ...faults: Fault[]) =>
      sandbox.fault({ vendor: providerId === 'kashew' ? 'kashew' : 'warm-ai', operation }, ...faults),

    requests: (operation: string): RecordedRequest[] => sandbox.requests.filter((one) => one.operation === operation),
  });
}

/** A profile of its own each. */
export const icpNumber = (n: number): Icp => ({ ...FULL_ICP, name: `${FULL_ICP.name} ${n}` });

/** The outbox: sends what is due, looks after what is unsure, and watches what was delivered. The background is its only driver. */
import { Failed } from '../failure.ts';
import { drain } from './drain.ts';
import type { DeliveryEvent } from './events.ts';
import { openLedger } from './ledger.ts';
import { pausesAccount } from './outcome.ts';
import type { OutboxServices } from './services.ts';
import { isAccountAhead, isAhead, setBackAccount } from './set-back.ts';
import { secondsAfter } from './timing.ts';
import { type AccountRef, accountKey, type Delivery } from './types.ts';

export type Outbox = ReturnType<typeof openOutbox>;

/** After trouble with storage. */
const TROUBLE_SECONDS = 30;

const lockOf = (account: AccountRef): string => `delivery ${accountKey(account)}`;

/** Refused for something that the whole account waits for: once that is mended, it goes on by itself. */
const isRefusedWithAccount = ({ state, attempts }: Delivery): boolean => {
  const failure = attempts.at(-1)?.failure;
  return state === 'refused' && !!failure && pausesAccount(failure);
};

export function openOutbox(services: OutboxServices) {
  const { store, accounts, exclusively, now, wakeAt } = services;
  const ledger = openLedger(services);
  const urgent = new Set<string>();
  const waiting = new Map<string, (() => void)[]>();
  const running = new Map<string, { promise: Promise<void>; again: boolean }>();
  const troubled = new Set<string>();

  const tried = (id: string): void => {
    for (const done of waiting.get(id) ?? []) done();
    waiting.delete(id);
  };

  /** Grows when everything stored is deleted: whoever was at work then knows nothing that should be stored. */
  let generation = 0;
  /** The services of today; of accounts that were deleted since, nothing is written any more. */
  const ofToday = (): OutboxServices => {
    const mine = generation;
    const update: typeof accounts.update = async (account, change) => {
      if (mine !== generation) throw new Failed({ kind: 'storage', detail: 'everything was deleted meanwhile' });
      return accounts.update(account, change);
    };
    return { ...services, accounts: { ...accounts, update } };
  };

  const drainOnce = async (account: AccountRef): Promise<void> => {
    const key = accountKey(account);
    try {
      await exclusively(lockOf(account), () => drain(ofToday(), ledger, account, { urgent, tried }));
      troubled.delete(key);
    } catch {
      // Storage is in trouble: what came of a request is kept, and nothing more is sent until it is stored.
      troubled.add(key);
    }
  };

  /** One drain an account at a time; what is asked for meanwhile makes one more. */
  const drainAccount = (account: AccountRef): Promise<void> => {
    const key = accountKey(account);
    const current = running.get(key);
    if (current) {
      current.again = true;
      return current.promise;
    }
    const entry = { promise: Promise.resolve(), again: false };
    entry.promise = (async () => {
      do {
        entry.again = false;
        await drainOnce(account);
      } while (entry.again);
      running.delete(key);
    })();
    running.set(key, entry);
    return entry.promise;
  };

  /** Says when there will be something to do again. */
  const schedule = async (): Promise<void> => {
    const floor = secondsAfter(now(), TROUBLE_SECONDS);
    let earliest: string | null = null;
    for (const account of await store.accountsWithWork()) {
      const known = await accounts.get(account);
      if (known.paused) continue;
      const times = [
        account.nextAt,
        ledger.restsUntil(account, known) ?? '',
        troubled.has(accountKey(account)) ? floor : '',
      ];
      const at = times.reduce((latest, one) => (one > latest ? one : latest));
      if (earliest === null || at < earliest) earliest = at;
    }
    wakeAt(earliest);
  };

  /** The latest time that this background has seen; none yet: the clock may have been set back since the one before. */
  let latest = '';
  /** Whatever waits for a time of a clock that was set back since waits anew. */
  const followClock = async (): Promise<void> => {
    const at = now().toISOString();
    const seen = latest;
    latest = at;
    if (seen !== '' && seen <= at) return;
    try {
      for (const known of await accounts.list()) {
        if (isAccountAhead(known, at)) await accounts.update(known, (one) => setBackAccount(one, at));
      }
      for (const account of await store.accountsWithWork()) {
        const open = [await store.due(account, 'send', null), await store.due(account, 'watch', null)];
        for (const delivery of open.flat().filter((one) => isAhead(one, at))) {
          await ledger.commit(delivery, { kind: 'set-back' });
        }
      }
    } catch (error) {
      latest = seen;
      throw error;
    }
  };

  /** Does everything that is due; settles when it is done. Never throws. */
  const wake = async (): Promise<void> => {
    try {
      await followClock();
      const at = now().toISOString();
      const due = (await store.accountsWithWork()).filter(({ nextAt }) => nextAt <= at);
      await Promise.all(due.map(drainAccount));
      await schedule();
    } catch {
      wakeAt(secondsAfter(now(), TROUBLE_SECONDS));
    }
  };

  const existing = async (id: string): Promise<Delivery> => {
    const delivery = await store.get(id);
    if (!delivery) throw new Failed({ kind: 'not-found-here', what: `delivery ${id}` });
    return delivery;
  };

  /** Works on one delivery before all others, and settles when its step is over. */
  const attend = async (delivery: Delivery): Promise<Delivery> => {
    urgent.add(delivery.id);
    const step = new Promise<void>((resolve) => {
      waiting.set(delivery.id, [...(waiting.get(delivery.id) ?? []), resolve]);
    });
    const drained = drainAccount(delivery).finally(() => {
      urgent.delete(delivery.id);
      tried(delivery.id);
    });
    await step;
    drained.then(schedule).catch(() => undefined);
    return existing(delivery.id);
  };

  const apply = async (id: string, event: DeliveryEvent): Promise<Delivery> =>
    (await ledger.commit(await existing(id), event)).delivery;

  /** An account that was paused goes on, and so does whatever was refused for the reason that paused it. */
  const resume = async ({ provider, accountId }: AccountRef): Promise<void> => {
    const account = { provider, accountId };
    if (!(await accounts.get(account)).paused) return;
    await accounts.update(account, (known) => ({ ...known, paused: null }));
    for (const delivery of [...(await ledger.inDoubt(account)).values()].filter(isRefusedWithAccount)) {
      await apply(delivery.id, { kind: 'urged', at: now().toISOString() });
    }
  };

  return {
    wake,

    /** Stores a new delivery. One that cannot be undone is sent at once, and its outcome is the answer. */
    async add(delivery: Delivery): Promise<Delivery> {
      await store.add(delivery);
      services.changed(delivery);
      if (delivery.notBefore <= now().toISOString()) return attend(delivery);
      await schedule();
      return delivery;
    },

    /** Takes a delivery back that has not left; answers with it when it is too late. */
    async undo(id: string): Promise<Delivery | undefined> {
      const stayed = await store.remove(id, ({ state }) => state === 'held');
      if (!stayed) await schedule();
      return stayed;
    },

    /** Tries now, as the person wants it: the account is no longer paused, but what the provider asked for still holds. */
    async urge(id: string): Promise<Delivery> {
      const delivery = await existing(id);
      await resume(delivery);
      if (delivery.state === 'sending') {
        const after = await attend(delivery);
        // It was abandoned: the person need not ask twice for the list to be looked at.
        if (after.state !== 'unsure') return after;
      }
      const at = ledger.restsUntil(delivery, await accounts.get(delivery)) ?? now().toISOString();
      const urged = await apply(id, { kind: 'urged', at });
      return attend(urged);
    },

    /** The person says which candidate it is, or that it is none (null: it is sent again). */
    async resolve(id: string, remoteId: string | null): Promise<Delivery> {
      return attend(await apply(id, { kind: 'resolved', remoteId }));
    },

    /** Removes the record. What it made at the provider stays there, and is nobody else's. Answers with what may not go. */
    async forget(id: string): Promise<Delivery | undefined> {
      const delivery = await existing(id);
      const { remote, extras, candidates } = delivery;
      const ids = [...(remote ? [remote.id] : []), ...extras, ...candidates.map((one) => one.id)];
      if (ids.length > 0) {
        await accounts.update(delivery, (known) => ({ ...known, known: [...new Set([...known.known, ...ids])] }));
      }
      const stayed = await store.remove(id, ({ state }) => state !== 'sending');
      if (!stayed) ledger.forget(delivery);
      return stayed;
    },

    /** A key was entered, checked or unlocked, or a permission given: what waited for that goes on. */
    async mended(provider: string): Promise<void> {
      // Whoever is at work may be about to be refused for what is mended by now.
      await Promise.all(
        [...running].filter(([key]) => key.startsWith(`${provider} `)).map(([, { promise }]) => promise),
      );
      for (const account of (await accounts.list()).filter((one) => one.provider === provider)) await resume(account);
      await wake();
    },

    /** The network is back. */
    async online(): Promise<void> {
      for (const delivery of ledger.allInDoubt()) {
        if (delivery.state === 'waiting') await apply(delivery.id, { kind: 'online' }).catch(() => undefined);
      }
      await wake();
    },

    paused: async (account: AccountRef) => (await accounts.get(account)).paused,

    /** Everything stored is gone. */
    clear: () => {
      generation += 1;
      ledger.clear();
      troubled.clear();
      wakeAt(null);
    },
  };
}

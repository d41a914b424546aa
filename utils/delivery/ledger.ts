/** The one way in which a delivery's record changes: by an event, stored before anything follows from it. */
import { failureOf } from '../failure.ts';
import type { Provider } from '../providers/types.ts';
import { isSettled } from './delivered.ts';
import type { DeliveryEvent, Effect } from './events.ts';
import type { OutboxServices } from './services.ts';
import { transition } from './transitions.ts';
import { type AccountRef, accountKey, type Delivery, type OutboxAccount, sameAccount } from './types.ts';

export type Ledger = ReturnType<typeof openLedger>;

/** Left at least once, and what came of it is not settled: a profile in the list may be this one's. */
const mayHaveMade = (delivery: Delivery): boolean =>
  delivery.attemptCount > 0 && (delivery.state === 'accepted' || !isSettled(delivery));

export function openLedger({ store, accounts, providers, now, elapsed, random, changed }: OutboxServices) {
  /** The deliveries of an account that may have made a profile nobody has claimed; read once, then kept up. */
  const doubts = new Map<string, Map<string, Delivery>>();
  /** When an account's rest is over by a clock that nobody can set. */
  const rests = new Map<string, number>();
  /** Outcomes that could not be stored yet. */
  const unstored = new Map<string, { delivery: Delivery; event: DeliveryEvent }>();

  const providerOf = (id: string): Provider | undefined => providers.find((one) => one.id === id);

  const note = (delivery: Delivery): void => {
    const known = doubts.get(accountKey(delivery));
    if (mayHaveMade(delivery)) known?.set(delivery.id, delivery);
    else known?.delete(delivery.id);
  };

  const commit = async (
    { id, provider }: Pick<Delivery, 'id' | 'provider'>,
    event: DeliveryEvent,
    at = now(),
  ): Promise<{ delivery: Delivery; effects: Effect[] }> => {
    const rules = providerOf(provider) ?? { id: provider, exactlyOnce: 'listing' as const };
    let effects: Effect[] = [];
    const delivery = await store.update(id, (before) => {
      const step = transition(before, event, { now: at, random: random(), provider: rules });
      effects = step.effects;
      return step.delivery;
    });
    note(delivery);
    changed(delivery);
    for (const effect of effects) {
      if (effect.do === 'pause') {
        await accounts.update(delivery, (known) => ({ ...known, paused: effect.failure }));
      }
      if (effect.do === 'rest') {
        const over = elapsed() + Date.parse(effect.until) - at.getTime();
        rests.set(accountKey(delivery), Math.max(over, rests.get(accountKey(delivery)) ?? 0));
        await accounts.update(delivery, (known) => {
          const longer = known.notBefore !== null && known.notBefore > effect.until;
          return longer ? known : { ...known, notBefore: effect.until, restedAt: at.toISOString() };
        });
      }
    }
    return { delivery, effects };
  };

  return {
    providerOf,
    commit,

    /** Stores what came of a request. What cannot be stored is kept, and stored before anything else happens to the account. */
    async commitOutcome(delivery: Delivery, event: DeliveryEvent): Promise<Delivery> {
      unstored.set(delivery.id, { delivery, event });
      const stored = await commit(delivery, event);
      unstored.delete(delivery.id);
      return stored.delivery;
    },

    /** Throws what storing throws: nothing more may be sent for the account then. */
    async storeOutcomes(account: AccountRef): Promise<void> {
      for (const { delivery, event } of [...unstored.values()]) {
        if (!sameAccount(delivery, account)) continue;
        try {
          await commit(delivery, event);
        } catch (error) {
          // Forgotten or changed by now: there is nothing left to store.
          if (failureOf(error).kind === 'storage') throw error;
        }
        unstored.delete(delivery.id);
      }
    },

    /** The deliveries of an account that may have made a profile which nobody has claimed. */
    async inDoubt(account: AccountRef): Promise<ReadonlyMap<string, Delivery>> {
      const key = accountKey(account);
      const known = doubts.get(key);
      if (known) return known;
      const asking = (await store.page('attention', null, 1_000)).deliveries.filter((one) => sameAccount(one, account));
      const open = [await store.due(account, 'send', null), await store.due(account, 'watch', null)];
      const found = [...open.flat(), ...asking].filter(mayHaveMade);
      const read = new Map(found.map((delivery) => [delivery.id, delivery]));
      doubts.set(key, read);
      return read;
    },

    /** Until when an account rests, by the device's clock as it is now; null: it does not. */
    restsUntil(account: AccountRef, { notBefore }: OutboxAccount): string | null {
      const at = now();
      const left = (rests.get(accountKey(account)) ?? 0) - elapsed();
      const until = left > 0 ? new Date(at.getTime() + left).toISOString() : '';
      const latest = notBefore && notBefore > until ? notBefore : until;
      return latest > at.toISOString() ? latest : null;
    },

    /** Of every account looked at so far. */
    allInDoubt: (): Delivery[] => [...doubts.values()].flatMap((known) => [...known.values()]),

    forget(delivery: Delivery): void {
      doubts.get(accountKey(delivery))?.delete(delivery.id);
    },

    /** What was stored is gone. */
    clear(): void {
      doubts.clear();
      rests.clear();
      unstored.clear();
    },
  };
}

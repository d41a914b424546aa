import type { Provider, ProviderContext } from '../providers/types.ts';
import type { DeliveryStore, OutboxAccounts } from './store.ts';
import type { Delivery } from './types.ts';

/** What the outbox needs from outside. */
export interface OutboxServices {
  store: DeliveryStore;
  accounts: OutboxAccounts;
  providers: readonly Provider[];
  /** The provider's account as it stands now. May throw `Failed` (`not-set-up`, `permission-missing`, `keys-locked`). */
  connect(provider: Provider): Promise<ProviderContext>;
  /** Runs work while holding a name that nobody else holds, in any context. */
  exclusively<T>(name: string, work: () => Promise<T>): Promise<T>;
  now(): Date;
  /** Milliseconds since some moment of this background's life, by a clock that nobody can set. */
  elapsed(): number;
  /** 0 ≤ random < 1. */
  random(): number;
  uuid(): string;
  /** Whether there is a network at all, as far as is known. */
  online(): boolean;
  /** Hears of every step, after it was stored. */
  changed(delivery: Delivery): void;
  /** Wake the outbox at this time; null: there is nothing to wait for. */
  wakeAt(at: string | null): void;
}

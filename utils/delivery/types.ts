/** A delivery: one profile on its way to one account of one provider. */
import type { Failure } from '../failure.ts';
import type { Icp } from '../icp/types.ts';
import type { CompiledRequest, Provider, ProviderContext, ProviderId } from '../providers/types.ts';

/**
 * `delivered`: it exists there. `accepted`: the provider is still working on it. `refused`: needs the person.
 * `failed`: nothing was made, trying again may help. `unsure`: the answer was lost.
 */
export type DeliveryState = 'queued' | 'sending' | 'delivered' | 'accepted' | 'refused' | 'failed' | 'unsure';

export interface DeliveryAttempt {
  /** ISO 8601. */
  startedAt: string;
  endedAt: string | null;
  status: number | null;
  failure: Failure | null;
}

export interface Delivery {
  version: 1;
  /** UUID v4; also the idempotency key. */
  id: string;
  draftId: string;
  provider: ProviderId;
  /** The account that it was made for (`Provider.account`): it never goes to another. */
  accountId: string;
  profileName: string;
  icp: Icp;
  request: CompiledRequest;
  state: DeliveryState;
  attempts: DeliveryAttempt[];
  createdAt: string;
  updatedAt: string;
  /** The provider's id and status of the profile, once known. */
  remote: { id: string; status: string } | null;
  /** The profiles that the account had before the first create left; null until then. */
  known: string[] | null;
}

/** Where deliveries live. A write is durable once its promise resolves. */
export interface DeliveryStore {
  get(id: string): Promise<Delivery | undefined>;
  list(): Promise<Delivery[]>;
  add(delivery: Delivery): Promise<void>;
  /** Reads, changes and writes one record in one transaction. What `change` throws reaches the caller, and nothing is written. */
  update(id: string, change: (delivery: Delivery) => Delivery): Promise<Delivery>;
}

/** What sending needs from outside. */
export interface DeliveryServices {
  store: DeliveryStore;
  providers: readonly Provider[];
  /** The provider's account as it stands now. May throw `Failed` (`not-set-up`, `permission-missing`). */
  connect(provider: Provider): Promise<ProviderContext>;
  now(): Date;
  /** Hears of every step, after it was stored. */
  changed?(delivery: Delivery): void;
}

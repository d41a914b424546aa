/** Where deliveries live, and what the outbox asks of that place. A write is durable once its promise resolves. */
import type { AccountRef, Delivery, OutboxAccount } from './types.ts';

export interface Page {
  /** The newest first. */
  deliveries: Delivery[];
  /** Where the next page begins; null after the last. */
  next: string | null;
}

export interface DeliveryStore {
  get(id: string): Promise<Delivery | undefined>;
  list(): Promise<Delivery[]>;
  add(delivery: Delivery): Promise<void>;
  /**
   * Reads, changes and writes one record in one transaction. What `change` throws reaches the caller, and nothing is written.
   * Throws `Failed` (`not-found-here`) when there is no such record.
   */
  update(id: string, change: (delivery: Delivery) => Delivery): Promise<Delivery>;
  /** Removes a record if `may` allows, in one transaction; answers with the record that stayed, or undefined. */
  remove(id: string, may: (delivery: Delivery) => boolean): Promise<Delivery | undefined>;
  /** What an account has to do in a lane by a time (all that it has to do: null), the earliest first. */
  due(account: AccountRef, lane: Delivery['lane'], until: string | null, limit?: number): Promise<Delivery[]>;
  /** The accounts that have something to do, each with the time of the first of it. */
  accountsWithWork(): Promise<(AccountRef & { nextAt: string })[]>;
  /** The deliveries of a draft, the newest first. */
  ofDraft(draftId: string): Promise<Delivery[]>;
  /** Whether a delivery of the account has this profile for its own. */
  isClaimed(account: AccountRef, remoteId: string): Promise<boolean>;
  page(filter: 'all' | 'attention', before: string | null, limit: number): Promise<Page>;
  count(filter: 'all' | 'attention'): Promise<number>;
}

export interface OutboxAccounts {
  list(): Promise<OutboxAccount[]>;
  get(account: AccountRef): Promise<OutboxAccount>;
  /** Changes what is known of an account; one that nothing is known of yet starts empty. */
  update(account: AccountRef, change: (known: OutboxAccount) => OutboxAccount): Promise<OutboxAccount>;
}

export const emptyAccount = ({ provider, accountId }: AccountRef): OutboxAccount => ({
  version: 2,
  provider,
  accountId,
  known: [],
  listedAt: null,
  madeSince: 0,
  notBefore: null,
  restedAt: null,
  paused: null,
  writes: {},
});

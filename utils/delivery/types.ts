/** A delivery: one profile on its way to one account of one provider. */
import type { Failure } from '../failure.ts';
import type { Icp } from '../icp/types.ts';
import type { CompiledRequest, ProviderId } from '../providers/types.ts';

/**
 * `held`: may still be undone. `queued`: about to be sent. `waiting`: nothing was made, it is tried again by itself.
 * `locked`: waits until the keys are unlocked. `unsure`: the answer was lost, the provider's list will tell; with
 * `candidates`, the person has to. `accepted`: the provider is still working on it. `delivered`: it exists there.
 * `refused`: needs the person.
 */
export type DeliveryState =
  | 'held'
  | 'queued'
  | 'sending'
  | 'waiting'
  | 'locked'
  | 'unsure'
  | 'accepted'
  | 'delivered'
  | 'refused';

export interface DeliveryAttempt {
  /** ISO 8601, as every time here. */
  startedAt: string;
  endedAt: string | null;
  status: number | null;
  failure: Failure | null;
}

/** The profile at the provider, as far as is known. */
export interface RemoteState {
  id: string;
  status: string;
  reviewStatus?: string | undefined;
  /** Whether the provider works with it (Kashew's `is_active`). */
  isActive?: boolean | undefined;
  /** What stands there now: the vendor's AI fills in what was left out. */
  icp?: Partial<Icp> | undefined;
  /** When the provider's list was last seen to say so. */
  seenAt?: string | undefined;
}

/** A listed profile that this delivery may have made: for the person to choose from. */
export interface Candidate {
  id: string;
  name: string;
  status: string;
  /** By the vendor's clock. */
  createdAt: string | null;
}

export interface Delivery {
  version: 2;
  /** UUID v4. */
  id: string;
  /** The idempotency key of the next request: the delivery's own id, until the vendor's stored failure forces another. */
  key: string;
  /** Keys that were given up, the oldest first: each by a listing shown to have made nothing. */
  earlierKeys: string[];
  draftId: string;
  provider: ProviderId;
  /** The account that it was made for (`Provider.account`): it never goes to another. */
  accountId: string;
  profileName: string;
  icp: Icp;
  request: CompiledRequest;
  state: DeliveryState;
  /** The latest `ATTEMPTS_KEPT`. */
  attempts: DeliveryAttempt[];
  /** How many there were in all. */
  attemptCount: number;
  createdAt: string;
  updatedAt: string;
  /** Not sent before: until then it can be undone. */
  notBefore: string;
  /** When the outbox next does something about it: sends it, or looks how it is doing. Null: nothing to do. */
  nextAttemptAt: string | null;
  /** `send`: it is not there yet. `watch`: it is, or will be, and is only looked at; that waits while others are sent. */
  lane: 'send' | 'watch';
  /** Tries in a row that did not get through: what the back-off grows with. */
  setbacks: number;
  /** An answer was lost, and the request may have been or yet be carried out: when that was noticed. */
  lostAt: string | null;
  /** An answer came, but the request may have been carried out all the same: the list is asked before the next try. */
  doubtful: boolean;
  /** Listings in a row, each long enough after `lostAt`, that did not show it; while it is watched, looks so far. */
  looks: number;
  /** How often this key was answered with a server error. */
  keyErrors: number;
  /**
   * The refusal of a used key, until a listing says whether that first use made the profile. On a refused delivery: the list
   * shows nothing, and an answer to that key was lost.
   */
  conflict: Failure | null;
  /** The provider's profile, once known. */
  remote: RemoteState | null;
  /** Several listed profiles look like this one. */
  candidates: Candidate[];
  /** Profiles that a repeated request made besides `remote`: only the person can delete them at the vendor. */
  extras: string[];
  /** The provider's list could not be had before the first try: why. It was sent all the same. */
  unlisted: Failure | null;
  /** Ids that were there before, beyond what the account's snapshot knows. */
  known: string[] | null;
  /** Since when the person is needed; null: not. */
  attentionSince: string | null;
}

/** Which account a delivery is for. */
export type AccountRef = Pick<Delivery, 'provider' | 'accountId'>;

/** What the outbox knows of one provider account. */
export interface OutboxAccount {
  version: 2;
  provider: ProviderId;
  accountId: string;
  /** The profiles that were there when the list was last had, but for those that a delivery in doubt may have made. */
  known: string[];
  /** When; null: never. */
  listedAt: string | null;
  /** Profiles made since. */
  madeSince: number;
  /** Nothing leaves before: the provider said so. */
  notBefore: string | null;
  /** When it said so. */
  restedAt: string | null;
  /** Why nothing leaves at all: until the person mends it. */
  paused: Failure | null;
  /** Creates that left, by the hour in which they did (ISO 8601 up to the hour), for the last day. */
  writes: Record<string, number>;
}

export const sameAccount = (one: AccountRef, other: AccountRef): boolean =>
  one.provider === other.provider && one.accountId === other.accountId;

/** One name for an account: of its lock, and as a key. */
export const accountKey = ({ provider, accountId }: AccountRef): string => `${provider} ${accountId}`;

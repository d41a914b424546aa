/** What may happen to a delivery, and what may have to be done about it. */
import type { Failure } from '../failure.ts';
import type { Provider } from '../providers/types.ts';
import type { Delivery, RemoteState } from './types.ts';

export type DeliveryEvent =
  /** Its time has come. */
  | { kind: 'due' }
  /** It was sent without the list having been seen first. */
  | { kind: 'unlisted'; failure: Failure; snapshot: boolean }
  /** It exists there: the answer to our request says so. */
  | { kind: 'created'; remote: RemoteState }
  /** The provider took it and is still working. */
  | { kind: 'accepted' }
  /** The request went wrong. */
  | { kind: 'failed'; failure: Failure }
  /** Nothing was sent: something stands in the way. */
  | { kind: 'stopped'; failure: Failure }
  /** The list was had: the profiles in it that this delivery may have made. `certain`: none of them can be older. */
  | {
      kind: 'looked';
      found: (RemoteState & { name: string; createdAt: string | null })[];
      certain: boolean;
      freshKey: string;
    }
  /** The list was had, and the delivered profile is (or is not) in it. */
  | { kind: 'seen'; remote: RemoteState | null; extras: string[]; settled: boolean }
  /** The list could not be had. */
  | { kind: 'blind'; failure: Failure }
  /** The person says which of the candidates it is, or that it is none of them. */
  | { kind: 'resolved'; remoteId: string | null }
  /** The person wants it tried now. */
  | { kind: 'urged'; at: string }
  /** One of the same content is in doubt: this one waits for it. */
  | { kind: 'behind'; until: string }
  /** The network is back. */
  | { kind: 'online' }
  /** The device's clock was set back. */
  | { kind: 'set-back' };

export type Effect =
  /** Sends the request under this key. */
  | { do: 'create'; key: string }
  /** Has the provider's list, and tells every delivery of the account that waits for it. */
  | { do: 'list' }
  /** Sends nothing more for this account until the person mends something. */
  | { do: 'pause'; failure: Failure }
  /** Sends nothing more for this account before. */
  | { do: 'rest'; until: string };

export interface Circumstances {
  now: Date;
  /** 0 ≤ random < 1. */
  random: number;
  provider: Pick<Provider, 'id' | 'exactlyOnce' | 'unsettled'>;
}

export interface Step {
  delivery: Delivery;
  effects: Effect[];
}

export interface Change {
  change: Partial<Delivery>;
  effects?: Effect[];
}

/** What is stored on this device. */
import type { Delivery, OutboxAccount } from '../delivery/types.ts';
import type { Failure } from '../failure.ts';
import type { Draft } from '../icp/draft.ts';
import type { History } from '../icp/draft-history.ts';
import type { Icp } from '../icp/types.ts';
import type { AccountCheck, ProviderId, SettingValue } from '../providers/types.ts';

/** A profile in this device's library. */
export interface Profile {
  version: 2;
  id: string;
  icp: Icp;
  /** ISO 8601. */
  savedAt: string;
  /** The draft that it was saved from, which keeps its pages and their quotes; null: from no draft of this device. */
  draftId: string | null;
  /** The hosts of the pages that it came from, without "www.". */
  sites: string[];
  /** Since when it is put away; null: it is not. */
  archivedAt: string | null;
}

/** AES-GCM ciphertext and its nonce. */
export interface Sealed {
  iv: Uint8Array<ArrayBuffer>;
  bytes: Uint8Array<ArrayBuffer>;
}

/** A provider account: credentials only sealed. */
export interface Account {
  version: 1;
  provider: ProviderId;
  /** The credentials as one JSON object, encrypted; null when there are none. */
  sealed: Sealed | null;
  /** How each secret ends, a credential id each. */
  endings: Record<string, string>;
  settings: Record<string, SettingValue>;
  check: AccountCheck | null;
  failure: Failure | null;
  checkedAt: string | null;
  /** The person asked for a check, and it waits for the browser's permission. */
  checkWhenPermitted: boolean;
}

/** A draft with what leads back from where it is. */
export interface StoredDraft extends Omit<Draft, 'steps'>, History {
  /** When it was last changed; null once it is closed or deleted. Open drafts are listed by it. */
  openAt: string | null;
  /** Deleted drafts stay for a while, so that deleting can be undone. */
  deletedAt: string | null;
  /** What it was opened from: ids of profiles of the library, and of drafts. Their copies are no duplicates of it. */
  origins?: string[] | undefined;
}

/** Which draft surfaces show. */
export interface CurrentDraft {
  version: 1;
  draftId: string;
}

/** A record that could not be read: kept as it was found. */
export interface UnreadableRecord {
  version: 1;
  id: string;
  store: string;
  key: string;
  raw: unknown;
  problem: string;
  at: string;
}

/** Store → record. */
export interface Stored {
  drafts: StoredDraft;
  deliveries: Delivery;
  profiles: Profile;
  accounts: Account;
  state: CurrentDraft;
  'set-aside': UnreadableRecord;
  /** What the outbox knows of each account. */
  outboxes: OutboxAccount;
}
export type StoreName = keyof Stored;

/** The protocol between the extension's own surfaces and its background: one map of function signatures. */
import type { CaptureNote } from './capture/types.ts';
import type { ComparedRequest } from './delivery/compared-request.ts';
import type { Duplicate } from './delivery/duplicates.ts';
import type { Delivery } from './delivery/types.ts';
import type { Failure } from './failure.ts';
import type { Draft, DraftOp, DraftSummary, NewValue } from './icp/draft.ts';
import type { Suggestions } from './icp/suggestions.ts';
import type { Icp, ListField, Locator } from './icp/types.ts';
import type { OwnSettings } from './library/own-settings.ts';
import type { LibraryProtocol, ProfileRow } from './messages/library.ts';
import type { TabRun, TabsProtocol } from './messages/tabs.ts';

import type { AccountCheck, CompiledRequest, CoverageNote, ProviderId, SettingValue } from './providers/types.ts';
import type { KeyState, NewProtection } from './storage/seal.ts';

/** What the open page is to the open draft. */
export type PageState =
  | {
      kind: 'read';
      tabId: number;
      url: string;
      title: string;
      /** What the page yields. With the draft that is shown it says what is new (`pageNews`), whatever changes since. */
      found: Icp;
      /** How many values that is, and how many of them the draft did not have when this was told. */
      values: number;
      newValues: number;
      /** Whether this page was a source of the draft then. */
      inDraft: boolean;
      notes: CaptureNote[];
    }
  | { kind: 'unreadable'; tabId: number | null; url: string; failure: Failure };

/** A provider account as surfaces may see it: never a key, only how it ends. */
export interface AccountView {
  provider: ProviderId;
  /** `locked`: it is set up, and nobody knows more until the keys are unlocked. */
  state: 'not-set-up' | 'unchecked' | 'connected' | 'failed' | 'locked';
  /** "ends in …1234", a credential id each. */
  endings: Record<string, string>;
  settings: Record<string, SettingValue>;
  check: AccountCheck | null;
  failure: Failure | null;
  checkedAt: string | null;
  /** Whether the browser currently lets the extension talk to the provider. */
  permitted: boolean;
}

export type { ComparedRequest } from './delivery/compared-request.ts';
export type { Duplicate } from './delivery/duplicates.ts';
export type { Candidate, DeliveryAttempt, DeliveryState } from './delivery/types.ts';

/** A delivery as surfaces see it. `paused`: why nothing leaves for its account at all. */
export type DeliveryView = Omit<
  Delivery,
  'version' | 'accountId' | 'known' | 'setbacks' | 'lostAt' | 'doubtful' | 'looks' | 'keyErrors' | 'conflict' | 'lane'
> & { paused: Failure | null };

/** What a plan allows, and how much of it is used. */
export interface PlanMeter {
  kind: 'profiles' | 'writes-today';
  plan: string;
  used: number;
  limit: number;
}

/** What is known before anything is sent. */
export interface DeliveryCheck {
  provider: ProviderId;
  /** The closest first. */
  duplicates: Duplicate[];
  /** Null when the plan is not known, or has no limit. */
  plan: PlanMeter | null;
  /** Why the provider's own list could not be looked at. It does not block sending. */
  failure: Failure | null;
}

/** A profile in this device's library. */
export interface ProfileView {
  id: string;
  icp: Icp;
  savedAt: string;
}

export type { KeyProtection, KeyState, NewProtection } from './storage/seal.ts';

export interface UserSettings {
  version: 1;
  /** The provider that the form offers first. */
  defaultProvider: ProviderId;
}

export interface Workbench {
  draft: Draft | null;
  /** The newest delivery of that draft. */
  delivery: DeliveryView | null;
  accounts: AccountView[];
  settings: UserSettings;
}

/** What came of showing a value on its page; `gone`: its text is no longer there. `switched`: that tab was not in front. */
export type ShownOnPage = { tabId: number; switched: boolean } | 'gone' | 'not-open';

/** A record that could not be read, without what is in it. */
export interface UnreadableView {
  /** The store that it stood in, or `storage.local`. */
  store: string;
  key: string;
  /** What could not be read, for a developer. */
  problem: string;
  /** Since when it is put aside, where that is known. */
  at: string | null;
}

/** What a wipe may fail to delete: small settings, what is kept until the browser closes, and the permissions. */
export type WipeRest = 'settings' | 'session' | 'permissions';

export interface Protocol extends LibraryProtocol, TabsProtocol {
  /** All that a surface shows but the page. */
  'workbench.read': (request: Record<string, never>) => Workbench;
  /**
   * Reads a tab's page. With no open draft (or one that holds nothing) the page fills a new one; a page of the open draft
   * replaces what it gave before; any other is only offered. A page of the draft that was just delivered shows that draft,
   * closed: the person sees what became of it.
   */
  'page.read': (request: { tabId: number }) => { page: PageState; draft: Draft | null };
  /** Mixes the page that was last read in a tab into the open draft, without the values that are left out. */
  'page.add': (request: { tabId: number; leftOut?: NewValue[] | undefined }) => { page: PageState; draft: Draft };
  /**
   * Outlines the place where a value was read, in the tab that shows its page; `not-open`: no tab that may be read does.
   * One place at a time, until `page.unshow`.
   */
  'page.show': (request: { url: string; locator: Locator }) => ShownOnPage;
  /** `leaving`: only because its surface closes; a tab that was brought to the front for it keeps it. */
  'page.unshow': (request: { leaving: boolean }) => null;
  /** Starts a new draft: from the page last read in a tab, or empty. The one before stays open. */
  'draft.start': (request: { tabId: number | null }) => { page: PageState | null; draft: Draft };
  /**
   * Applies what a person did. `starts`: the form was empty and its draft not stored yet; it is started with this very
   * message, under the id that the surface gave it, so that closing the surface right after loses nothing.
   */
  'draft.change': (request: { draftId: string; ops: DraftOp[]; starts?: boolean | undefined }) => Draft;
  /** Takes the last step back, or does it again, whichever surface it came from (`Draft.steps` says what that is). */
  'draft.undo': (request: { draftId: string }) => Draft;
  'draft.redo': (request: { draftId: string }) => Draft;
  /** The open drafts, the one changed last first. */
  'draft.list': (request: Record<string, never>) => DraftSummary[];
  /** Shows another draft in every surface. */
  'draft.switch': (request: { draftId: string }) => Draft;
  /** A second draft with the same pages and values; it is shown then. */
  'draft.duplicate': (request: { draftId: string }) => Draft;
  /** Answers with the draft that is shown then. For an hour, it can be restored. */
  'draft.delete': (request: { draftId: string }) => { draft: Draft | null };
  /** `show` (left out: true): in place of what is shown. Answers with what is shown then. */
  'draft.restore': (request: { draftId: string; show?: boolean | undefined }) => Draft;
  /** What would be sent: for the coverage line. A failure says what stops it. */
  'delivery.preview': (request: { draftId: string; provider: ProviderId; settings: Record<string, SettingValue> }) => {
    request: CompiledRequest | null;
    coverage: CoverageNote[];
    failure: Failure | null;
  };
  /** What every provider would get: the very requests, and where each part of them comes from. */
  'delivery.compare': (request: {
    draftId: string;
    /** What was picked beside the button, a provider id each. */
    settings: Record<ProviderId, Record<string, SettingValue>>;
  }) => ComparedRequest[];
  /** Looks for duplicates, and at what the plan still allows. */
  'delivery.check': (request: {
    draftId: string;
    provider: ProviderId;
    settings: Record<string, SettingValue>;
  }) => DeliveryCheck;
  /**
   * Commits a delivery, and answers with it: held for Undo, then sent by the background whatever becomes of the surface.
   * What stays on this device is there already. `delivery.changed` tells of each step. Asked twice, it is one delivery.
   */
  'delivery.create': (request: {
    draftId: string;
    provider: ProviderId;
    settings: Record<string, SettingValue>;
  }) => DeliveryView;
  /** Several providers at once: one delivery each, with an outcome of its own. */
  'delivery.send': (request: {
    draftId: string;
    to: { provider: ProviderId; settings: Record<string, SettingValue> }[];
  }) => { provider: ProviderId; delivery: DeliveryView | null; failure: Failure | null }[];
  /** Takes back what has not left. Too late: answers with the delivery as it is. */
  'delivery.undo': (request: { deliveryId: string }) => { undone: boolean; delivery: DeliveryView | null };
  /** Tries now what waits, is unsure or was refused, with the same bytes; looks up what was accepted. Answers when that try is over. */
  'delivery.retry': (request: { deliveryId: string }) => DeliveryView;
  /** Says which of its candidates a delivery is; null: none, send it again. */
  'delivery.resolve': (request: { deliveryId: string; remoteId: string | null }) => DeliveryView;
  /** Removes the record, not the profile at the provider. */
  'delivery.forget': (request: { deliveryId: string }) => null;
  /** Opens its profile as a new draft: sending that makes a second profile. */
  'delivery.edit': (request: { deliveryId: string }) => Draft;
  'delivery.get': (request: { deliveryId: string }) => DeliveryView;
  /** Newest first; `before` is the `next` of the page before. */
  'delivery.page': (request: { filter: 'all' | 'attention'; before: string | null; limit: number }) => {
    deliveries: DeliveryView[];
    next: string | null;
    total: number;
    /** How many need the person: what the badge shows. */
    attention: number;
  };
  'delivery.list': (request: Record<string, never>) => DeliveryView[];
  'profile.list': (request: Record<string, never>) => ProfileView[];
  /** Opens a stored profile as a new draft. */
  'profile.edit': (request: { profileId: string }) => Draft;
  /** Starts a draft from the bundled example, which a page of ours read by itself: no tab, no permission. */
  'example.start': (request: { capture: unknown }) => Draft;
  /** What the person used before, and what is never suggested to them. */
  'suggestions.read': (request: Record<string, never>) => Suggestions;
  /** A value is never suggested again, or may be. */
  'suggestions.never': (request: { field: ListField; value: string; on: boolean }) => Suggestions;
  /** Forgets a value that was used; `value` null: all of the field; both null: everything. */
  'suggestions.forget': (request: { field: ListField | null; value: string | null }) => Suggestions;
  /** Settings from a file: lists grow by them, and what is set for a provider here stays. Answers with what takes them back. */
  'settings.import': (request: OwnSettings) => OwnSettings;
  /** Takes an import of settings back, by its answer: what was listed or set up since stays. */
  'settings.revert': (request: OwnSettings) => null;
  'settings.change': (request: { defaultProvider: ProviderId }) => UserSettings;
  /** Stores what was entered (a credential left out keeps its stored value) and, where permitted, checks it. Left unpermitted, the check runs when permission comes. */
  'account.save': (request: {
    provider: ProviderId;
    credentials: Record<string, string>;
    settings: Record<string, SettingValue>;
  }) => AccountView;
  /** Checks what was saved, unless that happened since: a granted permission may have started it already. */
  'account.check': (request: { provider: ProviderId }) => AccountView;
  /** Forgets the account's credentials. */
  'account.remove': (request: { provider: ProviderId }) => AccountView;
  /** How the providers' keys are kept, and whether they are locked. */
  'keys.read': (request: Record<string, never>) => KeyState;
  /** Fails with `passphrase-wrong`. What waited for the keys goes on by itself. */
  'keys.unlock': (request: { passphrase: string }) => KeyState;
  'keys.lock': (request: Record<string, never>) => KeyState;
  /** Keeps the keys in another way; `current` is the passphrase until now, null when there was none. */
  'keys.protect': (request: NewProtection & { current: string | null }) => KeyState;
  /** Locks after so many minutes without use; null: when the browser closes. */
  'keys.idle': (request: { minutes: number | null }) => KeyState;
  /** For a passphrase that is lost: forgets all providers' keys, and nothing else. */
  'keys.forget': (request: Record<string, never>) => KeyState;
  /** Everything stored but keys, as JSON text. */
  'data.export': (request: { evidence: boolean }) => { fileName: string; json: string };
  /** Deletes everything, and answers with what could not be deleted. Fails when nothing was. */
  'data.wipe': (request: Record<string, never>) => { left: WipeRest[] };
  /** Records that could not be read and were put aside. */
  'unreadable.list': (request: Record<string, never>) => UnreadableView[];
  /** Those records whole, but for keys, as JSON text. */
  'unreadable.export': (request: Record<string, never>) => { fileName: string; json: string };
  'unreadable.delete': (request: Record<string, never>) => null;
}
export type MessageType = keyof Protocol;
export type RequestOf<T extends MessageType> = Parameters<Protocol[T]>[0];
export type ReplyOf<T extends MessageType> = ReturnType<Protocol[T]>;
/** What crosses the border: an answer, or the failure as data. */
export type Answer<T extends MessageType> = { ok: true; value: ReplyOf<T> } | { ok: false; failure: Failure };

/** What the background tells every open surface. */
export type Broadcast =
  /** The draft that surfaces show, or another in its place. */
  | { event: 'draft.changed'; draft: Draft | null }
  /** A tab's page was read, or its values went into the draft. Surfaces that show that tab need not read it again. */
  | { event: 'page.changed'; page: PageState }
  /** A run over all tabs began, went on or ended; null: there is nothing to say of one any more. */
  | { event: 'tabs.changed'; run: TabRun | null }
  /** Which drafts there are, what one is called, or which is shown. */
  | { event: 'drafts.changed' }
  | { event: 'delivery.changed'; delivery: DeliveryView }
  /** Undone, forgotten or replaced. */
  | { event: 'delivery.forgotten'; deliveryId: string }
  | { event: 'account.changed'; account: AccountView }
  | { event: 'settings.changed'; settings: UserSettings }
  | { event: 'keys.changed'; keys: KeyState }
  | { event: 'suggestions.changed'; suggestions: Suggestions }
  /** Profiles were stored, changed or deleted; `rows` null: so many that they are better loaded anew. */
  | { event: 'profiles.changed'; rows: ProfileRow[] | null; gone: string[] }
  | { event: 'data.wiped' };

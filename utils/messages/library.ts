/** What the library asks of the background. Ten thousand profiles travel as compact rows, a page at a time; whole ones by id. */
import type { Failure } from '../failure.ts';
import type { PageSource } from '../icp/draft-types.ts';
import type { Icp } from '../icp/types.ts';
import type { DeliveryState, DeliveryView } from '../messages.ts';
import type { CompiledRequest, CoverageNote, ProviderId, SettingValue } from '../providers/types.ts';
import type { RecordBefore } from '../storage/change-all.ts';
import type { Profile, StoreName } from '../storage/types.ts';

/** What is listed, searched and counted of a profile. */
export type Listed = Pick<
  Icp,
  | 'name'
  | 'jobTitles'
  | 'seniorities'
  | 'departments'
  | 'industries'
  | 'companySizes'
  | 'countries'
  | 'exampleCompanies'
>;

/** As much of a profile as the library holds of every one. */
export interface ProfileRow extends Pick<Profile, 'id' | 'savedAt' | 'draftId' | 'sites' | 'archivedAt'>, Listed {
  /** The description's beginning, or one made of the values. */
  summary: string;
}

/** Where a delivery stands, and of which draft it is. */
export interface DeliveryMark {
  id: string;
  draftId: string;
  provider: ProviderId;
  state: DeliveryState;
  /** The profile at the provider, once known. */
  remoteId: string | null;
}

/** A profile as a provider lists it. */
export interface RemoteView {
  provider: ProviderId;
  id: string;
  icp: Partial<Icp>;
  status: string | null;
  reviewStatus: string | null;
  isActive: boolean | null;
  /** By the vendor's clock. */
  createdAt: string | null;
}

export interface RemoteList {
  profiles: RemoteView[];
  /** When the provider was asked; null: it was not, and nothing is known from before. */
  listedAt: string | null;
}

/** What takes a change back: pass it to `library.undo`. */
export type Undo = { store: LibraryStore; key: string; record: RecordBefore['record'] }[];
/** The stores that the library changes. */
export type LibraryStore = Extract<StoreName, 'profiles' | 'drafts' | 'deliveries'>;

/** What became of a change: rows to show, ids that are gone, and the way back. */
export interface ProfilesChanged {
  rows: ProfileRow[];
  gone: string[];
  undo: Undo;
}

export type ProfileOp =
  | { op: 'archive'; profileIds: string[]; archived: boolean }
  | { op: 'delete'; profileIds: string[] }
  /** Copies, each named by the text given for it. */
  | { op: 'duplicate'; copies: { profileId: string; name: string }[] }
  /** A new profile, e.g. merged from several, whose sources' sites it keeps. */
  | { op: 'add'; icp: Icp; sites: string[] };

export interface LibraryProtocol {
  /** In the order of their ids; `after` is the `next` of the page before. */
  'profile.page': (request: { after: string | null; limit: number }) => {
    rows: ProfileRow[];
    next: string | null;
    total: number;
  };
  /** Whole profiles, those that are there. */
  'profile.get': (request: { profileIds: string[] }) => Profile[];
  /** The pages behind profiles with what was found on each, as far as their drafts are kept. */
  'profile.evidence': (request: { profileIds: string[] }) => { profileId: string; sources: PageSource[] }[];
  'profile.change': (request: ProfileOp) => ProfilesChanged;
  /** Writes back what a change replaced. Answers with what would make the change again. */
  'library.undo': (request: { undo: Undo }) => ProfilesChanged;
  /** Stores what an import file holds: every record is read first, then all are written, or none. */
  'library.import': (request: { profiles: unknown[]; drafts: unknown[]; deliveries: unknown[] }) => ProfilesChanged;
  /** What would be sent of a stored profile. */
  'profile.preview': (request: { profileId: string; provider: ProviderId; settings: Record<string, SettingValue> }) => {
    request: CompiledRequest | null;
    coverage: CoverageNote[];
    failure: Failure | null;
  };
  /** Sends a stored profile through the outbox, as `delivery.create` does a draft's. */
  'profile.deliver': (request: {
    profileId: string;
    provider: ProviderId;
    settings: Record<string, SettingValue>;
  }) => DeliveryView;
  /** Newest first; `before` is the `next` of the page before. */
  'delivery.marks': (request: { before: string | null; limit: number }) => {
    marks: DeliveryMark[];
    next: string | null;
  };
  /** What a provider's list holds: as it was last heard since the browser started, or asked anew when `fresh`. */
  'remote.list': (request: { provider: ProviderId; fresh: boolean }) => RemoteList;
}

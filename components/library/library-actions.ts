import type { PageSource } from '../../utils/icp/draft-types.ts';
import type { OwnSettings } from '../../utils/library/own-settings.ts';
import type { ProfileOp, ProfilesChanged, RemoteList, Undo } from '../../utils/messages/library.ts';
import type { DeliveryView, ReplyOf, RequestOf } from '../../utils/messages.ts';
import type { ProviderId, SettingValue } from '../../utils/providers/types.ts';
import type { Profile } from '../../utils/storage/types.ts';

/** The way back from a change: of profiles, and of the settings that came with them. */
export interface Step {
  undo: Undo;
  own?: OwnSettings;
}

/** What a person can do in the library. Promises reject with what went wrong. */
export interface LibraryActions {
  /** Opens a stored profile as a new draft. */
  edit: (profileId: string) => Promise<unknown>;
  change: (op: ProfileOp) => Promise<ProfilesChanged>;
  undo: (step: Step) => Promise<ProfilesChanged>;
  /** Whole profiles, those that are there, however many. */
  profiles: (profileIds: readonly string[]) => Promise<Profile[]>;
  evidence: (profileIds: readonly string[]) => Promise<Map<string, PageSource[]>>;
  importRecords: (records: RequestOf<'library.import'>) => Promise<ProfilesChanged>;
  /** Answers with what takes them back. */
  importSettings: (own: OwnSettings) => Promise<OwnSettings>;
  preview: (to: ProfileDestination) => Promise<ReplyOf<'profile.preview'>>;
  deliver: (to: ProfileDestination) => Promise<DeliveryView>;
  /** What a provider's list holds; `fresh` asks it. */
  remote: (provider: ProviderId, fresh: boolean) => Promise<RemoteList>;
  /** Loads all profiles again, e.g. after that failed. */
  reload: () => void;
  download: (fileName: string, text: string, type: string) => void;
  retry: (deliveryId: string) => Promise<unknown>;
  /** Opens a delivery's profile as a new draft. */
  editDelivery: (deliveryId: string) => Promise<unknown>;
  forget: (deliveryId: string) => Promise<unknown>;
  /** Says which profile at the provider a delivery made; null: none. */
  resolve: (deliveryId: string, remoteId: string | null) => Promise<unknown>;
  copy: (text: string) => Promise<void>;
  /** Shows all deliveries, or those that need the person. */
  filter: (filter: DeliveryFilter) => void;
  /** Loads older deliveries. */
  more: () => void;
  /** Saves what could not be read as a file. */
  exportUnreadable: () => Promise<unknown>;
  deleteUnreadable: () => Promise<unknown>;
  newProfile: () => void;
  openOptions: (section: string) => void;
}

export interface ProfileDestination {
  profileId: string;
  provider: ProviderId;
  settings: Record<string, SettingValue>;
}

export type DeliveryFilter = 'all' | 'attention';

/** How far the deliveries are loaded. */
export interface DeliveryPaging {
  filter: DeliveryFilter;
  total: number;
  attention: number;
  /** There are older ones. */
  more: boolean;
}

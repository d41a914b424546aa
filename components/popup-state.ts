/** What the popup shows, as plain values, and what a person can do in it. */
import type { Failure } from '../utils/failure.ts';
import type { Draft } from '../utils/icp/draft.ts';
import { type Icp, LIST_FIELDS } from '../utils/icp/types.ts';
import type { AccountView, DeliveryView, PageState } from '../utils/messages.ts';
import type { CoverageNote, Provider, ProviderId, SettingValue } from '../utils/providers/types.ts';
import type { FormChange } from './ProfileForm.tsx';

export type Phase = 'reading' | 'editing' | 'sending' | 'delivered' | 'failed' | 'unsure';

export interface Preview {
  coverage: CoverageNote[];
  failure: Failure | null;
}

export interface PopupState {
  phase: Phase;
  /** Null until something is known: skeletons stand in its place. */
  draft: Draft | null;
  /** Null while the page is being read. */
  page: PageState | null;
  /** Empty while it is not known yet. */
  provider: ProviderId;
  accounts: AccountView[];
  /** What was picked beside the button, for the provider that is shown. */
  picked: Record<string, SettingValue>;
  preview: Preview | null;
  delivery: DeliveryView | null;
  /** Of the last thing that was asked for and did not happen. */
  failure: Failure | null;
  undo: { label: string } | null;
}

export interface PopupActions {
  change: (change: FormChange) => void;
  text: (field: 'name' | 'description', text: string) => void;
  undo: () => void;
  addPage: () => void;
  startFromPage: () => void;
  startEmpty: () => void;
  chooseProvider: (provider: ProviderId) => void;
  pick: (setting: string, value: SettingValue) => void;
  deliver: () => void;
  retry: () => void;
  /** Takes back a delivery that is held. */
  undoDelivery: () => void;
  copy: (form: 'text' | 'json') => Promise<void>;
  openLibrary: (deliveryId?: string) => void;
  openOptions: (section?: string) => void;
  openPage: (url: string) => void;
}

/** What each state of a delivery looks like. */
const PHASES: Readonly<Record<string, Phase>> = {
  held: 'sending',
  queued: 'sending',
  sending: 'sending',
  delivered: 'delivered',
  accepted: 'delivered',
  unsure: 'unsure',
  // It goes out by itself: offering to send it anew would make a second one.
  waiting: 'failed',
  locked: 'failed',
};

/** The phase that a draft and its newest delivery are in. A refused delivery is over once the draft changed after it. */
export function phaseOf(draft: Draft | null, delivery: DeliveryView | null, sending: boolean): Phase {
  if (!draft) return 'reading';
  if (sending) return 'sending';
  if (!delivery || delivery.draftId !== draft.id) return 'editing';
  return PHASES[delivery.state] ?? (draft.updatedAt > delivery.updatedAt ? 'editing' : 'failed');
}

/** Whether there is nothing in it that could be sent. */
export const isEmpty = (icp: Icp): boolean =>
  icp.name === '' && icp.revenue.length === 0 && LIST_FIELDS.every((field) => icp[field].length === 0);

/** Whether a provider needs an account before anything can be sent to it. */
export const needsAccount = (provider: Provider): boolean => provider.credentials.length > 0;

export const isSetUp = (provider: Provider, accounts: readonly AccountView[]): boolean => {
  const account = accounts.find((view) => view.provider === provider.id);
  return !needsAccount(provider) || (account !== undefined && account.state !== 'not-set-up');
};

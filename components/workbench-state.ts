/** What a workbench shows, as plain values, and what a person can do in it. */
import type { Failure } from '../utils/failure.ts';
import type { Draft, DraftSummary, Evidence, NewValue } from '../utils/icp/draft.ts';
import type { Suggestions } from '../utils/icp/suggestions.ts';
import { type Icp, LIST_FIELDS, type ListField } from '../utils/icp/types.ts';
import type { TabRun } from '../utils/messages/tabs.ts';
import type { AccountView, ComparedRequest, DeliveryView, Duplicate, PageState, PlanMeter } from '../utils/messages.ts';
import type { CoverageNote, ProviderDeclaration, ProviderId, SettingValue } from '../utils/providers/types.ts';
import type { FormChange } from './ProfileForm.tsx';
import type { Shortcut } from './surface.ts';

/** A page that could be read. */
export type ReadPage = Extract<PageState, { kind: 'read' }>;

export type Phase = 'reading' | 'editing' | 'sending' | 'delivered' | 'failed' | 'unsure';

export interface Preview {
  coverage: CoverageNote[];
  failure: Failure | null;
}

/** What has to be asked before anything is sent: it seems to be there already. */
export interface SendQuestion {
  found: { provider: ProviderId; duplicates: Duplicate[] }[];
}

/** How it stands with one provider: its delivery, or why there is none. */
export interface SendOutcome {
  provider: ProviderId;
  delivery: DeliveryView | null;
  failure: Failure | null;
}

export interface WorkbenchState {
  phase: Phase;
  /** When this was so. */
  now: Date;
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
  /** The providers that it is sent to besides. */
  also: ProviderId[];
  /** Providers that could be ticked besides: everything they need is there. */
  ready: ProviderId[];
  /** What the provider's plan allows, when that is known. */
  plan: PlanMeter | null;
  /** The provider's list is being looked at before sending. */
  looking: boolean;
  question: SendQuestion | null;
  /** Providers whose list could not be looked at: it is sent all the same. */
  unlisted: ProviderId[];
  /** Of this draft, one a provider. */
  outcomes: SendOutcome[];
  /** Of the last thing that was asked for and did not happen. */
  failure: Failure | null;
  undo: { label: string } | null;
  /** The drafts that one may turn to; null until they are asked for. */
  drafts: DraftSummary[] | null;
  /** Reading every tab: what goes on, or came of it. */
  run: TabRun | null;
  /** What the person used before, and what is never suggested to them. */
  suggestions: Suggestions;
}

export interface WorkbenchActions {
  change: (change: FormChange) => void;
  text: (field: 'name' | 'description', text: string) => void;
  undo: () => void;
  /** Forgets that a value was used before. */
  forgetUsed: (field: ListField, value: string) => void;
  /** What every provider would get. Throws `Failed`. */
  compare: () => Promise<ComparedRequest[]>;
  /** Without the values that are left out; `label`: what the offer to undo it says. */
  addPage: (leftOut?: NewValue[], label?: string) => void;
  /** Takes the last step back, or does it again, whichever surface made it. */
  undoStep: () => void;
  redoStep: () => void;
  loadDrafts: () => void;
  switchDraft: (id: string) => void;
  duplicateDraft: () => void;
  /** The one that is shown, or another; `label`: what the offer to undo it says. */
  deleteDraft: (label: string, id?: string) => void;
  /** Any draft; an empty name hands it back to its values. */
  renameDraft: (id: string, name: string, label: string) => void;
  /** Every tab of the window. To be called in a click's own turn: it asks for the permission first. */
  addAllTabs: () => void;
  wakeTabs: () => void;
  stopTabs: () => void;
  dismissTabs: () => void;
  /** Whether every tab may be read now. */
  allSites: () => Promise<boolean>;
  startFromPage: () => void;
  startEmpty: () => void;
  chooseProvider: (provider: ProviderId) => void;
  pick: (setting: string, value: SettingValue) => void;
  /** Sends to one more provider, or no longer. */
  toggleAlso: (provider: ProviderId) => void;
  deliver: () => void;
  /** The answers to a question: `openThere` leads to what is there already. */
  sendAnyway: () => void;
  cancelSending: () => void;
  openThere: (provider: ProviderId, duplicate: Duplicate) => void;
  retry: (delivery: DeliveryView) => void;
  /** Takes back what is held. */
  undoDelivery: () => void;
  copy: (form: 'text' | 'json') => Promise<void>;
  openLibrary: (deliveryId?: string, profileId?: string) => void;
  openOptions: (section?: string) => void;
  openPage: (url: string) => void;
  /** Null where the surface is one already, or the browser has none. */
  /** What came of it; null: it cannot be shown now. */
  showOnPage: (evidence: Evidence) => Promise<'outlined' | 'opened' | 'gone' | null>;
  /** Takes the outline off the page; answers whether there was one. */
  unshow: () => boolean;
  openPanel: (() => void) | null;
  openInTab: (() => void) | null;
  shortcuts: () => Promise<Shortcut[]>;
  changeShortcuts: () => void;
  /** Reads every tab that comes to the front from now on, or no longer. */
  follow: (on: boolean) => void;
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

/** The colour of a delivery: what waits needs nobody yet. */
export const toneOf = (state: DeliveryView['state']): 'delivered' | 'unsure' | 'failed' =>
  state === 'delivered' || state === 'accepted' ? 'delivered' : state === 'refused' ? 'failed' : 'unsure';

/** It would leave, but its account waits for the person. */
export const isStopped = ({ state, paused }: DeliveryView): boolean => state === 'queued' && paused !== null;

const RANKS: readonly Phase[] = ['sending', 'editing', 'failed', 'unsure', 'delivered'];

/** A refused delivery is over once the open draft changed after it. */
const phaseOfOne = (draft: Draft, delivery: DeliveryView): Phase =>
  isStopped(delivery)
    ? 'failed'
    : (PHASES[delivery.state] ??
      (draft.closedAt === null && draft.updatedAt > delivery.updatedAt ? 'editing' : 'failed'));

/** The phase that a draft and its deliveries, one a provider, are in: of several, the one that asks most of a person. */
export function phaseOf(draft: Draft | null, deliveries: readonly DeliveryView[], busy: boolean): Phase {
  if (!draft) return 'reading';
  if (busy) return 'sending';
  const phases = deliveries.filter(({ draftId }) => draftId === draft.id).map((one) => phaseOfOne(draft, one));
  return RANKS.find((phase) => phases.includes(phase)) ?? 'editing';
}

/** Whether there is nothing in it that could be sent. */
export const isEmpty = (icp: Icp): boolean =>
  icp.name === '' && icp.revenue.length === 0 && LIST_FIELDS.every((field) => icp[field].length === 0);

/** Whether a provider needs an account before anything can be sent to it. */
export const needsAccount = (provider: ProviderDeclaration): boolean => provider.credentials.length > 0;

export const isSetUp = (provider: ProviderDeclaration, accounts: readonly AccountView[]): boolean => {
  const account = accounts.find((view) => view.provider === provider.id);
  return !needsAccount(provider) || (account !== undefined && account.state !== 'not-set-up');
};

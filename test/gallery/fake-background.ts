/** A background in memory, so that every state of the surfaces can be shown, and played with, without a browser. */
import type { PageCapture } from '../../utils/capture/types.ts';
import { comparedRequest } from '../../utils/delivery/compared-request.ts';
import { Failed, type Failure, failureOf } from '../../utils/failure.ts';
import { closeDraft, type Draft, type DraftSummary, startDraft } from '../../utils/icp/draft.ts';
import { applyOps } from '../../utils/icp/draft-ops.ts';
import { icpFromFindings } from '../../utils/icp/from-findings.ts';
import { type Suggestions, withNever } from '../../utils/icp/suggestions.ts';
import { emptyIcp, type Icp, LIST_FIELDS } from '../../utils/icp/types.ts';
import type { RemoteView } from '../../utils/messages/library.ts';

import type { Send } from '../../utils/messages/send.ts';
import type { TabRun } from '../../utils/messages/tabs.ts';
import type {
  AccountView,
  Broadcast,
  DeliveryCheck,
  DeliveryState,
  DeliveryView,
  KeyState,
  MessageType,
  PageState,
  Protocol,
  RequestOf,
  UnreadableView,
  WipeRest,
} from '../../utils/messages.ts';
import { folding } from '../../utils/providers/folding.ts';
import { PROVIDERS } from '../../utils/providers/index.ts';
import type { Profile } from '../../utils/storage/types.ts';
import { NOW } from './drafts.ts';
import { libraryHandlers } from './fake-library.ts';

export interface Situation {
  draft?: Draft | null;
  drafts?: DraftSummary[];
  /** The run over all tabs, or its report. */
  tabRun?: TabRun;
  page?: PageState;
  accounts?: AccountView[];
  delivery?: DeliveryView | null;
  deliveries?: DeliveryView[];
  keys?: KeyState;
  profiles?: Profile[];
  /** What the providers' lists hold. */
  remote?: RemoteView[];
  defaultProvider?: string;
  suggestions?: Suggestions;
  /** Messages that never get an answer. */
  silent?: MessageType[];
  /** Messages that fail. */
  broken?: Partial<Record<MessageType, Failure>>;
  /** Records that could not be read, and what a wipe cannot delete. */
  unreadable?: UnreadableView[];
  wipeLeft?: WipeRest[];
  /** What looking first finds, by provider. */
  checks?: Record<string, Partial<DeliveryCheck>>;
  /** Outcomes that differ from `outcome`, by provider. */
  outcomes?: Record<string, { state: DeliveryState; failure?: Failure }>;
  /** What a delivery comes to. */
  outcome?: { state: DeliveryState; failure?: Failure };
}

type Handlers = { [T in MessageType]: (request: RequestOf<T>) => ReturnType<Protocol[T]> };

/** `hear` is told what a real background would broadcast. */
export function fakeBackground(situation: Situation, hear: (broadcast: Broadcast) => void): Send {
  const { page = readPage(situation.draft ?? null), outcome = { state: 'delivered' } } = situation;
  let draft = situation.draft ?? null;
  let accounts = situation.accounts ?? [];
  let settings = { version: 1 as const, defaultProvider: situation.defaultProvider ?? 'kashew' };

  let suggestions = situation.suggestions ?? { history: {}, never: [] };

  let keys: KeyState = situation.keys ?? { protection: 'device', locked: false, idleMinutes: null };
  const putKeys = (change: Partial<KeyState>) => {
    keys = { ...keys, ...change };
    hear({ event: 'keys.changed', keys });
    return keys;
  };

  const putRun = (run: TabRun | null) => {
    hear({ event: 'tabs.changed', run });
    return run as TabRun;
  };
  const put = (next: Draft) => {
    draft = next;
    hear({ event: 'draft.changed', draft });
    return next;
  };
  const account = (provider: string): AccountView => {
    const found = accounts.find((view) => view.provider === provider);
    if (!found) throw new Failed({ kind: 'not-found-here', what: provider });
    return found;
  };
  const putAccount = (view: AccountView) => {
    accounts = [...accounts.filter(({ provider }) => provider !== view.provider), view];
    hear({ event: 'account.changed', account: view });
    return view;
  };
  const deliver = (provider: string): DeliveryView => {
    if (!draft) throw new Failed({ kind: 'not-found-here', what: 'draft' });
    const { state, failure } = situation.outcomes?.[provider] ?? outcome;
    const delivery = deliveryOf(draft, provider, state, failure);
    if (state === 'delivered') put(closeDraft(draft, NOW));
    return delivery;
  };

  const preview = (
    icp: Icp,
    { provider, settings: chosen }: Pick<RequestOf<'delivery.preview'>, 'provider' | 'settings'>,
  ) => {
    const one = PROVIDERS.find(({ id }) => id === provider);
    const kept = accounts.find((view) => view.provider === provider)?.settings ?? {};
    try {
      const compiled = one && folding(one, draft?.folded ?? []).compile(icp, { ...kept, ...chosen });
      const stops: Failure | null = keys.locked && one?.origins.length ? { kind: 'keys-locked', provider } : null;
      return { request: compiled?.request ?? null, coverage: compiled?.coverage ?? [], failure: stops };
    } catch (error) {
      return { request: null, coverage: [], failure: failureOf(error) };
    }
  };

  let listed = situation.drafts ?? [];
  const relist = (next: DraftSummary[]): void => {
    listed = next;
    hear({ event: 'drafts.changed' });
  };

  const handlers: Handlers = {
    'workbench.read': () => ({ draft, delivery: situation.delivery ?? null, accounts, settings }),
    'page.read': () => ({ page, draft }),
    'page.add': () => ({
      page: page.kind === 'read' ? { ...page, inDraft: true, newValues: 0 } : page,
      draft: put(draft ?? startDraft({ id: 'draft-1', now: NOW })),
    }),
    'page.show': () => ({ tabId: 1, switched: false }),
    'page.unshow': () => null,
    'draft.start': () => ({ page: null, draft: put(startDraft({ id: 'draft-2', now: NOW })) }),
    'draft.change': ({ draftId, ops }) => {
      const other = listed.find(({ id, current }) => id === draftId && !current);
      if (!other) return put(applyOps(draft ?? startDraft({ id: draftId, now: NOW }), ops, NOW));
      const name = ops.flatMap((op) => (op.op === 'set' ? [op.text] : []))[0] ?? other.name;
      relist(listed.map((one) => (one === other ? { ...one, name } : one)));
      return startDraft({ id: draftId, now: NOW });
    },
    'delivery.preview': (to) => preview(draft?.icp ?? emptyIcp(), to),
    'tabs.add': () => putRun(situation.tabRun ?? null),
    'tabs.wake': () => putRun(situation.tabRun ?? null),
    'tabs.stop': () => putRun(null),
    'tabs.run': () => situation.tabRun ?? null,
    'tabs.dismiss': () => {
      putRun(null);
      return null;
    },
    'draft.undo': () => put(draft ?? startDraft({ id: 'draft-1', now: NOW })),
    'draft.redo': () => put(draft ?? startDraft({ id: 'draft-1', now: NOW })),
    'draft.list': () => (listed.length > 0 ? listed : draft ? [summary(draft, true)] : []),
    'draft.switch': () => put(draft ?? startDraft({ id: 'draft-1', now: NOW })),
    'draft.duplicate': () => put({ ...(draft ?? startDraft({ id: 'draft-1', now: NOW })), id: 'draft-5' }),
    'draft.delete': ({ draftId }) => {
      if (!listed.some(({ id, current }) => id === draftId && !current))
        return { draft: put(startDraft({ id: 'draft-6', now: NOW })) };
      relist(listed.filter(({ id }) => id !== draftId));
      return { draft };
    },
    'draft.restore': () => {
      relist(situation.drafts ?? []);
      return put(draft ?? startDraft({ id: 'draft-1', now: NOW }));
    },
    'delivery.compare': ({ settings: chosen }) =>
      PROVIDERS.map((provider) => {
        const account = accounts.find((view) => view.provider === provider.id);
        const ready = provider.credentials.length === 0 || (account && account.state !== 'not-set-up');
        const missing = provider.credentials.map(({ id }) => id);
        return comparedRequest({
          ...{ provider, icp: draft?.icp ?? emptyIcp(), folded: draft?.folded ?? [] },
          settings: { ...account?.settings, ...chosen[provider.id] },
          failure: ready ? null : { kind: 'not-set-up', provider: provider.id, missing },
        });
      }),
    'example.start': ({ capture }) => {
      const { url, title, findings } = capture as PageCapture;
      const source = { url, title, findings, capturedAt: NOW.toISOString() };
      return put(startDraft({ id: 'draft-1', now: NOW, source }));
    },
    'suggestions.read': () => suggestions,
    'suggestions.never': (change) => {
      const never = withNever(suggestions.never, change, NOW);
      suggestions = { ...suggestions, never };
      hear({ event: 'suggestions.changed', suggestions });
      return suggestions;
    },
    'suggestions.forget': () => {
      suggestions = { ...suggestions, history: {} };
      hear({ event: 'suggestions.changed', suggestions });
      return suggestions;
    },
    'delivery.create': ({ provider }) => deliver(provider),
    'delivery.check': ({ provider }) => ({
      ...{ provider, duplicates: [], plan: null, failure: null },
      ...situation.checks?.[provider],
    }),
    'delivery.send': ({ to }) => to.map(({ provider }) => ({ provider, delivery: deliver(provider), failure: null })),
    'delivery.undo': () => ({ undone: true, delivery: null }),
    'delivery.resolve': () => deliver(situation.delivery?.provider ?? 'kashew'),
    'delivery.forget': () => null,
    'delivery.edit': () => put(startDraft({ id: 'draft-4', now: NOW })),
    'delivery.get': () => deliver(situation.delivery?.provider ?? 'kashew'),
    'delivery.page': ({ filter, before, limit }) => {
      const all = situation.deliveries ?? [];
      const wanted = all.filter(({ attentionSince }) => filter === 'all' || attentionSince !== null);
      const from = Number(before ?? 0);
      const next = from + limit < wanted.length ? String(from + limit) : null;
      const attention = all.filter(({ attentionSince }) => attentionSince !== null).length;
      return { deliveries: wanted.slice(from, from + limit), next, total: all.length, attention };
    },
    'delivery.retry': () => deliver(situation.delivery?.provider ?? 'kashew'),
    'delivery.list': () => situation.deliveries ?? [],
    'profile.list': () => situation.profiles ?? [],
    ...libraryHandlers(situation, preview, (from, provider) => deliveryOf(from, provider, 'delivered')),
    'profile.edit': () => put(startDraft({ id: 'draft-3', now: NOW })),
    'settings.import': (own) => own,
    'settings.revert': () => null,
    'settings.change': (change) => {
      settings = { ...settings, ...change };
      return settings;
    },
    'account.save': ({ provider, settings: entered }) => {
      const before = account(provider);
      return putAccount({ ...before, settings: { ...before.settings, ...entered } });
    },
    'account.check': ({ provider }) => account(provider),
    'account.remove': ({ provider }) =>
      putAccount({ ...account(provider), state: 'not-set-up', endings: {}, check: null }),
    'keys.read': () => keys,
    'keys.unlock': ({ passphrase }) => {
      if (passphrase !== 'correct horse battery') throw new Failed({ kind: 'passphrase-wrong' });
      return putKeys({ locked: false });
    },
    'keys.lock': () => putKeys({ locked: true }),
    'keys.protect': ({ mode, ...more }) =>
      putKeys({ protection: mode, locked: false, idleMinutes: 'idleMinutes' in more ? more.idleMinutes : null }),
    'keys.idle': ({ minutes }) => putKeys({ idleMinutes: minutes }),
    'keys.forget': () => putKeys({ protection: 'device', locked: false, idleMinutes: null }),
    'data.export': () => ({ fileName: 'icepick.json', json: '{}' }),
    'data.wipe': () => ({ left: situation.wipeLeft ?? [] }),
    'unreadable.list': () => situation.unreadable ?? [],
    'unreadable.export': () => ({ fileName: 'icepick-unreadable.json', json: '{}' }),
    'unreadable.delete': () => {
      situation.unreadable = [];
      return null;
    },
  };
  return async (type, request) => {
    if (situation.silent?.includes(type)) return new Promise(() => undefined);
    const failure = situation.broken?.[type];
    if (failure) throw new Failed(failure);
    return (handlers[type] as (request: unknown) => never)(request);
  };
}

const summary = ({ id, icp, updatedAt, sources }: Draft, current: boolean): DraftSummary => ({
  ...{ id, name: icp.name, updatedAt, pages: sources.length, current },
  values: LIST_FIELDS.reduce((sum, field) => sum + icp[field].length, 0),
});

export const readPage = (draft: Draft | null): PageState => ({
  kind: 'read',
  tabId: 1,
  url: draft?.sources[0]?.url ?? 'https://www.quellwerk.example/',
  title: draft?.sources[0]?.title ?? '',
  found: icpFromFindings(draft?.sources[0]?.findings ?? []),
  values: draft?.sources[0]?.findings.filter(({ confidence }) => confidence >= 0.5).length ?? 0,
  newValues: 0,
  inDraft: true,
  notes: [],
});

/** A delivery of a draft, in the state that is wanted. */
export function deliveryOf(
  draft: Draft,
  provider: string,
  state: DeliveryState,
  failure: Failure | null = null,
): DeliveryView {
  const one = PROVIDERS.find(({ id }) => id === provider);
  const settings = Object.fromEntries((one?.settings ?? []).map((field) => [field.id, field.default]));
  const status = failure && 'status' in failure ? failure.status : state === 'delivered' ? 201 : null;
  // Surfaces read no more of it than this.
  return {
    id: `delivery-${provider}-${state}`,
    draftId: draft.id,
    provider,
    profileName: draft.icp.name,
    icp: draft.icp,
    request: one?.compile(draft.icp, { ...settings, user: 'usr_abc123', product: 'prod_xyz789' }).request ?? {
      method: 'POST',
      url: 'https://kashew.ai/api/v1/icp-profiles',
      body: JSON.stringify(draft.icp),
    },
    state,
    attempts: [{ startedAt: NOW.toISOString(), endedAt: NOW.toISOString(), status, failure }],
    createdAt: NOW.toISOString(),
    updatedAt: NOW.toISOString(),
    remote: state === 'delivered' ? { id: '3f1c', status: 'created' } : null,
    key: `delivery-${provider}-${state}`,
    earlierKeys: [],
    attemptCount: 1,
    notBefore: NOW.toISOString(),
    nextAttemptAt: state === 'waiting' ? new Date(NOW.getTime() + 40_000).toISOString() : null,
    candidates: [],
    extras: [],
    unlisted: null,
    attentionSince: state === 'refused' || state === 'unsure' ? NOW.toISOString() : null,
    paused: null,
  } as DeliveryView;
}

/**
 * What one open surface knows, between the background, which alone stores anything, and the eye. Changes are sent at
 * once and shown ahead of their answer; broadcasts are taken by revision. No browser here: `ports` brings it.
 */

import type { FormChange } from '../../components/ProfileForm.tsx';
import { presetOf } from '../../components/setting-choices.ts';
import { isSetUp, phaseOf, type SendOutcome, type WorkbenchState } from '../../components/workbench-state.ts';
import { type Failure, failureOf } from '../../utils/failure.ts';
import { type Draft, type DraftOp, startDraft } from '../../utils/icp/draft.ts';
import type { Send } from '../../utils/messages/send.ts';
import type { AccountView, Broadcast, DeliveryView, PageState, UserSettings } from '../../utils/messages.ts';
import type { ProviderDeclaration, ProviderId, SettingValue } from '../../utils/providers/types.ts';
import { createChanges } from './changes.ts';
import { latestOnly } from './latest.ts';
import { createSending, type Target } from './sending.ts';

export interface SessionPorts {
  send: Send;
  /** The tab whose page it reads; null when there is none. */
  tabId: number | null;
  providers: readonly ProviderDeclaration[];
  now: () => Date;
  /** A fresh UUID v4. */
  uuid: () => string;
  /** Runs something later; returns how to call it off. */
  later: (milliseconds: number, run: () => void) => () => void;
}

const UNDO_MS = 10_000;
/** A page that takes longer gets an empty form; its answer is still welcome. */
const PAGE_SECONDS = 5;

interface Known {
  draft: Draft | null;
  page: PageState | null;
  loaded: boolean;
  accounts: AccountView[];
  settings: UserSettings | null;
  provider: ProviderId | null;
  picked: Record<ProviderId, Record<string, SettingValue>>;
  preview: WorkbenchState['preview'];
  also: ReadonlySet<ProviderId>;
  failure: Failure | null;
  undo: { label: string; ops: DraftOp[] } | null;
}

/** Starts reading at once. `state` gives what to show, `subscribe` tells when to show it again. */
export function createSession(ports: SessionPorts) {
  const { send, tabId, now } = ports;
  const known: Known = {
    draft: null,
    page: null,
    loaded: false,
    accounts: [],
    settings: null,
    provider: null,
    picked: {},
    preview: null,
    also: new Set(),
    failure: null,
    undo: null,
  };
  const listeners = new Set<() => void>();
  let blank: Draft | null = null;
  let stopUndo: () => void = () => undefined;
  let shown: WorkbenchState | null = null;

  const tell = () => {
    shown = null;
    for (const listener of listeners) listener();
  };
  const fail = (error: unknown) => {
    known.failure = failureOf(error);
    tell();
  };

  /** Takes a draft unless a newer state of it is known. */
  const adopt = (draft: Draft | null) => {
    if (draft && known.draft?.id === draft.id && draft.revision < known.draft.revision) return;
    if (draft?.id !== known.draft?.id) {
      // What made the first draft belongs into it.
      if (known.draft) changes.forget();
      setUndo(null);
      sending.clear(draft?.id ?? null);
    }
    known.draft = draft;
    if (draft) blank = null;
    tell();
    preview();
  };

  /** Without a page, or while it takes too long, an empty form stands ready; it is stored with its first value. */
  const empty = (): Draft => {
    blank ??= startDraft({ id: ports.uuid(), now: now() });
    return blank;
  };
  const base = (): Draft | null => known.draft ?? (known.loaded && known.page ? empty() : blank);
  const visible = (): Draft | null => {
    const draft = base();
    return draft && changes.over(draft);
  };

  const changes = createChanges({
    send,
    now,
    draft: () => ({ id: (known.draft ?? empty()).id, stored: known.draft !== null }),
    answered: (draft) => {
      if (known.failure?.kind === 'storage' || known.failure?.kind === 'internal') known.failure = null;
      adopt(draft);
    },
    failed: (error) => fail(error),
    changed: () => tell(),
  });

  const setUndo = (undo: Known['undo']) => {
    stopUndo();
    known.undo = undo;
    if (undo) {
      stopUndo = ports.later(UNDO_MS, () => {
        known.undo = null;
        tell();
      });
    }
  };

  const provider = (): ProviderDeclaration | undefined => {
    const wanted = known.provider ?? known.settings?.defaultProvider;
    return ports.providers.find(({ id }) => id === wanted) ?? ports.providers[0];
  };
  const account = (id: ProviderId) => known.accounts.find((view) => view.provider === id);
  /** What stands beside the button: picked here, else what it has by itself. */
  const pickedFor = (chosen: ProviderDeclaration): Record<string, SettingValue> =>
    Object.fromEntries(
      chosen.settings
        .filter(({ scope }) => scope === 'delivery')
        .map((field) => [field.id, known.picked[chosen.id]?.[field.id] ?? presetOf(field, account(chosen.id))]),
    );
  const picked = (): Record<string, SettingValue> => {
    const chosen = provider();
    return chosen ? pickedFor(chosen) : {};
  };
  /** Whether a profile could be sent to a provider without asking anything more. */
  const isReady = (one: ProviderDeclaration): boolean =>
    isSetUp(one, known.accounts) &&
    one.settings.every(({ id, scope, required }) => {
      const value = scope === 'delivery' ? pickedFor(one)[id] : account(one.id)?.settings[id];
      return !required || (value !== undefined && value !== '');
    });
  const others = (): ProviderDeclaration[] =>
    ports.providers.filter((one) => one.id !== provider()?.id && isReady(one));
  const targets = (): Target[] => {
    const chosen = provider();
    const also = others().filter(({ id }) => known.also.has(id));
    return (chosen ? [chosen, ...also] : []).map((one) => ({ provider: one.id, settings: pickedFor(one) }));
  };

  const sending = createSending(
    {
      send,
      later: ports.later,
      settledDraft: async () => {
        changes.settleTexts();
        await changes.settled();
        return (known.draft ?? empty()).id;
      },
      changed: () => tell(),
    },
    (id) => ports.providers.find((one) => one.id === id)?.origins.length === 0,
  );

  /** Asks what would be sent. */
  const preview = latestOnly(async () => {
    const chosen = provider();
    if (!known.draft || !chosen || known.draft.closedAt) return;
    try {
      const request = { draftId: known.draft.id, provider: chosen.id, settings: picked() };
      const { coverage, failure } = await send('delivery.preview', request);
      known.preview = { coverage, failure };
      // A person who said which plan it is wants to know how full it is.
      if (!failure && known.draft && account(chosen.id)?.settings.plan) {
        void sending.measure({ provider: chosen.id, settings: picked() }, known.draft.id);
      }
    } catch (error) {
      known.preview = { coverage: [], failure: failureOf(error) };
    }
    tell();
  });

  const readPage = async () => {
    if (tabId === null) {
      known.page = {
        kind: 'unreadable',
        tabId,
        url: '',
        failure: { kind: 'page-not-readable', reason: 'no-page', url: '' },
      };
      return tell();
    }
    const stop = ports.later(PAGE_SECONDS * 1000, () => {
      if (known.page) return;
      const failure: Failure = { kind: 'page-timeout', seconds: PAGE_SECONDS, url: '' };
      known.page = { kind: 'unreadable', tabId, url: '', failure };
      tell();
    });
    try {
      const { page, draft } = await send('page.read', { tabId });
      known.page = page;
      // A page that cannot be read does not bring back what was sent before: its form is empty.
      if (draft && (draft.closedAt === null || page.kind === 'read')) adopt(draft);
      else tell();
    } catch (error) {
      known.page = { kind: 'unreadable', tabId, url: '', failure: failureOf(error) };
      tell();
    } finally {
      stop();
    }
  };

  /** Takes the newest delivery of a draft, and in a moment those to other providers that stand beside it. */
  const follow = (newest: DeliveryView): void => {
    sending.put(newest);
    send('delivery.page', { filter: 'all', before: null, limit: 20 })
      .then(({ deliveries }) => {
        const beside = deliveries.filter((one) => one.draftId === newest.draftId && one.provider !== newest.provider);
        for (const one of beside.reverse()) sending.put(one);
        tell();
      })
      // The newest is known all the same.
      .catch(() => undefined);
  };

  const load = async () => {
    try {
      const bench = await send('workbench.read', {});
      known.accounts = bench.accounts;
      known.settings = bench.settings;
      known.loaded = true;
      if (bench.delivery) follow(bench.delivery);
      // A draft that was sent is not shown until the page says whether it starts a new one.
      if (bench.draft?.closedAt === null && (!known.draft || known.draft.id === bench.draft.id)) adopt(bench.draft);
      else preview();
    } catch (error) {
      known.loaded = true;
      fail(error);
    }
    tell();
  };

  const deliver = () => {
    known.failure = null;
    setUndo(null);
    return sending.deliver(targets());
  };

  const startNew = (from: number | null) => {
    changes.settleTexts();
    return send('draft.start', { tabId: from })
      .then(({ page, draft }) => {
        if (page) known.page = page;
        known.failure = null;
        known.preview = null;
        known.also = new Set();
        adopt(draft);
      })
      .catch(fail);
  };

  const hear = (broadcast: Broadcast) => {
    switch (broadcast.event) {
      case 'draft.changed':
        adopt(broadcast.draft);
        break;
      case 'delivery.changed':
        if (broadcast.delivery.draftId === known.draft?.id) sending.put(broadcast.delivery);
        tell();
        break;
      case 'delivery.forgotten':
        sending.forget(broadcast.deliveryId);
        tell();
        break;
      case 'account.changed':
        known.accounts = [
          ...known.accounts.filter((view) => view.provider !== broadcast.account.provider),
          broadcast.account,
        ];
        tell();
        preview();
        break;
      case 'settings.changed':
        known.settings = broadcast.settings;
        tell();
        break;
      case 'data.wiped':
        changes.forget();
        sending.clear(null);
        adopt(null);
        load();
    }
  };

  const compose = (): WorkbenchState => {
    const draft = visible();
    const { deliveries, failures, unlisted, plans, busy, question } = sending.view();
    const mine = deliveries.filter(({ draftId }) => draftId === draft?.id);
    const outcomes = ports.providers.flatMap(({ id }): SendOutcome[] => {
      const delivery = mine.find((one) => one.provider === id) ?? null;
      const failure = failures.get(id) ?? null;
      return delivery || failure ? [{ provider: id, delivery, failure }] : [];
    });
    const shownProvider = known.loaded ? (provider()?.id ?? '') : '';
    return {
      now: now(),
      phase: phaseOf(draft, mine, busy !== null),
      draft,
      page: known.page,
      provider: shownProvider,
      accounts: known.accounts,
      picked: picked(),
      preview: known.preview,
      also: targets()
        .slice(1)
        .map((target) => target.provider),
      ready: others().map(({ id }) => id),
      plan: plans.get(shownProvider) ?? null,
      looking: busy === 'looking',
      question,
      unlisted: [...unlisted.keys()],
      outcomes,
      failure: known.failure,
      undo: known.undo,
    };
  };

  load();
  readPage();

  return {
    /** The same object until something changes. */
    state: (): WorkbenchState => {
      shown ??= compose();
      return shown;
    },
    subscribe: (listener: () => void) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
    hear,
    settleTexts: changes.settleTexts,
    change: ({ ops, undo }: FormChange) => {
      if (undo) setUndo(undo);
      changes.change(ops);
    },
    text: changes.text,
    undo: () => {
      const ops = known.undo?.ops;
      setUndo(null);
      if (ops) changes.change(ops);
      else tell();
    },
    addPage: () => {
      if (tabId === null) return;
      changes.settleTexts();
      send('page.add', { tabId })
        .then(({ page, draft }) => {
          known.page = page;
          adopt(draft);
        })
        .catch(fail);
    },
    startFromPage: () => startNew(known.page?.kind === 'read' ? tabId : null),
    startEmpty: () => startNew(null),
    chooseProvider: (id: ProviderId) => {
      known.provider = id;
      known.preview = null;
      known.failure = null;
      sending.quiet();
      tell();
      preview();
    },
    pick: (setting: string, value: SettingValue) => {
      const id = provider()?.id;
      if (!id) return;
      known.picked[id] = { ...known.picked[id], [setting]: value };
      tell();
      preview();
    },
    toggleAlso: (id: ProviderId) => {
      const also = new Set(known.also);
      if (!also.delete(id)) also.add(id);
      known.also = also;
      tell();
    },
    deliver,
    sendAnyway: sending.sendAnyway,
    cancelSending: sending.cancel,
    retry: sending.retry,
    undoDelivery: sending.undo,
  };
}
export type Session = ReturnType<typeof createSession>;

/**
 * What one open surface knows, between the background, which alone stores anything, and the eye. Changes are sent at
 * once and shown ahead of their answer; broadcasts are taken by revision. No browser here: `ports` brings it.
 */

import type { FormChange } from '../../components/ProfileForm.tsx';
import type { WorkbenchState } from '../../components/workbench-state.ts';
import { type Failure, failureOf } from '../../utils/failure.ts';
import { type Draft, type NewValue, startDraft } from '../../utils/icp/draft.ts';
import { whatOf } from '../../utils/icp/draft-history.ts';
import type { Send } from '../../utils/messages/send.ts';
import type { TabRun } from '../../utils/messages/tabs.ts';
import type { Broadcast, ComparedRequest } from '../../utils/messages.ts';
import type { ProviderDeclaration, ProviderId, SettingValue } from '../../utils/providers/types.ts';
import { createChanges } from './changes.ts';
import { composedState } from './composed-state.ts';
import { createDestinations } from './destinations.ts';
import { deliveriesBeside } from './follow-deliveries.ts';
import { latestOnly } from './latest.ts';
import { createOwnValues } from './own-values.ts';
import { createPageReading } from './page-reading.ts';
import { createSending } from './sending.ts';
import { createSeveralDrafts } from './several-drafts.ts';
import { createUndoOffer, isSameStep } from './undo-offer.ts';

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

/** Starts reading at once. `state` gives what to show, `subscribe` tells when to show it again. */
export function createSession(ports: SessionPorts) {
  const { send, now, later, providers } = ports;
  const listeners = new Set<() => void>();
  let stored: Draft | null = null;
  let blank: Draft | null = null;
  let loaded = false;
  let previewed: WorkbenchState['preview'] = null;
  let failure: Failure | null = null;
  let shown: WorkbenchState | null = null;

  const tell = () => {
    shown = null;
    for (const listener of listeners) listener();
  };
  const fail = (error: unknown) => {
    failure = failureOf(error);
    tell();
  };

  /** Takes a draft unless a newer state of it is known. */
  const adopt = (draft: Draft | null) => {
    if (draft && stored?.id === draft.id && draft.revision < stored.revision) return;
    if (draft?.id !== stored?.id) {
      // What made the first draft belongs into it; what is still being typed belongs into the one before.
      if (stored) {
        changes.settleTexts();
        changes.forget();
      }
      undo.put(null);
      sending.clear(draft?.id ?? null);
    }
    stored = draft;
    if (draft) blank = null;
    tell();
    preview();
  };

  /** Without a page, or while it takes too long, an empty form stands ready; it is stored with its first value. */
  const empty = (): Draft => {
    blank ??= startDraft({ id: ports.uuid(), now: now() });
    return blank;
  };
  const visible = (): Draft | null => {
    const draft = stored ?? (loaded && reading.page() ? empty() : blank);
    return draft && changes.over(draft);
  };

  const undo = createUndoOffer(later, tell);
  const drafts = createSeveralDrafts({
    send,
    settledDraft: async () => {
      changes.settleTexts();
      await changes.settled();
      return stored?.id ?? null;
    },
    adopt: (draft) => {
      previewed = null;
      adopt(draft);
    },
    failed: fail,
    changed: tell,
  });
  let run: TabRun | null = null;
  const takeRun = (next: TabRun | null): void => {
    run = next;
    tell();
  };
  const own = createOwnValues({ send, changed: tell });
  const destinations = createDestinations(providers);
  const reading = createPageReading({
    send,
    later,
    changed: tell,
    met: (page, draft) => {
      // A page that cannot be read does not bring back what was sent before: its form is empty.
      if (draft && (draft.closedAt === null || page.kind === 'read')) adopt(draft);
      else tell();
    },
  });
  const changes = createChanges({
    send,
    now,
    draft: () => ({ id: (stored ?? empty()).id, stored: stored !== null }),
    answered: (draft) => {
      if (failure?.kind === 'storage' || failure?.kind === 'internal') failure = null;
      // Another one may be shown by now.
      if (!stored || stored.id === draft.id) adopt(draft);
    },
    failed: fail,
    changed: tell,
  });
  const sending = createSending({
    send,
    later,
    settledDraft: async () => {
      changes.settleTexts();
      await changes.settled();
      return (stored ?? empty()).id;
    },
    changed: tell,
  });

  /** Asks what would be sent. */
  const preview = latestOnly(async () => {
    const target = destinations.shown();
    if (!stored || !target || stored.closedAt) return;
    try {
      const { coverage, failure: stops } = await send('delivery.preview', { draftId: stored.id, ...target });
      previewed = { coverage, failure: stops };
      // A person who said which plan it is wants to know how full it is.
      if (!stops && stored && destinations.account(target.provider)?.settings.plan)
        void sending.measure(target, stored.id);
    } catch (error) {
      previewed = { coverage: [], failure: failureOf(error) };
    }
    tell();
  });

  const load = async () => {
    try {
      const bench = await send('workbench.read', {});
      destinations.load(bench.accounts, bench.settings);
      loaded = true;
      if (bench.delivery) {
        sending.put(bench.delivery);
        deliveriesBeside(send, bench.delivery).then((beside) => {
          for (const one of beside) sending.put(one);
          tell();
        });
      }
      // A draft that was sent is not shown until the page says whether it starts a new one.
      if (bench.draft?.closedAt === null && (!stored || stored.id === bench.draft.id)) adopt(bench.draft);
      else preview();
    } catch (error) {
      loaded = true;
      fail(error);
    }
    tell();
  };

  const startNew = (from: number | null) => {
    changes.settleTexts();
    return send('draft.start', { tabId: from })
      .then(({ page, draft }) => {
        if (page) reading.take(page);
        failure = null;
        previewed = null;
        destinations.forgetAlso();
        adopt(draft);
      })
      .catch(fail);
  };

  const hear = (broadcast: Broadcast) => {
    switch (broadcast.event) {
      case 'draft.changed':
        adopt(broadcast.draft);
        break;
      case 'drafts.changed':
        drafts.heard();
        break;
      case 'tabs.changed':
        takeRun(broadcast.run);
        break;
      case 'page.changed':
        reading.take(broadcast.page);
        break;
      case 'delivery.changed':
        if (broadcast.delivery.draftId === stored?.id) sending.put(broadcast.delivery);
        tell();
        break;
      case 'delivery.forgotten':
        sending.forget(broadcast.deliveryId);
        tell();
        break;
      case 'account.changed':
        destinations.putAccount(broadcast.account);
        tell();
        preview();
        break;
      case 'settings.changed':
        destinations.putSettings(broadcast.settings);
        tell();
        break;
      case 'suggestions.changed':
        own.take(broadcast.suggestions);
        break;
      case 'data.wiped':
        changes.forget();
        own.load();
        sending.clear(null);
        adopt(null);
        load();
    }
  };

  const compose = (): WorkbenchState =>
    composedState({
      now: now(),
      ...{ draft: visible(), page: reading.page(), failure },
      ...{ providers, loaded, destinations, sending: sending.view() },
      preview: previewed,
      undo: undo.get(),
      drafts: drafts.list(),
      run,
      suggestions: own.get(),
    });

  load().then(own.load);
  // A run that another surface began may go on.
  send('tabs.run', {}).then(
    (found) => found && takeRun(found),
    () => undefined,
  );
  reading.read(ports.tabId);

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
    /** Another tab stands in front, or another page in it. */
    read: reading.read,
    readAgain: () => reading.read(reading.tabId()),
    settleTexts: changes.settleTexts,
    change: ({ ops, never, undo: offer }: FormChange) => {
      if (offer) undo.put({ ...offer, step: whatOf(ops) });
      own.never(never);
      if (ops.length > 0) changes.change(ops);
      else tell();
    },
    forgetUsed: own.forget,
    text: changes.text,
    undo: () => {
      const offer = undo.take();
      tell();
      if (!offer) return;
      own.never(offer.never);
      if (offer.restores !== undefined) return void drafts.restore(offer.restores);
      if (offer.of !== undefined) return void drafts.undoIn(offer.of);
      changes.settleTexts();
      changes
        .settled()
        .catch(() => undefined)
        .then(() => {
          if (isSameStep(stored?.steps?.undo, offer.step)) return drafts.undo();
          if (offer.ops.length > 0) changes.change(offer.ops);
        });
    },
    addPage: (leftOut: NewValue[] = [], label = '') => {
      const tabId = reading.tabId();
      if (tabId === null) return;
      changes.settleTexts();
      send('page.add', { tabId, leftOut })
        .then(({ page, draft }) => {
          reading.take(page);
          adopt(draft);
          const step = draft.steps?.undo;
          if (label && step?.kind === 'add-page') undo.put({ label, ops: [], step });
          tell();
        })
        .catch(fail);
    },
    undoStep: drafts.undo,
    redoStep: drafts.redo,
    loadDrafts: drafts.load,
    switchDraft: drafts.switchTo,
    duplicateDraft: () => {
      if (stored) drafts.duplicate(stored.id);
    },
    /** `label`: what the offer to bring it back says. */
    deleteDraft: (label: string, id = stored?.id) => {
      if (id === undefined) return;
      const show = id === stored?.id;
      drafts.remove(id).then(() => {
        undo.put({ label, ops: [], restores: { draftId: id, show } });
        tell();
      }, fail);
    },
    renameDraft: (id: string, name: string, label: string) => {
      if (id === stored?.id) return changes.text('name', name);
      drafts.rename(id, name).then(() => {
        undo.put({ label, ops: [], of: id });
        tell();
      }, fail);
    },
    addTabs: (windowId: number) => {
      changes.settleTexts();
      send('tabs.add', { windowId }).then(takeRun, fail);
    },
    wakeTabs: () => {
      send('tabs.wake', {}).then(takeRun, fail);
    },
    stopTabs: () => {
      send('tabs.stop', {}).then(takeRun, fail);
    },
    dismissTabs: () => {
      send('tabs.dismiss', {}).then(takeRun, fail);
    },
    startFromPage: () => startNew(reading.page()?.kind === 'read' ? reading.tabId() : null),
    startEmpty: () => startNew(null),
    chooseProvider: (id: ProviderId) => {
      destinations.choose(id);
      previewed = null;
      failure = null;
      sending.quiet();
      tell();
      preview();
    },
    pick: (setting: string, value: SettingValue) => {
      destinations.pick(setting, value);
      tell();
      preview();
    },
    toggleAlso: (id: ProviderId) => {
      destinations.toggleAlso(id);
      tell();
    },
    /** What every provider would get of the profile as it stands. */
    compare: async (): Promise<ComparedRequest[]> => {
      changes.settleTexts();
      await changes.settled();
      return send('delivery.compare', { draftId: (stored ?? empty()).id, settings: destinations.picked() });
    },
    deliver: () => {
      failure = null;
      undo.put(null);
      return sending.deliver(destinations.targets());
    },
    sendAnyway: sending.sendAnyway,
    cancelSending: sending.cancel,
    unlock: async (passphrase: string): Promise<void> => {
      await send('keys.unlock', { passphrase });
      preview();
    },
    retry: sending.retry,
    undoDelivery: sending.undo,
  };
}
export type Session = ReturnType<typeof createSession>;

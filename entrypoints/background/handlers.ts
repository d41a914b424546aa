/** What each message does. One line a message; the work is in the services. */

import { Failed } from '../../utils/failure.ts';
import type { Draft } from '../../utils/icp/draft.ts';
import type { Handlers } from '../../utils/messages/serve.ts';
import type { PageState } from '../../utils/messages.ts';
import { hasDeliveries } from '../../utils/storage/deliveries.ts';
import { parsePageCapture } from '../../utils/storage/page-capture.ts';
import { sourceOf } from './capture.ts';
import { pageState, unreadableState } from './page-state.ts';
import type { Services } from './services.ts';

export function handlersFor(services: Services): Handlers {
  const {
    accounts,
    badge,
    broadcast,
    deliveries,
    drafts,
    keys,
    pages,
    profiles,
    remoteLists,
    setAside,
    settings,
    showOnPage,
    storage,
    storedData,
    ownSettings,
    suggestions,
    tabRuns,
  } = services;

  /** The page that a surface means: the one read last in its tab, or else the one that is there now. */
  const pageOf = async (tabId: number) => (await pages.last(tabId)) ?? (await pages.read(tabId));

  /** A stored profile as something to deliver: under the draft that it came from, so that what that delivered is known. */
  const wordingOf = async (profileId: string) => {
    const { id, draftId, icp } = await profiles.one(profileId);
    const draft = draftId === null ? undefined : await drafts.get(draftId);
    return { id: draftId ?? id, icp, folded: draft?.folded ?? [] };
  };

  /** Other surfaces may show the same tab. */
  const told = (page: PageState): PageState => {
    broadcast({ event: 'page.changed', page });
    return page;
  };

  return {
    async 'workbench.read'() {
      const draft = await drafts.current();
      const [delivery, views, read] = await Promise.all([
        draft && (await hasDeliveries(storage.deliveries, draft.id)) ? deliveries.ofDraft(draft.id) : null,
        accounts.views(),
        settings.read(),
      ]);
      return { draft, delivery, accounts: views, settings: read };
    },

    async 'page.read'({ tabId }) {
      await badge.clear(tabId);
      let draft: Draft | null;
      let page: PageState;
      try {
        const read = await pages.read(tabId);
        draft = await drafts.meet(sourceOf(read));
        page = told(pageState(tabId, read, draft));
      } catch (error) {
        await pages.forget(tabId).catch(() => undefined);
        draft = await drafts.current();
        page = unreadableState(tabId, error);
      }
      return { page, draft };
    },

    async 'page.add'({ tabId, leftOut }) {
      const page = await pageOf(tabId);
      const draft = await drafts.add(sourceOf(page), leftOut);
      return { page: told(pageState(tabId, page, draft)), draft };
    },

    'page.show': (request) => showOnPage.show(request),
    async 'page.unshow'(request) {
      if (await services.left('outlined')) await showOnPage.clear(request);
      return null;
    },

    async 'draft.start'({ tabId }) {
      if (tabId === null) return { page: null, draft: await drafts.start({}) };
      const page = await pageOf(tabId);
      const draft = await drafts.start({ source: sourceOf(page) });
      return { page: told(pageState(tabId, page, draft)), draft };
    },

    async 'draft.change'({ draftId, ops, starts }) {
      const draft = await drafts.change(draftId, ops, { starts });
      void suggestions.typed(ops);
      return draft;
    },

    'tabs.add': ({ windowId }) => tabRuns.add(windowId),
    'tabs.wake': () => tabRuns.wake(),
    'tabs.stop': () => tabRuns.stop(),
    // Every form asks at once, and while it does a page is being read.
    'tabs.run': async () => ((await services.left('tab-run')) ? tabRuns.run() : null),
    async 'tabs.dismiss'() {
      await tabRuns.dismiss();
      return null;
    },
    'draft.undo': ({ draftId }) => drafts.undo(draftId),
    'draft.redo': ({ draftId }) => drafts.redo(draftId),
    'draft.list': () => drafts.list(),
    'draft.switch': ({ draftId }) => drafts.switch(draftId),
    'draft.duplicate': ({ draftId }) => drafts.duplicate(draftId),
    'draft.delete': async ({ draftId }) => ({ draft: await drafts.delete(draftId) }),
    'draft.restore': ({ draftId, show }) => drafts.restore(draftId, { show }),

    'delivery.preview': (request) => deliveries.preview(request),
    'delivery.compare': (request) => deliveries.compare(request),
    async 'delivery.create'(request) {
      const delivery = await deliveries.create(request);
      void suggestions.sent(delivery.icp);
      return delivery;
    },
    'delivery.check': (request) => deliveries.check(request),
    async 'delivery.send'(request) {
      const outcomes = await deliveries.send(request);
      const sent = outcomes.find(({ delivery }) => delivery)?.delivery;
      if (sent) void suggestions.sent(sent.icp);
      return outcomes;
    },
    'delivery.undo': ({ deliveryId }) => deliveries.undo(deliveryId),
    'delivery.retry': ({ deliveryId }) => deliveries.retry(deliveryId),
    'delivery.resolve': ({ deliveryId, remoteId }) => deliveries.resolve(deliveryId, remoteId),
    async 'delivery.forget'({ deliveryId }) {
      await deliveries.forget(deliveryId);
      return null;
    },
    'delivery.edit': ({ deliveryId }) => deliveries.edit(deliveryId),
    'delivery.get': ({ deliveryId }) => deliveries.get(deliveryId),
    'delivery.page': (request) => deliveries.page(request),
    'delivery.list': () => deliveries.list(),

    'profile.list': async () =>
      (await storage.profiles.list())
        .map(({ id, icp, savedAt }) => ({ id, icp, savedAt }))
        .sort((a, b) => b.savedAt.localeCompare(a.savedAt)),
    async 'profile.edit'({ profileId }) {
      const { icp, draftId } = await profiles.one(profileId);
      return drafts.reopen({ icp, draftId, record: profileId });
    },
    'profile.page': (request) => profiles.page(request),
    'profile.get': ({ profileIds }) => profiles.get(profileIds),
    'profile.evidence': ({ profileIds }) => profiles.evidence(profileIds),
    'profile.change': (change) => profiles.change(change),
    'profile.preview': async ({ profileId, ...to }) => deliveries.previewOf(await wordingOf(profileId), to),
    'profile.deliver': async ({ profileId, ...to }) => deliveries.createOf(await wordingOf(profileId), to),
    'library.undo': ({ undo }) => profiles.undo(undo),
    'library.import': (request) => profiles.import(request),
    'delivery.marks': (request) => deliveries.marks(request),
    'remote.list': ({ provider, fresh }) => remoteLists.list(provider, fresh),

    async 'example.start'({ capture }) {
      // It comes from a page of ours, and is checked like any other all the same.
      const parsed = parsePageCapture(capture);
      if ('problem' in parsed) throw new Failed({ kind: 'page-error', detail: parsed.problem, url: '' });
      return drafts.start({ source: sourceOf({ capture: parsed.capture, readAt: services.now().toISOString() }) });
    },

    'suggestions.read': () => suggestions.read(),
    'suggestions.never': (change) => suggestions.never(change),
    'suggestions.forget': ({ field, value }) => suggestions.forget(field, value),

    'settings.import': (other) => ownSettings.merge(other),
    async 'settings.revert'(added) {
      await ownSettings.unmerge(added);
      return null;
    },
    'settings.change': (change) => settings.change(change),

    async 'account.save'({ provider, credentials, settings: entered }) {
      const view = await accounts.save(provider, credentials, entered);
      void deliveries.mended(provider);
      return view;
    },
    async 'account.check'({ provider }) {
      const view = await accounts.check(provider);
      if (view.state === 'connected') void deliveries.mended(provider);
      return view;
    },
    'account.remove': ({ provider }) => accounts.remove(provider),

    'keys.read': () => keys.read(),
    'keys.unlock': ({ passphrase }) => keys.unlock(passphrase),
    'keys.lock': () => keys.lock(),
    'keys.protect': (request) => keys.protect(request),
    'keys.idle': ({ minutes }) => keys.setIdle(minutes),
    'keys.forget': () => keys.forget(),

    'data.export': ({ evidence }) => storedData.export(evidence),
    async 'data.wipe'() {
      await tabRuns.stop();
      await tabRuns.dismiss();
      const wiped = await storedData.wipe();
      await keys.watch();
      return wiped;
    },
    'unreadable.list': () => setAside.list(),
    'unreadable.export': () => setAside.export(),
    async 'unreadable.delete'() {
      await setAside.delete();
      return null;
    },
  };
}

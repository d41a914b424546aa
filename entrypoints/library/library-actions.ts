/** What the library's buttons do, as messages to the background. */
import type { LibraryActions } from '../../components/library/library-actions.ts';
import type { ProfilesChanged } from '../../utils/messages/library.ts';
import type { Send } from '../../utils/messages/send.ts';
import type { LibraryOutside } from './LibraryRoot.tsx';
import type { DeliveryLoader } from './loaded-deliveries.ts';
import type { ProfileLoader } from './loaded-profiles.ts';

/** Whole profiles travel in messages of a few megabytes at most. */
const AT_ONCE = 1_000;

async function inParts<T>(ids: readonly string[], ask: (ids: string[]) => Promise<T[]>): Promise<T[]> {
  const all: T[] = [];
  for (let at = 0; at < ids.length; at += AT_ONCE) {
    for (const one of await ask(ids.slice(at, at + AT_ONCE))) all.push(one);
  }
  return all;
}

export function libraryActions(
  send: Send,
  outside: LibraryOutside,
  loaders: { deliveries: () => DeliveryLoader | null; profiles: () => ProfileLoader | null; noUnreadable: () => void },
): LibraryActions {
  const changed = (change: ProfilesChanged): ProfilesChanged => {
    loaders.profiles()?.put(change.rows, change.gone);
    return change;
  };
  const put = async (delivery: Promise<Parameters<DeliveryLoader['put']>[0]>) => {
    const now = await delivery;
    loaders.deliveries()?.put(now);
    loaders.profiles()?.mark(now);
    return now;
  };
  return {
    edit: (profileId) => send('profile.edit', { profileId }).then(outside.openForm),
    change: (op) => send('profile.change', op).then(changed),
    undo: async ({ undo, own }) => {
      if (own) await send('settings.revert', own);
      return changed(await send('library.undo', { undo }));
    },
    profiles: (ids) => inParts(ids, (profileIds) => send('profile.get', { profileIds })),
    evidence: async (ids) => {
      const found = await inParts(ids, (profileIds) => send('profile.evidence', { profileIds }));
      return new Map(found.map(({ profileId, sources }) => [profileId, sources]));
    },
    importRecords: (records) =>
      send('library.import', records).then((change) => {
        // Deliveries and drafts came, too.
        loaders.deliveries()?.restart();
        loaders.profiles()?.restart();
        return change;
      }),
    importSettings: (own) => send('settings.import', own),
    preview: (to) => send('profile.preview', to),
    deliver: (to) => put(send('profile.deliver', to)),
    remote: async (provider, fresh) => {
      const list = await send('remote.list', { provider, fresh });
      loaders.profiles()?.remote(provider, list);
      return list;
    },
    reload: () => {
      loaders.profiles()?.restart();
      loaders.deliveries()?.restart();
    },
    download: outside.download,
    retry: (deliveryId) => put(send('delivery.retry', { deliveryId })),
    editDelivery: (deliveryId) => send('delivery.edit', { deliveryId }).then(outside.openForm),
    forget: async (deliveryId) => {
      await send('delivery.forget', { deliveryId });
      loaders.deliveries()?.drop(deliveryId);
      loaders.profiles()?.unmark(deliveryId);
    },
    resolve: (deliveryId, remoteId) => put(send('delivery.resolve', { deliveryId, remoteId })),
    filter: (filter) => loaders.deliveries()?.filter(filter),
    more: () => loaders.deliveries()?.more(),
    exportUnreadable: async () => {
      const { fileName, json } = await send('unreadable.export', {});
      outside.download(fileName, json);
    },
    deleteUnreadable: async () => {
      await send('unreadable.delete', {});
      loaders.noUnreadable();
    },
    copy: outside.copy,
    newProfile: () => {
      send('draft.start', { tabId: null }).then(outside.openForm);
    },
    openOptions: outside.openOptions,
  };
}

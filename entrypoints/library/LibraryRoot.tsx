import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { LibraryPage } from '../../components/library/LibraryPage.tsx';
import type { LibraryActions } from '../../components/library/library-actions.ts';
import type { LibraryTab } from '../../components/library/library-rows.ts';
import { Unlocking } from '../../components/UnlockKeys.tsx';
import { type Send, unlockThrough } from '../../utils/messages/send.ts';
import type { Broadcast, ProfileView } from '../../utils/messages.ts';
import type { ProviderDeclaration } from '../../utils/providers/types.ts';
import { type DeliveryLoader, type LoadedDeliveries, loadDeliveries } from './loaded-deliveries.ts';

export interface LibraryOutside {
  listen: (listener: (broadcast: Broadcast) => void) => void;
  copy: (text: string) => Promise<void>;
  openForm: () => Promise<unknown>;
  openOptions: (section: string) => void;
  download: (fileName: string, text: string) => void;
}

const NOTHING_YET: LoadedDeliveries = {
  deliveries: null,
  paging: { filter: 'all', total: 0, attention: 0, more: false },
};

/** Ties the library to the background. */
export function LibraryRoot({
  send,
  providers,
  start,
  outside,
}: {
  send: Send;
  providers: readonly ProviderDeclaration[];
  start: { tab: LibraryTab; id: string } | null;
  outside: LibraryOutside;
}) {
  const [profiles, setProfiles] = useState<ProfileView[] | null>(null);
  const [{ deliveries, paging }, setLoaded] = useState<LoadedDeliveries>(NOTHING_YET);
  const [unreadable, setUnreadable] = useState(0);
  const [now] = useState(() => new Date());
  const loader = useRef<DeliveryLoader | null>(null);

  useEffect(() => {
    const begin = start?.tab === 'deliveries' ? start.id : null;
    // Reading is what puts records aside: asked once the first are there.
    const countUnreadable = () => send('unreadable.list', {}).then((records) => setUnreadable(records.length));
    let first = true;
    const loading = loadDeliveries(send, begin, (loaded) => {
      setLoaded(loaded);
      if (first && loaded.deliveries) countUnreadable();
      first &&= loaded.deliveries === null;
    });
    loader.current = loading;
    const loadProfiles = () => send('profile.list', {}).then(setProfiles);
    outside.listen((broadcast) => {
      if (broadcast.event === 'data.wiped') {
        loadProfiles();
        loading.restart();
        countUnreadable();
      }
      if (broadcast.event === 'delivery.forgotten') loading.drop(broadcast.deliveryId);
      if (broadcast.event !== 'delivery.changed') return;
      loading.put(broadcast.delivery);
      // A delivery to this device is a new profile here.
      if (broadcast.delivery.state === 'delivered') loadProfiles();
    });
    loadProfiles();
  }, [send, outside]);

  const unlock = useMemo(() => unlockThrough(send), [send]);
  const actions = useMemo<LibraryActions>(
    () => ({
      edit: (profileId) => send('profile.edit', { profileId }).then(outside.openForm),
      remove: async (profileId) => {
        await send('profile.change', { op: 'delete', profileIds: [profileId] });
        setProfiles((known) => known?.filter(({ id }) => id !== profileId) ?? null);
      },
      retry: async (deliveryId) => loader.current?.put(await send('delivery.retry', { deliveryId })),
      editDelivery: (deliveryId) => send('delivery.edit', { deliveryId }).then(outside.openForm),
      forget: async (deliveryId) => {
        await send('delivery.forget', { deliveryId });
        loader.current?.drop(deliveryId);
      },
      resolve: async (deliveryId, remoteId) =>
        loader.current?.put(await send('delivery.resolve', { deliveryId, remoteId })),
      filter: (filter) => loader.current?.filter(filter),
      more: () => loader.current?.more(),
      exportUnreadable: async () => {
        const { fileName, json } = await send('unreadable.export', {});
        outside.download(fileName, json);
      },
      deleteUnreadable: async () => {
        await send('unreadable.delete', {});
        setUnreadable(0);
      },
      copy: outside.copy,
      newProfile: () => {
        send('draft.start', { tabId: null }).then(outside.openForm);
      },
      openOptions: outside.openOptions,
    }),
    [send, outside],
  );
  return (
    <Unlocking.Provider value={unlock}>
      <LibraryPage
        profiles={profiles}
        deliveries={deliveries}
        paging={paging}
        unreadable={unreadable}
        providers={providers}
        start={start}
        now={now}
        actions={actions}
      />
    </Unlocking.Provider>
  );
}

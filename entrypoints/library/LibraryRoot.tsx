import { useEffect, useMemo, useState } from 'preact/hooks';
import { type LibraryActions, LibraryPage } from '../../components/library/LibraryPage.tsx';
import type { Send } from '../../utils/messages/send.ts';
import type { Broadcast, DeliveryView, ProfileView } from '../../utils/messages.ts';
import type { ProviderDeclaration } from '../../utils/providers/types.ts';

export interface LibraryOutside {
  listen: (listener: (broadcast: Broadcast) => void) => void;
  copy: (text: string) => Promise<void>;
  openForm: () => Promise<unknown>;
  openOptions: (section: string) => void;
}

/** Ties the library to the background. */
export function LibraryRoot({
  send,
  providers,
  start,
  outside,
}: {
  send: Send;
  providers: readonly ProviderDeclaration[];
  start: string | null;
  outside: LibraryOutside;
}) {
  const [profiles, setProfiles] = useState<ProfileView[] | null>(null);
  const [deliveries, setDeliveries] = useState<DeliveryView[] | null>(null);

  useEffect(() => {
    const load = () => {
      send('profile.list', {}).then(setProfiles);
      send('delivery.list', {}).then(setDeliveries);
    };
    outside.listen((broadcast) => {
      if (broadcast.event === 'data.wiped') load();
      if (broadcast.event === 'delivery.forgotten') {
        setDeliveries((known) => known?.filter(({ id }) => id !== broadcast.deliveryId) ?? null);
      }
      if (broadcast.event !== 'delivery.changed') return;
      const { delivery } = broadcast;
      setDeliveries((known) => known && [delivery, ...known.filter(({ id }) => id !== delivery.id)]);
      // A delivery to this device is a new profile here.
      if (delivery.state === 'delivered') send('profile.list', {}).then(setProfiles);
    });
    load();
  }, [send, outside]);

  const actions = useMemo<LibraryActions>(
    () => ({
      edit: (profileId) => send('profile.edit', { profileId }).then(outside.openForm),
      remove: async (profileId) => {
        await send('profile.delete', { profileId });
        setProfiles((known) => known?.filter(({ id }) => id !== profileId) ?? null);
      },
      retry: async (deliveryId) => {
        const delivery = await send('delivery.retry', { deliveryId });
        setDeliveries((known) => known?.map((other) => (other.id === delivery.id ? delivery : other)) ?? null);
      },
      resolve: async (deliveryId, remoteId) => {
        const delivery = await send('delivery.resolve', { deliveryId, remoteId });
        setDeliveries((known) => known?.map((other) => (other.id === delivery.id ? delivery : other)) ?? null);
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
    <LibraryPage
      profiles={profiles}
      deliveries={deliveries}
      providers={providers}
      start={start}
      now={new Date()}
      actions={actions}
    />
  );
}

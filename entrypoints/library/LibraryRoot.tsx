import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { LibraryPage } from '../../components/library/LibraryPage.tsx';
import type { LibraryActions } from '../../components/library/library-actions.ts';
import { entriesOf } from '../../components/library/library-entries.ts';
import type { LibraryTab } from '../../components/library/library-rows.ts';
import { Unlocking } from '../../components/unlocking.ts';
import { type Failure, failureOf } from '../../utils/failure.ts';
import { type Send, unlockThrough } from '../../utils/messages/send.ts';
import type { AccountView, Broadcast } from '../../utils/messages.ts';
import type { ProviderDeclaration } from '../../utils/providers/types.ts';
import { libraryActions } from './library-actions.ts';
import { type DeliveryLoader, type LoadedDeliveries, loadDeliveries } from './loaded-deliveries.ts';
import { type LoadedProfiles, loadProfiles, NO_PROFILES, type ProfileLoader } from './loaded-profiles.ts';

export interface LibraryOutside {
  listen: (listener: (broadcast: Broadcast) => void) => void;
  copy: (text: string) => Promise<void>;
  openForm: () => Promise<unknown>;
  openOptions: (section: string) => void;
  download: (fileName: string, text: string, type?: string) => void;
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
  const [loaded, setProfiles] = useState<LoadedProfiles>(NO_PROFILES);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [accounts, setAccounts] = useState<AccountView[]>([]);
  const [{ deliveries, paging }, setLoaded] = useState<LoadedDeliveries>(NOTHING_YET);
  const [unreadable, setUnreadable] = useState(0);
  const [now] = useState(() => new Date());
  const deliveryLoader = useRef<DeliveryLoader | null>(null);
  const profileLoader = useRef<ProfileLoader | null>(null);

  useEffect(() => {
    // Reading is what puts records aside: asked once the first are there.
    const countUnreadable = () =>
      send('unreadable.list', {}).then(
        (records) => setUnreadable(records.length),
        () => undefined,
      );
    let first = true;
    const loading = loadDeliveries(
      send,
      start?.tab === 'deliveries' ? start.id : null,
      (next) => {
        setLoaded(next);
        if (first && next.deliveries) countUnreadable();
        first &&= next.deliveries === null;
      },
      (error) => setFailure(failureOf(error)),
    );
    deliveryLoader.current = loading;
    const profiles = loadProfiles(
      send,
      (next) => {
        setFailure(null);
        setProfiles(next);
      },
      (error) => setFailure(failureOf(error)),
    );
    profileLoader.current = profiles;
    const loadAccounts = () =>
      send('workbench.read', {}).then(
        (bench) => setAccounts(bench.accounts),
        () => undefined,
      );
    outside.listen((broadcast) => {
      switch (broadcast.event) {
        case 'data.wiped':
          profiles.restart();
          loading.restart();
          loadAccounts();
          countUnreadable();
          break;
        case 'profiles.changed':
          if (broadcast.rows === null) profiles.restart();
          else profiles.put(broadcast.rows, broadcast.gone);
          break;
        case 'account.changed':
          loadAccounts();
          break;
        case 'delivery.forgotten':
          loading.drop(broadcast.deliveryId);
          profiles.unmark(broadcast.deliveryId);
          break;
        case 'delivery.changed':
          loading.put(broadcast.delivery);
          profiles.mark(broadcast.delivery);
          break;
      }
    });
    loadAccounts();
  }, [send, outside]);

  const unlock = useMemo(() => unlockThrough(send), [send]);
  const actions = useMemo<LibraryActions>(
    () =>
      libraryActions(send, outside, {
        deliveries: () => deliveryLoader.current,
        profiles: () => profileLoader.current,
        noUnreadable: () => setUnreadable(0),
      }),
    [send, outside],
  );
  const { rows, marks, remotes, total, loading } = loaded;
  const entries = useMemo(() => entriesOf(rows, marks, remotes), [rows, marks, remotes]);
  return (
    <Unlocking.Provider value={unlock}>
      <LibraryPage
        profiles={{ entries, total, loading, failure }}
        deliveries={deliveries}
        paging={paging}
        unreadable={unreadable}
        providers={providers}
        accounts={accounts}
        start={start}
        now={now}
        actions={actions}
      />
    </Unlocking.Provider>
  );
}

/** Deliveries: committed before they are sent, one at a time for an account. What sending means is `utils/delivery`'s. */
import { deliver } from '../../utils/delivery/deliver.ts';
import { newDelivery } from '../../utils/delivery/new-delivery.ts';
import { recover } from '../../utils/delivery/recover.ts';
import { refresh } from '../../utils/delivery/refresh.ts';
import type { Delivery, DeliveryServices, DeliveryStore } from '../../utils/delivery/types.ts';
import { Failed, failureOf } from '../../utils/failure.ts';
import type { Draft } from '../../utils/icp/draft.ts';
import type { Broadcast, DeliveryView, ReplyOf, RequestOf } from '../../utils/messages.ts';
import { missingParts } from '../../utils/providers/settings.ts';
import type { Credentials, Provider, Settings } from '../../utils/providers/types.ts';
import type { Storage } from '../../utils/storage/index.ts';
import { enteredSettings } from './account-input.ts';
import type { Accounts } from './accounts.ts';
import type { Drafts } from './drafts.ts';
import type { Exclusively } from './exclusively.ts';
import type { WhileAwake } from './wakefulness.ts';

export interface DeliveriesOutside {
  storage: Pick<Storage, 'deliveries'>;
  providers: readonly Provider[];
  accounts: Pick<Accounts, 'connect' | 'provider' | 'settings'>;
  drafts: Pick<Drafts, 'get' | 'close'>;
  exclusively: Exclusively;
  whileAwake: WhileAwake;
  broadcast: (broadcast: Broadcast) => void;
  now: () => Date;
  uuid: () => string;
}

export type Deliveries = ReturnType<typeof openDeliveries>;

export const deliveryView = ({ version: _, accountId: __, known: ___, ...view }: Delivery): DeliveryView => view;

const isDone = ({ state }: Delivery) => state === 'delivered' || state === 'accepted';

export function openDeliveries(outside: DeliveriesOutside) {
  const { storage, providers, accounts, drafts, exclusively, whileAwake, broadcast, now, uuid } = outside;

  const table = storage.deliveries;
  const store: DeliveryStore = {
    get: (id) => table.get(id),
    list: () => table.list(),
    add: (delivery) => table.add(delivery.id, delivery),
    update: (id, change) => table.update(id, change),
  };
  const changed = (delivery: Delivery) => broadcast({ event: 'delivery.changed', delivery: deliveryView(delivery) });
  const services: DeliveryServices = { store, providers, connect: accounts.connect, now, changed };

  /** Nothing is sent before what an ended background left behind is known for what it is. */
  const recovered = Promise.resolve()
    .then(() => recover({ store, now, changed }))
    .catch(() => []);

  /** A second click on "deliver" joins the first. */
  const creating = new Map<string, Promise<DeliveryView>>();

  const draftOf = async (id: string): Promise<Draft> => {
    const draft = await drafts.get(id);
    if (!draft) throw new Failed({ kind: 'not-found-here', what: `draft ${id}` });
    return draft;
  };

  /** Account settings are the account's; only what is asked beside the button may be another each time. */
  const settingsFor = async (provider: Provider, picked: Settings): Promise<Settings> => ({
    ...(await accounts.settings(provider)),
    ...enteredSettings(provider, picked, ['delivery']),
  });

  /** The account's credentials, when everything that a delivery needs is there. Throws `Failed`. */
  const connected = async (provider: Provider, settings: Settings): Promise<Credentials> => {
    const { credentials } = await accounts.connect(provider);
    const missing = missingParts(provider, credentials, settings);
    if (missing.length > 0) throw new Failed({ kind: 'not-set-up', provider: provider.id, missing });
    return credentials;
  };

  const send = async (delivery: Delivery): Promise<DeliveryView> => {
    await recovered;
    const account = `delivery ${delivery.provider} ${delivery.accountId}`;
    const sent = await exclusively(account, () => whileAwake(() => deliver(services, delivery.id)));
    if (isDone(sent) && (await drafts.get(sent.draftId))?.closedAt === null) await drafts.close(sent.draftId);
    return deliveryView(sent);
  };

  const create = async (request: RequestOf<'delivery.create'>): Promise<DeliveryView> => {
    const provider = accounts.provider(request.provider);
    const { id: draftId, icp } = await draftOf(request.draftId);
    const settings = await settingsFor(provider, request.settings);
    const credentials = await connected(provider, settings);
    const delivery = await newDelivery({ id: uuid(), draftId, icp, provider, credentials, settings, now: now() });
    await store.add(delivery);
    changed(delivery);
    return send(delivery);
  };

  /** What was stored and never sent, because the background was ended in between, is sent now: nothing left yet. */
  const resume = async (): Promise<void> => {
    await recovered;
    const queued = (await table.list()).filter(({ state }) => state === 'queued');
    await Promise.all(queued.map((delivery) => send(delivery).catch(() => undefined)));
  };

  const newestFirst = (a: Delivery, b: Delivery) => b.createdAt.localeCompare(a.createdAt);

  return {
    resume,

    /** What would be sent, and what of the profile would not. A failure says what stands in the way. */
    async preview(request: RequestOf<'delivery.preview'>): Promise<ReplyOf<'delivery.preview'>> {
      const provider = accounts.provider(request.provider);
      const { icp } = await draftOf(request.draftId);
      const settings = await settingsFor(provider, request.settings);
      const failure = await connected(provider, settings).then(() => null, failureOf);
      try {
        return { ...provider.compile(icp, settings), failure };
      } catch (error) {
        return { request: null, coverage: [], failure: failure ?? failureOf(error) };
      }
    },

    create(request: RequestOf<'delivery.create'>): Promise<DeliveryView> {
      const same = `${request.draftId} ${request.provider}`;
      const running = creating.get(same) ?? create(request).finally(() => creating.delete(same));
      creating.set(same, running);
      return running;
    },

    /** Sends again what did not arrive. What the provider took and is still working on is looked up in its list. */
    async retry(id: string): Promise<DeliveryView> {
      const delivery = await table.get(id);
      if (!delivery) throw new Failed({ kind: 'not-found-here', what: `delivery ${id}` });
      if (delivery.state !== 'accepted') return send(delivery);
      return deliveryView(await whileAwake(() => refresh(services, id)));
    },

    /** Newest first. */
    async list(): Promise<DeliveryView[]> {
      await recovered;
      return (await table.list()).sort(newestFirst).map(deliveryView);
    },

    /** The newest delivery of a draft. */
    async ofDraft(draftId: string): Promise<DeliveryView | null> {
      await recovered;
      const [newest] = (await table.list()).filter((delivery) => delivery.draftId === draftId).sort(newestFirst);
      return newest ? deliveryView(newest) : null;
    },
  };
}

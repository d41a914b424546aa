/** Deliveries as surfaces ask for them. What sending means is `utils/delivery`'s. */

import { comparedRequest } from '../../utils/delivery/compared-request.ts';
import { isSettled } from '../../utils/delivery/delivered.ts';
import { newDelivery } from '../../utils/delivery/new-delivery.ts';
import { openOutbox } from '../../utils/delivery/outbox.ts';
import { isInDoubt } from '../../utils/delivery/transitions.ts';
import type { Delivery } from '../../utils/delivery/types.ts';
import { Failed, failureOf } from '../../utils/failure.ts';
import type { Draft } from '../../utils/icp/draft.ts';
import type { Broadcast, DeliveryView, ReplyOf, RequestOf } from '../../utils/messages.ts';
import { folding } from '../../utils/providers/folding.ts';
import { missingParts } from '../../utils/providers/settings.ts';
import type { Credentials, Provider, Settings } from '../../utils/providers/types.ts';
import { openDeliveryStore, openOutboxAccounts } from '../../utils/storage/deliveries.ts';
import type { Storage } from '../../utils/storage/index.ts';
import { enteredSettings } from './account-input.ts';
import type { Accounts, Connections } from './accounts.ts';
import type { WakeUps } from './alarms.ts';
import { checkBefore } from './delivery-check.ts';
import { deliveryViews } from './delivery-views.ts';
import type { Drafts } from './drafts.ts';
import { type Exclusively, queue } from './exclusively.ts';
import type { WhileAwake } from './wakefulness.ts';

export interface DeliveriesOutside {
  storage: Pick<Storage, 'deliveries' | 'outboxes' | 'profiles'>;
  providers: readonly Provider[];
  accounts: Pick<Accounts, 'settings'> & Connections;
  drafts: Pick<Drafts, 'get' | 'close' | 'reopen' | 'origins'>;
  exclusively: Exclusively;
  whileAwake: WhileAwake;
  wakeUps: WakeUps;
  broadcast: (broadcast: Broadcast) => void;
  /** Shows how many deliveries need the person. */
  showAttention: (count: number) => Promise<void>;
  online: () => boolean;
  now: () => Date;
  /** As in `OutboxServices`. */
  elapsed: () => number;
  uuid: () => string;
  random: () => number;
  /** How long a delivery can be undone; left out: five seconds. */
  holdSeconds?: number | undefined;
}

/** What is delivered: a profile, and the draft (or stored profile) that it belongs to. */
type Wording = Pick<Draft, 'id' | 'icp' | 'folded'>;
type Destination = Pick<RequestOf<'delivery.create'>, 'provider' | 'settings'>;

export type Deliveries = ReturnType<typeof openDeliveries>;

/** A delivery of an older wording of the same draft that may go: nothing can have come of it. */
const isReplaceable = (delivery: Delivery): boolean =>
  ['held', 'queued', 'waiting', 'locked', 'refused'].includes(delivery.state) &&
  !isInDoubt(delivery) &&
  delivery.lostAt === null &&
  delivery.extras.length === 0;

export function openDeliveries(outside: DeliveriesOutside) {
  const { storage, providers, accounts, drafts, exclusively, whileAwake, wakeUps, broadcast, now, uuid } = outside;
  const store = openDeliveryStore(storage.deliveries);
  const views = deliveryViews(openOutboxAccounts(storage.outboxes));
  const turns = queue();
  /** Orders one after the other, over two backgrounds at once too, as there are while the extension is updated: one finds the other's. */
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => turns(() => exclusively('order', work));
  const closing = new Map<string, Promise<unknown>>();

  /** A draft whose profile arrived takes no more pages. */
  const close = (delivery: Delivery): Promise<unknown> => {
    if (!isSettled(delivery)) return Promise.resolve();
    const { draftId } = delivery;
    const running =
      closing.get(draftId) ??
      (async () => {
        if ((await drafts.get(draftId))?.closedAt === null) await drafts.close(draftId);
      })()
        .catch(() => undefined)
        .finally(() => closing.delete(draftId));
    closing.set(draftId, running);
    return running;
  };

  let counting = false;
  /** Many changes in a row are counted once. */
  const count = (): void => {
    if (counting) return;
    counting = true;
    queueMicrotask(async () => {
      counting = false;
      await store.count('attention').then(outside.showAttention, () => undefined);
    });
  };

  const outbox = openOutbox({
    store,
    accounts: views.accounts,
    providers,
    connect: accounts.connect,
    exclusively: (name, work) => exclusively(name, () => whileAwake(work)),
    now,
    elapsed: outside.elapsed,
    random: outside.random,
    uuid,
    online: outside.online,
    wakeAt: wakeUps.wakeAt,
    changed(delivery) {
      broadcast({ event: 'delivery.changed', delivery: views.of(delivery) });
      void close(delivery);
      count();
    },
  });
  wakeUps.onWake(() => void outbox.wake());

  const draftOf = async (id: string): Promise<Draft> => {
    const draft = await drafts.get(id);
    if (!draft) throw new Failed({ kind: 'not-found-here', what: `draft ${id}` });
    return draft;
  };

  const stored = async (id: string): Promise<Delivery> => {
    const delivery = await store.get(id);
    if (!delivery) throw new Failed({ kind: 'not-found-here', what: `delivery ${id}` });
    return delivery;
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

  const shown = async (delivery: Delivery): Promise<DeliveryView> => {
    await close(delivery);
    return views.of(delivery);
  };

  /** One profile of a draft is one delivery, however often it is asked for; another wording takes its place if nothing has left. */
  const create = async ({ id: draftId, icp, folded = [] }: Wording, request: Destination): Promise<DeliveryView> => {
    const provider = folding(accounts.provider(request.provider), folded);
    const settings = await settingsFor(provider, request.settings);
    const credentials = await connected(provider, settings);
    const { holdSeconds } = outside;
    const made = await newDelivery({
      ...{ id: uuid(), draftId, icp, provider, credentials, settings, now: now(), holdSeconds },
    });
    const earlier = (await store.ofDraft(draftId)).filter((one) => one.provider === provider.id);
    const same = earlier.find((one) => one.accountId === made.accountId && one.request.body === made.request.body);
    if (same) return shown(same.state === 'refused' ? await outbox.urge(same.id) : same);
    for (const { id } of earlier.filter(isReplaceable)) {
      if (!(await store.remove(id, isReplaceable))) broadcast({ event: 'delivery.forgotten', deliveryId: id });
    }
    return shown(await outbox.add(made));
  };

  const preview = async ({ icp, folded = [] }: Wording, to: Destination): Promise<ReplyOf<'delivery.preview'>> => {
    const provider = folding(accounts.provider(to.provider), folded);
    const settings = await settingsFor(provider, to.settings);
    const failure = await connected(provider, settings).then(() => null, failureOf);
    try {
      return { ...provider.compile(icp, settings), failure };
    } catch (error) {
      return { request: null, coverage: [], failure: failure ?? failureOf(error) };
    }
  };

  return {
    /** What an ended background left, and what fell due since, is looked after now. */
    async resume(): Promise<void> {
      await outbox.wake();
      count();
    },
    online: () => outbox.online(),
    /** Something was mended in a provider's account, or its keys were unlocked. */
    mended: (provider: string) => outbox.mended(provider),
    async mendedAll(): Promise<void> {
      for (const { id } of providers) await outbox.mended(id);
    },
    /** Everything stored is gone. */
    clear: () => {
      outbox.clear();
      count();
    },

    /** What would be sent, and what of the profile would not. A failure says what stands in the way. */
    preview: async (request: RequestOf<'delivery.preview'>): Promise<ReplyOf<'delivery.preview'>> =>
      preview(await draftOf(request.draftId), request),
    /** The same for a profile that is no draft any more. */
    previewOf: preview,

    /** What every provider would get. What the person has not chosen yet is left open in it. */
    async compare({ draftId, settings }: RequestOf<'delivery.compare'>): Promise<ReplyOf<'delivery.compare'>> {
      const { icp, folded } = await draftOf(draftId);
      const each = providers.map(async (provider) => {
        const chosen = await settingsFor(provider, settings[provider.id] ?? {});
        const failure = await connected(provider, chosen).then(() => null, failureOf);
        return comparedRequest({ provider, icp, settings: chosen, folded, failure });
      });
      return Promise.all(each);
    },

    async check(request: RequestOf<'delivery.check'>): Promise<ReplyOf<'delivery.check'>> {
      const provider = accounts.provider(request.provider);
      const { id, icp } = await draftOf(request.draftId);
      const kin = new Set([id, ...(await drafts.origins(id))]);
      return whileAwake(() =>
        checkBefore(
          { store, accounts: views.accounts, profiles: () => storage.profiles.list(), isReplaceable, now },
          provider,
          { id, icp, kin },
          () => accounts.connect(provider),
        ),
      );
    },

    create: (request: RequestOf<'delivery.create'>): Promise<DeliveryView> =>
      inTurn(async () => create(await draftOf(request.draftId), request)),
    /** The same for a profile that is no draft any more. */
    createOf: (wording: Wording, to: Destination): Promise<DeliveryView> => inTurn(() => create(wording, to)),

    /** One delivery a provider, each with an outcome of its own. */
    async send({ draftId, to }: RequestOf<'delivery.send'>): Promise<ReplyOf<'delivery.send'>> {
      const each = to.map(async ({ provider, settings }) => {
        try {
          const delivery = await inTurn(async () => create(await draftOf(draftId), { provider, settings }));
          return { provider, delivery, failure: null };
        } catch (error) {
          return { provider, delivery: null, failure: failureOf(error) };
        }
      });
      return Promise.all(each);
    },

    async undo(id: string): Promise<ReplyOf<'delivery.undo'>> {
      const stayed = await outbox.undo(id);
      if (!stayed) broadcast({ event: 'delivery.forgotten', deliveryId: id });
      return { undone: !stayed, delivery: stayed ? views.of(stayed) : null };
    },

    /** Tries now what waits, is unsure or was refused. */
    retry: async (id: string): Promise<DeliveryView> => shown(await outbox.urge(id)),

    resolve: async (id: string, remoteId: string | null): Promise<DeliveryView> =>
      shown(await outbox.resolve(id, remoteId)),

    async forget(id: string): Promise<void> {
      const stayed = await outbox.forget(id);
      if (stayed)
        throw new Failed({ kind: 'invalid-input', where: 'deliveryId', expected: 'one that is not being sent' });
      broadcast({ event: 'delivery.forgotten', deliveryId: id });
      count();
    },

    /** Its profile as a new draft: sending that makes a second profile. */
    async edit(id: string): Promise<Draft> {
      const { icp, draftId } = await stored(id);
      return drafts.reopen({ icp, draftId, record: id });
    },

    get: async (id: string): Promise<DeliveryView> => views.of(await stored(id)),

    async page({ filter, before, limit }: RequestOf<'delivery.page'>): Promise<ReplyOf<'delivery.page'>> {
      const [{ deliveries, next }, total, attention] = await Promise.all([
        store.page(filter, before, limit),
        store.count('all'),
        store.count('attention'),
      ]);
      return { deliveries: deliveries.map(views.of), next, total, attention };
    },

    /** Where every delivery stands, a page at a time, newest first. */
    async marks({ before, limit }: RequestOf<'delivery.marks'>): Promise<ReplyOf<'delivery.marks'>> {
      const { deliveries, next } = await store.page('all', before, limit);
      const marks = deliveries.map(({ id, draftId, provider, state, remote }) => ({
        ...{ id, draftId, provider, state, remoteId: remote?.id ?? null },
      }));
      return { marks, next };
    },

    /** Newest first. */
    list: async (): Promise<DeliveryView[]> =>
      (await store.list()).sort((a, b) => b.createdAt.localeCompare(a.createdAt)).map(views.of),

    /** The newest delivery of a draft. */
    async ofDraft(draftId: string): Promise<DeliveryView | null> {
      const [newest] = await store.ofDraft(draftId);
      return newest ? shown(newest) : null;
    },
  };
}

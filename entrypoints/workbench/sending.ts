/**
 * Sending, as one open surface sees it: it looks first, asks the person when the profile seems to be there already, and
 * then follows one delivery a provider. The background decides what is sent; when it falls silent, it is asked again.
 */
import type { SendQuestion } from '../../components/workbench-state.ts';
import { Failed, type Failure, failureOf } from '../../utils/failure.ts';
import type { Send } from '../../utils/messages/send.ts';
import type { DeliveryCheck, DeliveryView, PlanMeter } from '../../utils/messages.ts';
import type { ProviderId, SettingValue } from '../../utils/providers/types.ts';

export interface Target {
  provider: ProviderId;
  settings: Record<string, SettingValue>;
}

interface SendingOutside {
  send: Send;
  later: (milliseconds: number, run: () => void) => () => void;
  /** Settles once everything typed is stored; the id of the draft then. */
  settledDraft: () => Promise<string>;
  /** Hears of every change. */
  changed: () => void;
}

/** Looking first is a service, not a condition: after so long it is sent all the same. */
const LOOK_SECONDS = 8;
/** A stored delivery is answered at once; a try that is waited for takes as long as a provider may. */
const STORE_SECONDS = 10;
const TRY_SECONDS = 60;
/** A delivery on its way that nothing is heard of for so long is asked after; that also wakes an ended background. */
const SILENCE_SECONDS = 12;
const ON_ITS_WAY: ReadonlySet<string> = new Set(['held', 'queued', 'sending']);

export function createSending({ send, later, settledDraft, changed }: SendingOutside) {
  let deliveries = new Map<ProviderId, DeliveryView>();
  let failures = new Map<ProviderId, Failure>();
  let unlisted = new Map<ProviderId, Failure>();
  const plans = new Map<ProviderId, PlanMeter | null>();
  let busy: 'looking' | 'sending' | null = null;
  let question: (SendQuestion & { draftId: string; targets: readonly Target[] }) | null = null;

  /** The answer, or a failure once it takes too long: an ended background may never answer. */
  const within = <T>(seconds: number, answer: Promise<T>): Promise<T> =>
    new Promise((resolve, reject) => {
      const silent = () => reject(new Failed({ kind: 'internal', detail: `no answer within ${seconds} s` }));
      const stop = later(seconds * 1000, silent);
      answer.then(resolve, reject).finally(stop);
    });

  let stopWatch: () => void = () => undefined;
  const watch = (): void => {
    stopWatch();
    const open = [...deliveries.values()].filter(({ state }) => ON_ITS_WAY.has(state));
    if (open.length === 0) return;
    stopWatch = later(SILENCE_SECONDS * 1000, () => {
      for (const { id } of open) {
        send('delivery.get', { deliveryId: id })
          .then((delivery) => {
            put(delivery);
            changed();
          })
          .catch(watch);
      }
    });
  };
  const put = (delivery: DeliveryView): void => {
    const known = deliveries.get(delivery.provider);
    if (known?.id === delivery.id && known.updatedAt > delivery.updatedAt) return;
    // One profile more: how full the plan is has to be found out anew.
    if (delivery.state === 'delivered' && known?.state !== 'delivered') plans.delete(delivery.provider);
    deliveries.set(delivery.provider, delivery);
    failures.delete(delivery.provider);
    watch();
  };

  /** What is true may be known although the answer was lost: only what was refused outright has failed for sure. */
  const outcomeOf = async (draftId: string, targets: readonly Target[], error: unknown): Promise<void> => {
    const failure = failureOf(error);
    const before = new Map([...deliveries].map(([provider, { id }]) => [provider, id]));
    let stored: readonly DeliveryView[] = [];
    if (failure.kind === 'internal') {
      stored = await within(STORE_SECONDS, send('workbench.read', {}))
        .then(() => within(STORE_SECONDS, send('delivery.page', { filter: 'all', before: null, limit: 20 })))
        .then(
          (page) => page.deliveries.filter((one) => one.draftId === draftId),
          () => [],
        );
    }
    for (const { provider } of targets) {
      const found = stored.find((one) => one.provider === provider);
      if (found) put(found);
      if (!found || (found.id === before.get(provider) && found.state === 'refused')) failures.set(provider, failure);
    }
  };

  const look = ({ provider, settings }: Target, draftId: string): Promise<DeliveryCheck> =>
    within(LOOK_SECONDS, send('delivery.check', { draftId, provider, settings })).then(
      (check) => {
        plans.set(provider, check.plan);
        return check;
      },
      (error: unknown) => ({ provider, duplicates: [], plan: null, failure: failureOf(error) }),
    );

  const leave = async (draftId: string, targets: readonly Target[]): Promise<void> => {
    busy = 'sending';
    changed();
    const [first] = targets;
    try {
      if (first && targets.length === 1) {
        put(await within(STORE_SECONDS, send('delivery.create', { draftId, ...first })));
      } else {
        const answers = await within(STORE_SECONDS, send('delivery.send', { draftId, to: [...targets] }));
        for (const { provider, delivery, failure } of answers) {
          if (delivery) put(delivery);
          if (failure) failures.set(provider, failure);
        }
      }
    } catch (error) {
      await outcomeOf(draftId, targets, error);
    }
  };

  /** One thing at a time; whatever it comes to, it ends. */
  const alone = async (task: () => Promise<void>): Promise<void> => {
    if (busy) return;
    busy = 'looking';
    changed();
    try {
      await task();
    } finally {
      busy = null;
      changed();
    }
  };

  return {
    view: () => ({ deliveries: [...deliveries.values()], failures, unlisted, plans, busy, question }),

    /** Looks whether the profile is there already, and sends it unless the person has to be asked. */
    deliver: (targets: readonly Target[]) =>
      alone(async () => {
        failures = new Map();
        unlisted = new Map();
        question = null;
        let draftId: string;
        try {
          draftId = await settledDraft();
        } catch (error) {
          for (const { provider } of targets) failures.set(provider, failureOf(error));
          return;
        }
        const checks = await Promise.all(targets.map((target) => look(target, draftId)));
        for (const { provider, failure } of checks) if (failure) unlisted.set(provider, failure);
        const found = checks
          .map(({ provider, duplicates }) => ({ provider, duplicates }))
          .filter(({ duplicates }) => duplicates.length > 0);
        if (found.length > 0) question = { draftId, targets, found };
        else await leave(draftId, targets);
      }),

    sendAnyway: () =>
      alone(async () => {
        const asked = question;
        question = null;
        if (asked) await leave(asked.draftId, asked.targets);
      }),

    cancel: () => {
      question = null;
      unlisted = new Map();
      changed();
    },

    /** Tries a delivery now. */
    retry: (delivery: DeliveryView) =>
      alone(async () => {
        busy = 'sending';
        failures.delete(delivery.provider);
        changed();
        try {
          put(await within(TRY_SECONDS, send('delivery.retry', { deliveryId: delivery.id })));
        } catch (error) {
          await outcomeOf(delivery.draftId, [{ provider: delivery.provider, settings: {} }], error);
        }
      }),

    /** Takes back whatever is still held. */
    undo: async () => {
      const held = [...deliveries.values()].filter(({ state }) => state === 'held');
      for (const { id, provider } of held) {
        try {
          const { undone, delivery } = await send('delivery.undo', { deliveryId: id });
          if (undone) deliveries.delete(provider);
          else if (delivery) put(delivery);
        } catch (error) {
          failures.set(provider, failureOf(error));
        }
        unlisted.delete(provider);
      }
      changed();
    },

    /** Finds out what a plan still allows, once. */
    measure: async (target: Target, draftId: string) => {
      if (busy || plans.has(target.provider)) return;
      plans.set(target.provider, null);
      await look(target, draftId);
      changed();
    },

    put,
    forget: (id: string) => {
      deliveries = new Map([...deliveries].filter(([, one]) => one.id !== id));
    },
    /** Another draft stands here now. */
    clear: (draftId: string | null) => {
      deliveries = new Map([...deliveries].filter(([, one]) => one.draftId === draftId));
      failures = new Map();
      unlisted = new Map();
      question = null;
    },
    /** What was said of the last try is over: something was changed. */
    quiet: () => {
      failures = new Map();
    },
  };
}

/** Deliveries in memory, with the promises of the real stores; can be ended at any write, as a background is. */
import { type DeliveryStore, emptyAccount, type OutboxAccounts } from '../../utils/delivery/store.ts';
import { accountKey, type Delivery, type OutboxAccount, sameAccount } from '../../utils/delivery/types.ts';
import { Failed } from '../../utils/failure.ts';

export interface MemoryStore {
  readonly store: DeliveryStore;
  readonly accounts: OutboxAccounts;
  /** Every state that was written, in order. */
  readonly written: string[];
  readonly records: Map<string, Delivery>;
  /**
   * The write after so many more never comes back, and neither does any after it; `committed`: that write is stored all the same.
   * Settles when it is asked for.
   */
  stopAfter(writes: number, committed?: boolean): Promise<void>;
  /** The write after so many more fails, and those after it work again. `struck`: it was asked for. */
  failAfter(writes: number): { readonly struck: boolean };
  /** A new background over the same records: whatever was asked of the one before never comes back. */
  revive(): MemoryStore;
  /** Every write fails from now on, or works again. */
  broken: boolean;
}

export function memoryStore(
  records = new Map<string, Delivery>(),
  known = new Map<string, OutboxAccount>(),
  written: string[] = [],
): MemoryStore {
  let left = Number.POSITIVE_INFINITY;
  let keepsLast = false;
  let dead = false;
  let stopped = (): void => {};
  const never = () => new Promise<never>(() => {});
  const memory = { broken: false };
  let failing: { left: number; struck: boolean } | null = null;

  const read = async <T>(value: () => T): Promise<T> => (dead ? never() : structuredClone(value()));
  const write = async (commit: () => void): Promise<void> => {
    if (dead) return never();
    if (memory.broken) throw new Failed({ kind: 'storage', detail: 'QuotaExceededError' });
    if (failing && !failing.struck) {
      if (failing.left === 0) {
        failing.struck = true;
        throw new Failed({ kind: 'storage', detail: 'AbortError' });
      }
      failing.left -= 1;
    }
    if (left === 0) {
      dead = true;
      if (keepsLast) commit();
      stopped();
      return never();
    }
    left -= 1;
    commit();
  };
  const put = (delivery: Delivery) =>
    write(() => {
      written.push(delivery.state);
      records.set(delivery.id, structuredClone(delivery));
    });
  const all = () => [...records.values()];
  const byKey = (key: (delivery: Delivery) => string) => (a: Delivery, b: Delivery) => (key(a) < key(b) ? -1 : 1);

  const store: DeliveryStore = {
    get: (id) => read(() => records.get(id)),
    list: () => read(all),
    add: put,
    async update(id, change) {
      const before = await read(() => records.get(id));
      if (!before) throw new Failed({ kind: 'not-found-here', what: id });
      const changed = change(before);
      await put(changed);
      return changed;
    },
    async remove(id, may) {
      const before = await read(() => records.get(id));
      if (!before || !may(before)) return before;
      await write(() => records.delete(id));
      return undefined;
    },
    due: (account, lane, until, limit) =>
      read(() =>
        all()
          .filter((one) => sameAccount(one, account) && one.lane === lane && one.nextAttemptAt !== null)
          .filter(({ nextAttemptAt }) => until === null || (nextAttemptAt ?? '') <= until)
          .sort(byKey(({ nextAttemptAt, id }) => `${nextAttemptAt} ${id}`))
          .slice(0, limit),
      ),
    accountsWithWork: () =>
      read(() => {
        const first = new Map<string, { provider: string; accountId: string; nextAt: string }>();
        for (const one of all()) {
          const { provider, accountId, nextAttemptAt: nextAt } = one;
          const key = accountKey(one);
          if (nextAt && nextAt < (first.get(key)?.nextAt ?? '~')) first.set(key, { provider, accountId, nextAt });
        }
        return [...first.values()];
      }),
    ofDraft: (draftId) => read(() => all().filter((one) => one.draftId === draftId)),
    isClaimed: (account, remoteId) =>
      read(() => all().some((one) => sameAccount(one, account) && one.remote?.id === remoteId)),
    page: (filter, _before, limit) =>
      read(() => {
        const chosen = all().filter(({ attentionSince }) => filter === 'all' || attentionSince !== null);
        return {
          deliveries: chosen
            .sort(byKey(({ createdAt }) => createdAt))
            .reverse()
            .slice(0, limit),
          next: null,
        };
      }),
    count: (filter) => read(() => all().filter((one) => filter === 'all' || one.attentionSince !== null).length),
  };

  const accounts: OutboxAccounts = {
    list: () => read(() => [...known.values()]),
    get: (account) => read(() => known.get(accountKey(account)) ?? emptyAccount(account)),
    async update(account, change) {
      const changed = change(await read(() => known.get(accountKey(account)) ?? emptyAccount(account)));
      await write(() => known.set(accountKey(account), structuredClone(changed)));
      return changed;
    },
  };

  return {
    store,
    accounts,
    written,
    records,
    stopAfter: (writes, committed = false) => {
      left = writes;
      keepsLast = committed;
      return new Promise((resolve) => {
        stopped = resolve;
      });
    },
    failAfter: (writes) => {
      failing = { left: writes, struck: false };
      return failing;
    },
    revive: () => {
      dead = true;
      return memoryStore(records, known, written);
    },
    get broken() {
      return memory.broken;
    },
    set broken(broken: boolean) {
      memory.broken = broken;
    },
  };
}

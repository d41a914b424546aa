/** Deliveries as surfaces see them: without the outbox's own bookkeeping, and with what holds their account up. */
import type { OutboxAccounts } from '../../utils/delivery/store.ts';
import { accountKey, type Delivery, type OutboxAccount } from '../../utils/delivery/types.ts';
import type { Failure } from '../../utils/failure.ts';
import type { DeliveryView } from '../../utils/messages.ts';

function view(delivery: Delivery, paused: Failure | null): DeliveryView {
  const { version, accountId, known, setbacks, lostAt, doubtful, looks, keyErrors, conflict, lane, ...told } = delivery;
  return { ...told, paused };
}

/** Watches the accounts that pass through it, so that a view needs no read of its own. */
export function deliveryViews(accounts: OutboxAccounts) {
  const paused = new Map<string, Failure | null>();
  const noted = (account: OutboxAccount): OutboxAccount => {
    paused.set(accountKey(account), account.paused);
    return account;
  };
  return {
    accounts: {
      list: async () => (await accounts.list()).map(noted),
      get: async (account) => noted(await accounts.get(account)),
      update: async (account, change) => noted(await accounts.update(account, change)),
    } satisfies OutboxAccounts,
    of: (delivery: Delivery): DeliveryView => view(delivery, paused.get(accountKey(delivery)) ?? null),
  };
}

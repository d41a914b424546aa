/** Provider accounts: credentials go in and never come out; surfaces see an `AccountView`. */
import { Failed, failureOf } from '../../utils/failure.ts';
import type { AccountView, Broadcast } from '../../utils/messages.ts';
import { completeSettings, missingParts } from '../../utils/providers/settings.ts';
import type {
  AccountCheck,
  Credentials,
  Provider,
  ProviderContext,
  ProviderDeclaration,
  ProviderId,
  Settings,
} from '../../utils/providers/types.ts';
import type { Storage } from '../../utils/storage/index.ts';
import type { Account } from '../../utils/storage/types.ts';
import { ending, enteredCredentials, enteredSettings } from './account-input.ts';
import { queue } from './exclusively.ts';
import type { Permissions } from './permissions.ts';
import type { WhileAwake } from './wakefulness.ts';

export interface AccountsOutside {
  storage: Pick<Storage, 'accounts' | 'seal'>;
  providers: readonly ProviderDeclaration[];
  permissions: Permissions;
  /** Asks a provider who a key belongs to (`Provider.check`). */
  check: (id: ProviderId, context: Connection) => Promise<AccountCheck>;
  fetch: typeof fetch;
  whileAwake: WhileAwake;
  broadcast: (broadcast: Broadcast) => void;
  now: () => Date;
  uuid: () => string;
}

/** What a provider works with, but for the library, which is opened later. */
export type Connection = Omit<ProviderContext, 'library'>;

export type Accounts = ReturnType<typeof openAccounts>;

/** What those who talk to providers need of accounts. Both throw `Failed`. */
export interface Connections {
  provider(id: ProviderId): Provider;
  connect(provider: Provider): Promise<ProviderContext>;
}

const empty = (provider: ProviderId): Account => ({
  version: 1,
  provider,
  sealed: null,
  endings: {},
  settings: {},
  check: null,
  failure: null,
  checkedAt: null,
  checkWhenPermitted: false,
});

export function openAccounts(outside: AccountsOutside) {
  const { storage, providers, permissions, broadcast, now } = outside;
  /** What happens to one account happens in order; a slow vendor holds up nobody else's. */
  const turns = new Map(providers.map(({ id }) => [id, queue()]));
  const inTurn = <T>(provider: ProviderDeclaration, work: () => Promise<T>): Promise<T> =>
    (turns.get(provider.id) ?? queue())(work);

  const providerOf = (id: ProviderId): ProviderDeclaration => {
    const provider = providers.find((candidate) => candidate.id === id);
    if (!provider) throw new Failed({ kind: 'not-found-here', what: `provider ${id}` });
    return provider;
  };
  /** What the browser has forgotten by closing is as good as never entered. */
  const recordOf = async (id: ProviderId): Promise<Account> => {
    const account = await storage.accounts.get(id);
    if (!account?.sealed) return account ?? empty(id);
    const { protection, locked } = await storage.seal.state();
    return protection === 'session' && locked ? { ...empty(id), settings: account.settings } : account;
  };
  /** A lock is told with the name of who needs the key. */
  const named = (provider: ProviderId) => (error: unknown) => {
    throw failureOf(error).kind === 'keys-locked' ? new Failed({ kind: 'keys-locked', provider }) : error;
  };
  const credentialsOf = async ({ provider, sealed }: Account): Promise<Credentials> =>
    sealed ? storage.seal.open(sealed).catch(named(provider)) : {};
  const settingsOf = (provider: ProviderDeclaration, account: Account) =>
    completeSettings(provider.settings, account.settings);

  const stateOf = async (provider: ProviderDeclaration, account: Account): Promise<AccountView['state']> => {
    if (provider.credentials.length === 0) return 'connected';
    if (!account.sealed) return 'not-set-up';
    if ((await storage.seal.state()).locked) return 'locked';
    if (account.failure) return 'failed';
    return account.check ? 'connected' : 'unchecked';
  };

  const view = async (provider: ProviderDeclaration, account: Account): Promise<AccountView> => ({
    provider: provider.id,
    state: await stateOf(provider, account),
    endings: account.endings,
    settings: settingsOf(provider, account),
    check: account.check,
    failure: account.failure,
    checkedAt: account.checkedAt,
    permitted: await permissions.has(provider),
  });

  const tell = async (provider: ProviderDeclaration): Promise<AccountView> => {
    const account = await view(provider, await recordOf(provider.id));
    broadcast({ event: 'account.changed', account });
    return account;
  };

  /** What a provider works with now. Throws `Failed` (`permission-missing`, `not-set-up`). */
  const connect = async (provider: ProviderDeclaration): Promise<Connection> => {
    const account = await recordOf(provider.id);
    const credentials = await credentialsOf(account);
    // A check finds out what settings may be chosen, so only credentials are needed here.
    const missing = missingParts({ credentials: provider.credentials, settings: [] }, credentials, {});
    if (missing.length > 0) throw new Failed({ kind: 'not-set-up', provider: provider.id, missing });
    if (!(await permissions.has(provider)))
      throw new Failed({ kind: 'permission-missing', provider: provider.id, origins: [...provider.origins] });
    const { fetch, uuid } = outside;
    return { fetch, uuid, now, credentials, settings: settingsOf(provider, account) };
  };

  /** Asks the provider who the key belongs to, and stores the answer. Without permission it waits for it. */
  const check = async (provider: ProviderDeclaration): Promise<AccountView> => {
    if (!(await permissions.has(provider))) {
      const account = await recordOf(provider.id);
      await storage.accounts.put(provider.id, { ...account, checkWhenPermitted: true });
      return tell(provider);
    }
    const outcome = await connect(provider)
      .then((context) => outside.whileAwake(() => outside.check(provider.id, context)))
      .then(
        (answer) => ({ check: answer, failure: null }),
        (error: unknown) => ({ check: null, failure: failureOf(error) }),
      );
    const account = await recordOf(provider.id);
    const checkedAt = now().toISOString();
    // What was known stays on view when the vendor could not be asked this time.
    const known = outcome.check ?? account.check;
    await storage.accounts.put(provider.id, {
      ...account,
      ...outcome,
      check: known,
      checkedAt,
      checkWhenPermitted: false,
    });
    return tell(provider);
  };

  /** Forgets credentials, settings and what was checked, and gives the host permission back. */
  const remove = async (id: ProviderId): Promise<AccountView> => {
    const provider = providerOf(id);
    return inTurn(provider, async () => {
      await storage.accounts.delete(id);
      const left = await storage.accounts.list();
      await permissions.giveBack(
        provider,
        providers.filter((other) => left.some((account) => account.provider === other.id && account.sealed)),
      );
      return tell(provider);
    });
  };

  return {
    connect,
    settings: async (provider: ProviderDeclaration): Promise<Settings> =>
      settingsOf(provider, await recordOf(provider.id)),

    views: async (): Promise<AccountView[]> =>
      Promise.all(providers.map(async (provider) => view(provider, await recordOf(provider.id)))),

    /** What an account's own settings are, without those that it leaves as they come. */
    kept: async (id: ProviderId): Promise<Settings> => (await recordOf(id)).settings,

    /** Puts settings in the place of an account's own, unless it was set up meanwhile. */
    async restore(id: ProviderId, settings: Settings): Promise<void> {
      const provider = providerOf(id);
      await inTurn(provider, async () => {
        const account = await recordOf(id);
        if (account.sealed) return;
        await storage.accounts.put(id, { ...account, settings });
        await tell(provider);
      });
    },

    async save(id: ProviderId, credentials: Credentials, settings: Settings): Promise<AccountView> {
      const provider = providerOf(id);
      return inTurn(provider, async () => {
        const before = await recordOf(id);
        const known = await credentialsOf(before).catch((error: unknown) => {
          // A lost key loses the credentials; entering them again is the way out. A locked one is not lost.
          if (Object.keys(credentials).length === 0 || failureOf(error).kind === 'keys-locked') throw error;
          return {};
        });
        const after = enteredCredentials(provider, credentials, known);
        const changed = JSON.stringify(after) !== JSON.stringify(known);
        const account: Account = {
          ...before,
          ...(changed && {
            sealed: Object.keys(after).length > 0 ? await storage.seal.close(after).catch(named(id)) : null,
            endings: Object.fromEntries(Object.entries(after).map(([field, text]) => [field, ending(text)])),
            check: null,
            failure: null,
            checkedAt: null,
          }),
          settings: { ...before.settings, ...enteredSettings(provider, settings, ['account', 'delivery']) },
        };
        const checkable = provider.credentials.length > 0 && account.sealed !== null;
        await storage.accounts.put(id, { ...account, checkWhenPermitted: checkable });
        return checkable ? check(provider) : tell(provider);
      });
    },

    /** Checks what was saved, unless that happened since: a granted permission may have started it already. */
    async check(id: ProviderId): Promise<AccountView> {
      const provider = providerOf(id);
      return inTurn(provider, async () => {
        const { checkWhenPermitted, checkedAt } = await recordOf(id);
        return checkedAt === null || checkWhenPermitted ? check(provider) : tell(provider);
      });
    },

    /** Runs the checks that wait for a permission which is there by now. */
    async checkWaiting(): Promise<void> {
      const waiting = providers.map((provider) =>
        inTurn(provider, async () => {
          const { checkWhenPermitted } = await recordOf(provider.id);
          if (checkWhenPermitted && (await permissions.has(provider))) await check(provider);
        }),
      );
      await Promise.all(waiting);
    },

    /** The browser's permissions changed: what surfaces show may have, too. */
    tellAll: async (): Promise<void> => {
      for (const provider of providers) await tell(provider);
    },

    /** Runs something while nothing happens to any account. */
    alone: <T>(work: () => Promise<T>): Promise<T> =>
      providers.reduce<() => Promise<T>>((run, provider) => () => inTurn(provider, run), work)(),

    remove,

    /** Forgets every account that needs a key. */
    async removeAll(): Promise<void> {
      for (const { id } of providers.filter(({ credentials }) => credentials.length > 0)) await remove(id);
    },
  };
}

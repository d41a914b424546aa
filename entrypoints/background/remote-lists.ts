/** What the providers' own lists hold: asked for on demand, remembered until the browser closes. */
import * as z from 'zod/mini';
import type { RemoteList, RemoteView } from '../../utils/messages/library.ts';
import type { Provider, ProviderId, RemoteProfile } from '../../utils/providers/types.ts';
import type { StorageArea } from '../../utils/storage/area.ts';
import type { Connections } from './accounts.ts';
import type { WhileAwake } from './wakefulness.ts';

export interface RemoteListsOutside {
  accounts: Connections;
  /** Forgotten when the browser closes. */
  session: StorageArea;
  whileAwake: WhileAwake;
  now: () => Date;
}

const key = (provider: ProviderId): string => `remote-list:${provider}`;

const remembered = z.object({
  accountId: z.string(),
  listedAt: z.string(),
  profiles: z.array(z.custom<RemoteView>((value) => typeof value === 'object' && value !== null && 'id' in value)),
});

const view =
  (provider: Provider) =>
  ({ id, icp, status, reviewStatus, isActive, createdAt }: RemoteProfile): RemoteView => ({
    ...{ provider: provider.id, id, icp, status, createdAt },
    reviewStatus: reviewStatus ?? null,
    isActive: isActive ?? null,
  });

export function openRemoteLists({ accounts, session, whileAwake, now }: RemoteListsOutside) {
  return {
    /** Throws `Failed` with why the list cannot be had; what was remembered stays. */
    async list(id: ProviderId, fresh: boolean): Promise<RemoteList> {
      const provider = accounts.provider(id);
      const context = await accounts.connect(provider);
      const accountId = await provider.account(context.credentials, context.settings);
      if (!fresh) {
        const known = remembered.safeParse((await session.get(key(id)))[key(id)]);
        // Another account's list is none of this one's.
        if (!known.success || known.data.accountId !== accountId) return { profiles: [], listedAt: null };
        return { profiles: known.data.profiles, listedAt: known.data.listedAt };
      }
      const profiles = (await whileAwake(() => provider.list(context))).map(view(provider));
      const listedAt = now().toISOString();
      // Too much for the browser's memory of a session: it is shown all the same, and asked for again next time.
      await session.set({ [key(id)]: { accountId, listedAt, profiles } }).catch(() => undefined);
      return { profiles, listedAt };
    },
  };
}

/** The profiles kept on this device, as the provider of that name sees them. */
import { hostsOf } from '../../utils/icp/source-url.ts';
import type { Broadcast } from '../../utils/messages.ts';
import type { Library } from '../../utils/providers/types.ts';
import type { Storage } from '../../utils/storage/index.ts';
import { profileRow } from './profiles.ts';

export interface LibraryOutside {
  storage: Pick<Storage, 'profiles' | 'deliveries' | 'drafts'>;
  broadcast: (broadcast: Broadcast) => void;
  now: () => Date;
}

export const openLibrary = ({ storage, broadcast, now }: LibraryOutside): Library => ({
  /** A profile is saved under the id of its delivery, which knows the draft and with it the pages. */
  async save(id, icp) {
    const draftId = (await storage.deliveries.get(id))?.draftId ?? null;
    const draft = draftId === null ? undefined : await storage.drafts.get(draftId);
    const sites = hostsOf((draft?.sources ?? []).map(({ url }) => url));
    const savedAt = now().toISOString();
    await storage.profiles.add(id, { version: 2, id, icp, savedAt, draftId, sites, archivedAt: null });
    const profile = await storage.profiles.get(id);
    if (profile) broadcast({ event: 'profiles.changed', rows: [profileRow(profile)], gone: [] });
  },
  list: () => storage.profiles.list(),
});

/** The library's profiles as they are listed: those of this device, and those that only a provider's list shows. */
import { defaultDescription } from '../../utils/icp/describe.ts';
import { emptyIcp, type Icp } from '../../utils/icp/types.ts';
import type { DeliveryMark, Listed, ProfileRow, RemoteView } from '../../utils/messages/library.ts';
import type { DeliveryState } from '../../utils/messages.ts';
import type { ProviderId } from '../../utils/providers/types.ts';

export const THIS_DEVICE: ProviderId = 'this-device';

/** A provider that has a profile, or is about to. */
export interface Place {
  provider: ProviderId;
  /** Of our delivery; null: only the provider's list shows it. */
  state: DeliveryState | null;
  deliveryId: string | null;
}

export interface LibraryEntry extends Listed {
  /** One name for both kinds. */
  key: string;
  id: string;
  summary: string;
  /** ISO 8601; empty when the vendor does not say. */
  at: string;
  archived: boolean;
  sites: readonly string[];
  places: readonly Place[];
  /** Null: it is on this device. */
  remote: RemoteView | null;
}

export const profileKey = (id: string): string => `profile:${id}`;

const wholeIcp = (icp: Partial<Icp>): Icp => ({ ...emptyIcp(), ...icp });

function remoteEntry(remote: RemoteView): LibraryEntry {
  const icp = wholeIcp(remote.icp);
  return {
    ...icp,
    key: `${remote.provider}:${remote.id}`,
    id: remote.id,
    summary: icp.description || defaultDescription(icp),
    at: remote.createdAt ?? '',
    archived: false,
    sites: [],
    places: [{ provider: remote.provider, state: null, deliveryId: null }],
    remote,
  };
}

/**
 * Every profile once: what a provider lists and one of our deliveries made is the profile here that it was made of.
 * In no order.
 */
export function entriesOf(
  rows: Iterable<ProfileRow>,
  marks: Iterable<DeliveryMark>,
  remotes: Iterable<RemoteView>,
): LibraryEntry[] {
  const byDraft = new Map<string, DeliveryMark[]>();
  for (const mark of marks) {
    if (mark.provider === THIS_DEVICE) continue;
    const others = byDraft.get(mark.draftId);
    if (others) others.push(mark);
    else byDraft.set(mark.draftId, [mark]);
  }
  const here = new Set<string>();
  const entries: LibraryEntry[] = [];
  for (const row of rows) {
    const delivered = byDraft.get(row.draftId ?? row.id) ?? [];
    for (const { provider, remoteId } of delivered) if (remoteId !== null) here.add(`${provider}:${remoteId}`);
    entries.push({
      ...row,
      key: profileKey(row.id),
      at: row.savedAt,
      archived: row.archivedAt !== null,
      places: delivered.map(({ id, provider, state }) => ({ provider, state, deliveryId: id })),
      remote: null,
    });
  }
  for (const remote of remotes) if (!here.has(`${remote.provider}:${remote.id}`)) entries.push(remoteEntry(remote));
  return entries;
}

export type LibrarySort = 'newest' | 'oldest' | 'name';
export const LIBRARY_SORTS: readonly LibrarySort[] = ['newest', 'oldest', 'name'];

/** The entries in an order; equal ones by their keys, so that nothing changes places by itself. */
export function sortedEntries(entries: readonly LibraryEntry[], sort: LibrarySort, language: string): LibraryEntry[] {
  const names = new Intl.Collator(language, { numeric: true });
  const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
  return [...entries].sort((a, b) => {
    const order = sort === 'name' ? names.compare(a.name, b.name) : byText(a.at, b.at) * (sort === 'newest' ? -1 : 1);
    return order || byText(a.key, b.key);
  });
}

/** The library's part of the background in memory. */
import { profileRow } from '../../entrypoints/background/profiles.ts';
import { Failed } from '../../utils/failure.ts';
import type { Draft } from '../../utils/icp/draft.ts';
import type { Icp } from '../../utils/icp/types.ts';
import type { LibraryProtocol, ProfilesChanged, RemoteView, Undo } from '../../utils/messages/library.ts';
import type { DeliveryView, ReplyOf } from '../../utils/messages.ts';
import type { Profile } from '../../utils/storage/types.ts';
import { NOW, typical } from './drafts.ts';

type Handlers = {
  [T in keyof LibraryProtocol]: (request: Parameters<LibraryProtocol[T]>[0]) => ReturnType<LibraryProtocol[T]>;
};
type PreviewTo = { provider: string; settings: Parameters<LibraryProtocol['profile.preview']>[0]['settings'] };

export function libraryHandlers(
  situation: { profiles?: Profile[]; remote?: RemoteView[]; deliveries?: DeliveryView[] },
  preview: (icp: Icp, to: PreviewTo) => ReplyOf<'delivery.preview'>,
  deliver: (draft: Draft, provider: string) => DeliveryView,
): Handlers {
  const profiles = new Map((situation.profiles ?? []).map((profile) => [profile.id, profile]));
  const write = (changes: [string, Profile | null][]): ProfilesChanged => {
    const undo: Undo = changes.map(([key]) => ({ store: 'profiles', key, record: profiles.get(key) ?? null }));
    for (const [key, profile] of changes) {
      if (profile) profiles.set(key, profile);
      else profiles.delete(key);
    }
    return {
      rows: changes.flatMap(([, profile]) => (profile ? [profileRow(profile)] : [])),
      gone: changes.flatMap(([key, profile]) => (profile ? [] : [key])),
      undo,
    };
  };
  const these = (ids: readonly string[]): Profile[] => ids.flatMap((id) => profiles.get(id) ?? []);
  const one = (id: string): Profile => {
    const profile = profiles.get(id);
    if (!profile) throw new Failed({ kind: 'not-found-here', what: `profile ${id}` });
    return profile;
  };
  let made = 0;
  const fresh = (icp: Icp, sites: string[]): [string, Profile] => {
    made += 1;
    const id = `made-${made}`;
    return [id, { version: 2, id, icp, savedAt: NOW.toISOString(), draftId: null, sites, archivedAt: null }];
  };

  return {
    'profile.page': ({ after, limit }) => {
      const sorted = [...profiles.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
      const rest = after === null ? sorted : sorted.filter(({ id }) => id > after);
      const rows = rest.slice(0, limit).map(profileRow);
      return { rows, next: rest.length > limit ? (rows.at(-1)?.id ?? null) : null, total: profiles.size };
    },
    'profile.get': ({ profileIds }) => these(profileIds),
    'profile.evidence': ({ profileIds }) => profileIds.map((profileId) => ({ profileId, sources: typical.sources })),
    'profile.change': (change) => {
      switch (change.op) {
        case 'archive':
          return write(
            these(change.profileIds).map((profile) => [
              profile.id,
              { ...profile, archivedAt: change.archived ? NOW.toISOString() : null },
            ]),
          );
        case 'delete':
          return write(change.profileIds.map((id) => [id, null]));
        case 'duplicate':
          return write(
            change.copies.map(({ profileId, name }) => {
              const { icp, sites } = one(profileId);
              return fresh({ ...icp, name }, sites);
            }),
          );
        case 'add':
          return write([fresh(change.icp, change.sites)]);
      }
    },
    'library.undo': ({ undo }) => write(undo.map(({ key, record }) => [key, record as Profile | null])),
    'library.import': (request) => write((request.profiles as Profile[]).map((profile) => [profile.id, profile])),
    'profile.preview': ({ profileId, ...to }) => preview(one(profileId).icp, to),
    'profile.deliver': ({ profileId, provider }) =>
      deliver({ ...typical, id: one(profileId).draftId ?? profileId, icp: one(profileId).icp }, provider),
    'delivery.marks': () => ({
      marks: (situation.deliveries ?? []).map(({ id, draftId, provider, state, remote }) => ({
        ...{ id, draftId, provider, state, remoteId: remote?.id ?? null },
      })),
      next: null,
    }),
    'remote.list': ({ provider, fresh: asked }) => {
      const listed = (situation.remote ?? []).filter((profile) => profile.provider === provider);
      return asked || listed.length > 0
        ? { profiles: listed, listedAt: NOW.toISOString() }
        : { profiles: [], listedAt: null };
    },
  };
}

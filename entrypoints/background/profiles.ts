/** The library's profiles: listed, changed, and every change with its way back. */
import { Failed } from '../../utils/failure.ts';
import { defaultDescription } from '../../utils/icp/describe.ts';
import type { Icp } from '../../utils/icp/types.ts';
import type { ProfileOp, ProfileRow, ProfilesChanged, Undo } from '../../utils/messages/library.ts';
import type { Broadcast, ReplyOf, RequestOf } from '../../utils/messages.ts';
import { type RecordChange, recordChange, writing } from '../../utils/storage/change-all.ts';
import type { Storage } from '../../utils/storage/index.ts';
import type { Profile } from '../../utils/storage/types.ts';
import { importedChanges } from './imported-records.ts';

export interface ProfilesOutside {
  storage: Pick<Storage, 'profiles' | 'drafts' | 'changeAll'>;
  broadcast: (broadcast: Broadcast) => void;
  now: () => Date;
  uuid: () => string;
}

export type Profiles = ReturnType<typeof openProfiles>;

/** A row shows no more of a description. */
const SUMMARY = 240;
/** More rows than this are loaded anew by whoever shows them. */
const TOLD_AT_ONCE = 500;

export function profileRow({ id, savedAt, draftId, sites, archivedAt, icp }: Profile): ProfileRow {
  const { name, jobTitles, seniorities, departments, industries, companySizes, countries, exampleCompanies } = icp;
  return {
    ...{ id, savedAt, draftId, sites, archivedAt },
    ...{ name, jobTitles, seniorities, departments, industries, companySizes, countries, exampleCompanies },
    summary: (icp.description || defaultDescription(icp)).slice(0, SUMMARY),
  };
}

export function openProfiles({ storage, broadcast, now, uuid }: ProfilesOutside) {
  const made = (icp: Icp, sites: string[]): Profile => ({
    ...{ version: 2, id: uuid(), icp, savedAt: now().toISOString(), draftId: null, sites, archivedAt: null },
  });

  /** Makes the changes, and tells every surface what became of the profiles among them. */
  const make = async (changes: readonly RecordChange[]): Promise<ProfilesChanged> => {
    const after = new Map<string, Profile | null>();
    const before = await storage.changeAll(
      changes.map((change) =>
        change.store !== 'profiles'
          ? change
          : {
              ...change,
              to: (record) => {
                const profile = change.to(record) as Profile | undefined;
                after.set(change.key, profile ?? null);
                return profile;
              },
            },
      ),
    );
    const rows = [...after.values()].flatMap((profile) => (profile ? [profileRow(profile)] : []));
    const gone = [...after].flatMap(([id, profile]) => (profile ? [] : [id]));
    const told = rows.length + gone.length <= TOLD_AT_ONCE;
    broadcast({ event: 'profiles.changed', rows: told ? rows : null, gone: told ? gone : [] });
    return { rows, gone, undo: before as Undo };
  };

  const put = (profile: Profile): RecordChange =>
    recordChange({ store: 'profiles', key: profile.id, to: () => profile });

  const changesOf = async (change: ProfileOp): Promise<RecordChange[]> => {
    switch (change.op) {
      case 'archive': {
        const archivedAt = change.archived ? now().toISOString() : null;
        return change.profileIds.map((key) =>
          recordChange({ store: 'profiles', key, to: (profile) => profile && { ...profile, archivedAt } }),
        );
      }
      case 'delete':
        return change.profileIds.map((key) => recordChange({ store: 'profiles', key, to: () => undefined }));
      case 'duplicate': {
        const names = new Map(change.copies.map(({ profileId, name }) => [profileId, name]));
        const originals = await storage.profiles.getAll([...names.keys()]);
        return originals.map(({ id, icp, sites }) => put(made({ ...icp, name: names.get(id) ?? icp.name }, sites)));
      }
      case 'add':
        return [put(made(change.icp, change.sites))];
    }
  };

  return {
    async page({ after, limit }: RequestOf<'profile.page'>): Promise<ReplyOf<'profile.page'>> {
      const [{ records, next }, total] = await Promise.all([
        storage.profiles.slice(after, limit),
        storage.profiles.count(),
      ]);
      return { rows: records.map(profileRow), next, total };
    },

    get: (ids: readonly string[]): Promise<Profile[]> => storage.profiles.getAll(ids),

    /** One profile. Throws `Failed` (`not-found-here`). */
    async one(id: string): Promise<Profile> {
      const profile = await storage.profiles.get(id);
      if (!profile) throw new Failed({ kind: 'not-found-here', what: `profile ${id}` });
      return profile;
    },

    async evidence(ids: readonly string[]): Promise<ReplyOf<'profile.evidence'>> {
      const profiles = await storage.profiles.getAll(ids);
      const drafts = await storage.drafts.getAll(profiles.flatMap(({ draftId }) => draftId ?? []));
      const sources = new Map(drafts.map((draft) => [draft.id, draft.sources]));
      return profiles.map(({ id, draftId }) => ({ profileId: id, sources: sources.get(draftId ?? '') ?? [] }));
    },

    change: async (change: ProfileOp): Promise<ProfilesChanged> => make(await changesOf(change)),

    undo: async (undo: Undo): Promise<ProfilesChanged> => make(writing(undo)),
    import: async (request: RequestOf<'library.import'>): Promise<ProfilesChanged> => make(importedChanges(request)),
  };
}

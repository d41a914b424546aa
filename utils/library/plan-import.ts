/** What an import would do to the library: what is new, the same, or changed. */
import { ICP_FIELDS, type Icp, type IcpField } from '../icp/types.ts';
import type { Profile } from '../storage/types.ts';
import type { ImportedProfile } from './imported.ts';

export interface PlannedProfile extends ImportedProfile {
  status: 'new' | 'same' | 'changed';
  /** Where a changed one differs from what is here. */
  fields: (IcpField | 'sites' | 'archivedAt' | 'savedAt')[];
}

const icpKey = (icp: Icp): string => JSON.stringify(ICP_FIELDS.map((field) => icp[field]));

/** `existing`: the profiles of this device, by id; all of them where the file has profiles without one. */
export function planImport(
  imported: readonly ImportedProfile[],
  existing: ReadonlyMap<string, Profile>,
  fresh: () => string,
): PlannedProfile[] {
  const contents = new Set([...existing.values()].map(({ icp }) => icpKey(icp)));
  return imported.map(({ line, profile }): PlannedProfile => {
    if (profile.id === '') {
      const status = contents.has(icpKey(profile.icp)) ? 'same' : 'new';
      return { line, profile: { ...profile, id: fresh() }, status, fields: [] };
    }
    const here = existing.get(profile.id);
    if (!here) return { line, profile, status: 'new', fields: [] };
    const fields: PlannedProfile['fields'] = [
      ...ICP_FIELDS.filter((field) => JSON.stringify(profile.icp[field]) !== JSON.stringify(here.icp[field])),
      ...(['sites', 'archivedAt', 'savedAt'] as const).filter(
        (field) => JSON.stringify(profile[field]) !== JSON.stringify(here[field]),
      ),
    ];
    // A table knows no drafts: what is known here stays.
    const kept = { ...profile, draftId: profile.draftId ?? here.draftId };
    return { line, profile: kept, status: fields.length > 0 ? 'changed' : 'same', fields };
  });
}

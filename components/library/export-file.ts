/** What an export is written into: loaded when somebody exports. */
import type { PageSource } from '../../utils/icp/draft-types.ts';
import { profilesAsCsv } from '../../utils/library/csv-profiles.ts';
import { profilesAsJson } from '../../utils/library/json-profiles.ts';
import type { Profile } from '../../utils/storage/types.ts';

export interface ExportFile {
  name: string;
  /** Its media type. */
  type: string;
  text: string;
}

export function exportFile(
  kind: 'json' | 'csv',
  profiles: readonly Profile[],
  at: string,
  evidence?: ReadonlyMap<string, readonly PageSource[]>,
): ExportFile {
  const name = `icepick-profiles-${at.slice(0, 10)}.${kind}`;
  return kind === 'csv'
    ? { name, type: 'text/csv;charset=utf-8', text: profilesAsCsv(profiles) }
    : { name, type: 'application/json', text: profilesAsJson(profiles, at, evidence) };
}

/** What was read of an import file. */
import type { Profile } from '../storage/types.ts';
import type { OwnSettings } from './own-settings.ts';
import type { Problem } from './problems.ts';

export interface ImportedProfile {
  /** Where it begins in the file, from 1. */
  line: number;
  /** Its id is empty where the file has none. */
  profile: Profile;
}

export type ImportRead =
  | {
      ok: true;
      profiles: ImportedProfile[];
      /** Records of an export of everything: read by the background, which knows every version of them. */
      drafts: unknown[];
      deliveries: unknown[];
      /** The person's settings; null: none are in it. */
      own: OwnSettings | null;
    }
  | { ok: false; problems: Problem[] };

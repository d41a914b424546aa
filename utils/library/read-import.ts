/** Reads an import file of either kind, whole or not at all. */
import { profilesFromCsv } from './csv-profiles.ts';
import { decodeFile } from './decode-file.ts';
import type { ImportedProfile, ImportRead } from './imported.ts';
import { profilesFromJson } from './json-profiles.ts';
import { MOST_PROFILES, ofFile, type Problem } from './problems.ts';

/** What begins like JSON is JSON, whatever the file is called. `at`: the time of what has none. */
export function readImport(bytes: Uint8Array, at: string): ImportRead & { text: string } {
  const decoded = decodeFile(bytes);
  if (!decoded.ok) return { ok: false, problems: [decoded.problem], text: '' };
  const { text } = decoded;
  const read = /^\s*[[{]/.test(text) ? profilesFromJson(text, at) : profilesFromCsv(text, at);
  if (!read.ok) return { ...read, text };
  const { profiles, drafts, deliveries } = read;
  if (Math.max(profiles.length, drafts.length, deliveries.length) > MOST_PROFILES) {
    return { ok: false, problems: [ofFile('too-many', String(MOST_PROFILES))], text };
  }
  const repeated = repeatedIds(profiles);
  return repeated.length > 0 ? { ok: false, problems: repeated, text } : { ...read, text };
}

/** Two of one id: which of them is meant, only the person knows. */
function repeatedIds(profiles: readonly ImportedProfile[]): Problem[] {
  const lines = new Map<string, number>();
  return profiles.flatMap(({ line, profile: { id } }): Problem[] => {
    const first = lines.get(id);
    if (id === '') return [];
    if (first !== undefined) return [{ kind: 'repeated-id', line, column: 1, where: String(first), found: id }];
    lines.set(id, line);
    return [];
  });
}

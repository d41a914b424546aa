/** Reading an import file: loaded when somebody imports. */
import type { Failure } from '../../utils/failure.ts';
import type { ImportRead } from '../../utils/library/imported.ts';
import { placeOfPath } from '../../utils/library/json-profiles.ts';
import type { OwnSettings } from '../../utils/library/own-settings.ts';
import { type PlannedProfile, planImport } from '../../utils/library/plan-import.ts';
import type { Problem } from '../../utils/library/problems.ts';
import { readImport } from '../../utils/library/read-import.ts';
import type { ProfilesChanged } from '../../utils/messages/library.ts';
import type { RequestOf } from '../../utils/messages.ts';
import type { Profile } from '../../utils/storage/types.ts';
import type { LibraryActions, Step } from './library-actions.ts';

export interface ImportPlan {
  fileName: string;
  text: string;
  profiles: PlannedProfile[];
  drafts: unknown[];
  /** Only those that are over are imported: `deliveriesLeft` are not. */
  deliveries: unknown[];
  deliveriesLeft: number;
  own: OwnSettings | null;
}
export type PlannedImport = { ok: true; plan: ImportPlan } | { ok: false; fileName: string; problems: Problem[] };

const isOver = (delivery: unknown): boolean =>
  typeof delivery === 'object' &&
  delivery !== null &&
  'state' in delivery &&
  (delivery.state === 'delivered' || delivery.state === 'accepted');

/** Reads a file whole and compares it with what is here. `profiles` gives those of these ids; null: all. */
export async function planFile(
  file: File,
  outside: { now: () => Date; profiles: (ids: readonly string[] | null) => Promise<Profile[]>; uuid: () => string },
): Promise<PlannedImport> {
  const read: ImportRead & { text: string } = readImport(
    new Uint8Array(await file.arrayBuffer()),
    outside.now().toISOString(),
  );
  if (!read.ok) return { ok: false, fileName: file.name, problems: read.problems };
  const ids = read.profiles.map(({ profile }) => profile.id);
  const here = ids.length === 0 ? [] : await outside.profiles(ids.includes('') ? null : ids);
  const profiles = planImport(read.profiles, new Map(here.map((profile) => [profile.id, profile])), outside.uuid);
  const over = read.deliveries.filter(isOver);
  const deliveriesLeft = read.deliveries.length - over.length;
  const { text, drafts, own } = read;
  return { ok: true, plan: { fileName: file.name, text, profiles, drafts, deliveries: over, deliveriesLeft, own } };
}

/**
 * Takes a file in whole or not at all: where its settings fail, its records are taken back.
 * @throws what failed
 */
export async function takeIn(
  actions: Pick<LibraryActions, 'importRecords' | 'importSettings' | 'undo'>,
  records: RequestOf<'library.import'>,
  own: OwnSettings | null,
): Promise<ProfilesChanged & Step> {
  const changed = await actions.importRecords(records);
  if (!own) return changed;
  try {
    return { ...changed, own: await actions.importSettings(own) };
  } catch (error) {
    await actions.undo({ undo: changed.undo });
    throw error;
  }
}

/** What the background could not read, at its place in the file; null: it was something else. */
export function problemOf(failure: Failure, { text }: ImportPlan): Problem | null {
  if (failure.kind !== 'invalid-input' || !/^(?:profiles|drafts|deliveries)\.\d+$/.test(failure.where)) return null;
  const [, inside = '', found = failure.expected] = /^([\w.[\]]+): (.*)$/s.exec(failure.expected) ?? [];
  const where = inside ? `${failure.where}.${inside.replaceAll(/\[(\d+)\]/g, '.$1')}` : failure.where;
  return { kind: 'bad-value', ...placeOfPath(text, where), where, found };
}

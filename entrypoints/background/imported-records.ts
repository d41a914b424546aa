/** From what an import file holds to the records that are stored. */
import { Failed } from '../../utils/failure.ts';
import type { RequestOf } from '../../utils/messages.ts';
import { type RecordChange, recordChange } from '../../utils/storage/change-all.ts';
import { parseRecord } from '../../utils/storage/parse-record.ts';
import { RECORDS, type RecordKind } from '../../utils/storage/records.ts';

/** Deliveries that are over. One that was under way elsewhere would be sent, or looked for, from two places. */
const OVER: ReadonlySet<string> = new Set(['delivered', 'accepted']);

/** The records in today's version. Throws `Failed` (`invalid-input`) that names the first which cannot be read. */
const parsed = <T>(store: string, kind: RecordKind<T>, raws: readonly unknown[]): T[] =>
  raws.map((raw, at) => {
    const result = parseRecord(kind, raw);
    if (!result.ok) throw new Failed({ kind: 'invalid-input', where: `${store}.${at}`, expected: result.problem });
    return result.record;
  });

/** Profiles as the person chose them. Drafts and deliveries only where there is none yet: what is here is newer, or the same. */
export function importedChanges(request: RequestOf<'library.import'>): RecordChange[] {
  const profiles = parsed('profiles', RECORDS.profiles, request.profiles);
  const drafts = parsed('drafts', RECORDS.drafts, request.drafts);
  const deliveries = parsed('deliveries', RECORDS.deliveries, request.deliveries);
  return [
    ...profiles.map((profile) => recordChange({ store: 'profiles', key: profile.id, to: () => profile })),
    ...drafts.map((draft) => recordChange({ store: 'drafts', key: draft.id, to: (here) => here ?? draft })),
    ...deliveries
      .filter(({ state }) => OVER.has(state))
      // As history: nothing is sent or looked after because of it.
      .map((delivery) => ({ ...delivery, nextAttemptAt: null, attentionSince: null, lane: 'watch' as const }))
      .map((delivery) => recordChange({ store: 'deliveries', key: delivery.id, to: (here) => here ?? delivery })),
  ];
}

import { FOLD_FIELDS, type FoldField } from '../utils/icp/fold.ts';
import type { CoverageNote } from '../utils/providers/types.ts';
import { t, tAny } from '../utils/words.ts';
import { foldable, noteField } from './coverage-words.ts';
import { noteValues } from './note-values.ts';

const RANK = { dropped: 0, folded: 1, reshaped: 2 } as const;

/** What a provider makes of the fields that it does not hold as they are; each dropped one can be folded in. */
export function CoverageNotes({
  notes,
  onFold,
}: {
  notes: readonly CoverageNote[];
  /** Null where nothing can be changed any more. */
  onFold: ((fields: FoldField[], on: boolean) => void) | null;
}) {
  return (
    <>
      {notes
        .toSorted((a, b) => RANK[a.kind] - RANK[b.kind])
        .map((note) => {
          const fields = note.kind === 'folded' ? FOLD_FIELDS.filter((one) => one === note.field) : foldable([note]);
          const said = note.kind === 'folded' && note.becomes.length === 0;
          return (
            <div class="coverage-note" key={`${note.kind}-${note.field}`} data-kind={note.kind}>
              <p>
                <strong>{noteField(note)}</strong> {said ? t('saidAlready') : tAny(note.note, ...note.becomes)}
              </p>
              {note.values.length > 0 && (
                <p class="coverage-values" dir="auto">
                  {noteValues(note).join(' · ')}
                </p>
              )}
              {fields.length > 0 && onFold && (
                <button
                  type="button"
                  class="link-button"
                  data-fold={note.field}
                  onClick={() => onFold(fields, note.kind === 'dropped')}
                >
                  {note.kind === 'dropped' ? t('foldInOne') : t('takeOutOfDescription')}
                </button>
              )}
            </div>
          );
        })}
    </>
  );
}

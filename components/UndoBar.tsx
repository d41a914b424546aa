import { t } from '../utils/words.ts';

/** What was just taken out, and the way back. */
export function UndoBar({ label, onUndo }: { label: string; onUndo: () => void }) {
  return (
    <div class="undo float">
      <span dir="auto">{label}</span>
      <button type="button" class="button small quiet" data-action="undo" onClick={onUndo}>
        {t('undo')}
      </button>
    </div>
  );
}

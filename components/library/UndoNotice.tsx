import { UndoBar } from '../UndoBar.tsx';
import type { Done } from './use-undo-steps.ts';

/** What was done last, with its way back; or that it was taken back. */
export function UndoNotice({ done, onUndo }: { done: Done | null; onUndo: () => void }) {
  return (
    <div class="above-foot" role="status">
      {done?.undo && <UndoBar label={done.label} onUndo={onUndo} />}
      {done && !done.undo && <p class="undo float">{done.label}</p>}
    </div>
  );
}

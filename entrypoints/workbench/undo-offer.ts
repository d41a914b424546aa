/** The last thing that can be taken back, for as long as that is offered. */
import type { NeverChange } from '../../components/form-changes.ts';
import type { DraftOp } from '../../utils/icp/draft.ts';

export interface UndoOffer {
  label: string;
  ops: DraftOp[];
  never?: NeverChange[];
}

const UNDO_MS = 10_000;

export function createUndoOffer(later: (milliseconds: number, run: () => void) => () => void, changed: () => void) {
  let offer: UndoOffer | null = null;
  let stop: () => void = () => undefined;
  const put = (next: UndoOffer | null): void => {
    stop();
    offer = next;
    if (!next) return;
    stop = later(UNDO_MS, () => {
      offer = null;
      changed();
    });
  };
  return {
    get: () => offer,
    put,
    /** What takes it back; it is offered no longer. */
    take: (): UndoOffer | null => {
      const taken = offer;
      put(null);
      return taken;
    },
  };
}

/** The last thing that can be taken back, for as long as that is offered. */
import type { NeverChange } from '../../components/form-changes.ts';
import type { DraftOp, StepWhat } from '../../utils/icp/draft.ts';

export interface UndoOffer {
  label: string;
  /** What takes it back, where its step is not the last one any more. */
  ops: DraftOp[];
  never?: NeverChange[];
  /** The step that it was: while that is the last one, it is taken back whole. */
  step?: StepWhat;
  /** The draft that was deleted, and whether it is shown again then. */
  restores?: { draftId: string; show: boolean };
  /** The draft, not the one that is shown, whose last step it was. */
  of?: string;
}

const UNDO_MS = 10_000;

/** Whether two steps are the same, as far as they can be told apart: a page goes by its address or its title. */
export const isSameStep = (one: StepWhat | null | undefined, other: StepWhat | undefined): boolean =>
  one?.kind === other?.kind &&
  one !== undefined &&
  (!(one && 'value' in one) || (!!other && 'value' in other && one.value === other.value && one.field === other.field));

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

/** Changes with their way back: what was done last, for a while by a button; every step by the keyboard while the page is open. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { type Failure, failureOf } from '../../utils/failure.ts';
import type { ProfilesChanged } from '../../utils/messages/library.ts';
import { t } from '../../utils/words.ts';
import type { LibraryActions, Step } from './library-actions.ts';

/** What was done can be taken back for so long by its button. */
const OFFERED_MS = 10_000;

/** What was done last; `undo` is null once it was taken back. */
export interface Done {
  label: string;
  undo: Step | null;
}

/** Waits for a change and keeps its way back. Null: it failed, as `failure` says. */
export type Make = (label: string, change: Promise<ProfilesChanged & Step>) => Promise<ProfilesChanged | null>;

export function useUndoSteps(takeBack: LibraryActions['undo']) {
  const [done, setDone] = useState<Done | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const steps = useRef<Step[]>([]);

  useEffect(() => {
    if (!done) return;
    const timer = setTimeout(() => setDone(null), OFFERED_MS);
    return () => clearTimeout(timer);
  }, [done]);

  const make: Make = async (label, change) => {
    setFailure(null);
    try {
      const changed = await change;
      const { undo, own } = changed;
      const step: Step = own ? { undo, own } : { undo };
      steps.current.push(step);
      setDone({ label, undo: step });
      return changed;
    } catch (error) {
      setFailure(failureOf(error));
      return null;
    }
  };
  const undoLast = () => {
    const step = steps.current.pop();
    if (!step) return;
    takeBack(step).then(
      () => setDone({ label: t('undone'), undo: null }),
      (error: unknown) => {
        steps.current.push(step);
        setFailure(failureOf(error));
      },
    );
  };
  return { done, failure, make, undoLast };
}

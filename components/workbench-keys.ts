/** The keys that work all over a workbench, whatever has the focus. */
import { useLayoutEffect, useRef } from 'preact/hooks';

export interface WorkbenchKeys {
  /** Null: there is nothing to undo. */
  undo: (() => void) | null;
  redo: (() => void) | null;
  help: () => void;
  /** Answers whether there was anything to close. */
  close: () => boolean;
}

/** Where a person writes: there, a character is a character. */
const isWritingIn = (target: EventTarget | null): boolean =>
  target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement || target instanceof HTMLInputElement;

const isText = ({ type }: HTMLInputElement): boolean => type !== 'checkbox' && type !== 'range';

function stepOf({ key, shiftKey }: KeyboardEvent): 'undo' | 'redo' | null {
  if (key.toLowerCase() === 'z') return shiftKey ? 'redo' : 'undo';
  return key === 'y' && !shiftKey ? 'redo' : null;
}

export function useWorkbenchKeys(keys: WorkbenchKeys): void {
  const now = useRef(keys);
  now.current = keys;
  useLayoutEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      // What a dialog over the form is asked for is its own affair.
      if (event.defaultPrevented || document.querySelector('dialog[open]')) return;
      const { undo, redo, help, close } = now.current;
      const mod = event.metaKey || event.ctrlKey;
      if (event.key === 'Enter' && mod) {
        event.preventDefault();
        // Text that is still in a box becomes a value first.
        if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
        document.querySelector<HTMLElement>('[data-action=deliver], [data-action=retry]')?.click();
      } else if (mod && stepOf(event) !== null) {
        // In a text, the keys take back letters.
        if (event.target instanceof HTMLTextAreaElement) return;
        if (event.target instanceof HTMLInputElement && isText(event.target) && event.target.value !== '') return;
        const step = stepOf(event) === 'undo' ? undo : redo;
        if (!step) return;
        event.preventDefault();
        step();
      } else if (event.key === '?' && !mod && !isWritingIn(event.target)) {
        event.preventDefault();
        help();
      } else if (event.key === 'Escape' && close()) {
        event.preventDefault();
      }
    };
    addEventListener('keydown', onKeyDown);
    return () => removeEventListener('keydown', onKeyDown);
  }, []);
}

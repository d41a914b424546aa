/** When the card of a value shows: while a pointer rests on it, or the keyboard stands on it. */
import { useEffect, useId, useRef, useState } from 'preact/hooks';

/** How long a pointer rests before the card shows, and how long it may be away before it goes. */
const REST_MS = 220;
const AWAY_MS = 180;

/** `root` and `handlers` go on the element that holds both the value and its card. */
export function useEvidenceCard<Root extends HTMLElement>() {
  const [open, setOpen] = useState(false);
  const root = useRef<Root>(null);
  const timer = useRef(0);
  const id = useId();

  const later = (milliseconds: number, next: boolean) => {
    clearTimeout(timer.current);
    timer.current = window.setTimeout(() => setOpen(next), milliseconds);
  };
  const now = (next: boolean) => {
    clearTimeout(timer.current);
    setOpen(next);
  };
  useEffect(() => () => clearTimeout(timer.current), []);
  const holdsFocus = () => root.current?.contains(document.activeElement) ?? false;
  const leave = () => {
    if (!(open && holdsFocus())) later(AWAY_MS, false);
  };

  return {
    id,
    root,
    open,
    show: () => now(true),
    hide: () => now(false),
    handlers: {
      onPointerEnter: (event: PointerEvent) => {
        if (event.pointerType === 'mouse') later(REST_MS, true);
      },
      onPointerLeave: leave,
      onFocusIn: (event: FocusEvent) => {
        const byKeyboard = event.target instanceof Element && event.target.matches(':focus-visible');
        if (byKeyboard && !open) later(REST_MS, true);
      },
      onFocusOut: (event: FocusEvent) => {
        if (!(event.relatedTarget instanceof Node && root.current?.contains(event.relatedTarget))) now(false);
      },
      onKeyDown: (event: KeyboardEvent) => {
        if (event.key !== 'Escape' || !open) return;
        event.preventDefault();
        event.stopPropagation();
        root.current?.querySelector('button')?.focus();
        now(false);
      },
    },
    card: { onEnter: () => clearTimeout(timer.current), onLeave: leave },
  };
}

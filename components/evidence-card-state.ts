/** When the card of a value shows: while a pointer rests on it, or the keyboard stands on it. One at a time. */
import { useContext, useEffect, useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { CardClosed } from './card-closed.ts';
import type { Box } from './float.ts';

/** How long a pointer rests before the card shows, and how long it may be away before it goes. */
const REST_MS = 220;
const AWAY_MS = 180;

/** Closes the card that is open now. */
let closeOpen: () => void = () => undefined;

/** What lies between a value and its card, which a pointer crosses on its way from one to the other. */
function isBetween({ clientX: x, clientY: y }: PointerEvent, value: Box, card: Box): boolean {
  const across = x >= Math.min(value.left, card.left) && x <= Math.max(value.right, card.right);
  const down = y >= Math.min(value.top, card.top) && y <= Math.max(value.bottom, card.bottom);
  return across && down;
}

/** `root` and `handlers` go on the element that holds both the value and its card. */
export function useEvidenceCard<Root extends HTMLElement>() {
  const [open, setOpen] = useState(false);
  const root = useRef<Root>(null);
  const timer = useRef(0);
  /** The card goes because another window came to the front: what it showed there is just being looked at. */
  const windowLeft = useRef(false);
  const closed = useContext(CardClosed);
  const id = useId();

  const put = (next: boolean) => {
    if (next) closeOpen();
    setOpen(next);
  };
  const later = (milliseconds: number, next: boolean) => {
    clearTimeout(timer.current);
    timer.current = window.setTimeout(() => put(next), milliseconds);
  };
  const now = (next: boolean) => {
    clearTimeout(timer.current);
    put(next);
  };
  useEffect(() => () => clearTimeout(timer.current), []);
  const holdsFocus = () => root.current?.contains(document.activeElement) ?? false;
  /** What the card belongs to stands before it. */
  const face = () => root.current?.querySelector<HTMLElement>('button, select');
  // With the card itself, not after it: an Escape may come as soon as it is seen.
  useLayoutEffect(() => {
    if (!open) return;
    windowLeft.current = false;
    const close = () => {
      clearTimeout(timer.current);
      setOpen(false);
    };
    closeOpen = close;
    let away = false;
    const onMove = (event: PointerEvent) => {
      const [value, card] = [root.current, document.getElementById(id)];
      const near = value && card && isBetween(event, value.getBoundingClientRect(), card.getBoundingClientRect());
      if (near) clearTimeout(timer.current);
      else if (!away && !holdsFocus()) later(AWAY_MS, false);
      away = !near && !holdsFocus();
    };
    // Wherever the focus is: who only points at a value has it elsewhere.
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      event.stopPropagation();
      if (holdsFocus()) face()?.focus();
      close();
    };
    addEventListener('pointermove', onMove, { passive: true });
    addEventListener('keydown', onKeyDown, true);
    return () => {
      if (closeOpen === close) closeOpen = () => undefined;
      removeEventListener('pointermove', onMove);
      removeEventListener('keydown', onKeyDown, true);
      if (!windowLeft.current) closed();
    };
  }, [open]);

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
      onPointerLeave: (event: PointerEvent) => {
        // Once it is open, the way that the pointer takes decides; out of the window, it takes none.
        if (!open || (event.relatedTarget === null && !holdsFocus())) later(AWAY_MS, false);
      },
      onFocusIn: (event: FocusEvent) => {
        const byKeyboard = event.target instanceof Element && event.target.matches(':focus-visible');
        if (byKeyboard && !open) later(REST_MS, true);
      },
      onFocusOut: (event: FocusEvent) => {
        if (event.relatedTarget instanceof Node && root.current?.contains(event.relatedTarget)) return;
        // The window lost the focus, not the card: whoever comes back is to find it where it was, and the card goes.
        windowLeft.current = open && holdsFocus();
        if (windowLeft.current) face()?.focus();
        now(false);
      },
    },
  };
}

import type { ComponentChildren, RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';

/** Every row is as high as this, in CSS too: where a row stands is then a matter of counting. */
export const ROW_HEIGHT = 92;
/** Rows beyond what is seen, so that a quick scroll shows no gap. */
const OVERSCAN = 8;

/**
 * A long list of which only what is seen is drawn. `selectedAt` is kept in view; `focus` moves the keyboard there as
 * soon as its row exists. `onEnd` is told when the end comes near.
 */
export function RowList({
  box,
  label,
  multiple = false,
  count,
  selectedAt,
  focus,
  onFocused,
  onEnd,
  row,
}: {
  /** What scrolls. */
  box: RefObject<HTMLElement | null>;
  label: string;
  /** Several rows may be picked. */
  multiple?: boolean;
  count: number;
  selectedAt: number;
  focus: boolean;
  onFocused: () => void;
  onEnd: () => void;
  row: (at: number, style: { top: string; height: string }) => ComponentChildren;
}) {
  const [range, setRange] = useState({ from: 0, to: 20 });
  useLayoutEffect(() => {
    const scroller = box.current;
    if (!scroller) return;
    const measure = () => {
      const from = Math.max(0, Math.floor(scroller.scrollTop / ROW_HEIGHT) - OVERSCAN);
      const to = Math.ceil((scroller.scrollTop + scroller.clientHeight) / ROW_HEIGHT) + OVERSCAN;
      setRange((now) => (now.from === from && now.to === to ? now : { from, to }));
      if (to >= count) onEnd();
    };
    measure();
    scroller.addEventListener('scroll', measure, { passive: true });
    addEventListener('resize', measure);
    return () => {
      scroller.removeEventListener('scroll', measure);
      removeEventListener('resize', measure);
    };
  }, [count, onEnd]);

  useLayoutEffect(() => {
    const scroller = box.current;
    if (!scroller || selectedAt < 0) return;
    const top = selectedAt * ROW_HEIGHT;
    if (top < scroller.scrollTop) scroller.scrollTop = top;
    const bottom = top + ROW_HEIGHT + 16 - scroller.clientHeight;
    if (bottom > scroller.scrollTop) scroller.scrollTop = bottom;
  }, [selectedAt]);

  useLayoutEffect(() => {
    if (!focus) return;
    const element = box.current?.querySelector<HTMLElement>(
      '[aria-current=true], [aria-selected=true]:not([aria-current])',
    );
    if (!element) return;
    element.focus({ preventScroll: true });
    onFocused();
  });

  const shown = Array.from({ length: Math.max(0, Math.min(count, range.to) - range.from) }, (_, at) => range.from + at);
  // The selected row stays, so that the keyboard does not lose its place when it scrolls away.
  if (selectedAt >= 0 && selectedAt < count && !shown.includes(selectedAt)) shown.push(selectedAt);
  return (
    <div
      class="rows-list"
      role="listbox"
      aria-multiselectable={multiple || undefined}
      aria-label={label}
      style={{ height: `${count * ROW_HEIGHT}px` }}
    >
      {shown.map((at) => row(at, { top: `${at * ROW_HEIGHT}px`, height: `${ROW_HEIGHT}px` }))}
    </div>
  );
}

/** Where something that floats goes: below its anchor, or above where there is more room; inside the window always. */
import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';

const GAP = 4;
const MARGIN = 8;

/** Keeps `floating` (position: fixed) beside `anchor` while it is shown. `changing` lists what alters its size. */
export function useFloat(
  anchor: RefObject<HTMLElement | null>,
  floating: RefObject<HTMLElement | null>,
  changing: readonly unknown[],
): void {
  useLayoutEffect(() => {
    const place = () => {
      if (!anchor.current || !floating.current) return;
      const at = anchor.current.getBoundingClientRect();
      const { offsetWidth: width, offsetHeight: height } = floating.current;
      const below = innerHeight - at.bottom - GAP - MARGIN;
      const top = height <= below || below > at.top ? at.bottom + GAP : at.top - GAP - height;
      const left = Math.min(at.left, innerWidth - width - MARGIN);
      floating.current.style.top = `${Math.max(MARGIN, top)}px`;
      floating.current.style.left = `${Math.max(MARGIN, left)}px`;
    };
    place();
    addEventListener('scroll', place, { capture: true, passive: true });
    addEventListener('resize', place);
    return () => {
      removeEventListener('scroll', place, { capture: true });
      removeEventListener('resize', place);
    };
  }, [...changing]);
}

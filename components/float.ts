/** Where something that floats goes: beside its anchor, and inside the window always. */
import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';

export const GAP = 4;
export const MARGIN = 8;

/** In CSS pixels of the window. */
export interface Box {
  top: number;
  bottom: number;
  left: number;
  right: number;
}
export interface Size {
  width: number;
  height: number;
}
/** `height`: as high as it may be there; null: as high as it is. */
export interface Placed {
  top: number;
  left: number;
  height: number | null;
}

export const within = (at: number, length: number, all: number): number =>
  Math.max(MARGIN, Math.min(at, all - length - MARGIN));

/** Below the anchor, or above where there is more room. */
export function besideAnchor(at: Box, { width, height }: Size, window: Size): Placed {
  const below = window.height - at.bottom - GAP - MARGIN;
  const top = height <= below || below > at.top ? at.bottom + GAP : at.top - GAP - height;
  return { top: Math.max(MARGIN, top), left: within(at.left, width, window.width), height: null };
}

/** Keeps `floating` (position: fixed) beside `anchor` while it is shown. `changing` lists what alters its size. */
export function useFloat(
  anchor: RefObject<HTMLElement | null>,
  floating: RefObject<HTMLElement | null>,
  changing: readonly unknown[],
  placing: (at: Box, size: Size, window: Size) => Placed = besideAnchor,
): void {
  useLayoutEffect(() => {
    const place = () => {
      const { current } = floating;
      if (!anchor.current || !current) return;
      current.style.maxHeight = '';
      const { offsetWidth: width, offsetHeight: height } = current;
      const window = { width: innerWidth, height: innerHeight };
      const placed = placing(anchor.current.getBoundingClientRect(), { width, height }, window);
      current.style.top = `${placed.top}px`;
      current.style.left = `${placed.left}px`;
      if (placed.height !== null) current.style.maxHeight = `${placed.height}px`;
    };
    place();
    for (const event of ['scroll', 'focusin']) addEventListener(event, place, { capture: true, passive: true });
    addEventListener('resize', place);
    return () => {
      for (const event of ['scroll', 'focusin']) removeEventListener(event, place, { capture: true });
      removeEventListener('resize', place);
    };
  }, [...changing]);
}

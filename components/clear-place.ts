/** Where a card goes so that it covers nothing that somebody is working in. */
import { type Box, besideAnchor, GAP, MARGIN, type Placed, type Size, within } from './float.ts';

/** A band lower than this is no room: then it covers what it has to. */
const LEAST_HEIGHT = 96;

const meet = (one: Box, other: Box): boolean =>
  one.left < other.right && one.right > other.left && one.top < other.bottom && one.bottom > other.top;
const distance = (one: Box, other: Box): number =>
  Math.max(0, one.top - other.bottom, other.top - one.bottom) +
  Math.max(0, one.left - other.right, other.left - one.right);

/**
 * The place nearest to `at` that covers nothing of `clear`: below, above or at a side of it. Where it fits nowhere whole, it
 * gets the height of the highest free band; where there is none, it gives up the first of `clear`, and at last stands beside
 * the anchor.
 */
export function clearPlace(at: Box, size: Size, window: Size, clear: readonly Box[]): Placed {
  const { width, height } = size;
  const left = within(at.left, width, window.width);
  const boxAt = (top: number, x: number): Box => ({ top, bottom: top + height, left: x, right: x + width });
  const blocks = [at, ...clear];
  const fits = (box: Box): boolean =>
    box.top >= MARGIN &&
    box.bottom <= window.height - MARGIN &&
    box.left >= MARGIN &&
    box.right <= window.width - MARGIN &&
    !blocks.some((one) => meet(box, one));
  const beside = within(at.top, height, window.height);
  const [nearest] = blocks
    .flatMap((one) => [
      boxAt(one.bottom + GAP, left),
      boxAt(one.top - GAP - height, left),
      boxAt(beside, one.right + GAP),
      boxAt(beside, one.left - GAP - width),
    ])
    .filter(fits)
    .sort((one, other) => distance(one, at) - distance(other, at));
  if (nearest) return { top: nearest.top, left: nearest.left, height: null };

  const inTheWay = blocks
    .filter((one) => one.left < left + width && one.right > left)
    .sort((one, other) => one.top - other.top);
  let from = MARGIN;
  let best = { top: 0, height: 0 };
  for (const { top, bottom } of [...inTheWay, { top: window.height - MARGIN + GAP, bottom: window.height }]) {
    if (top - GAP - from > best.height) best = { top: from, height: top - GAP - from };
    from = Math.max(from, bottom + GAP);
  }
  if (best.height >= LEAST_HEIGHT) return { ...best, left };
  return clear.length > 1 ? clearPlace(at, size, window, clear.slice(1)) : besideAnchor(at, size, window);
}

/** What a card of a value leaves in sight: the field that the value is in, and the box that has the focus, with its list. */
export function inWork(value: Element, card: Element): Box[] {
  const focused = document.activeElement;
  const written = focused?.matches('input, textarea, select') && !card.contains(focused) ? focused : null;
  return [value.closest('.field'), written, document.querySelector('.options.float')].flatMap((element) => {
    if (!element) return [];
    const { top, bottom, left, right } = element.getBoundingClientRect();
    return top === bottom ? [] : [{ top, bottom, left, right }];
  });
}

import { describe, expect, test } from 'vitest';
import { clearPlace } from '../../components/clear-place.ts';
import type { Box, Placed } from '../../components/float.ts';

const WINDOW = { width: 440, height: 600 };
const CARD = { width: 300, height: 160 };
const box = (top: number, height: number, left = 16, width = 408): Box => ({
  ...{ top, bottom: top + height, left, right: left + width },
});
const covered = ({ top, left, height }: Placed): Box => box(top, height ?? CARD.height, left, CARD.width);
const meet = (one: Box, other: Box) =>
  one.left < other.right && one.right > other.left && one.top < other.bottom && one.bottom > other.top;

describe('a card', () => {
  test.each([
    ['below its field', box(120, 24, 110, 80), [box(112, 72)], 188],
    ['above its field where there is no room below', box(420, 24, 110, 80), [box(400, 80)], 236],
    ['beyond the box that has the focus', box(120, 24, 110, 80), [box(112, 40), box(160, 40)], 204],
    [
      'above, when the box that has the focus takes the place below',
      box(220, 24, 110, 80),
      [box(212, 40), box(400, 60)],
      48,
    ],
  ])('stands %s', (_, at, clear, top) => {
    const placed = clearPlace(at, CARD, WINDOW, clear);
    expect(placed).toMatchObject({ top, height: null });
    for (const one of clear) expect(meet(covered(placed), one)).toBe(false);
  });

  test('stands at the side where a tall field leaves no room above or below', () => {
    const placed = clearPlace(box(300, 24, 30, 80), CARD, { width: 1200, height: 600 }, [box(40, 520, 16, 500)]);
    expect(placed).toMatchObject({ left: 520, height: null });
  });

  test('is cut to the free band where it fits nowhere whole, and scrolls', () => {
    const placed = clearPlace(box(200, 24, 110, 80), CARD, WINDOW, [box(130, 400)]);
    expect(placed).toEqual({ top: 8, left: 110, height: 118 });
  });

  test('stands beside its value where nothing is free', () => {
    const placed = clearPlace(box(200, 24, 110, 80), CARD, WINDOW, [box(40, 540)]);
    expect(placed).toEqual({ top: 228, left: 110, height: null });
  });
});

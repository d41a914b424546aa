import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { pick, takeOrder } from '../../utils/capture/pick.ts';
import type { PickOrder } from '../../utils/capture/pick-order.ts';
import { GRAMMAR } from './every-language.ts';

const order = (more: Partial<PickOrder>): PickOrder => ({ as: 'auto', from: { kind: 'nowhere' }, text: '', ...more });

test('an order is taken once, and only an own one counts', () => {
  const given = order({ text: 'CTO' });
  const world = { icepickOrder: given };
  expect(takeOrder(world)).toBe(given);
  expect(takeOrder(world)).toBeNull();
  // What a page's element of that name would look like.
  expect(takeOrder(Object.create({ icepickOrder: given }))).toBeNull();
  for (const wrong of [null, 7, {}, { as: 'auto' }, { as: 1, text: '', from: {} }])
    expect(takeOrder({ icepickOrder: wrong })).toBeNull();
});

test('the event’s text is understood where the page is not the one that was clicked in', () => {
  const { document } = parseHTML('<p>x</p>');
  expect(pick(document as unknown as Document, order({ text: ' Leiter Einkauf ' }), GRAMMAR)).toMatchObject([
    { field: 'jobTitles', value: 'Leiter Einkauf', source: 'selection' },
  ]);
});

import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { Asked } from '../utils/capture/asked.ts';
import { pick, takeOrder } from '../utils/capture/pick.ts';

/** Injected by a click on the menu, after its order and before the capture script, which then lends its grammar and reads nothing. */
export default defineUnlistedScript(() => {
  const order = takeOrder(globalThis);
  if (order) Object.assign(globalThis, { icepickPick: (grammar) => pick(document, order, grammar) } satisfies Asked);
});

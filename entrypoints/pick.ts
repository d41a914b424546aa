import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { pick, takeOrder } from '../utils/capture/pick.ts';

/** Injected by a click on the menu, after its order; its value is what `scripting.executeScript` returns. */
export default defineUnlistedScript(() => {
  const order = takeOrder(globalThis);
  return order && pick(document, order);
});

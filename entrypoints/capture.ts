import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import '../utils/capture/order.ts';
import { asked } from '../utils/capture/asked.ts';
import { capturePage } from '../utils/capture/capture-page.ts';

/** Injected on demand; its value is what `scripting.executeScript` returns. */
export default defineUnlistedScript(() => {
  const { address = location.href, take, ...options } = asked(globalThis);
  const capture = capturePage(document, address, { now: () => performance.now(), ...options });
  take?.(capture);
  return capture;
});

import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import '../utils/capture/order.ts';
import { asked } from '../utils/capture/asked.ts';
import { capturePage } from '../utils/capture/capture-page.ts';
import { grammarOf } from '../utils/capture/grammar.ts';

/** Injected on demand; its value is what `scripting.executeScript` returns: the page's capture, or what was clicked on it. */
export default defineUnlistedScript(() => {
  const { address = location.href, take, pick, ...options } = asked(globalThis);
  if (pick) return pick(grammarOf(options));
  const capture = capturePage(document, address, { now: () => performance.now(), ...options });
  take?.(capture);
  return capture;
});

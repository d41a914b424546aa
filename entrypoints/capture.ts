import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { asked } from '../utils/capture/asked.ts';
import { capturePage } from '../utils/capture/capture-page.ts';

/** Injected on demand; its value is what `scripting.executeScript` returns. */
export default defineUnlistedScript(() =>
  capturePage(document, location.href, { now: () => performance.now(), ...asked(globalThis) }),
);

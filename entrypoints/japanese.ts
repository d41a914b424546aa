import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { Asked } from '../utils/capture/asked.ts';
import { JAPANESE } from '../utils/capture/speak-japanese.ts';

/** Injected before the capture script where a page has Japanese letters. */
export default defineUnlistedScript(() => {
  Object.assign(globalThis, { icepickJapanese: JAPANESE } satisfies Asked);
});

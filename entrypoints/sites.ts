import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { Asked } from '../utils/capture/asked.ts';
import { SITES } from '../utils/capture/sites/index.ts';

/** Injected before the capture script where a page's host has a reader of its own. */
export default defineUnlistedScript(() => {
  Object.assign(globalThis, { icepickSites: SITES } satisfies Asked);
});

import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { bringLanguage } from '../utils/capture/bring-language.ts';
import { DUTCH } from '../utils/capture/packs-table.ts';

/** Injected before the capture script where a page has words of Dutch. */
export default defineUnlistedScript(() => bringLanguage(globalThis, 'nl', DUTCH));

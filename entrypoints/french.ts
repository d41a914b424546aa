import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { bringLanguage } from '../utils/capture/bring-language.ts';
import { FRENCH } from '../utils/capture/packs-table.ts';

/** Injected before the capture script where a page has words of French. */
export default defineUnlistedScript(() => bringLanguage(globalThis, 'fr', FRENCH));

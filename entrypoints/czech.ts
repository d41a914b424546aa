import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { bringLanguage } from '../utils/capture/bring-language.ts';
import { CZECH } from '../utils/capture/packs-table.ts';

/** Injected before the capture script where a page has words of Czech. */
export default defineUnlistedScript(() => bringLanguage(globalThis, 'cs', CZECH));

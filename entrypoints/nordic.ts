import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { bringLanguage } from '../utils/capture/bring-language.ts';
import { NORDIC } from '../utils/capture/packs-table.ts';

/** Injected before the capture script where a page has words of Swedish, Norwegian or Danish. */
export default defineUnlistedScript(() => bringLanguage(globalThis, 'nordic', NORDIC));

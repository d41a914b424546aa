import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { bringLanguage } from '../utils/capture/bring-language.ts';
import { JAPANESE } from '../utils/capture/speak-japanese.ts';

/** Injected before the capture script where a page has Japanese letters. */
export default defineUnlistedScript(() => bringLanguage(globalThis, 'ja', JAPANESE));

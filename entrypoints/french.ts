import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { bringLexicon } from '../utils/capture/bring-lexicon.ts';
import { FRENCH } from '../utils/capture/titles/lexicon-table.ts';

/** Injected before the capture script where a page has words of French. */
export default defineUnlistedScript(() => bringLexicon(globalThis, 'fr', FRENCH));

import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { look } from '../utils/capture/look.ts';

/** Injected before the capture, to tell which languages' words must come along. */
export default defineUnlistedScript(() => look(document));

import { icpAsJson, icpAsText } from '../../utils/icp/profile-text.ts';
import type { Icp } from '../../utils/icp/types.ts';

/** What goes on the clipboard. */
export const copiedText = (icp: Icp, form: 'text' | 'json'): string =>
  form === 'text' ? icpAsText(icp) : icpAsJson(icp);

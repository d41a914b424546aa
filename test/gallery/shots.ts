/** Which pictures the gallery takes. */
import { FORM_SHOTS } from './shots/form.ts';
import { LIBRARY_SHOTS } from './shots/library.ts';
import { OPTIONS_SHOTS } from './shots/options.ts';
import { POPUP_SHOTS } from './shots/popup.ts';
import type { Shot } from './shots/shot.ts';
import { WELCOME_SHOTS } from './shots/welcome.ts';
import { WIDTH_SHOTS } from './shots/widths.ts';

export type { Shot };

export const SHOTS: readonly Shot[] = [
  ...FORM_SHOTS,
  ...POPUP_SHOTS,
  ...WIDTH_SHOTS,
  ...WELCOME_SHOTS,
  ...OPTIONS_SHOTS,
  ...LIBRARY_SHOTS,
];

/** The workbench in each of its three places. */
import type { Shot } from './shot.ts';

export const popup = (state: string, more: Partial<Shot> = {}): Shot => ({
  name: `popup-${state}`,
  surface: 'popup',
  state,
  width: 440,
  height: 600,
  ...more,
});

/** The narrowest that a panel gets, in Firefox and in Chrome. */
export const panel = (state: string, more: Partial<Shot> = {}): Shot =>
  popup(state, { ...{ name: `panel-${state}`, surface: 'panel', width: 280, height: 900 }, ...more });
/** Wide enough for the requests, which come a moment later. */
export const page = (state: string, more: Partial<Shot> = {}): Shot =>
  popup(state, {
    ...{ name: `page-${state}`, surface: 'page', width: 1280, height: 900 },
    act: async (shown) => {
      await shown.waitForSelector('.workbench:not([data-columns]), .requests :is(.provider-column, .comparison-lead)');
    },
    ...more,
  });

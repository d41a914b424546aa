/** The panel, the tab, and the popup in other widths. */
import { openHelp, openMenu, press } from './acts.ts';
import { both, type Shot } from './shot.ts';
import { page, panel, popup } from './workbench.ts';

export const WIDTH_SHOTS: readonly Shot[] = [
  panel('filled', { langs: both }),
  panel('filled', { name: 'panel-filled-400', width: 400 }),
  panel('no-access', { langs: both }),
  panel('offer', { langs: both }),
  panel('overfull'),
  panel('reading'),
  panel('held', { langs: both }),
  panel('duplicate', { langs: both, act: press }),
  panel('filled', { name: 'panel-menu', langs: both, act: openMenu }),
  panel('filled', { name: 'panel-help', langs: both, act: openHelp }),
  popup('filled', { name: 'popup-help', act: openHelp }),
  popup('filled', { name: 'popup-filled-480', width: 480 }),
  popup('filled', { name: 'popup-filled-400', width: 400 }),
  page('filled', { langs: both }),
  page('filled', { name: 'page-filled-900', width: 900, act: async () => undefined }),
  page('filled', { name: 'page-filled-1800', width: 1800, height: 1000 }),
  page('no-page', { langs: both }),
  page('overfull'),
  page('offer', { langs: both }),
  page('many-pages', { name: 'page-many-pages-1000', width: 1000, height: 720, langs: both }),
  page('unreadable'),
  page('reading', { act: async () => undefined }),
  page('delivered'),
];

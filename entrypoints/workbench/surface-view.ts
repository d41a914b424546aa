/** What the browser says about a surface: the keys that read a page, and whether every tab may be read. */
import type Browser from 'webextension-polyfill';
import type { SurfaceKind, SurfaceView } from '../../components/surface.ts';
import { openAllSites } from './all-sites.ts';

/** The command that opens the popup: the browser's grant for the page in front comes with it. */
const READING_COMMAND = '_execute_action';

type Asked = Pick<Browser.Browser, 'commands' | 'permissions'>;

/** Calls back with it at once, and whenever it may have changed. */
export function watchSurface(
  { commands, permissions }: Asked,
  kind: SurfaceKind,
  changed: (view: SurfaceView) => void,
): void {
  const sites = openAllSites(permissions);
  const look = async (): Promise<void> => {
    const [all, granted] = await Promise.all([commands.getAll(), sites.granted()]);
    const shortcut = all.find(({ name }) => name === READING_COMMAND)?.shortcut || null;
    changed({ kind, shortcut, follows: kind === 'panel' ? granted : null });
  };
  // A popup stands over its page: it has been granted that, and is gone before anything changes.
  if (kind === 'popup') return;
  look();
  sites.watch(look);
  // Shortcuts are changed on a page of the browser's; nobody tells.
  addEventListener('focus', look);
}

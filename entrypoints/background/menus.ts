/** The right-click menu. It names the draft that it adds to; what it did shows on the badge, and nowhere in the page. */
import type Browser from 'webextension-polyfill';
import type { PickedAs } from '../../utils/capture/selection.ts';
import { type Draft, newValues, sourceUrl } from '../../utils/icp/draft.ts';
import { addPage } from './add-page.ts';
import { MENU_ITEMS, MENU_PAGES, MENU_ROOT } from './menu-items.ts';
import { menuName } from './menu-name.ts';
import { picked } from './picked.ts';
import type { Services } from './services.ts';

export function offerMenus(browser: Browser.Browser, services: Services): void {
  const { contextMenus, runtime, scripting } = browser;
  const { badge, drafts, hear, now, word } = services;
  /** As the menu has it now; undefined: not known. */
  let shown: string | undefined;

  const nameOf = (draft: Draft | null): string => (draft?.closedAt === null ? menuName(draft.icp.name) : '');
  const titleOf = ({ title, titleTo }: { title: string; titleTo?: string }, name: string): string =>
    titleTo && name ? word(titleTo, name) : word(title);

  const create = async (): Promise<void> => {
    const name = nameOf(await drafts.current().catch(() => null));
    // Some browsers keep menus over a restart and some do not; starting from none suits both.
    await contextMenus.removeAll();
    contextMenus.create({
      ...{ id: MENU_ROOT.id, title: titleOf(MENU_ROOT, name), contexts: [...MENU_ROOT.contexts] },
      documentUrlPatterns: [...MENU_PAGES],
    });
    for (const item of MENU_ITEMS)
      contextMenus.create({
        ...{ id: item.id, title: titleOf(item, name), contexts: [item.context] },
        ...(item.context === 'selection' && { parentId: MENU_ROOT.id }),
        ...(item.context !== 'action' && { documentUrlPatterns: [...MENU_PAGES] }),
      });
    shown = name;
  };

  /** Names the draft that surfaces show now. */
  const rename = async (name: string): Promise<void> => {
    if (name === shown) return;
    shown = name;
    for (const item of [MENU_ROOT, ...MENU_ITEMS.filter(({ titleTo }) => titleTo)])
      await contextMenus.update(item.id, { title: titleOf(item, name) }).catch(() => undefined);
  };

  const addPicked = async (click: Browser.Menus.OnClickData, tab: Browser.Tabs.Tab, tabId: number, as: PickedAs) => {
    const findings = await picked(scripting, click, tabId, as);
    const url = sourceUrl(click.frameUrl ?? click.pageUrl ?? tab.url ?? '');
    if (findings.length === 0) return badge.failed(tabId, 'badge_nothing');
    const before = await drafts.current();
    const count = newValues(before?.closedAt === null ? before : null, findings).length;
    const source = { url, title: tab.title ?? '', capturedAt: now().toISOString(), findings };
    const { icp } = await drafts.addSelection(source);
    await badge.added(tabId, count, icp.name);
  };

  const clicked = async (click: Browser.Menus.OnClickData, tab: Browser.Tabs.Tab, tabId: number): Promise<void> => {
    const item = MENU_ITEMS.find(({ id }) => id === click.menuItemId);
    if (item) await ('as' in item ? addPicked(click, tab, tabId, item.as) : addPage(services, tabId));
  };

  runtime.onInstalled.addListener(create);
  runtime.onStartup.addListener(create);
  hear((broadcast) => {
    if (broadcast.event === 'draft.changed') void rename(nameOf(broadcast.draft));
    if (broadcast.event === 'data.wiped') void rename('');
  });
  contextMenus.onClicked.addListener(async (click, tab) => {
    if (tab?.id !== undefined) await clicked(click, tab, tab.id).catch(() => badge.failed(tab.id ?? 0));
  });
}

/** The right-click menu "Add to ICP". */
import type Browser from 'webextension-polyfill';
import type { PickedAs } from '../../utils/capture/selection.ts';
import { newValues, sourceUrl } from '../../utils/icp/draft.ts';
import { addPage } from './add-page.ts';
import { MENU_ITEMS, MENU_PAGES, MENU_ROOT } from './menu-items.ts';
import { picked } from './picked.ts';
import type { Services } from './services.ts';

export function offerMenus(browser: Browser.Browser, services: Services): void {
  const { contextMenus, i18n, runtime, action, scripting } = browser;
  const { badge, drafts, now } = services;

  const create = async (): Promise<void> => {
    // Some browsers keep menus over a restart and some do not; starting from none suits both.
    await contextMenus.removeAll();
    const title = (key: string) => i18n.getMessage(key);
    contextMenus.create({
      ...{ id: MENU_ROOT.id, title: title(MENU_ROOT.title), contexts: [...MENU_ROOT.contexts] },
      documentUrlPatterns: [...MENU_PAGES],
    });
    for (const item of MENU_ITEMS)
      contextMenus.create({
        ...{ id: item.id, title: title(item.title), contexts: [item.context] },
        ...(item.context === 'selection' && { parentId: MENU_ROOT.id }),
        documentUrlPatterns: [...MENU_PAGES],
      });
  };

  /** Answers whether anything was found to add. */
  const addPicked = async (click: Browser.Menus.OnClickData, tab: Browser.Tabs.Tab, tabId: number, as: PickedAs) => {
    const findings = await picked(scripting, click, tabId, as);
    const url = sourceUrl(click.frameUrl ?? click.pageUrl ?? tab.url ?? '');
    if (findings.length === 0) return badge.failed(tabId).then(() => false);
    const before = await drafts.current();
    const count = newValues(before?.closedAt === null ? before : null, findings).length;
    await drafts.addSelection({ url, title: tab.title ?? '', capturedAt: now().toISOString(), findings });
    await badge.added(tabId, count);
    return true;
  };

  const clicked = async (click: Browser.Menus.OnClickData, tab: Browser.Tabs.Tab, tabId: number): Promise<void> => {
    const item = MENU_ITEMS.find(({ id }) => id === click.menuItemId);
    if (!item) return;
    const added =
      item.context === 'page' ? await addPage(services, tabId) : await addPicked(click, tab, tabId, item.as);
    // Older browsers open it for a click only, and this one is over by now.
    if (added) await action.openPopup().catch(() => undefined);
  };

  runtime.onInstalled.addListener(create);
  runtime.onStartup.addListener(create);
  contextMenus.onClicked.addListener(async (click, tab) => {
    if (tab?.id !== undefined) await clicked(click, tab, tab.id).catch(() => badge.failed(tab.id ?? 0));
  });
}

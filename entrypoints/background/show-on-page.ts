/**
 * Shows where on a page a value was read: scrolls there and outlines the element by a style sheet of the user's origin,
 * which is no part of the page: no node, attribute or style-sheet entry of it changes.
 */
import type Browser from 'webextension-polyfill';
import * as z from 'zod/mini';
import { textLike } from '../../utils/icp/checked.ts';
import { sourceUrl } from '../../utils/icp/source-url.ts';
import type { Locator } from '../../utils/icp/types.ts';
import type { ShownOnPage } from '../../utils/messages.ts';
import { cell, type StorageArea } from '../../utils/storage/area.ts';
import { queue } from './exclusively.ts';
import { findPlace, scrollToPlace } from './find-in-page.ts';

interface Outside {
  browser: {
    tabs: Pick<Browser.Tabs.Static, 'query' | 'update'>;
    windows: Pick<Browser.Windows.Static, 'update'>;
    scripting: Pick<Browser.Scripting.Static, 'executeScript' | 'insertCSS' | 'removeCSS'>;
  };
  session: StorageArea;
}

/** The outline that stands on some page now. It is taken off with the very words that it was put on with. */
const outlined = z.object({ tabId: z.number(), frameId: z.number(), css: z.string(), switched: z.boolean() });
/** What a page's frame answers, which is not to be trusted with more. */
const found = z.object({
  selector: textLike(/^:root(?: > :nth-child\(\d{1,7}\))*$/),
  exact: z.boolean(),
});
const KEY = 'outlined';

const cssFor = (selector: string) =>
  // Whatever the page says about outlines, the user's own sheet says it last.
  `${selector} { outline: 3px solid #1683d8 !important; outline-offset: 3px !important; }`;

export function openShowOnPage({ browser, session }: Outside) {
  const { tabs, windows, scripting } = browser;
  const mark = cell(session, KEY, outlined);

  const inTurn = queue();

  const clear = async (leaving: boolean): Promise<void> => {
    const before = await mark.read();
    // Where a surface closed because another tab came to the front for this, that tab is just being looked at.
    if (!before || (leaving && before.switched)) return;
    await mark.remove();
    const target = { tabId: before.tabId, frameIds: [before.frameId] };
    // A page that has gone took it along.
    await scripting.removeCSS({ target, css: before.css, origin: 'USER' }).catch(() => undefined);
  };

  /** Tabs that show a source, the one in front first. Of tabs without a grant the browser tells no address. */
  const tabsOf = async (url: string): Promise<Browser.Tabs.Tab[]> => {
    const all = await tabs.query({});
    return all
      .filter((tab) => tab.url !== undefined && sourceUrl(tab.url) === url)
      .sort((a, b) => Number(b.active) - Number(a.active));
  };

  const show = async ({ url, locator }: { url: string; locator: Locator }): Promise<ShownOnPage> => {
    await clear(false);
    let readable = false;
    for (const { id: tabId, active, windowId } of await tabsOf(url)) {
      if (tabId === undefined) continue;
      const target = { tabId, allFrames: true };
      const frames = await scripting
        .executeScript({ target, func: findPlace, args: [locator.path, locator.text] })
        .catch(() => null);
      if (!frames) continue;
      readable = true;
      const places = frames.flatMap(({ frameId, result }) => {
        const place = found.safeParse(result);
        return place.success ? [{ frameId, ...place.data }] : [];
      });
      const place = places.find(({ exact }) => exact) ?? places[0];
      if (!place) continue;
      const frame = { tabId, frameIds: [place.frameId] };
      const css = cssFor(place.selector);
      await mark.write({ tabId, frameId: place.frameId, css, switched: !active });
      await scripting.insertCSS({ target: frame, css, origin: 'USER' });
      await scripting.executeScript({ target: frame, func: scrollToPlace, args: [place.selector] });
      if (!active) {
        await tabs.update(tabId, { active: true });
        if (windowId !== undefined) await windows.update(windowId, { focused: true }).catch(() => undefined);
      }
      return { tabId, switched: !active };
    }
    return readable ? 'gone' : 'not-open';
  };
  // One after the other: what is taken off may just be being put on.
  return {
    show: (request: { url: string; locator: Locator }) => inTurn(() => show(request)),
    clear: ({ leaving }: { leaving: boolean }) => inTurn(() => clear(leaving)),
  };
}

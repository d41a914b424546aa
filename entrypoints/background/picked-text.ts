/** What the person right-clicked, in the page's own words: the menu event flattens lines and, in Chrome, has no link text. */
import type Browser from 'webextension-polyfill';

type Scripting = Pick<Browser.Scripting.Static, 'executeScript'>;
export type Click = Pick<Browser.Menus.OnClickData, 'selectionText' | 'linkUrl' | 'linkText' | 'frameId'>;

/** More than anybody means to add; a selected whole page is cut off here. */
const MOST = 20_000;

/** Runs in the page: refers to nothing outside itself. */
const readSelected = (): string => String(getSelection() ?? '');

/**
 * Runs in the page: refers to nothing outside itself. Of the links with that very URL, the one that has the focus or the
 * mouse is the one that was clicked; else the first that says anything.
 */
function readLink(url: unknown): string {
  const links = [...document.querySelectorAll<HTMLAnchorElement>('a[href], area[href]')].filter((a) => a.href === url);
  const textOf = (link: Element) =>
    (link instanceof HTMLElement ? link.innerText : '') ||
    link.getAttribute('aria-label') ||
    link.querySelector('img[alt]')?.getAttribute('alt') ||
    '';
  const clicked = links.filter((link) => link === document.activeElement || link.matches(':hover'));
  return [...clicked, ...links].map(textOf).find((text) => text.trim() !== '') ?? '';
}

/** The text in its own lines; the event's where the page cannot be asked. Empty when there is none. */
export async function pickedText(scripting: Scripting, click: Click, tabId: number): Promise<string> {
  const target = { tabId, frameIds: [click.frameId ?? 0] };
  const read = click.selectionText
    ? { target, func: readSelected }
    : { target, func: readLink, args: [click.linkUrl ?? ''] };
  const [outcome] = await scripting.executeScript(read).catch(() => []);
  const found = typeof outcome?.result === 'string' ? outcome.result.trim() : '';
  return (found || (click.selectionText ?? click.linkText ?? '').trim()).slice(0, MOST);
}

/** What the person right-clicked, in the page's own words: the menu event flattens lines and, in Chrome, has no link text. */
import type { Finding } from '../icp/types.ts';
import type { Grammar } from './grammar.ts';
import { LONGEST_PICK, ORDER, type PickOrder } from './pick-order.ts';
import { pickedFindings } from './selection.ts';

/** Takes the order out of the world; null when there is none: a page's element of that name is not one. */
export function takeOrder(world: object): PickOrder | null {
  const scope = world as { [ORDER]?: Partial<PickOrder> };
  const own = Object.hasOwn(scope, ORDER) ? scope[ORDER] : undefined;
  delete scope[ORDER];
  return typeof own?.as === 'string' && typeof own.text === 'string' && own.from ? (own as PickOrder) : null;
}

/** The findings that a click meant, each one value. */
export function pick(document: Document, { as, from, text }: PickOrder, grammar: Grammar): Finding[] {
  const read =
    from.kind === 'selection' ? readSelected(document) : from.kind === 'link' ? readLink(document, from.url) : '';
  return pickedFindings((read.trim() || text.trim()).slice(0, LONGEST_PICK), as, grammar);
}

// Asked of the prototype: a form's field by the name of a method would stand in its way.
const readSelected = (document: Document): string => String(Document.prototype.getSelection.call(document) ?? '');

/**
 * Of the links with that very URL, the one that has the focus or the mouse is the one that was clicked; else the first
 * that says anything.
 */
function readLink(document: Document, url: string): string {
  const all = Document.prototype.querySelectorAll.call(document, 'a[href], area[href]');
  const links = [...(all as NodeListOf<HTMLAnchorElement>)].filter((link) => link.href === url);
  const textOf = (link: Element) =>
    (link instanceof HTMLElement ? link.innerText : '') ||
    link.getAttribute('aria-label') ||
    link.querySelector('img[alt]')?.getAttribute('alt') ||
    '';
  const clicked = links.filter((link) => link === document.activeElement || link.matches(':hover'));
  return [...clicked, ...links].map(textOf).find((text) => text.trim() !== '') ?? '';
}

/** Whether the browser draws an element now: no `display: none` on it or around it. True where nothing is drawn at all. */
export const isShown: (element: Element) => boolean =
  typeof Element === 'undefined' || typeof Element.prototype.checkVisibility !== 'function'
    ? () => true
    : (element) => Element.prototype.checkVisibility.call(element);

/** Whether an element stands in a page's head, foot or menu. */
export const inFurniture: (element: Element) => boolean =
  typeof Element === 'undefined'
    ? () => false
    : (element) => Element.prototype.closest.call(element, 'header, nav, footer, [role="navigation"]') !== null;

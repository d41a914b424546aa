/**
 * Runs in the page: text that leaves its box to the side, or is cut off there without an ellipsis. What scrolls sideways
 * counts as cut, save for a file that is shown as it is: nobody looks for words there.
 */
export function cutText(): string[] {
  const SLACK = 1.5;
  const isShown = (element: Element): boolean =>
    element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) && !element.closest('.sr');
  const said = (element: Element, text: string): string =>
    `“${text.trim().slice(0, 60)}” in ${element.tagName.toLowerCase()}.${element.className}`;
  /** Only lines of text end in an ellipsis: boxes in a row do not, whatever their style says. */
  const ends = ({ textOverflow, display }: CSSStyleDeclaration): boolean =>
    textOverflow === 'ellipsis' && !/flex|grid/.test(display);
  const leaves = (inner: DOMRect, left: number, right: number): boolean =>
    inner.left < left - SLACK || inner.right > right + SLACK;

  const isCut = (from: Element, text: DOMRect): boolean => {
    for (let element: Element | null = from; element; element = element.parentElement) {
      const style = getComputedStyle(element);
      const box = element.getBoundingClientRect();
      const clips = style.overflowX !== 'visible' || element.matches('button, [role=tab], kbd, a.button');
      if (clips && style.display !== 'inline' && leaves(text, box.left, box.right)) return !ends(style);
      // What is fixed leaves the boxes around it, and so does the dialog in front.
      if (style.position === 'fixed') break;
    }
    return leaves(text, 0, innerWidth);
  };

  const found: string[] = [];
  const dialogs = document.querySelectorAll('dialog[open]:modal');
  const inReach = dialogs.item(dialogs.length - 1) ?? document.body;
  const walker = document.createTreeWalker(inReach, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  while (walker.nextNode()) {
    const parent = walker.currentNode.parentElement;
    const text = walker.currentNode.textContent ?? '';
    if (!parent || !text.trim() || !isShown(parent) || parent.closest('option, pre')) continue;
    range.selectNodeContents(walker.currentNode);
    if ([...range.getClientRects()].some((rect) => isCut(parent, rect))) found.push(said(parent, text));
  }
  const pen = document.createElement('canvas').getContext('2d');
  for (const box of inReach.querySelectorAll<HTMLInputElement>('input:placeholder-shown')) {
    const style = getComputedStyle(box);
    if (!pen || ends(style) || !isShown(box) || getComputedStyle(box, '::placeholder').opacity === '0') continue;
    pen.font = style.font;
    const room = box.clientWidth - Number.parseFloat(style.paddingLeft) - Number.parseFloat(style.paddingRight);
    if (pen.measureText(box.placeholder).width > room + SLACK) found.push(said(box, box.placeholder));
  }
  return found;
}

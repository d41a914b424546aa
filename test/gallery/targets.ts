/** Runs in the page: what is pressed and is neither 24 px large nor far enough from its neighbours (WCAG 2.5.8). */
export function smallTargets(): string[] {
  const LEAST = 24;
  const PRESSED =
    'a[href], button, input:not([type=hidden]), select, textarea, summary, [role=option], [role=tab], [role^=menuitem], label:has(> input)';
  const dialogs = document.querySelectorAll('dialog[open]');
  const inReach = dialogs.item(dialogs.length - 1) ?? document;
  const shown = [...inReach.querySelectorAll<HTMLElement>(PRESSED)]
    .filter((element) => element.checkVisibility({ opacityProperty: false, visibilityProperty: true }))
    // The box of a list is as large as the list around it: a press anywhere there means it.
    .filter((element) => !element.matches('.sr, .file-input, .tokens > .token-box'))
    .map((element) => ({ element, box: element.getBoundingClientRect() }))
    .filter(({ box }) => box.width > 0 && box.height > 0);
  const isSmall = (box: DOMRect): boolean => Math.round(box.width) < LEAST || Math.round(box.height) < LEAST;
  const isInText = (element: Element): boolean =>
    getComputedStyle(element).display.startsWith('inline') &&
    [...(element.parentElement?.childNodes ?? [])].some(
      (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim(),
    );
  const middle = (box: DOMRect) => ({ x: box.x + box.width / 2, y: box.y + box.height / 2 });
  const toBox = (point: { x: number; y: number }, box: DOMRect): number =>
    Math.hypot(
      Math.max(box.left - point.x, 0, point.x - box.right),
      Math.max(box.top - point.y, 0, point.y - box.bottom),
    );
  return shown
    .filter(({ element, box }) => isSmall(box) && !isInText(element))
    .filter(({ element, box }) =>
      shown.some((other) => {
        if (other.element === element || other.element.contains(element) || element.contains(other.element))
          return false;
        const [here, there] = [middle(box), middle(other.box)];
        if (toBox(here, other.box) < LEAST / 2) return true;
        return isSmall(other.box) && Math.hypot(here.x - there.x, here.y - there.y) < LEAST;
      }),
    )
    .map(
      ({ element, box }) => `${Math.round(box.width)} × ${Math.round(box.height)}: ${element.outerHTML.slice(0, 140)}`,
    );
}

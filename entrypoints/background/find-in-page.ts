/** Functions that run in a page, where a value was seen on it. They refer to nothing outside themselves, and change nothing. */

export interface Place {
  /** Leads to the element; to the host of the outermost shadow root where it stands in one. */
  selector: string;
  /** Whether it still stood where it was read; else its text was found elsewhere on the page. */
  exact: boolean;
}

/**
 * The element that a locator means, if it still holds the text, or else the innermost one that does; null: the text is
 * gone. What is not rendered leads to the nearest ancestor that is.
 */
export function findPlace(path: string, text: string): Place | null {
  const tidy = (raw: string) => raw.replace(/\s+/g, ' ').trim();
  const wanted = tidy(text);
  if (wanted === '') return null;
  // A form's fields may be named like its properties: the prototype's own getters cannot be shadowed.
  const getter = <T>(prototype: object, name: string) => {
    const get = Object.getOwnPropertyDescriptor(prototype, name)?.get;
    return (node: unknown): T | null => (get ? (get.call(node) as T | null) : null);
  };
  const textOf = getter<string>(Node.prototype, 'textContent');
  const parentOf = getter<Node>(Node.prototype, 'parentNode');
  const before = getter<Element>(Element.prototype, 'previousElementSibling');
  const after = getter<Element>(Element.prototype, 'nextElementSibling');
  const shadowOf = getter<ShadowRoot>(Element.prototype, 'shadowRoot');
  const firstOf = (parent: Element | ShadowRoot) =>
    parent instanceof Element
      ? getter<Element>(Element.prototype, 'firstElementChild')(parent)
      : parent.firstElementChild;
  const holds = (element: Element) => tidy(textOf(element) ?? '').includes(wanted);

  /** Follows `:nth-child` steps; a shadow root's own children are counted alike. */
  const follow = (from: Element | ShadowRoot, steps: readonly string[]): Element | null => {
    let at: Element | ShadowRoot | null = from;
    for (const step of steps) {
      const nth = Number(/^:nth-child\((\d+)\)$/.exec(step)?.[1] ?? 0);
      let child: Element | null = at && nth > 0 ? firstOf(at) : null;
      for (let count = 1; child && count < nth; count += 1) child = after(child);
      at = child;
    }
    return at instanceof Element ? at : null;
  };
  const trees = path.split(' >>> ').map((part) => part.split(' > '));
  let meant: Element | null = document.documentElement;
  let outer: Element | null = null;
  trees.forEach((steps, depth) => {
    if (depth === 0) meant = follow(document.documentElement, steps.slice(1));
    else {
      outer ??= meant;
      const root: ShadowRoot | null = meant && shadowOf(meant);
      meant = root && follow(root, steps);
    }
  });
  const exact = meant !== null && holds(meant);
  let found: Element | null = exact ? (outer ?? meant) : null;
  if (!found) {
    const walker = document.createTreeWalker(document.body ?? document.documentElement, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node && !found; node = walker.nextNode()) {
      const parent = parentOf(node);
      const seen = parent instanceof Element && !/^(?:script|style|template|noscript)$/i.test(parent.tagName);
      if (seen && tidy(node.nodeValue ?? '').includes(wanted)) found = parent;
    }
  }
  const isRendered = (element: Element) => element.getClientRects().length > 0;
  while (found && !isRendered(found)) {
    const parent = parentOf(found);
    found = parent instanceof Element ? parent : null;
  }
  if (!found) return null;
  const steps: string[] = [];
  for (let element: Element = found; element !== document.documentElement; ) {
    let nth = 1;
    for (let sibling = before(element); sibling; sibling = before(sibling)) nth += 1;
    steps.unshift(`:nth-child(${nth})`);
    const parent = parentOf(element);
    if (!(parent instanceof Element)) return null;
    element = parent;
  }
  return { selector: [':root', ...steps].join(' > '), exact };
}

/** Brings it into the middle of the window, at once where the person wants no motion. */
export function scrollToPlace(selector: string): void {
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  document.querySelector(selector)?.scrollIntoView({ block: 'center', behavior: still ? 'instant' : 'smooth' });
}

import type { Locator } from '../../icp/types.ts';
import { nodeName, nodeType, parentNode, previousElement } from './dom.ts';
import { tidy } from './text.ts';

/** How to find an element again: `:nth-child` steps from the root, `>>>` into an open shadow root. */
export function locate(element: Element, text: string): Locator | null {
  const steps: string[] = [];
  let node: Node = element;
  for (let depth = 0; depth < 400; depth++) {
    const parent: ParentNode | null = parentNode(node);
    if (!parent) {
      const host: unknown = (node as ShadowRoot).host;
      if (nodeType(node) !== 11 || !host) return null;
      steps.unshift('>>>');
      node = host as Element;
      continue;
    }
    const type = nodeType(parent);
    if (type === 9) {
      const path = [nodeName(node).toLowerCase(), ...steps].join(' > ').replaceAll(' > >>> > ', ' >>> ');
      return { path, text: tidy(text).slice(0, 200) };
    }
    let at = 1;
    for (let before = previousElement(node as Element); before; before = previousElement(before)) at++;
    steps.unshift(`:nth-child(${at})`);
    node = parent;
  }
  return null;
}

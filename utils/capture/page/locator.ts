import type { Locator } from '../../icp/types.ts';
import { nodeName, nodeType, parentNode, previousElement } from './dom.ts';
import { tidy } from './text.ts';

/** Where elements stand among their siblings, from 1, as far as one capture has asked: a page does not change under it. */
export type Positions = WeakMap<Element, number>;

function positionOf(element: Element, known: Positions): number {
  const counted: Element[] = [];
  let at = 0;
  for (let one: Element | null = element; one && !at; one = previousElement(one)) {
    at = known.get(one) ?? 0;
    if (!at) counted.push(one);
  }
  for (const one of counted.reverse()) known.set(one, ++at);
  return at;
}

/**
 * How to find an element again: `:nth-child` steps from the root, `>>>` into an open shadow root. Those who locate many
 * elements hand in the same positions each time, so that long lists are counted once.
 */
export function locate(element: Element, text: string, known: Positions): Locator | null {
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
    steps.unshift(`:nth-child(${positionOf(node as Element, known)})`);
    node = parent;
  }
  return null;
}

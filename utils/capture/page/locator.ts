import type { Locator } from '../../icp/types.ts';
import { nodeName, nodeType, parentNode, previousElement } from './dom.ts';
import { tidy } from './text.ts';

/** Where elements are, as far as one capture has asked: a page does not change under it. */
export interface Positions {
  /** Among their siblings, from 1. */
  readonly places: Map<Element, number>;
  readonly paths: Map<Element, string>;
}

function positionOf(element: Element, places: Positions['places']): number {
  const counted: Element[] = [];
  let at = 0;
  for (let one: Element | null = element; one && !at; one = previousElement(one)) {
    at = places.get(one) ?? 0;
    if (!at) counted.push(one);
  }
  for (const one of counted.reverse()) places.set(one, ++at);
  return at;
}

/**
 * How to find an element again: `:nth-child` steps from the root, `>>>` into an open shadow root. Those who locate many
 * elements hand in the same positions each time, so that long lists, and all that is around them, are counted once.
 */
export function locate(element: Element, text: string, known: Positions): Locator | null {
  const path = pathOf(element, known);
  return path ? { path, text: tidy(text).slice(0, 200) } : null;
}

/** Steps that are taken at most, up to an element whose path is known. */
const DEEPEST = 400;

/** '' of what is in no document. */
function pathOf(element: Element, { places, paths }: Positions): string {
  const inner: { one: Element; joint: string }[] = [];
  let one = element;
  let path = paths.get(one);
  while (path === undefined) {
    const parent = parentNode(one);
    if (!parent || inner.length === DEEPEST) return '';
    const type = nodeType(parent);
    if (type === 9) {
      path = nodeName(one).toLowerCase();
      paths.set(one, path);
      break;
    }
    inner.push({ one, joint: type === 11 ? '>>>' : '>' });
    const outer: unknown = type === 11 ? (parent as ShadowRoot).host : parent;
    if (!outer) return '';
    one = outer as Element;
    path = paths.get(one);
  }
  for (const { one, joint } of inner.reverse()) {
    path += ` ${joint} :nth-child(${positionOf(one, places)})`;
    paths.set(one, path);
  }
  return path;
}

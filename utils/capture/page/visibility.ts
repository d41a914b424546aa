import { type Says, saysOf } from './class-names.ts';
import { attribute, classOf, nextElement, previousElement, queryAll } from './dom.ts';

const MARKED = ['[hidden]', '[aria-hidden]', '[role]', '[style]'];

/**
 * The elements with one of the attributes that decide whether and where they show: few have one. Four plain queries
 * take the engine a third of the time that one list of them does.
 */
export function markedIn(root: Element): ReadonlySet<Element> {
  const marked = new Set<Element>();
  for (const selector of MARKED) for (const element of queryAll(root, selector)) marked.add(element);
  return marked;
}

/** Which marks of being hidden count: every one, all but `aria-hidden`, or not even styles that are written out. */
export type Care = 'all' | 'styles' | 'few';

/** Whether an element and all in it are out of sight. `marked`: it may have one of the attributes of `markedIn`. */
export function isHidden(element: Element, says: Says, consent: boolean, marked: boolean, care: Care): boolean {
  if (says.unseen || consent) return true;
  if (marked) {
    const hidden = attribute(element, 'hidden');
    if (hidden !== null && hidden !== 'until-found') return true;
    if (care === 'all' && !says.slide && attribute(element, 'aria-hidden') === 'true' && !isSpokenBeside(element))
      return true;
    const style = care === 'few' ? null : attribute(element, 'style');
    if (style) {
      if (/display\s*:\s*none/i.test(style)) return true;
      if (!says.animated && /visibility\s*:\s*hidden/i.test(style)) return true;
    }
  }
  return says.maybe && isStyledAway(element);
}

/** What is seen and hidden from screen readers, because they are told the same in its neighbour. */
const isSpokenBeside = (element: Element): boolean =>
  [previousElement(element), nextElement(element)].some((beside) => beside !== null && saysOf(classOf(beside)).heard);

/** Asking for the computed style is dear, so that only classes that suggest it are asked for. */
function isStyledAway(element: Element): boolean {
  if (typeof getComputedStyle !== 'function') return false;
  const style = getComputedStyle(element);
  return style.display === 'none' || style.visibility === 'hidden';
}

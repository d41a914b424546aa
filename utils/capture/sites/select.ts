/** Finding the reader of a page's site, and what its selectors point at. */
import { attribute, queryAll, textContent } from '../page/dom.ts';
import { tidy } from '../page/text.ts';
import type { Page } from '../page/types.ts';
import type { SiteReader } from './types.ts';

/** The reader of a page's host, when the page still looks as it knows it. */
export const siteOf = ({ url, root }: Pick<Page, 'url' | 'root'>, sites: readonly SiteReader[]): SiteReader | null =>
  sites.find(({ host, present }) => host.test(url.hostname) && queryAll(root, present).length > 0) ?? null;

export interface SiteText {
  text: string;
  element: Element;
}

/** The texts that a selector finds, at most twelve; those of an attribute where it ends in `@name`. */
export function siteTexts({ root }: Pick<Page, 'root'>, selector: string | undefined): SiteText[] {
  return (selector ?? '').split(', ').flatMap((one) => {
    const [path = '', name] = one.split('@');
    return (path ? queryAll(root, path).slice(0, 12) : []).flatMap((element) => {
      const text = tidy((name ? attribute(element, name) : wordsOf(element))?.slice(0, 300) ?? '');
      return text ? [{ text, element }] : [];
    });
  });
}

/** An element's text without the style sheets and scripts that stand inside it. */
function wordsOf(element: Element): string {
  let text = textContent(element) ?? '';
  for (const inner of queryAll(element, 'style, script')) text = text.replace(textContent(inner) ?? '', () => ' ');
  return text;
}

/** What a page's own site reader finds, where there is one for the host and its DOM is as it was. */
import { queryAll, textContent } from '../page/dom.ts';
import { quoteOf, tidy } from '../page/text.ts';
import type { Page } from '../page/types.ts';
import { SITES } from '../sites/index.ts';
import type { SiteReader } from '../sites/types.ts';
import { cleanTitle } from '../titles/clean.ts';
import { countriesIn } from '../vocabularies/places.ts';
import type { Reader } from './types.ts';

/** The reader of a page's host, when the page still looks as it knows it. */
export const siteOf = ({ url, root }: Pick<Page, 'url' | 'root'>): SiteReader | null =>
  SITES.find(({ host, present }) => host.test(url.hostname) && queryAll(root, present).length > 0) ?? null;

/** The first text that a selector finds. */
export function siteText(
  page: Pick<Page, 'root'>,
  selector: string | undefined,
): { text: string; element: Element } | null {
  const element = selector ? queryAll(page.root, selector)[0] : undefined;
  const text = element ? tidy((textContent(element) ?? '').slice(0, 300)) : '';
  return element && text ? { text, element } : null;
}

export const site: Reader = {
  id: 'site',
  *read({ page, kind, language, company }) {
    const reader = siteOf(page);
    if (!reader || kind === 'other') return;
    const source = `site:${reader.id}` as const;
    const title = kind === 'job-posting' ? siteText(page, reader.title) : null;
    if (title)
      yield {
        field: 'jobTitles',
        value: cleanTitle(title.text, company),
        confidence: reader.verified ? 0.92 : 0.5,
        source,
        quote: quoteOf(title.text),
        element: title.element,
      };
    const place = siteText(page, reader.location);
    for (const country of place ? countriesIn(place.text, language).slice(0, 3) : [])
      yield {
        field: 'countries',
        value: country,
        confidence: reader.verified ? 0.85 : 0.5,
        source,
        quote: quoteOf(place?.text ?? ''),
        element: place?.element ?? null,
      };
  },
};

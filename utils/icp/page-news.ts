/** What a page would bring to a draft, before it is mixed in. */
import { includes } from './draft-revision.ts';
import { hasPage } from './draft-sources.ts';
import type { Draft } from './draft-types.ts';
import { icpFromFindings, unionRevenue } from './from-findings.ts';
import { hasValue } from './lists.ts';
import { revenueText } from './revenue.ts';
import { neededSupport, supportOf } from './support.ts';
import { emptyIcp, type Finding, type Icp, LIST_FIELDS, type ListField } from './types.ts';

/** A value that a page would add; a revenue range as its text. */
export interface NewValue {
  field: ListField | 'revenue';
  value: string;
}

export interface PageNews {
  /** Values that the form would hold then and does not hold now. */
  enters: NewValue[];
  /** Values that would be suggestions: too few pages have them. */
  waits: NewValue[];
  /** How many values of the form the page has, too: their support grows. */
  confirms: number;
}

/**
 * What the page at `url` would change. `found`: what its findings make (`icpFromFindings`). Values that the person took
 * out are no news; neither is a page that the draft has already.
 */
export function pageNews(draft: Draft | null, found: Icp, url: string): PageNews {
  const news: PageNews = { enters: [], waits: [], confirms: 0 };
  if (draft && hasPage(draft, url)) return news;
  const has = draft?.icp ?? emptyIcp();
  const sources = draft?.sources ?? [];
  // Of a page that something was selected on already, the draft knows the address.
  const isSource = sources.some((source) => source.url === url);
  const pages = sources.length + (isSource ? 0 : 1);
  const needed = neededSupport(draft?.minimumSupport ?? 1, pages);
  const supportThen = (field: ListField | 'revenue', value: string): number =>
    1 + supportOf(sources, field, value).evidence.filter(({ page }) => page.url !== url).length;
  for (const field of LIST_FIELDS) {
    for (const value of found[field]) {
      if (hasValue(has[field], value)) news.confirms += 1;
      else if (!includes(draft?.removed ?? [], field, value))
        (supportThen(field, value) >= needed ? news.enters : news.waits).push({ field, value });
    }
  }
  if (draft?.written.includes('revenue')) return news;
  const before = new Set(has.revenue.map(revenueText));
  for (const range of unionRevenue([...has.revenue, ...found.revenue])) {
    const value = revenueText(range);
    if (before.has(value)) continue;
    (supportThen('revenue', range.currency) >= needed ? news.enters : news.waits).push({ field: 'revenue', value });
  }
  return news;
}

/** The values that a page would add to the form; `url` of the page, where the draft may have it. */
export const newValues = (draft: Draft | null, findings: readonly Finding[], url = ''): NewValue[] =>
  pageNews(draft, icpFromFindings(findings), url).enters;

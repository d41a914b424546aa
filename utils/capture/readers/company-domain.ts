/** The domain of the organisation that the page is about: the host's own, or what the page links for it. */

import type { EvidenceSource } from '../../icp/types.ts';
import { isType, nodesOf, textsOf } from '../page/schema.ts';
import { domainOf, hostKind, isSocial } from '../vocabularies/domains.ts';
import { fits } from './company-name.ts';
import type { Context } from './types.ts';

/** The organisation's own domain: the host's where it is its own, else what the page links for it. */
export function* domainVotes(
  context: Context,
): Generator<{ domain: string; confidence: number; quote: string; element: Element | null; source: EvidenceSource }> {
  const { page, domain, company, kind } = context;
  if (context.hostKind === 'own' && domain) {
    yield {
      domain,
      confidence: kind === 'other' ? 0.8 : 0.95,
      quote: page.url.hostname,
      element: null,
      source: 'meta',
    };
    return;
  }
  const nodes = [...page.jsonLd, ...page.microdata];
  for (const node of nodes.filter((candidate) => isType(candidate, /^JobPosting$/)).slice(0, 1))
    for (const organization of nodesOf(node, 'hiringOrganization'))
      for (const url of [...textsOf(organization, 'sameAs'), ...textsOf(organization, 'url')]) {
        const found = domainOf(url);
        if (found && !isSocial(found) && found !== domain)
          yield { domain: found, confidence: 0.9, quote: url, element: null, source: 'json-ld' };
      }
  if (/^[\w-]+(?:\.[a-z]{2,10}){1,2}(?:\s|$)/i.test(company)) {
    const named = domainOf(company.split(/\s/)[0] ?? '');
    if (named) yield { domain: named, confidence: 0.8, quote: company, element: null, source: 'text' };
  }
  for (const { fact, value, block } of context.facts)
    if (fact === 'website') {
      const found = domainOf(block.href) ?? domainOf(value.split(/\s/)[0] ?? '');
      if (found && found !== domain && hostKind(found) === 'own')
        yield { domain: found, confidence: 0.9, quote: value, element: block.element, source: 'facts' };
    }
  const fitting = new Map<string, number>();
  if (company && kind !== 'job-list')
    for (const link of page.links) {
      const found = link.within ? null : domainOf(linkTarget(link.href));
      if (!found || found === domain) continue;
      let fit = fitting.get(found);
      if (fit === undefined) {
        fit = isSocial(found) ? 0 : fits(company, found);
        fitting.set(found, fit);
      }
      if (fit >= 0.7)
        yield {
          domain: found,
          confidence: 0.6 + fit / 4,
          quote: link.text || link.href,
          element: link.element,
          source: 'text',
        };
    }
}

/** Where a link leads in the end: through a host's own redirect, to the host of an e-mail address. */
function linkTarget(href: string): string {
  if (href.startsWith('mailto:')) return href.slice(7).split('?')[0]?.split('@')[1] ?? '';
  const inner = /[?&](?:url|u|to|target|dest|destination|link|q|redirect)=(https?(?:%3A|:)[^&]+)/i.exec(href)?.[1];
  if (!inner) return href;
  try {
    return decodeURIComponent(inner);
  } catch {
    return href;
  }
}

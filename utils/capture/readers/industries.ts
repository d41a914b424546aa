/** Industries that the page's own summary names: title, heading, description, address. */
import { quoteOf } from '../page/text.ts';
import { industriesIn, industryOf } from '../vocabularies/industry-lookup.ts';
import type { Reader } from './types.ts';

/** "Solutions for financial services", "/solutions/retail": whom a solution page is for. */
export const solutionIndustries: Reader = {
  id: 'solution-industries',
  *read({ page, kind }) {
    if (kind !== 'solution') return;
    const slug =
      decodeURIComponent(page.url.pathname)
        .split('/')
        .filter(Boolean)
        .at(-1)
        ?.replace(/\.\w+$/, '')
        .replaceAll(/[-_]/g, ' ') ?? '';
    const heading = page.blocks.find((block) => block.level === 1 && block.zone !== 'nav');
    const named =
      industryOf(slug) ??
      industryOf(slug.replace(/\b(?:solutions?|for|services|software|industry|losungen?|loesung)\b/g, '').trim());
    if (named)
      yield {
        field: 'industries',
        value: named.name,
        confidence: named.broad ? 0.7 : 0.75,
        source: 'meta',
        quote: page.url.pathname,
        element: null,
      };
    for (const text of [heading?.text ?? '', page.title.split(/\s[|–—-]\s/)[0] ?? '']) {
      const forWhom =
        /\b(?:for|für|para|pour|per|voor)\s+(?:the\s|die\s|el\s|la\s)?(.{3,60}?)(?:\s(?:industry|sector|teams|companies|businesses|providers|organizations))?$/i.exec(
          text,
        );
      for (const phrase of [text, forWhom?.[1] ?? '']) {
        const industry = phrase ? industryOf(phrase) : null;
        if (industry)
          yield {
            field: 'industries',
            value: industry.name,
            confidence: 0.78,
            source: 'heading',
            quote: quoteOf(text),
            element: heading?.element ?? null,
          };
      }
    }
  },
};

/** What the page says most about the organisation's trade. */
export const summaryIndustries: Reader = {
  id: 'summary-industries',
  *read({ page, kind, hostKind }) {
    if (kind === 'job-list' && hostKind !== 'own') return;
    const description = page.meta.get('description') ?? page.meta.get('og:description') ?? '';
    const scores = new Map<string, { score: number; broad: boolean; quote: string; element: Element | null }>();
    const count = (text: string, weight: number, element: Element | null) => {
      const seen = new Set<string>();
      for (const { industry, distinct, words } of industriesIn(text)) {
        if (seen.has(industry.name)) continue;
        seen.add(industry.name);
        const entry = scores.get(industry.name) ?? { score: 0, broad: industry.broad, quote: text, element };
        entry.score += weight * (distinct ? 1 : 0.45) * (industry.broad ? 0.7 : 1) * (words.length > 3 ? 1 : 0.5);
        scores.set(industry.name, entry);
      }
    };
    count(page.title, 1.6, null);
    count(description, 1.6, null);
    count(page.meta.get('keywords') ?? '', 0.8, null);
    let lines = 0;
    for (const block of page.blocks) {
      if (block.zone === 'nav' || block.zone === 'footer' || block.zone === 'aside') continue;
      if (++lines > 120) break;
      if (block.level) count(block.text, block.level === 1 ? 1.2 : 0.5, block.element);
      else if (block.text.length > 60) count(block.text, lines < 30 ? 0.4 : 0.2, block.element);
    }
    const ranked = [...scores].sort((a, b) => b[1].score - a[1].score);
    const top = ranked[0]?.[1].score ?? 0;
    for (const [at, [name, { score, quote, element }]] of ranked.slice(0, 4).entries()) {
      const confidence = Math.min(0.68, 0.28 + score * 0.1) * (at === 0 ? 1 : 0.55 + 0.35 * (score / top));
      yield {
        field: 'industries',
        value: name,
        confidence,
        source: element ? 'text' : 'meta',
        quote: quoteOf(quote),
        element,
      };
    }
  },
};

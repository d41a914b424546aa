/** The role that a job posting is about. */
import { quoteOf } from '../page/text.ts';
import type { Block } from '../page/types.ts';
import { cleanTitle, isForGenders } from '../titles/clean.ts';
import { hasHead } from '../titles/lookup.ts';
import { parseRole } from '../titles/parse.ts';
import type { Reader } from './types.ts';

/** The role of a posting: its heading, else the document's title. */
export const postingTitle: Reader = {
  id: 'posting-title',
  *read({ page, kind, language, company }) {
    if (kind !== 'job-posting') return;
    let best: { title: string; strength: number; block: Block } | null = null;
    for (const block of page.blocks) {
      if (!block.level || block.level > 3 || block.zone === 'nav' || block.zone === 'footer' || block.zone === 'aside')
        continue;
      const stated = isForGenders(block.text) ? 0.8 : 0;
      if (!stated && !hasHead(block.text, language, true)) continue;
      const title = cleanTitle(block.text, company);
      const role = parseRole(title, language, true);
      const strength = Math.max(role?.strength ?? 0, stated) * (block.level === 1 ? 1 : 0.6);
      if (strength > (best?.strength ?? 0.3)) best = { title, strength, block };
    }
    const named = titleOfDocument(page.title, company, language);
    if (best) {
      const agrees = named?.toLowerCase().startsWith(best.title.toLowerCase().slice(0, 12));
      yield {
        field: 'jobTitles',
        value: best.title,
        confidence: 0.6 + 0.25 * best.strength + (agrees ? 0.08 : 0),
        source: 'heading',
        quote: quoteOf(best.block.text),
        element: best.block.element,
      };
    } else if (named) {
      yield {
        field: 'jobTitles',
        value: named,
        confidence: 0.75,
        source: 'meta',
        quote: quoteOf(page.title),
        element: null,
      };
    } else {
      const h1 = page.blocks.find((block) => block.level === 1 && block.zone !== 'nav');
      if (h1 && h1.text.length < 90)
        yield {
          field: 'jobTitles',
          value: cleanTitle(h1.text, company),
          confidence: 0.45,
          source: 'heading',
          quote: quoteOf(h1.text),
          element: h1.element,
        };
    }
  },
};

/** "Senior Engineer at Acme", "Acme – Careers – Senior Engineer". */
function titleOfDocument(documentTitle: string, company: string, language: string): string | null {
  let best: { title: string; strength: number } | null = null;
  for (const [at, segment] of documentTitle.split(/(?<!\s)\s+[|–—·•»:-]\s+|\s?[|｜]\s?/).entries()) {
    const text = cleanTitle(segment.replace(/(?<!\s)\s+(?:at|bei|chez|@)\s+.{2,60}$/i, ''), company);
    const role = parseRole(text, language);
    const strength = (role?.strength ?? 0) - at * 0.05;
    if (strength > (best?.strength ?? 0.45)) best = { title: text, strength };
  }
  return best?.title ?? null;
}

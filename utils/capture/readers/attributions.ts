/** People whom a page quotes, with their roles. Their names are never findings. */
import { quoteOf } from '../page/text.ts';
import { cleanTitle } from '../titles/clean.ts';
import { parseRole } from '../titles/parse.ts';
import { isPersonName } from '../titles/person-name.ts';
import { splitRoles } from '../titles/split.ts';
import type { Reader } from './types.ts';

/** "Jane Roe, VP of Sales, Acme" under a quote, "Jane Roe – CTO". */
export const attributions: Reader = {
  id: 'attributions',
  *read({ page, kind, language, company }) {
    if (kind === 'other' || kind === 'job-posting' || kind === 'job-list') return;
    for (const block of page.blocks) {
      if (block.zone === 'nav' || block.zone === 'footer' || block.text.length > 160 || block.level) continue;
      const text = block.text.replace(/^[\s–—~-]+/, '');
      const match = /^(\p{Lu}[\p{L}'’. -]{2,40}?)\s*(?:,|\s[–—|-]\s|\s\()\s*(.{2,110})$/u.exec(text);
      if (!match?.[1] || !match[2] || !isPersonName(match[1])) continue;
      const rest = match[2].replace(/\)$/, '');
      for (const title of attributed(rest, company, language))
        yield {
          field: 'jobTitles',
          value: title,
          confidence: kind === 'case-study' ? 0.8 : kind === 'team' ? 0.7 : 0.45,
          source: 'text',
          quote: quoteOf(block.text),
          element: block.element,
        };
    }
  },
};

const IN_TEXT =
  /(?<![\p{L}])(?:\p{Lu}[\p{L}’'-]+\s){1,3}\p{Lu}[\p{L}’'-]+,\s+(?:an?\s|the\s|our\s|der\s|die\s)?([^,.;:()“”"]{3,70}?)(?:\s(?:at|@|with|bei|chez)\s|,|\.|;|\s[–—]|$)/gu;

/** "…, says Jane Roe, head of growth at Acme, …": the people whom a case study quotes. */
export const quotedPeople: Reader = {
  id: 'quoted-people',
  *read({ page, kind, language, company }) {
    if (kind !== 'case-study') return;
    for (const block of page.blocks) {
      if (block.zone === 'nav' || block.zone === 'footer' || block.text.length < 40) continue;
      for (const match of block.text.slice(0, 3000).matchAll(IN_TEXT)) {
        const title = cleanTitle(
          (match[1] ?? '').replace(/\s+(?:of|for)\s+(?:the\s)?\p{Lu}.*$/u, (tail) => (tail.length > 22 ? '' : tail)),
          company,
        );
        const role = parseRole(title, language);
        if (role && role.strength >= 0.75)
          yield {
            field: 'jobTitles',
            value: title,
            confidence: 0.66,
            source: 'text',
            quote: quoteOf(match[0]),
            element: block.element,
          };
      }
    }
  },
};

/** The role in front of the employer: "VP of Sales at Acme", "CTO, Acme". */
function attributed(text: string, company: string, language: string): string[] {
  const front = text.replace(/\s(?:at|of|for|@|bei|chez|en)\s+(?=\p{Lu}[\p{L}&. ]+$)/u, (link, at: number) =>
    /\s(?:of|for|en)\s/.test(link) && parseRole(text.slice(0, at), language)?.strength !== 0.95 ? link : ' § ',
  );
  const head = (front.split(' § ')[0] ?? text).trim();
  const segments = head.split(/,\s+/);
  while (segments.length > 1) {
    const last = segments.at(-1) ?? '';
    const role = parseRole(last, language);
    if (role && role.strength >= 0.5) break;
    if (
      /^(?:north|south|emea|apac|americas|europe|global|digital|product|marketing|sales|engineering|consumer|strategy|corporate|customer|services|applications)/i.test(
        last,
      )
    )
      break;
    segments.pop();
  }
  const title = cleanTitle(segments.join(', '), company);
  const role = parseRole(title, language);
  return role && role.strength >= 0.5 ? splitRoles(title, language) : [];
}

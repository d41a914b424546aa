/** People whom a page names with their roles in one line. Their names are never findings. */
import { quoteOf } from '../page/text.ts';
import type { Block } from '../page/types.ts';
import { roleWithoutEmployer } from '../titles/employer.ts';
import { hasHead } from '../titles/lookup.ts';
import { roleAfterName, rolesOfLine } from '../titles/named-line.ts';
import { parseRole } from '../titles/parse.ts';
import { isPersonName } from '../titles/person-name.ts';
import { splitRoles } from '../titles/split.ts';
import type { Candidate, Context, Reader } from './types.ts';

const TRUST: Partial<Record<Context['kind'], number>> = {
  'case-study': 0.82,
  team: 0.85,
  'company-about': 0.72,
  'company-home': 0.6,
  solution: 0.4,
};

/** "Jane Roe, VP of Sales, Acme", "Jane Roe – CTO", "CEO: Jane Roe", a name and a role in two spans. */
export const attributions: Reader = {
  id: 'attributions',
  *read(context) {
    const { page, kind, language } = context;
    const trust = TRUST[kind];
    if (trust === undefined) return;
    for (const block of page.blocks) {
      if (block.zone === 'nav' || block.zone === 'footer' || block.text.length > 180) continue;
      if (!hasHead(block.text, language)) continue;
      // On a company's own pages a quote is a customer's or an analyst's.
      if (kind !== 'case-study' && isTestimonial(page.blocks, block)) continue;
      const said = rolesOfLine(block, language);
      // Of a team's page alone it is known that a line is about a person.
      const last =
        said.length || kind !== 'team' || isBesideName(page.blocks, block, language)
          ? null
          : roleAfterName(block.text, language);
      for (const rest of last ? [last] : said) {
        const title = parseRole(rest, language)?.plural
          ? null
          : roleWithoutEmployer(rest, kind === 'case-study' ? '' : context.company, language);
        if (title) for (const value of splitRoles(title, language)) yield titled(value, trust, block, block.text);
      }
    }
  },
};

/** Above or below a line stands a name; what heads a section only looks like one ("Exclusive Team"). */
const isBesideName = (blocks: readonly Block[], { index }: Block, language: string): boolean =>
  [-1, 1].some((step) => {
    const beside = blocks[index + step];
    if (!beside || beside.level === 1 || beside.level === 2) return false;
    return isPersonName(beside.text) && roleAfterName(beside.text, language) === null;
  });

const isTestimonial = (blocks: readonly Block[], block: Block): boolean =>
  block.quoted || [-1, -2].some((step) => /^[“"„«]/.test(blocks[block.index + step]?.text ?? ''));

const titled = (value: string, confidence: number, block: Block, words: string): Omit<Candidate, 'reader'> => ({
  field: 'jobTitles',
  value,
  confidence,
  source: 'text',
  quote: quoteOf(words),
  element: block.element,
});

const IN_TEXT =
  /(?<![\p{L}])(?:\p{Lu}[\p{L}’'-]+\s){1,3}\p{Lu}[\p{L}’'-]+,\s+(?:an?\s|the\s|our\s|der\s|die\s|el\s|la\s|le\s|o\s|a\s)?([^,.;:()“”"]{2,70}?)(?:\s(?:at|@|with|bei|chez|en|na)\s|,|\.|;|\s[–—]|$)/gu;

/** "…, says Jane Roe, head of growth at Acme, …": the people whom a case study quotes. */
export const quotedPeople: Reader = {
  id: 'quoted-people',
  *read({ page, kind, language }) {
    if (kind !== 'case-study') return;
    for (const block of page.blocks) {
      if (block.zone === 'nav' || block.zone === 'footer' || block.text.length < 40) continue;
      if (!hasHead(block.text, language)) continue;
      for (const match of block.text.slice(0, 3000).matchAll(IN_TEXT)) {
        const words = (match[1] ?? '').replace(/(?<!\s)\s+(?:of|for)\s+(?:the\s)?\p{Lu}.*$/u, (tail) =>
          tail.length > 22 ? '' : tail,
        );
        const title = roleWithoutEmployer(words, '', language);
        if (title && (parseRole(title, language)?.strength ?? 0) >= 0.75) yield titled(title, 0.68, block, match[0]);
      }
    }
  },
};

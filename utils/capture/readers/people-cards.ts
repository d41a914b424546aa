/** The roles on cards of people: a name, and beside it what they do. Names are never findings. */
import { quoteOf } from '../page/text.ts';
import type { Block } from '../page/types.ts';
import { cleanTitle } from '../titles/clean.ts';
import { parseRole } from '../titles/parse.ts';
import { isPersonName, NAME_WORD } from '../titles/person-name.ts';
import { splitRoles } from '../titles/split.ts';
import type { Role } from '../titles/types.ts';
import { shapesOf } from './shapes.ts';
import type { Reader } from './types.ts';

const KINDS: ReadonlySet<string> = new Set([
  'team',
  'company-about',
  'company-home',
  'case-study',
  'directory-profile',
]);

export const peopleCards: Reader = {
  id: 'people-cards',
  *read(context) {
    const { page, kind, language, company } = context;
    if (!KINDS.has(kind)) return;
    for (const blocks of shapesOf(context)) {
      const roles = blocks.flatMap((block) => {
        const role = roleOf(block, company, language);
        return role && fitsKind(role, kind) ? [{ block, role }] : [];
      });
      if (!roles.length) continue;
      const beside = (block: Block, rows: number) =>
        [-2, -1, 1].some((step) => namesSomebody(page.blocks[block.index + step], rows, step > 0));
      const named = roles.filter(({ block }) => beside(block, 0)).length;
      const share = roles.length / blocks.length;
      if (share < 0.6 && named < Math.max(2, roles.length * 0.7)) continue;
      const single = blocks.length === 1;
      for (const { block, role } of roles) {
        let confidence = 0.35 + 0.2 * role.strength;
        if (beside(block, blocks.length)) confidence += 0.35;
        else if (single) confidence -= 0.25;
        if (kind === 'team' && !single) confidence += 0.2;
        for (const value of splitRoles(role.title, language))
          yield {
            field: 'jobTitles',
            value,
            confidence: Math.min(0.95, confidence),
            source: block.level ? 'heading' : 'list',
            quote: quoteOf(block.text),
            element: block.element,
          };
      }
    }
  },
};

function roleOf(block: Block, company: string, language: string): Role | null {
  const role = parseRole(cleanTitle(block.text, company), language);
  return role && role.strength >= 0.5 ? role : null;
}

/** A directory shows headlines that people wrote of themselves: only plain leading roles count there. */
const fitsKind = ({ title, seniority, strength }: Role, kind: string) =>
  kind !== 'directory-profile' ||
  (title.length < 50 && strength >= 0.8 && seniority !== 'Individual Contributor') ||
  title.length < 20;

/** A line that names a person; where cards repeat, a first name alone does. */
function namesSomebody(block: Block | undefined, rows: number, after: boolean): boolean {
  if (!block) return false;
  if (isPersonName(block.text)) return !after || block.level > 0;
  return !after && rows >= 4 && block.text.length < 20 && NAME_WORD.test(block.text) && parseRole(block.text) === null;
}

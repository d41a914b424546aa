/** The rows of a job list: lines that are built alike and mostly are roles. */
import { quoteOf } from '../page/text.ts';
import type { Block } from '../page/types.ts';
import { cleanTitle, isForGenders } from '../titles/clean.ts';
import { hasHead } from '../titles/lookup.ts';
import { parseRole } from '../titles/parse.ts';
import { shapesOf } from './shapes.ts';
import type { Reader } from './types.ts';

/** Lines between the rows that are no row. */
const FURNITURE =
  /^(?:view|see|show|apply|more|load|read|learn|all|open|our|why|how|what|search|filter|sort|find|get|join|about|home|next|previous|mehr|alle|jetzt|details|bewerben|voir|postuler|ver|ir|saiba|詳細|もっと)\b|[?!:]$/i;

interface Rows {
  blocks: Block[];
  roles: { block: Block; title: string; strength: number }[];
  /** Rows are headings or links; filters and search suggestions are buttons and plain text. */
  prominent: boolean;
}

export const jobRows: Reader = {
  id: 'job-rows',
  *read(context) {
    const { kind, language, company } = context;
    if (kind !== 'job-list') return;
    const groups = shapesOf(context)
      .map((blocks) => rowsOf(blocks, company, language))
      .filter(({ roles }) => roles.length > 0);
    const main = groups
      .filter(({ roles, blocks, prominent }) => prominent && roles.length >= 3 && roles.length / blocks.length >= 0.45)
      .sort((a, b) => Number(isHeaded(b)) - Number(isHeaded(a)) || b.roles.length - a.roles.length)[0];
    for (const group of groups) {
      const share = group.roles.length / group.blocks.length;
      const sure = group === main;
      // Beside a clear list of headings, other lines are filters, suggestions and similar searches.
      const strays = main !== undefined && isHeaded(main) && !isHeaded(group);
      if (!sure && share < 0.5 && !(group.prominent && group.roles.length >= 3 && share > 0.3)) continue;
      for (const { block, title, strength } of group.roles) {
        const base = 0.62 + 0.2 * strength + (group.prominent ? 0.08 : -0.15) - (strays ? 0.4 : 0);
        yield row(block, title, Math.min(0.95, base));
      }
      if (!sure || share < 0.6 || group.roles.length < 5) continue;
      const known = new Set(group.roles.map(({ block }) => block));
      for (const block of group.blocks)
        if (!known.has(block) && block.text.length >= 5 && block.text.length < 100 && !FURNITURE.test(block.text))
          yield row(block, cleanTitle(block.text, company), 0.62);
    }
  },
};

const isHeaded = ({ blocks }: Rows) => (blocks[0]?.level ?? 0) > 0;

function rowsOf(blocks: Block[], company: string, language: string): Rows {
  const roles = blocks.flatMap((block) => {
    if ((block.tag === 'button' && !block.level) || (!isForGenders(block.text) && !hasHead(block.text, language, true)))
      return [];
    const title = cleanTitle(block.text, company);
    const role = parseRole(title, language, true);
    const strength = Math.max(role?.strength ?? 0, isForGenders(block.text) ? 0.7 : 0);
    return strength >= 0.5 && title ? [{ block, title, strength }] : [];
  });
  const linked = blocks.filter((block) => block.linked).length / blocks.length;
  return { blocks, roles, prominent: linked > 0.8 || (blocks[0]?.level ?? 0) > 0 };
}

const row = (block: Block, value: string, confidence: number) => ({
  field: 'jobTitles' as const,
  value,
  confidence,
  source: block.level ? ('heading' as const) : ('list' as const),
  quote: quoteOf(block.text),
  element: block.element,
});

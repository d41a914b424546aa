import type { Block } from '../page/types.ts';
import type { Context } from './types.ts';

/** Lines that are built alike, outside menus and footers; `aside` too where the whole page is a list. */
export function shapesOf({ page, kind }: Pick<Context, 'page' | 'kind'>): Block[][] {
  const shapes = new Map<string, Block[]>();
  for (const block of page.blocks) {
    if (block.zone === 'nav' || block.zone === 'footer' || block.text.length > 140) continue;
    if (block.zone === 'aside' && block.tag !== 'h4' && kind !== 'job-list' && kind !== 'team') continue;
    const same = shapes.get(block.shape);
    if (same) same.push(block);
    else shapes.set(block.shape, [block]);
  }
  return [...shapes.values()];
}

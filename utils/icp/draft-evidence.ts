/** What the pages of a draft say about its values. */
import type { Draft, Evidence } from './draft-types.ts';
import { supportOf } from './support.ts';
import type { ListField } from './types.ts';

/**
 * Where a value was seen, the best finding of each page, in the order of the pages. A revenue range is named by its
 * currency.
 */
export const evidenceFor = (draft: Pick<Draft, 'sources'>, field: ListField | 'revenue', value: string): Evidence[] =>
  supportOf(draft.sources, field, value).evidence;

/** Values that stay out of the form only because too few pages have them, those of most pages first. */
export function waitingValues(draft: Draft, field: ListField): string[] {
  const shown = new Set<string>(draft.icp[field]);
  return draft.pool[field]
    .filter((value) => !shown.has(value))
    .sort((a, b) => evidenceFor(draft, field, b).length - evidenceFor(draft, field, a).length);
}

/** What each page gives, by its URL: how many values of the form it has, and which of them nothing but it supports. */
export function sourceShares(draft: Draft): Map<string, { values: number; alone: number }> {
  const shares = new Map(draft.sources.map(({ url }) => [url, { values: 0, alone: 0 }]));
  const typed = new Set(draft.typed.map(({ field, value }) => `${field}\n${value}`));
  const count = (evidence: readonly Evidence[], byHand: boolean): void => {
    for (const { page } of evidence) {
      const share = shares.get(page.url);
      if (!share) continue;
      share.values += 1;
      if (evidence.length === 1 && !byHand) share.alone += 1;
    }
  };
  for (const field of Object.keys(draft.pool) as ListField[]) {
    for (const value of draft.icp[field]) count(evidenceFor(draft, field, value), typed.has(`${field}\n${value}`));
  }
  if (!draft.written.includes('revenue')) {
    for (const { currency } of draft.icp.revenue) count(evidenceFor(draft, 'revenue', currency), false);
  }
  return shares;
}

/** Drafts of older versions. */
import { LIST_FIELDS } from './types.ts';

/** Version 1 knew one open draft, no minimum of support and no undo beyond the surface. */
export function upgradeDraft1(record: Record<string, unknown>): Record<string, unknown> {
  const { icp, closedAt, updatedAt } = record;
  if (typeof icp !== 'object' || icp === null) throw new Error('no profile in it');
  const lists = icp as Record<string, unknown>;
  return {
    ...record,
    version: 2,
    pool: Object.fromEntries(LIST_FIELDS.map((field) => [field, lists[field]])),
    minimumSupport: 1,
    folded: record.folded ?? [],
    past: [],
    future: [],
    openAt: closedAt === null ? updatedAt : null,
    deletedAt: null,
  };
}

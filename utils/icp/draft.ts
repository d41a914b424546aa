/**
 * The life of a draft. Pure functions: draft in, draft out. The background is the only one that stores drafts; surfaces
 * send `DraftOp`s and may apply them ahead for the eye.
 */
import { defaultDescription, defaultName } from './describe.ts';
import { next, settled } from './draft-revision.ts';
import { addSource } from './draft-sources.ts';
import type { Draft, PageSource, WrittenField } from './draft-types.ts';
import { listsOf } from './lists.ts';
import { isSame } from './same.ts';
import { emptyIcp, type Icp, LIST_FIELDS } from './types.ts';

export { evidenceFor, sourceShares, waitingValues } from './draft-evidence.ts';
export type { StepWhat } from './draft-history.ts';
export { addSelection, addSource, hasPage, removeSource } from './draft-sources.ts';
export type * from './draft-types.ts';
export { type NewValue, newValues, type PageNews, pageNews } from './page-news.ts';
export { sourceUrl } from './source-url.ts';

/**
 * A new draft: from a page, from a stored profile (whose values count as typed), or empty. `from`: the draft that the
 * profile was written in, whose pages and ways it keeps.
 */
export function startDraft(start: { id: string; now: Date; source?: PageSource; icp?: Icp; from?: Draft }): Draft {
  const at = start.now.toISOString();
  if (start.icp && start.from) return reopened(start.icp, start.from, { ...start, at });
  const icp = start.icp ?? emptyIcp();
  const written: WrittenField[] = [];
  if (icp.name && icp.name !== defaultName(icp)) written.push('name');
  if (icp.description && icp.description !== defaultDescription(icp)) written.push('description');
  if (icp.revenue.length) written.push('revenue');
  const draft = settled({
    version: 2,
    id: start.id,
    createdAt: at,
    updatedAt: at,
    revision: 1,
    icp,
    pool: listsOf(icp),
    minimumSupport: 1,
    written,
    typed: LIST_FIELDS.flatMap((field) => icp[field].map((value) => ({ field, value }))),
    sources: [],
    removed: [],
    folded: [],
    closedAt: null,
  });
  return start.source ? { ...addSource(draft, start.source, start.now), revision: 1 } : draft;
}

/** A profile as it was written: where it was changed since, it stands, and the pages say where its values come from. */
function reopened(
  icp: Icp,
  { steps: _, ...from }: Draft,
  { id, now, at }: { id: string; now: Date; at: string },
): Draft {
  const { sources, folded, minimumSupport } = from;
  const fresh = { id, createdAt: at, updatedAt: at, revision: 1, closedAt: null };
  if (isSame(from.icp, icp)) return { ...from, ...fresh };
  const draft = startDraft({ id, now, icp });
  return settled({
    ...draft,
    ...{ sources, folded, minimumSupport },
    written: [...draft.written.filter((field) => field !== 'revenue'), 'revenue'],
  });
}

/** Closes a draft, e.g. after it was delivered. */
export function closeDraft(draft: Draft, now: Date): Draft {
  return draft.closedAt ? draft : next(draft, { ...draft, closedAt: now.toISOString() }, now);
}

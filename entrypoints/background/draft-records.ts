/** A draft as it is stored, and as surfaces see it. */
import type { Draft, DraftSummary } from '../../utils/icp/draft.ts';
import { noHistory, recorded, type StepWhat } from '../../utils/icp/draft-history.ts';
import { LIST_FIELDS } from '../../utils/icp/types.ts';
import type { StoredDraft } from '../../utils/storage/types.ts';

/** A change, as Undo names it; changes in a row that are `together` are one step. */
export interface StepOf {
  what: StepWhat;
  together?: string | undefined;
}

const openAt = ({ closedAt, updatedAt }: Draft): string | null => (closedAt === null ? updatedAt : null);

/** `origins`: see `StoredDraft`. */
export const newRecord = (draft: Draft, origins?: string[]): StoredDraft => ({
  ...draft,
  ...noHistory(),
  openAt: openAt(draft),
  deletedAt: null,
  ...(origins && { origins }),
});

/** The record after a change; without a step, what could be undone before still can, and this cannot. */
export function changedRecord(before: StoredDraft, after: Draft, step: StepOf | null, now: Date): StoredDraft {
  const { past, future } = before;
  const history = step ? recorded({ past, future }, before, after, step, now) : { past, future };
  const { deletedAt, origins } = before;
  return { ...after, ...history, openAt: openAt(after), deletedAt, ...(origins && { origins }) };
}

export function seen({ past, future, openAt: _, deletedAt: __, origins: ___, ...draft }: StoredDraft): Draft {
  return { ...draft, steps: { undo: past.at(-1)?.what ?? null, redo: future.at(-1)?.what ?? null } };
}

export const summaryOf = ({ id, icp, updatedAt, sources }: Draft, current: string | undefined): DraftSummary => ({
  id,
  name: icp.name,
  updatedAt,
  values: LIST_FIELDS.reduce((sum, field) => sum + icp[field].length, icp.revenue.length),
  pages: sources.length,
  current: id === current,
});

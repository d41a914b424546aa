/** How drafts begin, take each other's place, and end. */
import { Failed } from '../../utils/failure.ts';
import type { Icp } from '../../utils/icp/types.ts';
import type { StoredDraft } from '../../utils/storage/types.ts';
import { newRecord, seen } from './draft-records.ts';
import type { DraftStart, DraftStore, DraftsOutside } from './draft-store.ts';
import type { queue } from './exclusively.ts';

/** A deleted draft can be brought back for so long, at least. */
const KEEP_DELETED_MS = 60 * 60_000;

const history = ({ past, future }: StoredDraft) => ({ past, future });

export function draftLives(
  { currentId, get, current, open, show, leave, begin }: DraftStore,
  inTurn: ReturnType<typeof queue>,
  { storage, broadcast, now, uuid }: DraftsOutside,
) {
  return {
    /** Starts anew. The draft before stays open. */
    start: (start: DraftStart) => inTurn(() => begin(start)),

    /**
     * A wording once more, as a new draft. `record`: the profile or delivery that has it; `draftId`: the draft that it was
     * written in, whose pages, support and folded fields it keeps where that is still here.
     */
    reopen: ({ icp, draftId, record }: { icp: Icp; draftId: string | null; record: string }) =>
      inTurn(async () => {
        const before = draftId === null ? undefined : await storage.drafts.get(draftId);
        const origins = [record, ...(draftId === null ? [] : [draftId, ...(before?.origins ?? [])])];
        return begin({ icp, origins, ...(before?.deletedAt === null && { from: seen(before) }) });
      }),

    /** What a draft was opened from: ids of profiles and drafts. */
    origins: async (id: string): Promise<string[]> => (await storage.drafts.get(id))?.origins ?? [],

    /** Shows another draft. Throws `Failed` (`not-found-here`). */
    switch: (id: string) =>
      inTurn(async () => {
        const [before, draft] = [await current(), await get(id)];
        if (!draft) throw new Failed({ kind: 'not-found-here', what: `draft ${id}` });
        if (before?.id === id) return draft;
        await show(draft);
        await leave(before, id);
        return draft;
      }),

    /** A second draft with the same pages and values, shown in place of the first. */
    duplicate: (id: string) =>
      inTurn(async () => {
        const draft = await get(id);
        if (!draft) throw new Failed({ kind: 'not-found-here', what: `draft ${id}` });
        const at = now().toISOString();
        const { steps: _, ...content } = draft;
        const written = [...new Set([...content.written, 'name' as const])];
        const icp = { ...content.icp, name: `${content.icp.name} (2)`.trim() };
        const copy = {
          ...content,
          icp,
          written,
          id: uuid(),
          createdAt: at,
          updatedAt: at,
          revision: 1,
          closedAt: null,
        };
        const record = newRecord(copy);
        await storage.drafts.put(copy.id, record);
        await show(seen(record));
        return seen(record);
      }),

    /** Deletes a draft, for a while so that it can be restored; the one changed last before it is shown then, if any. */
    delete: (id: string) =>
      inTurn(async () => {
        const at = now().toISOString();
        await storage.drafts.update(id, (record) => ({ ...record, openAt: null, deletedAt: at }));
        if ((await currentId()) !== id) {
          broadcast({ event: 'drafts.changed' });
          return current();
        }
        const [next] = await open();
        const draft = next ? seen(next) : null;
        await show(draft);
        return draft;
      }),

    /** Brings a deleted draft back; `show`: in place of what is shown. Answers with what is shown then. */
    restore: (id: string, { show: shows = true }: { show?: boolean | undefined } = {}) =>
      inTurn(async () => {
        const before = await current();
        const record = await storage.drafts.update(id, (it) => ({ ...it, ...newRecord(it), ...history(it) }));
        const draft = seen(record);
        if (!shows && before) {
          broadcast({ event: 'drafts.changed' });
          return before;
        }
        await show(draft);
        await leave(before, id);
        return draft;
      }),

    /** Forgets for good what was deleted a while ago. */
    purge: () =>
      inTurn(async () => {
        const deleted = (await storage.drafts.list()).filter(({ deletedAt }) => deletedAt !== null);
        const until = now().getTime() - KEEP_DELETED_MS;
        for (const { id, deletedAt } of deleted)
          if (Date.parse(deletedAt ?? '') < until) await storage.drafts.delete(id);
      }),
  };
}

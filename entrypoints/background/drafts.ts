/** The only writer of drafts. Whatever surfaces, menus and commands ask for happens one after the other. */
import { Failed } from '../../utils/failure.ts';
import {
  addSelection,
  addSource,
  closeDraft,
  type Draft,
  type DraftOp,
  type DraftSummary,
  hasPage,
  type NewValue,
  type PageSource,
  pageNews,
  startDraft,
} from '../../utils/icp/draft.ts';
import { redone, undone, whatOf } from '../../utils/icp/draft-history.ts';
import { applyOps } from '../../utils/icp/draft-ops.ts';
import { icpFromFindings } from '../../utils/icp/from-findings.ts';
import { type Icp, LIST_FIELDS } from '../../utils/icp/types.ts';
import type { Broadcast } from '../../utils/messages.ts';
import type { Storage } from '../../utils/storage/index.ts';
import type { StoredDraft } from '../../utils/storage/types.ts';
import { changedRecord, newRecord, type StepOf, seen, summaryOf } from './draft-records.ts';
import { queue } from './exclusively.ts';

export interface DraftsOutside {
  storage: Pick<Storage, 'drafts' | 'state'>;
  broadcast: (broadcast: Broadcast) => void;
  now: () => Date;
  uuid: () => string;
}

/** What a new draft begins with. */
interface DraftStart {
  source?: PageSource;
  icp?: Icp;
  from?: Draft;
  /** The profile or draft that it comes from, and what that came from. */
  origins?: string[];
}

export type Drafts = ReturnType<typeof openDrafts>;

const CURRENT = 'current-draft';
/** As many drafts as a list of them shows. */
const MOST_LISTED = 200;
/** A deleted draft can be brought back for so long, at least. */
const KEEP_DELETED_MS = 60 * 60_000;

/** Whether nothing would be lost with it: no page gave anything, and nobody put anything in or took anything out. */
export const isUntouched = ({ written, typed, removed, pool, icp, closedAt }: Draft): boolean =>
  closedAt === null &&
  [written, typed, removed, icp.revenue].every((list) => list.length === 0) &&
  LIST_FIELDS.every((field) => pool[field].length === 0);

/** Whether a page or a selection may go into it: else it starts another. */
const takesPages = (draft: Draft | null): draft is Draft =>
  draft !== null && draft.closedAt === null && !isUntouched(draft);

const hasSource = (draft: Draft, url: string) => draft.sources.some((source) => source.url === url);

const pageStep = (draft: Draft, { url, title }: PageSource): StepOf => ({
  what: { kind: hasPage(draft, url) ? 'read-again' : 'add-page', title: title || url },
});

export function openDrafts({ storage, broadcast, now, uuid }: DraftsOutside) {
  const inTurn = queue();
  /** Empty drafts that pages are on their way to. */
  const awaited = new Set<string>();

  const currentId = async (): Promise<string | undefined> => (await storage.state.get(CURRENT))?.draftId;
  const stored = async (id: string): Promise<StoredDraft | null> => {
    const found = await storage.drafts.get(id);
    return found && found.deletedAt === null ? found : null;
  };
  const get = async (id: string): Promise<Draft | undefined> => {
    const found = await stored(id);
    return found ? seen(found) : undefined;
  };
  const current = async (): Promise<Draft | null> => {
    const id = await currentId();
    return (id !== undefined && (await get(id))) || null;
  };
  const open = async (): Promise<StoredDraft[]> =>
    storage.drafts.query('open', null, { backwards: true, limit: MOST_LISTED });

  const show = async (draft: Draft | null): Promise<void> => {
    if (draft) await storage.state.put(CURRENT, { version: 1, draftId: draft.id });
    else await storage.state.delete(CURRENT);
    broadcast({ event: 'draft.changed', draft });
    broadcast({ event: 'drafts.changed' });
  };

  /** The draft before stays open; one that nobody touched is not worth keeping. */
  const leave = async (before: Draft | null, next: string | undefined): Promise<void> => {
    if (before && before.id !== next && isUntouched(before) && !awaited.has(before.id))
      await storage.drafts.delete(before.id);
  };

  const begin = async ({ origins, ...start }: DraftStart & { id?: string }): Promise<Draft> => {
    const before = await current();
    const record = newRecord(startDraft({ id: uuid(), now: now(), ...start }), origins);
    await storage.drafts.put(record.id, record);
    await leave(before, record.id);
    const draft = seen(record);
    await show(draft);
    return draft;
  };

  /** Surfaces show the current draft; a change of another is told to those that list drafts only. */
  const tell = async (before: Pick<Draft, 'icp' | 'closedAt'>, draft: Draft): Promise<void> => {
    if ((await currentId()) === draft.id) broadcast({ event: 'draft.changed', draft });
    else return broadcast({ event: 'drafts.changed' });
    if (before.icp.name !== draft.icp.name || before.closedAt !== draft.closedAt)
      broadcast({ event: 'drafts.changed' });
  };

  /** `what`: what it is called for Undo; null: it cannot be undone. */
  const change = async (
    id: string,
    next: (draft: Draft) => Draft,
    what: (before: Draft) => StepOf | null,
  ): Promise<Draft> => {
    const at = now();
    let before: StoredDraft | undefined;
    const after = await storage.drafts.update(id, (record) => {
      before = record;
      if (record.deletedAt !== null) throw new Failed({ kind: 'not-found-here', what: `draft ${id}` });
      const changed = next(record);
      return changed === record ? record : changedRecord(record, changed, what(record), at);
    });
    const draft = seen(after);
    if (before && after !== before) await tell(before, draft);
    return draft;
  };

  const turn = async (id: string, which: typeof undone): Promise<Draft> => {
    let before: StoredDraft | undefined;
    const after = await storage.drafts.update(id, (record) => {
      before = record;
      const { past, future } = record;
      const { draft, history } = which(record, { past, future }, now());
      return draft === record ? record : { ...newRecord(draft, record.origins), ...history };
    });
    const draft = seen(after);
    if (before && after !== before) await tell(before, draft);
    return draft;
  };

  const put = (draft: Draft, source: PageSource, leftOut: readonly NewValue[]): Promise<Draft> =>
    change(
      draft.id,
      (before) => addSource(before, source, now(), leftOut),
      (before) => pageStep(before, source),
    );

  return {
    /** The draft that surfaces show; closed once it was delivered. */
    current,

    /** Every open draft, the one that was changed last first. */
    async list(): Promise<DraftSummary[]> {
      const [drafts, id] = await Promise.all([open(), currentId()]);
      return drafts.filter((draft) => draft.id === id || !isUntouched(draft)).map((draft) => summaryOf(draft, id));
    },

    /**
     * A page was read. With no open draft it fills a new one; when it is a page of the open draft its source is
     * replaced; else the draft stays as it is. A page of the draft that was just delivered does not start another.
     */
    meet: (source: PageSource) =>
      inTurn(async () => {
        const draft = await current();
        if (draft?.closedAt && hasSource(draft, source.url)) return draft;
        if (draft?.closedAt === null && hasPage(draft, source.url)) return put(draft, source, []);
        return takesPages(draft) ? draft : begin({ source });
      }),

    /** Mixes a page into the open draft, or starts one with it. `leftOut`: values of it that are not wanted. */
    add: (source: PageSource, leftOut: readonly NewValue[] = []) =>
      inTurn(async () => {
        const draft = await current();
        return put(takesPages(draft) ? draft : await begin({}), source, leftOut);
      }),

    /** The draft that pages go into from now on; started when there is none. It stays, even while it is empty. */
    taking: () =>
      inTurn(async () => {
        const draft = await current();
        const taken = takesPages(draft) ? draft : await begin({});
        awaited.add(taken.id);
        return taken;
      }),

    /**
     * Mixes pages into one draft, whichever is shown, in one write: each write costs as much as all the pages in it.
     * Those that are `together` are undone together. Answers for each page how many values the form did not have, and
     * whether the draft had the page.
     */
    addTo: (id: string, pages: readonly PageSource[], together: string) =>
      inTurn(async () => {
        let found: { values: number; again: boolean }[] = [];
        let count = 0;
        const mix = (draft: Draft, source: PageSource): Draft => {
          const again = hasPage(draft, source.url);
          const others = { ...draft, sources: again ? [] : draft.sources };
          const { enters } = pageNews(others, icpFromFindings(source.findings), source.url);
          found.push({ values: enters.length, again });
          const mixed = addSource(draft, source, now());
          if (mixed !== draft) count += 1;
          return mixed;
        };
        await change(
          id,
          (draft) => {
            if (draft.closedAt !== null) throw new Failed({ kind: 'not-found-here', what: `draft ${id}` });
            [found, count] = [[], 0];
            return pages.reduce(mix, draft);
          },
          () => ({ what: { kind: 'add-tabs', count }, together }),
        );
        return found;
      }),

    /** Puts what the person selected on a page into the open draft, or into a new one. */
    addSelection: (source: PageSource) =>
      inTurn(async () => {
        const draft = await current();
        const { id } = takesPages(draft) ? draft : await begin({});
        const [first] = source.findings;
        const step: StepOf = { what: { kind: 'pick', title: first?.value ?? '' } };
        return change(
          id,
          (before) => addSelection(before, source, now()),
          () => step,
        );
      }),

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

    /**
     * Applies what a person did in a form. Throws `Failed` when the draft is closed or unknown. With `starts`, an unknown
     * one is started under this id, unless another surface opened a draft meanwhile: then that one takes the changes.
     */
    change: (id: string, ops: readonly DraftOp[], { starts = false }: { starts?: boolean | undefined } = {}) =>
      inTurn(async () => {
        let target = id;
        if (starts && !(await get(id))) {
          const open = await current();
          target = takesPages(open) ? open.id : (await begin({ id })).id;
        }
        return change(
          target,
          (draft) => {
            if (draft.closedAt !== null)
              throw new Failed({ kind: 'invalid-input', where: 'draftId', expected: 'a draft that is open' });
            return applyOps(draft, ops, now());
          },
          (before) => ({ what: named(whatOf(ops), before) }),
        );
      }),

    /** Takes the last step of a draft back, whichever surface it came from; does the last one taken back again. */
    undo: (id: string) => inTurn(() => turn(id, undone)),
    redo: (id: string) => inTurn(() => turn(id, redone)),

    /** It was delivered: it takes no more pages. */
    close: (id: string) =>
      inTurn(() =>
        change(
          id,
          (draft) => closeDraft(draft, now()),
          () => null,
        ),
      ),

    get,
  };
}

const history = ({ past, future }: StoredDraft) => ({ past, future });

/** A page goes by its title. */
const named = (what: StepOf['what'], draft: Draft): StepOf['what'] =>
  what.kind === 'remove-page'
    ? { ...what, title: draft.sources.find(({ url }) => url === what.title)?.title || what.title }
    : what;

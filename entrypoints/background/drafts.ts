/** The only writer of drafts. Whatever surfaces, menus and commands ask for happens one after the other. */
import { Failed } from '../../utils/failure.ts';
import {
  addSelection,
  addSource,
  applyOps,
  closeDraft,
  type Draft,
  type DraftOp,
  type PageSource,
  startDraft,
} from '../../utils/icp/draft.ts';
import { type Icp, LIST_FIELDS } from '../../utils/icp/types.ts';
import type { Broadcast } from '../../utils/messages.ts';
import type { Storage } from '../../utils/storage/index.ts';
import { queue } from './exclusively.ts';

export interface DraftsOutside {
  storage: Pick<Storage, 'drafts' | 'state'>;
  broadcast: (broadcast: Broadcast) => void;
  now: () => Date;
  uuid: () => string;
}

export type Drafts = ReturnType<typeof openDrafts>;

const CURRENT = 'current-draft';

/** Whether nothing would be lost with it: no page gave anything, and nobody put anything in or took anything out. */
export const isUntouched = ({ written, typed, removed, icp, closedAt }: Draft): boolean =>
  closedAt === null &&
  [written, typed, removed, icp.revenue].every((list) => list.length === 0) &&
  LIST_FIELDS.every((field) => icp[field].length === 0);

/** Whether a page or a selection may go into it: else it starts another. */
const takesPages = (draft: Draft | null): draft is Draft =>
  draft !== null && draft.closedAt === null && !isUntouched(draft);

const hasSource = (draft: Draft, url: string) => draft.sources.some((source) => source.url === url);

/** Whether a draft took a whole page, and not only what was selected on it by hand. */
export const hasPage = (draft: Draft, url: string): boolean =>
  draft.sources.some(
    (source) =>
      source.url === url && (source.findings.length === 0 || source.findings.some((it) => it.source !== 'selection')),
  );

export function openDrafts({ storage, broadcast, now, uuid }: DraftsOutside) {
  const inTurn = queue();

  const current = async (): Promise<Draft | null> => {
    const pointer = await storage.state.get(CURRENT);
    return (pointer && (await storage.drafts.get(pointer.draftId))) ?? null;
  };

  /** Keeps the draft before, closed; one that nobody touched is not worth keeping. */
  const replace = async (start: { id?: string; source?: PageSource; icp?: Icp }): Promise<Draft> => {
    const before = await current();
    const draft = startDraft({ id: uuid(), now: now(), ...start });
    await storage.drafts.put(draft.id, draft);
    await storage.state.put(CURRENT, { version: 1, draftId: draft.id });
    if (before && isUntouched(before)) await storage.drafts.delete(before.id);
    else if (before && before.closedAt === null) await storage.drafts.put(before.id, closeDraft(before, now()));
    broadcast({ event: 'draft.changed', draft });
    return draft;
  };

  const change = async (id: string, next: (draft: Draft) => Draft): Promise<Draft> => {
    let same = false;
    const draft = await storage.drafts.update(id, (before) => {
      const after = next(before);
      same = after === before;
      return after;
    });
    if (!same) broadcast({ event: 'draft.changed', draft });
    return draft;
  };

  return {
    /** The draft that surfaces show; closed once it was delivered. */
    current,

    /**
     * A page was read. With no open draft it fills a new one; when it is a page of the open draft its source is
     * replaced; else the draft stays as it is. A page of the draft that was just delivered does not start another.
     */
    meet: (source: PageSource) =>
      inTurn(async () => {
        const draft = await current();
        if (draft?.closedAt && hasSource(draft, source.url)) return draft;
        if (draft?.closedAt === null && hasPage(draft, source.url))
          return change(draft.id, (before) => addSource(before, source, now()));
        return takesPages(draft) ? draft : replace({ source });
      }),

    /** Mixes a page into the open draft, or starts one with it. */
    add: (source: PageSource) =>
      inTurn(async () => {
        const draft = await current();
        if (!takesPages(draft)) return replace({ source });
        return change(draft.id, (before) => addSource(before, source, now()));
      }),

    /** Puts what the person selected on a page into the open draft, or into a new one. */
    addSelection: (source: PageSource) =>
      inTurn(async () => {
        const draft = await current();
        const open = takesPages(draft) ? draft : await replace({});
        return change(open.id, (before) => addSelection(before, source, now()));
      }),

    /** Starts anew. The draft before is closed and kept. */
    start: (start: { source?: PageSource; icp?: Icp }) => inTurn(() => replace(start)),

    /**
     * Applies what a person did in a form. Throws `Failed` when the draft is closed or unknown. With `starts`, an unknown
     * one is started under this id, unless another surface opened a draft meanwhile: then that one takes the changes.
     */
    change: (id: string, ops: readonly DraftOp[], { starts = false }: { starts?: boolean | undefined } = {}) =>
      inTurn(async () => {
        let target = id;
        if (starts && !(await storage.drafts.get(id))) {
          const open = await current();
          target = takesPages(open) ? open.id : (await replace({ id })).id;
        }
        return change(target, (draft) => {
          if (draft.closedAt !== null)
            throw new Failed({ kind: 'invalid-input', where: 'draftId', expected: 'a draft that is open' });
          return applyOps(draft, ops, now());
        });
      }),

    /** It was delivered: it takes no more pages. */
    close: (id: string) => inTurn(() => change(id, (draft) => closeDraft(draft, now()))),

    get: (id: string) => storage.drafts.get(id),
  };
}

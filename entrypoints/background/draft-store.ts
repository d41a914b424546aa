/** Drafts as they are stored, which of them is shown, and who hears of a change. Nothing here waits its turn: its callers do. */
import { Failed } from '../../utils/failure.ts';
import { type Draft, type PageSource, startDraft } from '../../utils/icp/draft.ts';
import type { undone } from '../../utils/icp/draft-history.ts';
import { type Icp, LIST_FIELDS } from '../../utils/icp/types.ts';
import type { Broadcast } from '../../utils/messages.ts';
import type { Storage } from '../../utils/storage/index.ts';
import type { StoredDraft } from '../../utils/storage/types.ts';
import { changedRecord, newRecord, type StepOf, seen } from './draft-records.ts';

export interface DraftsOutside {
  storage: Pick<Storage, 'drafts' | 'state'>;
  broadcast: (broadcast: Broadcast) => void;
  now: () => Date;
  uuid: () => string;
}

/** What a new draft begins with. */
export interface DraftStart {
  source?: PageSource;
  icp?: Icp;
  from?: Draft;
  /** The profile or draft that it comes from, and what that came from. */
  origins?: string[];
}

export type DraftStore = ReturnType<typeof draftStore>;

const CURRENT = 'current-draft';
/** As many drafts as a list of them shows. */
const MOST_LISTED = 200;

/** Whether nothing would be lost with it: no page gave anything, and nobody put anything in or took anything out. */
export const isUntouched = ({ written, typed, removed, pool, icp, closedAt }: Draft): boolean =>
  closedAt === null &&
  [written, typed, removed, icp.revenue].every((list) => list.length === 0) &&
  LIST_FIELDS.every((field) => pool[field].length === 0);

/** Whether a page or a selection may go into it: else it starts another. */
export const takesPages = (draft: Draft | null): draft is Draft =>
  draft !== null && draft.closedAt === null && !isUntouched(draft);

export function draftStore({ storage, broadcast, now, uuid }: DraftsOutside) {
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

  return { awaited, currentId, get, current, open, show, leave, begin, change, turn };
}

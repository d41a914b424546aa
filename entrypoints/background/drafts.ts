/** The only writer of drafts. Whatever surfaces, menus and commands ask for happens one after the other. */
import { Failed } from '../../utils/failure.ts';
import { closeDraft, type Draft, type DraftOp, type DraftSummary } from '../../utils/icp/draft.ts';
import { redone, undone, whatOf } from '../../utils/icp/draft-history.ts';
import { applyOps } from '../../utils/icp/draft-ops.ts';
import { draftLives } from './draft-lives.ts';
import { draftPages } from './draft-pages.ts';
import { type StepOf, summaryOf } from './draft-records.ts';
import { type DraftsOutside, draftStore, isUntouched, takesPages } from './draft-store.ts';
import { queue } from './exclusively.ts';

export type Drafts = ReturnType<typeof openDrafts>;

/** A page goes by its title. */
const named = (what: StepOf['what'], draft: Draft): StepOf['what'] =>
  what.kind === 'remove-page'
    ? { ...what, title: draft.sources.find(({ url }) => url === what.title)?.title || what.title }
    : what;

export function openDrafts(outside: DraftsOutside) {
  const { now } = outside;
  const inTurn = queue();
  const store = draftStore(outside);
  const { currentId, get, current, open, begin, change, turn } = store;

  return {
    /** The draft that surfaces show; closed once it was delivered. */
    current,

    /** Every open draft, the one that was changed last first. */
    async list(): Promise<DraftSummary[]> {
      const [drafts, id] = await Promise.all([open(), currentId()]);
      return drafts.filter((draft) => draft.id === id || !isUntouched(draft)).map((draft) => summaryOf(draft, id));
    },

    ...draftPages(store, inTurn, now),
    ...draftLives(store, inTurn, outside),

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

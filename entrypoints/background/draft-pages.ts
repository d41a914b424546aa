/** What pages and selections do to drafts. */
import { Failed } from '../../utils/failure.ts';
import {
  addSelection,
  addSource,
  type Draft,
  hasPage,
  type NewValue,
  type PageSource,
  pageNews,
} from '../../utils/icp/draft.ts';
import { icpFromFindings } from '../../utils/icp/from-findings.ts';
import type { StepOf } from './draft-records.ts';
import { type DraftStore, takesPages } from './draft-store.ts';
import type { queue } from './exclusively.ts';

const hasSource = (draft: Draft, url: string) => draft.sources.some((source) => source.url === url);

const pageStep = (draft: Draft, { url, title }: PageSource): StepOf => ({
  what: { kind: hasPage(draft, url) ? 'read-again' : 'add-page', title: title || url },
});

export function draftPages(
  { awaited, current, begin, change }: DraftStore,
  inTurn: ReturnType<typeof queue>,
  now: () => Date,
) {
  const put = (draft: Draft, source: PageSource, leftOut: readonly NewValue[]): Promise<Draft> =>
    change(
      draft.id,
      (before) => addSource(before, source, now(), leftOut),
      (before) => pageStep(before, source),
    );

  return {
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
  };
}

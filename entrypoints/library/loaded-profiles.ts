/** The profiles that the library has loaded: all of them as rows, where each was delivered, and what providers list. */
import type { DeliveryMark, ProfileRow, RemoteList, RemoteView } from '../../utils/messages/library.ts';
import type { Send } from '../../utils/messages/send.ts';
import type { DeliveryView, ReplyOf } from '../../utils/messages.ts';
import { byTimeout, type Later, paced } from './paced.ts';

/** About a megabyte of rows a message: the first are there soon, and none holds up the page. */
const PAGE = 1_000;
const SHOW_MS = 150;

export interface LoadedProfiles {
  rows: readonly ProfileRow[];
  marks: readonly DeliveryMark[];
  remotes: readonly RemoteView[];
  /** Null until the first page is there. */
  total: number | null;
  /** More rows are on their way. */
  loading: boolean;
}

export const NO_PROFILES: LoadedProfiles = { rows: [], marks: [], remotes: [], total: null, loading: true };

export type ProfileLoader = ReturnType<typeof loadProfiles>;

/** Starts with the first page. `failed` hears when a page cannot be had. */
export function loadProfiles(
  send: Send,
  changed: (loaded: LoadedProfiles) => void,
  failed: (error: unknown) => void,
  later: Later = byTimeout,
) {
  let rows = new Map<string, ProfileRow>();
  let marks = new Map<string, DeliveryMark>();
  const lists = new Map<string, RemoteList>();
  let total: number | null = null;
  let loading = true;
  let round = 0;

  const tell = () =>
    changed({
      rows: [...rows.values()],
      marks: [...marks.values()],
      remotes: [...lists.values()].flatMap(({ profiles }) => profiles),
      total,
      loading,
    });
  const tellSoon = paced(SHOW_MS, tell, later);

  const restart = async (): Promise<void> => {
    round += 1;
    const asked = round;
    const [fresh, freshMarks] = [new Map<string, ProfileRow>(), new Map<string, DeliveryMark>()];
    const first = total === null;
    loading = true;
    try {
      let after: string | null = null;
      do {
        const page: ReplyOf<'profile.page'> = await send('profile.page', { after, limit: PAGE });
        if (asked !== round) return;
        for (const row of page.rows) fresh.set(row.id, row);
        // The first time, what is there is shown while the rest comes; later ones replace the whole at once.
        if (first) {
          rows = fresh;
          total = page.total;
          tellSoon();
        }
        after = page.next;
      } while (after !== null);
      rows = fresh;
      total = fresh.size;
      let before: string | null = null;
      do {
        const page: ReplyOf<'delivery.marks'> = await send('delivery.marks', { before, limit: PAGE });
        if (asked !== round) return;
        for (const mark of page.marks) freshMarks.set(mark.id, mark);
        before = page.next;
      } while (before !== null);
      marks = freshMarks;
      loading = false;
      tell();
    } catch (error) {
      if (asked === round) failed(error);
    }
  };
  restart();

  return {
    restart,
    put(changedRows: readonly ProfileRow[], gone: readonly string[]): void {
      for (const row of changedRows) rows.set(row.id, row);
      for (const id of gone) rows.delete(id);
      total = loading ? total : rows.size;
      tellSoon();
    },
    mark({ id, draftId, provider, state, remote }: DeliveryView): void {
      marks.set(id, { id, draftId, provider, state, remoteId: remote?.id ?? null });
      tellSoon();
    },
    unmark(id: string): void {
      if (marks.delete(id)) tellSoon();
    },
    remote(provider: string, list: RemoteList | null): void {
      if (list) lists.set(provider, list);
      else lists.delete(provider);
      tell();
    },
  };
}

/** The keys of the list of profiles. While somebody types they are the box's own, but for the arrows and Escape in the search. */
import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import type { ListNow, ProfileChanges } from './profile-changes.ts';
import { EMPTY_QUERY, type LibraryQuery } from './SearchBar.tsx';
import type { Picks } from './use-picks.ts';

const STEPS: Readonly<Record<string, number>> = { j: 1, J: 1, ArrowDown: 1, k: -1, K: -1, ArrowUp: -1 };
const SEARCH_KEYS = ['ArrowDown', 'ArrowUp', 'Escape'];

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement;

export function useListKeys({
  list,
  search,
  query,
  onQuery,
  paneOpen,
  closePane,
  picks,
  changes: { archive, remove },
  show,
  undoLast,
}: {
  list: RefObject<ListNow>;
  search: RefObject<HTMLInputElement | null>;
  query: LibraryQuery;
  onQuery: (query: LibraryQuery) => void;
  /** A file comes or goes. */
  paneOpen: boolean;
  closePane: () => void;
  picks: Picks;
  changes: ProfileChanges;
  show: (key: string | null, focus: boolean) => void;
  undoLast: () => void;
}): void {
  // With the rows themselves: the first key may come before a frame does.
  useLayoutEffect(() => {
    const keysOf = () => list.current.rows.map((row) => row.key);
    /** The ones that are picked, else the one that is shown. */
    const chosen = () => {
      if (list.current.picked.length > 0) return list.current.picked;
      const entry = list.current.rows.find((row) => row.key === list.current.shown);
      return entry ? [entry] : [];
    };
    const onKeyDown = (event: KeyboardEvent) => {
      const { target, key } = event;
      if (document.querySelector('dialog[open], [role=menu]')) return;
      const inSearch = target === search.current;
      const typing = isTyping(target);
      if (event.ctrlKey || event.metaKey) {
        if (typing || event.altKey) return;
        if (key === 'a') picks.all(keysOf());
        else if (key === 'z' && !event.shiftKey) undoLast();
        else return;
        event.preventDefault();
        return;
      }
      if (event.altKey || (typing && !(inSearch && SEARCH_KEYS.includes(key)))) return;
      const { shown } = list.current;
      const step = STEPS[key];
      if (step !== undefined) {
        const keys = keysOf();
        const at = keys.indexOf(shown ?? '');
        const to = keys[at < 0 ? 0 : Math.min(keys.length - 1, Math.max(0, at + step))];
        if (to === undefined) return;
        if (event.shiftKey) picks.extend(keys, shown, to);
        show(to, true);
      } else if (key === '/') search.current?.focus();
      else if (key === 'x' && shown !== null) picks.toggle(shown);
      else if (key === 'a')
        archive(
          chosen(),
          chosen().some(({ archived }) => !archived),
        );
      else if (key === 'Delete') remove(chosen());
      else if (key === 'Escape' && inSearch && (query.typed || query.filters.length > 0)) onQuery(EMPTY_QUERY);
      else if (key === 'Escape' && paneOpen) closePane();
      else if (key === 'Escape' && list.current.picked.length > 0) picks.clear();
      else if (key === 'Escape' && shown !== null && !inSearch) show(null, false);
      else return;
      event.preventDefault();
    };
    addEventListener('keydown', onKeyDown);
    return () => removeEventListener('keydown', onKeyDown);
  });
}

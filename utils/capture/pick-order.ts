/** What a click on the menu asks of the script that it injects. Its own file: the background needs this, and not the reading. */
import type { PickedAs } from './selection.ts';

export interface PickOrder {
  /** What the person said that it is. */
  as: PickedAs;
  /** Where to look: in the selection, at the link of this URL, or nowhere (the page is another one than was clicked in). */
  from: { kind: 'selection' } | { kind: 'link'; url: string } | { kind: 'nowhere' };
  /** What the event said, for a page that says nothing itself. */
  text: string;
}

/** More than anybody means to add; a selected whole page is cut off here, in characters. */
export const LONGEST_PICK = 20_000;

/** The name under which the order lies in the script's own world, which no page reaches. */
export const ORDER = 'icepickOrder';

import { createContext } from 'preact';

/** How many pages the draft has: what "on 7 pages" is measured by. */
export const PageTotal = createContext(0);

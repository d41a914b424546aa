import { createContext } from 'preact';

/** Called when the card of a value closes, unless because the window was left: what it showed elsewhere is over. */
export const CardClosed = createContext<() => void>(() => undefined);

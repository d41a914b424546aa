import { createContext } from 'preact';

/** Called when the card of a value closes: what it showed elsewhere is over. */
export const CardClosed = createContext<() => void>(() => undefined);

import { createContext } from 'preact';

/** Unlocks the keys; rejects with what went wrong. Each surface provides it, wherever below it a lock shows. */
export const Unlocking = createContext<((passphrase: string) => Promise<unknown>) | null>(null);

/** Which rows are picked, and how a click or a key changes that. */
import { useRef, useState } from 'preact/hooks';

export interface Picks {
  picked: ReadonlySet<string>;
  toggle: (key: string) => void;
  /** Picks everything from where the last single pick was, up to here. */
  extend: (keys: readonly string[], from: string | null, to: string) => void;
  all: (keys: readonly string[]) => void;
  clear: () => void;
}

export function usePicks(): Picks {
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set());
  const anchor = useRef<string | null>(null);
  // What the next key starts from: keys may come faster than pictures of what they did.
  const latest = useRef(picked);
  const set = (next: ReadonlySet<string>) => {
    latest.current = next;
    setPicked(next);
  };
  return {
    picked,
    toggle(key) {
      const next = new Set(latest.current);
      if (!next.delete(key)) next.add(key);
      anchor.current = key;
      set(next);
    },
    extend(keys, from, to) {
      anchor.current ??= from ?? to;
      const [one, other] = [keys.indexOf(anchor.current), keys.indexOf(to)];
      const range = one < 0 ? [to] : keys.slice(Math.min(one, other), Math.max(one, other) + 1);
      set(new Set([...latest.current, ...range]));
    },
    all: (keys) => set(new Set(keys)),
    clear() {
      anchor.current = null;
      set(new Set());
    },
  };
}

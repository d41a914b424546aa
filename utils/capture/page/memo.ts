/** What was worked out about a text of this page; forgotten with every new page. */
const all: Map<string, unknown>[] = [];

/** A function of a text that is worked out once a page. */
export function memo<T>(work: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  all.push(known);
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const result = work(text);
    if (text.length < 300) known.set(text, result);
    return result;
  };
}

export function forgetPage(): void {
  for (const known of all) known.clear();
}

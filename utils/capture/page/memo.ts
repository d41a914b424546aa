/** What was worked out about a text of this page; forgotten with every new page. */
const all: Map<string, unknown>[] = [];

/** A map for what is worked out about one page. */
export function pageMap<T>(): Map<string, T> {
  const known = new Map<string, T>();
  all.push(known);
  return known;
}

/** Longer texts are seldom asked about twice. */
const LONGEST = 300;

/** A function of a text that is worked out once a page. */
export function memo<T>(work: (text: string) => T): (text: string) => T {
  const known = pageMap<T>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const result = work(text);
    if (text.length < LONGEST) known.set(text, result);
    return result;
  };
}

/** A function of a text under a heading of which a page has few (its language, its company), worked out once a page. */
export function memoUnder<T>(work: (text: string, heading: string) => T): (text: string, heading: string) => T {
  const byHeading = pageMap<Map<string, T>>();
  return (text, heading) => {
    let known = byHeading.get(heading);
    if (!known) {
      known = new Map();
      byHeading.set(heading, known);
    }
    const before = known.get(text);
    if (before !== undefined) return before;
    const result = work(text, heading);
    if (text.length < LONGEST) known.set(text, result);
    return result;
  };
}

export function forgetPage(): void {
  for (const known of all) known.clear();
}

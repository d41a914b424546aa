interface Forgetful {
  clear(): void;
}

/** What was worked out about this page; forgotten with every new page. */
const all: Forgetful[] = [];

/** What is cleared with every new page. */
export function perPage<T extends Forgetful>(known: T): T {
  all.push(known);
  return known;
}

/** A map for what is worked out about one page. */
export const pageMap = <T>(): Map<string, T> => perPage(new Map<string, T>());

/** Longer texts are seldom asked about twice. */
const LONGEST = 300;

/** A function of a text that is worked out once a page, unless the text is longer than so many characters. */
export function memo<T>(work: (text: string) => T, longest = LONGEST): (text: string) => T {
  const known = pageMap<T>();
  return (text) => {
    if (text.length > longest) return work(text);
    const before = known.get(text);
    if (before !== undefined) return before;
    const result = work(text);
    known.set(text, result);
    return result;
  };
}

/** A function of a text under a heading of which a page has few (its language, its company), worked out once a page. */
export function memoUnder<T>(work: (text: string, heading: string) => T): (text: string, heading: string) => T {
  const byHeading = pageMap<Map<string, T>>();
  return (text, heading) => {
    if (text.length > LONGEST) return work(text, heading);
    let known = byHeading.get(heading);
    if (!known) {
      known = new Map();
      byHeading.set(heading, known);
    }
    const before = known.get(text);
    if (before !== undefined) return before;
    const result = work(text, heading);
    known.set(text, result);
    return result;
  };
}

export function forgetPage(): void {
  for (const known of all) known.clear();
}

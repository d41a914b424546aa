/** Ways to break a page, each of which some page on the web has. All randomness comes from `next` (0 ≤ n < 1). */
type Random = () => number;
type Mutation = (html: string, next: Random) => string;

/** A small seeded generator (mulberry32): the same seed makes the same pages. */
export function random(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const within = (html: string, next: Random) => Math.floor(next() * html.length);
const insert = (html: string, next: Random, text: string) => {
  const at = within(html, next);
  return html.slice(0, at) + text + html.slice(at);
};

export const MUTATIONS: Readonly<Record<string, Mutation>> = {
  'broken nesting': (html, next) => html.replace(/<\/(?:div|p|li|section)>/g, (tag) => (next() < 0.2 ? '' : tag)),
  'cut in the middle': (html, next) => html.slice(0, within(html, next)),
  'cut JSON-LD': (html, next) =>
    html.replace(
      /(ld\+json[^>]*>)([\s\S]*?)(<\/script>)/g,
      (_, open: string, body: string, close: string) => open + body.slice(0, within(body, next)) + close,
    ),
  'poisoned JSON-LD': (html, next) =>
    insert(
      html,
      next,
      '<script type="application/ld+json">{"@type":["JobPosting",{}],"__proto__":{"x":1,"title":"y"},"title":{"@value":["a"]},"constructor":null,"hiringOrganization":{"@id":"#a"},"@id":"#a","jobLocation":[[[{"address":{"addressCountry":{"__proto__":null}}}]]]}</script>',
    ),
  'clobbering fields': (html, next) =>
    insert(
      html,
      next,
      '<form><input name="firstChild"><input name="nextSibling"><input name="parentNode"><input name="getAttribute"><input name="nodeType"><input name="contains"><input name="checkVisibility"><input name="closest"><input name="previousElementSibling"><p>CEO</form><img name="title"><form name="documentElement">',
    ),
  'a text of ten megabytes': (html, next) => insert(html, next, `<p>${'Head of Sales, '.repeat(700_000)}</p>`),
  'twenty thousand levels': (html, next) => insert(html, next, '<div>'.repeat(20_000)),
  'invisible characters': (html, next) => html.replace(/ /g, () => (next() < 0.05 ? '\u202e\u200b ' : ' ')),
  'shuffled pieces': (html, next) => {
    const cut = within(html, next);
    return html.slice(cut) + html.slice(0, cut);
  },
};
export const NAMES = Object.keys(MUTATIONS);

/** The page number `count` of a seed: which mutation it gets, and where its random numbers start. */
export function mutated(html: string, count: number, seed: number): { name: string; html: string } {
  const name = NAMES[count % NAMES.length] ?? '';
  return { name, html: MUTATIONS[name]?.(html, random(seed * 1_000_003 + count)) ?? html };
}

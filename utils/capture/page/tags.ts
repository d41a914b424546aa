/** What the walk has to know of an element's tag. */

/** Not shown as text, with all that is in it. */
export const UNSEEN = 1;
/** Runs on in its line. */
export const INLINE = 2;
/** Ends a line and holds nothing. */
export const BREAK = 4;
/** Often carries a shadow root: anything with a hyphen may, too. */
export const HOST = 8;

export interface Tag {
  /** Upper case, whatever the document's kind. */
  upper: string;
  /** Lower case. */
  name: string;
  traits: number;
  /** 1–6 of a heading, else 0. */
  level: number;
}

const TRAITS: readonly [traits: number, tags: string][] = [
  [
    UNSEEN,
    'SCRIPT STYLE TEMPLATE NOSCRIPT SVG CANVAS OBJECT EMBED SELECT DATALIST TEXTAREA INPUT HEAD VIDEO AUDIO MATH MAP METER PROGRESS',
  ],
  [
    INLINE,
    'A ABBR ACRONYM B BDI BDO BIG CITE CODE DATA DEL DFN EM FONT I INS KBD LABEL MARK NOBR Q RUBY RB S SAMP SMALL SPAN STRIKE STRONG SUB SUP TIME TT U VAR WBR',
  ],
  [BREAK, 'BR HR'],
  [HOST, 'DIV SECTION'],
  [
    0,
    'HTML BODY MAIN HEADER FOOTER NAV ASIDE ARTICLE P UL OL LI DL DT DD TABLE TBODY THEAD TR TD TH H1 H2 H3 H4 H5 H6 IMG IFRAME FRAME BLOCKQUOTE FIGURE FIGCAPTION BUTTON FORM',
  ],
];

const describe = (upper: string, traits: number): Tag => ({
  upper,
  name: upper.toLowerCase(),
  traits,
  level: /^H[1-6]$/.test(upper) ? Number(upper[1]) : 0,
});

const TAGS = new Map<string, Tag>(
  TRAITS.flatMap(([traits, tags]) => tags.split(' ').map((upper) => [upper, describe(upper, traits)] as const)),
);

/** The tag of a node name as the DOM gives it. */
export function tagOf(nodeName: string): Tag {
  const known = TAGS.get(nodeName);
  if (known) return known;
  const upper = nodeName.toUpperCase();
  return TAGS.get(upper) ?? describe(upper, upper.includes('-') ? HOST : 0);
}

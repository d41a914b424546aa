/** What the walk has to know of an element's tag. */
import { memo } from './memo.ts';
import type { Zone } from './types.ts';

/** Not shown as text, with all that is in it. */
export const UNSEEN = 1;
/** Runs on in its line. */
export const INLINE = 2;
/** Ends a line and holds nothing. */
export const BREAK = 4;
/** Often carries a shadow root: anything with a hyphen may, too. */
export const HOST = 8;
export const IMAGE = 16;
export const FRAME = 32;
export const LINK = 64;
export const ITEM = 128;
export const QUOTE = 256;
/** Whatever its class says, it is not hidden. */
export const STAYS = 512;
/** Its class speaks of the whole page, never of a part's place. */
export const OVERALL = 1024;

export interface Tag {
  /** Lower case. */
  name: string;
  traits: number;
  /** 1–6 of a heading, else 0. */
  level: number;
  /** The part of the page that it marks. */
  zone: Zone | null;
}

const TRAITS: readonly [traits: number, tags: string][] = [
  [
    UNSEEN,
    'SCRIPT STYLE TEMPLATE NOSCRIPT SVG CANVAS OBJECT EMBED SELECT DATALIST TEXTAREA INPUT HEAD VIDEO AUDIO MATH MAP METER PROGRESS',
  ],
  [
    INLINE,
    'ABBR ACRONYM B BDI BDO BIG CITE CODE DATA DEL DFN EM FONT I INS KBD LABEL MARK NOBR RUBY RB S SAMP SMALL SPAN STRIKE STRONG SUB SUP TIME TT U VAR WBR',
  ],
  [INLINE | LINK, 'A'],
  [INLINE | QUOTE, 'Q'],
  [BREAK, 'BR HR'],
  [HOST, 'DIV SECTION'],
  [IMAGE, 'IMG'],
  [FRAME, 'IFRAME FRAME'],
  [ITEM, 'LI'],
  [QUOTE, 'BLOCKQUOTE'],
  [STAYS | OVERALL, 'BODY'],
  [STAYS, 'MAIN'],
  [OVERALL, 'HTML'],
  [
    0,
    'HEADER FOOTER NAV ASIDE ARTICLE P UL OL DL DT DD TABLE TBODY THEAD TR TD TH H1 H2 H3 H4 H5 H6 FIGURE FIGCAPTION BUTTON FORM',
  ],
];

const isZone = (name: string): name is Zone => /^(?:main|header|nav|aside|footer)$/.test(name);

const describe = (upper: string, traits: number): Tag => {
  const name = upper.toLowerCase();
  return {
    name,
    traits,
    level: /^h[1-6]$/.test(name) ? Number(name[1]) : 0,
    zone: isZone(name) ? name : null,
  };
};

const TAGS = new Map<string, Tag>(
  TRAITS.flatMap(([traits, tags]) => tags.split(' ').map((upper) => [upper, describe(upper, traits)] as const)),
);

const rareTag = memo((nodeName: string): Tag => {
  const upper = nodeName.toUpperCase();
  return TAGS.get(upper) ?? describe(upper, upper.includes('-') ? HOST : 0);
});

/** The tag of a node name as the DOM gives it. */
export const tagOf = (nodeName: string): Tag => TAGS.get(nodeName) ?? rareTag(nodeName);

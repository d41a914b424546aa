/** The page as readers see it: made by one walk of the DOM. */
import type { CaptureNote } from '../types.ts';

export type Zone = 'main' | 'header' | 'nav' | 'aside' | 'footer';

/** A run of text inside a block that has an element of its own ("<span>Industry</span><span>Banking</span>" has two). */
export interface Part {
  text: string;
  element: Element;
}

/** A line of text as a person sees it: what stands between two block boundaries. */
export interface Block {
  index: number;
  text: string;
  /** Lower-case tag of the element that the line belongs to. */
  tag: string;
  /** 1–6 in a heading, else 0. */
  level: number;
  element: Element;
  zone: Zone;
  parts: Part[];
  /** Whether there is a link in the line, or around it. */
  readonly linked: boolean;
  /** The first link in the line, or the link around it; '' without one. */
  readonly href: string;
  /** Elements that are built alike share it: tag and classes of the element and its parent. */
  readonly shape: string;
  /** The telling characters in the text, as bits of `signs.ts`. */
  readonly signs: number;
  /** Inside `<li>`. */
  listed: boolean;
  /** Inside an `<article>`, blockquote or a quote's figure. */
  quoted: boolean;
}

export interface PageLink {
  readonly href: string;
  /** Whether it plainly leads to this very site. */
  readonly within: boolean;
  text: string;
  zone: Zone;
  element: Element;
}

export interface PageImage {
  readonly alt: string;
  readonly src: string;
  zone: Zone;
  element: Element;
}

/** A schema.org item from microdata or RDFa, shaped as a JSON-LD node. */
export type SchemaNode = Record<string, unknown>;

export interface Page {
  url: URL;
  title: string;
  lang: string;
  /** Names in lower case: `description`, `og:title` …; the first of a name counts. */
  meta: ReadonlyMap<string, string>;
  canonical: string;
  blocks: Block[];
  links: PageLink[];
  images: PageImage[];
  /** Every node of every JSON-LD block, flat, with references resolved. */
  jsonLd: SchemaNode[];
  microdata: SchemaNode[];
  root: Element;
  notes: CaptureNote[];
}

/** One pass over the DOM: lines of text with their place, links and images. No recursion: pages nest 20,000 levels deep. */
import type { CaptureNote } from '../types.ts';
import type { Ceilings } from './ceilings.ts';
import {
  attribute,
  contains,
  documentElement,
  firstChild,
  nextSibling,
  nodeName,
  nodeType,
  nodeValue,
  parentNode,
  shadowRoot,
} from './dom.ts';
import { memo } from './memo.ts';
import { tidy } from './text.ts';
import type { Block, Page, PageLink, Part, Zone } from './types.ts';
import { isHidden } from './visibility.ts';

const UNSEEN = new Set(
  'SCRIPT STYLE TEMPLATE NOSCRIPT SVG CANVAS OBJECT EMBED SELECT DATALIST TEXTAREA INPUT HEAD VIDEO AUDIO MATH MAP METER PROGRESS'.split(
    ' ',
  ),
);
const INLINE = new Set(
  'A ABBR ACRONYM B BDI BDO BIG CITE CODE DATA DEL DFN EM FONT I INS KBD LABEL MARK NOBR Q RUBY RB S SAMP SMALL SPAN STRIKE STRONG SUB SUP TIME TT U VAR WBR'.split(
    ' ',
  ),
);
const NAV = /(?:^|[\s_-])(?:nav|navbar|navigation|menu|breadcrumbs?|topbar|toolbar|pagination)(?:[\s_-]|$)/i;
const ASIDE = /(?:^|[\s_-])(?:sidebar|related|comments?)(?:[\s_-]|$)/i;
const FOOTER = /(?:^|[\s_-])(?:footer|colophon|site-footer)(?:[\s_-]|$)/i;

export type Walked = Pick<Page, 'blocks' | 'links' | 'images'>;

interface Frame {
  element: Element;
  next: ChildNode | null;
  zone: Zone;
  block: boolean;
  holder: Element;
  level: number;
  href: string;
  listed: boolean;
  quoted: boolean;
  shadow: ChildNode | null;
  /** Of a navigation that only its class names: that is checked afterwards. */
  region: Region | null;
}

/** A part of the page whose class calls it a menu; whether it is one shows in its links. */
interface Region {
  blocks: Block[];
  before: Zone;
}

/** Walks all that can be seen under `root`. `strict` leaves out what is marked `aria-hidden`. */
export function walk(root: Element, base: URL, ceilings: Ceilings, notes: CaptureNote[], strict: boolean): Walked {
  const blocks: Block[] = [];
  const links: PageLink[] = [];
  const images: Walked['images'] = [];
  const regions: Region[] = [];
  let nodes = 0;
  let characters = 0;
  let parts: Part[] = [];
  let text = '';
  let spaceDue = false;
  let lineFrame: Frame | null = null;
  let lineHref = '';
  let openLink: PageLink | null = null;

  const endLine = () => {
    const frame = lineFrame;
    if (frame && text) {
      const element = frame.holder;
      const above = parentNode(element);
      const parent = above && nodeType(above) === 1 ? (above as Element) : element;
      const block: Block = {
        index: blocks.length,
        text,
        tag: nodeName(element).toLowerCase(),
        level: frame.level,
        element,
        zone: frame.zone,
        parts,
        href: lineHref || frame.href,
        shape: shapeOf(element, parent),
        listed: frame.listed,
        quoted: frame.quoted,
      };
      blocks.push(block);
      frame.region?.blocks.push(block);
    }
    parts = [];
    text = '';
    spaceDue = false;
    lineFrame = null;
    lineHref = '';
  };

  const addText = (value: string, frame: Frame) => {
    const raw = value.length > ceilings.line ? value.slice(0, ceilings.line) : value;
    characters += raw.length;
    const words = tidy(raw);
    if (!words) {
      if (text) spaceDue = true;
      return;
    }
    if (text.length > ceilings.line) return;
    const last = parts.at(-1);
    const leading = /^\s/.test(raw);
    // Neighbouring elements without white space between them ("<span>Size</span><span>50</span>") are two words.
    const apart = last !== undefined && last.element !== frame.element && isBeside(last.element, frame.element);
    if (text && (spaceDue || leading || apart)) text += ' ';
    text += words;
    spaceDue = /\s$/.test(raw);
    lineFrame ??= frame;
    if (last && last.element === frame.element) last.text += (leading ? ' ' : '') + words;
    else parts.push({ text: words, element: frame.element });
    if (frame.href) lineHref ||= frame.href;
    if (openLink && openLink.text.length < 300) openLink.text += (openLink.text ? ' ' : '') + words;
  };

  const stack: Frame[] = [
    {
      element: root,
      next: firstChild(root),
      zone: 'main',
      block: true,
      holder: root,
      level: 0,
      href: '',
      listed: false,
      quoted: false,
      shadow: null,
      region: null,
    },
  ];
  let frame = stack[0];
  while (frame) {
    let node = frame.next;
    if (!node && frame.shadow) {
      node = frame.shadow;
      frame.shadow = null;
    }
    if (!node) {
      if (frame.block) endLine();
      if (nodeName(frame.element) === 'A') openLink = null;
      stack.pop();
      frame = stack.at(-1);
      continue;
    }
    frame.next = nextSibling(node);
    if (++nodes > ceilings.nodes || characters > ceilings.characters) {
      endLine();
      const over = nodes > ceilings.nodes;
      notes.push({
        kind: 'ceiling',
        what: over ? 'nodes' : 'characters',
        limit: over ? ceilings.nodes : ceilings.characters,
      });
      break;
    }
    const type = nodeType(node);
    if (type === 3) {
      addText(nodeValue(node) ?? '', frame);
      continue;
    }
    if (type !== 1) continue;
    const element = node as Element;
    const tag = nodeName(element).toUpperCase();
    if (tag === 'BR' || tag === 'HR') {
      endLine();
      continue;
    }
    if (UNSEEN.has(tag)) continue;
    if (tag === 'IMG') {
      if (!isHidden(element, '', '', false)) {
        const alt = tidy((attribute(element, 'alt') ?? '').slice(0, 300));
        images.push({ alt, src: (attribute(element, 'src') ?? '').slice(0, 500), zone: frame.zone, element });
      }
      continue;
    }
    if (tag === 'IFRAME' || tag === 'FRAME') {
      const inner = frameRoot(element);
      if (inner) {
        endLine();
        stack.push({ ...frame, element: inner, next: firstChild(inner), holder: inner, block: true, shadow: null });
        frame = stack.at(-1);
      } else noteForeignFrame(element, base, notes);
      continue;
    }
    const className = attribute(element, 'class') ?? '';
    const id = attribute(element, 'id') ?? '';
    if (isHidden(element, className, id, strict) && tag !== 'BODY' && tag !== 'MAIN') continue;
    const inline = INLINE.has(tag);
    const role = attribute(element, 'role');
    const zone = zoneOf(tag, role, className, id, frame.zone);
    let region = frame.region;
    if (!region && (zone === 'nav' || zone === 'footer') && frame.zone !== zone && tag !== 'NAV' && tag !== 'FOOTER') {
      region = { blocks: [], before: frame.zone };
      regions.push(region);
    }
    if (!inline) endLine();
    const child: Frame = {
      element,
      next: firstChild(element),
      zone,
      block: !inline,
      holder: inline ? frame.holder : element,
      level: /^H[1-6]$/.test(tag) ? Number(tag[1]) : headingRole(element, tag, role, frame.level),
      href: frame.href,
      listed: frame.listed || tag === 'LI',
      quoted: frame.quoted || tag === 'BLOCKQUOTE' || tag === 'Q',
      shadow: null,
      region,
    };
    const shadow = tag.includes('-') || tag === 'DIV' || tag === 'SECTION' ? shadowRoot(element) : null;
    if (shadow) child.shadow = firstChild(shadow);
    if (tag === 'A') {
      const href = absolute(attribute(element, 'href'), base);
      child.href = href;
      if (href) {
        openLink = { href, text: '', zone: child.zone, element };
        links.push(openLink);
      }
    }
    stack.push(child);
    frame = child;
  }
  for (const region of regions) settleRegion(region);
  return { blocks, links, images };
}

/** A menu is mostly links, and a footer is not in the middle of a list's items. */
function settleRegion({ blocks, before }: Region) {
  const linked = blocks.filter(({ href, tag }) => href || tag === 'button').length;
  const long = blocks.some(({ text, href }) => text.length > 140 && !href);
  const menu =
    blocks[0]?.zone === 'nav'
      ? linked >= blocks.length * 0.6 && !(long && linked < blocks.length * 0.8)
      : before !== 'main' || blocks.length > 4;
  if (!menu) for (const block of blocks) block.zone = before;
}

function headingRole(element: Element, tag: string, role: string | null, inherited: number): number {
  if (inherited || role !== 'heading' || tag === 'A') return inherited;
  const level = Number(attribute(element, 'aria-level') ?? 2);
  return level >= 1 && level <= 6 ? level : 2;
}

const zoneByName = memo((names: string): { zone: Zone | null } => ({
  zone: NAV.test(names) ? 'nav' : FOOTER.test(names) ? 'footer' : ASIDE.test(names) ? 'aside' : null,
}));

function zoneOf(tag: string, role: string | null, className: string, id: string, inherited: Zone): Zone {
  if (inherited === 'footer' || inherited === 'nav') return inherited;
  if (tag === 'NAV') return 'nav';
  if (tag === 'FOOTER') return 'footer';
  if (tag === 'ASIDE') return 'aside';
  if (tag === 'MAIN') return 'main';
  if (tag === 'H1' || INLINE.has(tag)) return inherited;
  if (role === 'navigation' || role === 'menu' || role === 'menubar') return 'nav';
  if (role === 'contentinfo') return 'footer';
  const names = id ? `${className} ${id}` : className;
  const named = names && tag !== 'BODY' && tag !== 'HTML' ? zoneByName(names).zone : null;
  if (named && (named !== 'aside' || inherited === 'main')) return named;
  if (tag === 'HEADER' && inherited === 'main') return 'header';
  return inherited;
}

const shapeOf = (element: Element, parent: Element) =>
  `${nodeName(element)}.${(attribute(element, 'class') ?? '').slice(0, 120)}<${nodeName(parent)}.${(attribute(parent, 'class') ?? '').slice(0, 120)}`;

/** Neither holds the other. */
const isBeside = (a: Element, b: Element) => !contains(a, b) && !contains(b, a);

function absolute(href: string | null, base: URL): string {
  if (!href || href.startsWith('#')) return '';
  try {
    const url = new URL(href.trim().slice(0, 2000), base);
    return /^(?:https?|mailto|tel):$/.test(url.protocol) ? url.href : '';
  } catch {
    return '';
  }
}

/** The body of a frame of this page's own origin. */
function frameRoot(element: Element): Element | null {
  try {
    const inner = (element as HTMLIFrameElement).contentDocument;
    return inner ? documentElement(inner) : null;
  } catch {
    return null;
  }
}

function noteForeignFrame(element: Element, base: URL, notes: CaptureNote[]) {
  const url = absolute(attribute(element, 'src'), base);
  if (!url.startsWith('http') || notes.length > 20) return;
  const host = new URL(url).hostname;
  if (host !== base.hostname) notes.push({ kind: 'foreign-frame', host, url: url.slice(0, 500) });
}

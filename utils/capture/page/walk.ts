/** One pass over the DOM: lines of text with their place, links and images. No recursion: pages nest 20,000 levels deep. */
import type { CaptureNote } from '../types.ts';
import { Address, absolute } from './address.ts';
import type { Ceilings } from './ceilings.ts';
import { type Says, saysOf } from './class-names.ts';
import {
  attribute,
  childElementCount,
  classOf,
  documentElement,
  firstChild,
  idOf,
  nextSibling,
  nodeName,
  nodeType,
  nodeValue,
  shadowRoot,
  textContent,
} from './dom.ts';
import { type Frame, Image, Link, type Place, type Region } from './line.ts';
import { Lines } from './lines.ts';
import {
  BREAK,
  FRAME,
  HOST,
  IMAGE,
  INLINE,
  ITEM,
  LINK,
  OVERALL,
  QUOTE,
  STAYS,
  type Tag,
  tagOf,
  UNSEEN,
} from './tags.ts';
import type { Page, Zone } from './types.ts';
import { type Care, isHidden, markedIn } from './visibility.ts';

export type Walked = Pick<Page, 'blocks' | 'links' | 'images'>;

/** Walks all that can be seen under `root`. */
export function walk(root: Element, base: URL, ceilings: Ceilings, notes: CaptureNote[], care: Care): Walked {
  const lines = new Lines(ceilings.line);
  const links: Link[] = [];
  const images: Image[] = [];
  const regions: Region[] = [];
  const marked = markedIn(root);
  const web = /^https?:$/.test(base.protocol);
  let nodes = 0;
  let frame: Frame | null = rootFrame(root, null, TOP, true);
  while (frame) {
    let node = frame.next;
    if (!node && frame.shadow) {
      node = frame.shadow;
      frame.shadow = null;
      frame.inShadow = true;
    }
    if (!node) {
      if (!frame.holder) lines.end();
      if (frame.tag.traits & LINK) lines.link = null;
      frame = frame.outer;
      continue;
    }
    frame.next = nextSibling(node);
    if (++nodes > ceilings.nodes || lines.characters > ceilings.characters) {
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
      lines.add(nodeValue(node) ?? '', frame);
      continue;
    }
    if (type !== 1) continue;
    const element = node as Element;
    const tag = tagOf(nodeName(element));
    const { traits } = tag;
    if (traits & BREAK) {
      lines.end();
      continue;
    }
    if (traits & UNSEEN) continue;
    const { place }: Frame = frame;
    const surveyed: boolean = frame.surveyed && !frame.inShadow;
    const mark = !surveyed || marked.has(element);
    if (traits & IMAGE) {
      if (!mark || !isHidden(element, saysOf(''), false, mark, 'styles')) images.push(new Image(element, place.zone));
      continue;
    }
    if (traits & FRAME) {
      const inner = frameRoot(element);
      if (inner) {
        lines.end();
        frame = rootFrame(inner, frame, place, false);
      } else noteForeignFrame(element, base, notes);
      continue;
    }
    const className = classOf(element);
    const says = saysOf(className);
    const saysId = saysOf(idOf(element));
    if (!(traits & STAYS) && isHidden(element, says, saysId.consent, mark, care)) continue;
    const inline = (traits & INLINE) !== 0;
    if (!inline) lines.end();
    const role = mark ? attribute(element, 'role') : null;
    const zone = zoneOf(tag, role, says, saysId, place.zone);
    let { region, link } = place;
    if (!region && zone !== place.zone && zone !== tag.zone && (zone === 'nav' || zone === 'footer')) {
      region = { blocks: [], before: place.zone };
      regions.push(region);
    }
    const shadow = traits & HOST ? shadowRoot(element) : null;
    // What holds no element is read at once: its text nodes need not be made known to the script.
    const whole = !shadow && childElementCount(element) === 0;
    const first = whole ? null : firstChild(element);
    if (traits & LINK) {
      link = Address.of(attribute(element, 'href'), base, web);
      if (link) {
        lines.link = new Link(link, zone, element);
        links.push(lines.link);
      }
    }
    const value = whole ? (textContent(element) ?? '') : '';
    if (!first && !shadow && !value) {
      if (traits & LINK) lines.link = null;
      continue;
    }
    const child: Frame = {
      element,
      tag,
      className,
      outer: frame,
      parent: frame.inShadow ? null : frame,
      holder: inline ? (frame.holder ?? frame) : null,
      place: placeIn(place, tag, zone, levelOf(element, tag, role, place.level), link, region),
      surveyed,
      next: first,
      shadow: shadow && firstChild(shadow),
      inShadow: false,
      shape: '',
    };
    if (!whole) {
      frame = child;
      continue;
    }
    nodes++;
    lines.add(value, child);
    if (!inline) lines.end();
    if (traits & LINK) lines.link = null;
  }
  lines.end();
  for (const region of regions) settleRegion(region);
  return { blocks: lines.done, links, images };
}

const TOP: Place = { zone: 'main', level: 0, link: null, listed: false, quoted: false, region: null };

/** The root of a document, and of all that a frame holds. */
const rootFrame = (element: Element, outer: Frame | null, place: Place, surveyed: boolean): Frame => ({
  element,
  tag: tagOf(nodeName(element)),
  className: classOf(element),
  outer,
  parent: null,
  holder: null,
  place,
  surveyed,
  next: firstChild(element),
  shadow: null,
  inShadow: false,
  shape: '',
});

/** The place of what stands in an element: the same as the element's own place, unless the element changes it. */
function placeIn(
  place: Place,
  { traits }: Tag,
  zone: Zone,
  level: number,
  link: Address | null,
  region: Region | null,
): Place {
  const listed = place.listed || (traits & ITEM) !== 0;
  const quoted = place.quoted || (traits & QUOTE) !== 0;
  return zone === place.zone &&
    level === place.level &&
    link === place.link &&
    listed === place.listed &&
    quoted === place.quoted &&
    region === place.region
    ? place
    : { zone, level, link, listed, quoted, region };
}

/** A menu is mostly links, and a footer is not in the middle of a list's items. */
function settleRegion({ blocks, before }: Region) {
  const linked = blocks.filter(({ linked, tag }) => linked || tag === 'button').length;
  const long = blocks.some(({ text, linked }) => text.length > 140 && !linked);
  const menu =
    blocks[0]?.zone === 'nav'
      ? linked >= blocks.length * 0.6 && !(long && linked < blocks.length * 0.8)
      : before !== 'main' || blocks.length > 4;
  if (!menu) for (const block of blocks) block.zone = before;
}

function levelOf(element: Element, { level, traits }: Tag, role: string | null, inherited: number): number {
  if (level || inherited || role !== 'heading' || traits & LINK) return level || inherited;
  const stated = Number(attribute(element, 'aria-level') ?? 2);
  return stated >= 1 && stated <= 6 ? stated : 2;
}

function zoneOf(tag: Tag, role: string | null, says: Says, saysId: Says, inherited: Zone): Zone {
  if (inherited === 'footer' || inherited === 'nav') return inherited;
  if (tag.zone && tag.zone !== 'header') return tag.zone;
  if (tag.level === 1 || tag.traits & INLINE) return inherited;
  if (role === 'navigation' || role === 'menu' || role === 'menubar') return 'nav';
  if (role === 'contentinfo') return 'footer';
  if (!(tag.traits & OVERALL)) {
    if (says.nav || saysId.nav) return 'nav';
    if (says.footer || saysId.footer) return 'footer';
    if ((says.aside || saysId.aside) && inherited === 'main') return 'aside';
  }
  return tag.zone && inherited === 'main' ? tag.zone : inherited;
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

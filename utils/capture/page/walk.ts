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
  queryAll,
  shadowRoot,
  textContent,
} from './dom.ts';
import { type Frame, Image, isInside, Line, Link, type Region } from './line.ts';
import { BREAK, HOST, INLINE, type Tag, tagOf, UNSEEN } from './tags.ts';
import { endsInSpace, startsWithSpace, tidy } from './text.ts';
import type { Page, Part, Zone } from './types.ts';
import { isHidden, MARKED } from './visibility.ts';

export type Walked = Pick<Page, 'blocks' | 'links' | 'images'>;

/** Walks all that can be seen under `root`. `strict` leaves out what is marked `aria-hidden`. */
export function walk(root: Element, base: URL, ceilings: Ceilings, notes: CaptureNote[], strict: boolean): Walked {
  const blocks: Line[] = [];
  const links: Link[] = [];
  const images: Image[] = [];
  const regions: Region[] = [];
  const marked = new Set(queryAll(root, MARKED));
  let nodes = 0;
  let characters = 0;
  let parts: Part[] = [];
  let text = '';
  let spaceDue = false;
  let lineFrame: Frame | null = null;
  let lineLink: Address | null = null;
  /** Of the last part. */
  let lastFrame: Frame | null = null;
  let openLink: Link | null = null;

  const endLine = () => {
    if (lineFrame && text) {
      const line = new Line(blocks.length, text, parts, lineFrame, lineLink);
      blocks.push(line);
      lineFrame.region?.blocks.push(line);
      parts = [];
      text = '';
    }
    spaceDue = false;
    lineFrame = null;
    lineLink = null;
    lastFrame = null;
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
    const last = lastFrame && lastFrame !== frame ? lastFrame : null;
    const leading = startsWithSpace(raw);
    // Neighbouring elements without white space between them ("<span>Size</span><span>50</span>") are two words.
    const apart = last !== null && !isInside(last, frame) && !isInside(frame, last);
    if (text && (spaceDue || leading || apart)) text += ' ';
    text += words;
    spaceDue = endsInSpace(raw);
    lineFrame ??= frame;
    const part = lastFrame === frame ? parts.at(-1) : undefined;
    if (part) part.text += (leading ? ' ' : '') + words;
    else parts.push({ text: words, element: frame.element });
    lastFrame = frame;
    if (frame.link) lineLink ??= frame.link;
    if (openLink && openLink.text.length < 300) openLink.text += (openLink.text ? ' ' : '') + words;
  };

  const stack: Frame[] = [rootFrame(root, true)];
  let frame = stack[0];
  while (frame) {
    let node = frame.next;
    if (!node && frame.shadow) {
      node = frame.shadow;
      frame.shadow = null;
      frame.inShadow = true;
    }
    if (!node) {
      if (!frame.holder) endLine();
      if (frame.tag.upper === 'A') openLink = null;
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
    const tag = tagOf(nodeName(element));
    const { upper, traits } = tag;
    if (traits & BREAK) {
      endLine();
      continue;
    }
    if (traits & UNSEEN) continue;
    const surveyed = frame.surveyed && !frame.inShadow;
    const mark = !surveyed || marked.has(element);
    if (upper === 'IMG') {
      if (!isHidden(element, saysOf(''), false, mark, false)) images.push(new Image(element, frame.zone));
      continue;
    }
    if (upper === 'IFRAME' || upper === 'FRAME') {
      const inner = frameRoot(element);
      if (inner) {
        endLine();
        const { zone, level, link, listed, quoted, region } = frame;
        frame = { ...rootFrame(inner, false), zone, level, link, listed, quoted, region };
        stack.push(frame);
      } else noteForeignFrame(element, base, notes);
      continue;
    }
    const className = classOf(element);
    const id = idOf(element);
    const says = saysOf(className);
    const saysId = saysOf(id);
    if (isHidden(element, says, saysId.consent, mark, strict) && upper !== 'BODY' && upper !== 'MAIN') continue;
    const inline = (traits & INLINE) !== 0;
    const role = mark ? attribute(element, 'role') : null;
    const zone = zoneOf(tag, role, says, saysId, frame.zone);
    let region = frame.region;
    if (
      !region &&
      (zone === 'nav' || zone === 'footer') &&
      frame.zone !== zone &&
      upper !== 'NAV' &&
      upper !== 'FOOTER'
    ) {
      region = { blocks: [], before: frame.zone };
      regions.push(region);
    }
    if (!inline) endLine();
    const shadow = traits & HOST ? shadowRoot(element) : null;
    // What holds no element is read at once: its text nodes need not be made known to the script.
    const whole = !shadow && childElementCount(element) === 0;
    const first = whole ? null : firstChild(element);
    let link = frame.link;
    if (upper === 'A') {
      link = Address.of(attribute(element, 'href'), base);
      if (link) {
        openLink = new Link(link, zone, element);
        links.push(openLink);
      }
    }
    const value = whole ? (textContent(element) ?? '') : '';
    if (!first && !shadow && !value) {
      if (upper === 'A') openLink = null;
      continue;
    }
    const child: Frame = {
      element,
      tag,
      className,
      parent: frame.inShadow ? null : frame,
      holder: inline ? (frame.holder ?? frame) : null,
      zone,
      level: tag.level || headingRole(element, upper, role, frame.level),
      link,
      listed: frame.listed || upper === 'LI',
      quoted: frame.quoted || upper === 'BLOCKQUOTE' || upper === 'Q',
      region,
      surveyed,
      next: first,
      shadow: shadow && firstChild(shadow),
      inShadow: false,
      shape: '',
    };
    if (whole) {
      nodes++;
      addText(value, child);
      if (!inline) endLine();
      if (upper === 'A') openLink = null;
      continue;
    }
    stack.push(child);
    frame = child;
  }
  for (const region of regions) settleRegion(region);
  return { blocks, links, images };
}

const rootFrame = (element: Element, surveyed: boolean): Frame => ({
  element,
  tag: tagOf(nodeName(element)),
  className: classOf(element),
  parent: null,
  holder: null,
  zone: 'main',
  level: 0,
  link: null,
  listed: false,
  quoted: false,
  region: null,
  surveyed,
  next: firstChild(element),
  shadow: null,
  inShadow: false,
  shape: '',
});

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

function headingRole(element: Element, tag: string, role: string | null, inherited: number): number {
  if (inherited || role !== 'heading' || tag === 'A') return inherited;
  const level = Number(attribute(element, 'aria-level') ?? 2);
  return level >= 1 && level <= 6 ? level : 2;
}

function zoneOf({ upper, traits }: Tag, role: string | null, says: Says, saysId: Says, inherited: Zone): Zone {
  if (inherited === 'footer' || inherited === 'nav') return inherited;
  if (upper === 'NAV') return 'nav';
  if (upper === 'FOOTER') return 'footer';
  if (upper === 'ASIDE') return 'aside';
  if (upper === 'MAIN') return 'main';
  if (upper === 'H1' || traits & INLINE) return inherited;
  if (role === 'navigation' || role === 'menu' || role === 'menubar') return 'nav';
  if (role === 'contentinfo') return 'footer';
  if (upper !== 'BODY' && upper !== 'HTML') {
    if (says.nav || saysId.nav) return 'nav';
    if (says.footer || saysId.footer) return 'footer';
    if ((says.aside || saysId.aside) && inherited === 'main') return 'aside';
  }
  if (upper === 'HEADER' && inherited === 'main') return 'header';
  return inherited;
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

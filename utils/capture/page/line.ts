/** What the walk puts into a page. What few readers ask for is worked out when it is asked for. */
import type { Address } from './address.ts';
import { attribute } from './dom.ts';
import type { Tag } from './tags.ts';
import { tidy } from './text.ts';
import type { Block, PageImage, PageLink, Part, Zone } from './types.ts';

/** What an element hands down to all in it that says nothing else; most share it with what they stand in. */
export interface Place {
  zone: Zone;
  level: number;
  link: Address | null;
  listed: boolean;
  quoted: boolean;
  region: Region | null;
}

/** An element that the walk is in, or was in. */
export interface Frame {
  element: Element;
  tag: Tag;
  className: string;
  /** What the walk goes back to behind it; null at the root of the document. */
  outer: Frame | null;
  /** Of its own tree: null at the root of a document or of a shadow tree. */
  parent: Frame | null;
  /** The block that an inline element runs in; null in a block. */
  holder: Frame | null;
  place: Place;
  /** Whether all in it that have one of the attributes of `markedIn` are known. */
  surveyed: boolean;
  next: ChildNode | null;
  /** Of its shadow root, walked behind its own children. */
  shadow: ChildNode | null;
  inShadow: boolean;
  /** Of its lines, once it was asked for. */
  shape: string;
}

/** A part of the page whose class calls it a menu; whether it is one shows in its links. */
export interface Region {
  blocks: Block[];
  before: Zone;
}

const kindOf = ({ tag, className }: Frame) => `${tag.name}.${className.slice(0, 120)}`;

export class Line implements Block {
  readonly index: number;
  readonly text: string;
  readonly parts: Part[];
  readonly tag: string;
  readonly level: number;
  readonly element: Element;
  zone: Zone;
  readonly listed: boolean;
  readonly quoted: boolean;
  readonly linked: boolean;
  readonly signs: number;
  private readonly holder: Frame;
  private readonly link: Address | null;

  constructor(index: number, text: string, signs: number, parts: Part[], frame: Frame, link: Address | null) {
    const { place } = frame;
    const holder = frame.holder ?? frame;
    this.holder = holder;
    this.index = index;
    this.text = text;
    this.parts = parts;
    this.tag = holder.tag.name;
    this.level = place.level;
    this.element = holder.element;
    this.zone = place.zone;
    this.listed = place.listed;
    this.quoted = place.quoted;
    this.link = link;
    this.linked = link !== null;
    this.signs = signs;
  }

  get href(): string {
    return this.link?.href ?? '';
  }

  get shape(): string {
    const { holder } = this;
    holder.shape ||= `${kindOf(holder)}<${kindOf(holder.parent ?? holder)}`;
    return holder.shape;
  }
}

export class Link implements PageLink {
  text = '';
  readonly zone: Zone;
  readonly element: Element;
  private readonly address: Address;

  constructor(address: Address, zone: Zone, element: Element) {
    this.address = address;
    this.zone = zone;
    this.element = element;
  }

  get href(): string {
    return this.address.href;
  }

  get within(): boolean {
    return this.address.within;
  }
}

export class Image implements PageImage {
  readonly zone: Zone;
  readonly element: Element;

  constructor(element: Element, zone: Zone) {
    this.element = element;
    this.zone = zone;
  }

  get alt(): string {
    return tidy((attribute(this.element, 'alt') ?? '').slice(0, 300));
  }

  get src(): string {
    return (attribute(this.element, 'src') ?? '').slice(0, 500);
  }
}

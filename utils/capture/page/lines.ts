/** Putting the texts of a walk together to lines. */
import type { Address } from './address.ts';
import { type Frame, Line, type Link } from './line.ts';
import { scan } from './text.ts';
import type { Part } from './types.ts';

/** As much of a link's text as anybody looks at. */
const LINK_TEXT = 300;

/** Whether an element of a line is another or inside it. No line goes beyond its block. */
function isInside(inner: Frame, outer: Frame): boolean {
  for (let frame: Frame | null = inner; frame; frame = frame.holder && frame.parent) if (frame === outer) return true;
  return false;
}

export class Lines {
  readonly done: Line[] = [];
  /** All that were read so far, with those that were no words. */
  characters = 0;
  /** The link that is being walked. */
  link: Link | null = null;
  private readonly longest: number;
  private text = '';
  private signs = 0;
  private parts: Part[] = [];
  private address: Address | null = null;
  private spaceDue = false;
  private frame: Frame | null = null;
  /** Of the last part. */
  private last: Frame | null = null;

  /** `longest`: characters of one text, and of one line. */
  constructor(longest: number) {
    this.longest = longest;
  }

  add(value: string, frame: Frame) {
    const raw = value.length > this.longest ? value.slice(0, this.longest) : value;
    this.characters += raw.length;
    const { words, leading, trailing, signs } = scan(raw);
    const { text, last, link } = this;
    if (!words) {
      if (text) this.spaceDue = true;
      return;
    }
    if (!text) {
      this.text = words;
      this.frame = frame;
      this.parts = [{ text: words, element: frame.element }];
    } else {
      if (text.length > this.longest) return;
      // Neighbouring elements without white space between them ("<span>Size</span><span>50</span>") are two words.
      const apart = last !== null && last !== frame && !isInside(last, frame) && !isInside(frame, last);
      this.text = this.spaceDue || leading || apart ? `${text} ${words}` : text + words;
      const part = last === frame ? this.parts.at(-1) : undefined;
      if (part) part.text += leading ? ` ${words}` : words;
      else this.parts.push({ text: words, element: frame.element });
    }
    this.signs |= signs;
    this.spaceDue = trailing;
    this.last = frame;
    this.address ??= frame.place.link;
    if (link && link.text.length < LINK_TEXT) link.text += link.text ? ` ${words}` : words;
  }

  /** Ends the line, if there is one. */
  end() {
    const { frame, text } = this;
    this.spaceDue = false;
    if (!frame) return;
    const line = new Line(this.done.length, text, this.signs, this.parts, frame, this.address);
    this.done.push(line);
    frame.place.region?.blocks.push(line);
    this.text = '';
    this.signs = 0;
    this.address = null;
    this.frame = null;
    this.last = null;
  }
}

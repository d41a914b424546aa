/**
 * The words of a page, each one object. They are found by the characters of the text that is being read, so that a word
 * that was met before costs neither a string nor a second hash.
 */

/** A folded word. */
export interface Token {
  readonly text: string;
  /** What it may be, as bits. */
  readonly marks: number;
  /** What the title grammar makes of it, once it was asked. */
  known: object | null;
  readonly hash: number;
}

/** What the hash of a word becomes with one more character: 30 bits, which engines keep without a box. */
export const hashed = (hash: number, code: number): number => (Math.imul(hash, 31) + code) & 0x3fffffff;

/** That of a whole word. */
export function hashOf(word: string): number {
  let hash = 0;
  const { length } = word;
  for (let at = 0; at < length; at++) hash = hashed(hash, word.charCodeAt(at));
  return hash;
}

/** At first; a power of two. Twice as many as most pages have words. */
const SIZE = 4096;

export class Tokens {
  private slots: (Token | null)[] = new Array<Token | null>(SIZE).fill(null);
  private count = 0;
  private readonly marksOf: (word: string, hash: number) => number;

  constructor(marksOf: (word: string, hash: number) => number) {
    this.marksOf = marksOf;
  }

  clear(): void {
    if (this.slots.length > SIZE) this.slots = new Array<Token | null>(SIZE).fill(null);
    else if (this.count) this.slots.fill(null);
    this.count = 0;
  }

  /** The token of a part of a text whose hash is known. */
  at(text: string, start: number, end: number, hash: number): Token {
    const { slots } = this;
    const last = slots.length - 1;
    let slot = (hash ^ (hash >>> 15)) & last;
    for (let token = slots[slot]; token; token = slots[slot]) {
      if (token.hash === hash && stands(token.text, text, start, end)) return token;
      slot = (slot + 1) & last;
    }
    const word = text.slice(start, end);
    const token: Token = { text: word, marks: this.marksOf(word, hash), known: null, hash };
    slots[slot] = token;
    if (++this.count > slots.length / 2) this.grow();
    return token;
  }

  private grow(): void {
    const before = this.slots;
    const last = before.length * 2 - 1;
    const slots = new Array<Token | null>(last + 1).fill(null);
    for (const token of before) {
      if (!token) continue;
      let slot = (token.hash ^ (token.hash >>> 15)) & last;
      while (slots[slot]) slot = (slot + 1) & last;
      slots[slot] = token;
    }
    this.slots = slots;
  }
}

function stands(word: string, text: string, start: number, end: number): boolean {
  const { length } = word;
  if (length !== end - start) return false;
  for (let at = 0; at < length; at++) if (word.charCodeAt(at) !== text.charCodeAt(start + at)) return false;
  return true;
}

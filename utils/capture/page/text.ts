import { COLON, DIGIT } from './signs.ts';

const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/g;

/** What a character is, as bits: a sign of `signs.ts`, or one of these. */
const SIGNS = DIGIT | COLON;
/** White space that has to become one space, with what stands beside it. */
const UNEVEN = 4;
/** White space beyond ASCII, and what takes no space at all. */
const ODD = 8;

const isSpace = (code: number): boolean => code === 32 || (code >= 9 && code <= 13);

const TRAITS_OF_ASCII = Uint8Array.from({ length: 128 }, (_, code) =>
  code >= 48 && code <= 57 ? DIGIT : code === 58 ? COLON : code >= 9 && code <= 13 ? UNEVEN : 0,
);

function traitsOfWide(code: number): number {
  if (code < 0x2000) return code === 0xa0 || code === 0xad || code === 0x1680 ? ODD : 0;
  if (code <= 0x206f) return (code < 0x2010 || code > 0x2027) && (code < 0x2030 || code > 0x205e) ? ODD : 0;
  if (code === 0x3000 || code === 0xfeff) return ODD;
  return code >= 0xff10 && code <= 0xff19 ? DIGIT : code === 0xff1a ? COLON : 0;
}

/** The words of a text, and what one look at each of its characters shows. */
export interface Scanned {
  /** As `tidy` gives it. */
  words: string;
  /** Whether white space stands before and behind the words. */
  leading: boolean;
  trailing: boolean;
  /** Bits of `signs.ts`. */
  signs: number;
}

const BLANK: Scanned = { words: '', leading: true, trailing: true, signs: 0 };

export function scan(text: string): Scanned {
  let start = 0;
  let end = text.length;
  while (start < end && isSpace(text.charCodeAt(start))) start++;
  if (start === end) return BLANK;
  while (isSpace(text.charCodeAt(end - 1))) end--;
  let before = 0;
  let traits = 0;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code > 127) traits |= traitsOfWide(code);
    else if (code === 32 && before === 32) traits |= UNEVEN;
    else traits |= TRAITS_OF_ASCII[code] ?? 0;
    before = code;
  }
  const own = end - start === text.length ? text : text.slice(start, end);
  const odd = (traits & ODD) !== 0;
  return {
    words: odd
      ? own.replace(INVISIBLE, '').replace(/\s+/g, ' ').trim()
      : traits & UNEVEN
        ? own.replace(/\s+/g, ' ')
        : own,
    leading: start > 0 || (odd && /^\s/.test(own)),
    trailing: end < text.length || (odd && /\s/.test(own.slice(-1))),
    signs: traits & SIGNS,
  };
}

/** White space of every kind as one space; zero-width and bidi control characters gone. */
export const tidy = (text: string): string => scan(text).words;

const ENTITIES: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ndash: '–',
  mdash: '—',
  rsquo: '’',
  lsquo: '‘',
  auml: 'ä',
  ouml: 'ö',
  uuml: 'ü',
  Auml: 'Ä',
  Ouml: 'Ö',
  Uuml: 'Ü',
  szlig: 'ß',
  eacute: 'é',
};

/** Text of a value that was written as HTML: entities resolved (also doubly escaped ones), tags replaced by spaces. */
export function plain(html: string): string {
  if (!/[&<]/.test(html)) return tidy(html);
  let text = html.slice(0, 20_000);
  for (let round = 0; round < 2 && /[&<]/.test(text); round++) {
    text = text
      .replace(/<\/?[a-z][^<>]{0,500}>/gi, ' ')
      .replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,8}));/gi, (whole, decimal, hex, name) => {
        if (name) return ENTITIES[name] ?? whole;
        const point = decimal ? Number(decimal) : Number.parseInt(hex, 16);
        return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : ' ';
      });
  }
  return tidy(text);
}

/** The value's own words, no longer than 200 characters. */
export function quoteOf(text: string): string {
  const line = tidy(text);
  return line.length > 200 ? `${line.slice(0, 199)}…` : line;
}

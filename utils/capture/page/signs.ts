/** Which sorts of characters a text has: what tells readers at once that it holds nothing for them. */

export const DIGIT = 1;
/** A colon, also a wide one. */
export const COLON = 2;
/** Kana or Chinese characters. */
export const CJK = 4;
/** Two capital letters of ASCII in a row. */
export const CAPITALS = 8;
/** Anything but ASCII. */
export const WIDE = 16;
/** Four digits in a row. */
export const YEAR = 32;

/** One capital letter: only two of them say something. */
const CAPITAL = 128;
const OF_ASCII = Uint8Array.from({ length: 128 }, (_, code) => {
  const char = String.fromCharCode(code);
  if (char >= '0' && char <= '9') return DIGIT;
  if (char >= 'A' && char <= 'Z') return CAPITAL;
  if (char === ':') return COLON;
  return 0;
});

/** The sorts of characters in a text, as bits. */
export function signsOf(text: string): number {
  let signs = 0;
  let digits = 0;
  let before = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const own = code < 128 ? (OF_ASCII[code] ?? 0) : wide(code);
    if (own & DIGIT) {
      if (++digits === 4) signs |= YEAR;
    } else digits = 0;
    if (own & before & CAPITAL) signs |= CAPITALS;
    before = own;
    signs |= own;
  }
  return signs & ~CAPITAL;
}

function wide(code: number): number {
  if (code >= 0xff10 && code <= 0xff19) return WIDE | DIGIT;
  if (code === 0xff1a) return WIDE | COLON;
  if ((code >= 0x3040 && code <= 0x30ff) || (code >= 0x4e00 && code <= 0x9fff)) return WIDE | CJK;
  return WIDE;
}

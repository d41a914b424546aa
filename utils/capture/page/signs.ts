/** Which telling characters a text has: what shows readers at once that it holds nothing for them. */

/** A digit, also a wide one. */
export const DIGIT = 1;
/** A colon, also a wide one. */
export const COLON = 2;

/** The telling characters of a text, as bits. */
export function signsOf(text: string): number {
  let signs = 0;
  for (let at = 0; at < text.length && signs !== (DIGIT | COLON); at++) {
    const code = text.charCodeAt(at);
    if ((code >= 48 && code <= 57) || (code >= 0xff10 && code <= 0xff19)) signs |= DIGIT;
    else if (code === 58 || code === 0xff1a) signs |= COLON;
  }
  return signs;
}

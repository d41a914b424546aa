/** Gathering the words of texts that a look asks about. Most are none of them, and are never cut out. */

const SPACE = 32;
const [A, Z] = [97, 122];
/** Words are looked up by three letters, each none or one of a to z. */
const LETTERS = 3;
const SYMBOLS = Z - A + 2;
const [BEGINS, ENDS] = [1, 2];

/** The place in a table of the three letters from `start` on; none stands for what lies behind `end`. */
function placeOf(text: string, start: number, end: number): number {
  let place = 0;
  for (let at = start; at < start + LETTERS; at++)
    place = place * SYMBOLS + (at < end ? ((text.charCodeAt(at) | SPACE) - A + 1) % SYMBOLS : 0);
  return place;
}

/** A table by which words are known that begin or end like one of these. */
export function tableOf(beginnings: readonly string[], endings: readonly string[]): Uint8Array {
  const table = new Uint8Array(SYMBOLS ** LETTERS);
  const mark = (place: number, side: number) => {
    table[place] = (table[place] ?? 0) | side;
  };
  for (const word of beginnings) mark(placeOf(word, 0, word.length), BEGINS);
  for (const word of endings) mark(placeOf(word, word.length - LETTERS, word.length), ENDS);
  return table;
}

/** Accented letters, and marks that stand behind letters. */
const isAccented = (code: number): boolean => code > 0xbf && code < 0x370;
const isJapanese = (code: number): boolean => (code >= 0x3040 && code <= 0x30ff) || (code >= 0x4e00 && code <= 0x9fff);

/** In lower case, without accents. */
const folded = (word: string): string =>
  word
    .toLowerCase()
    .normalize('NFD')
    .replaceAll('ß', 'ss')
    .replace(/[\u0300-\u036f]+/g, '');

/** Adds the words of a text that the table knows, and whatever has accents, folded. Tells whether the text has Japanese in it. */
export function gather(text: string, table: Uint8Array, words: Set<string>): boolean {
  const { length } = text;
  let japanese = false;
  let start = -1;
  let accented = false;
  for (let at = 0; at <= length; at++) {
    // Behind the end, a space ends the last word.
    const code = at < length ? text.charCodeAt(at) : SPACE;
    const lower = code | SPACE;
    if ((lower >= A && lower <= Z) || isAccented(code)) {
      if (start < 0) {
        start = at;
        accented = false;
      }
      accented ||= code > Z;
      continue;
    }
    if (
      start >= 0 &&
      (accented ||
        (table[placeOf(text, start, at)] ?? 0) & BEGINS ||
        (at - start > LETTERS && (table[placeOf(text, at - LETTERS, at)] ?? 0) & ENDS))
    )
      words.add(folded(text.slice(start, at)));
    start = -1;
    japanese ||= code > Z && isJapanese(code);
  }
  return japanese;
}

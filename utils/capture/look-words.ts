/** Gathering the words of texts that a look asks about. Most are none of them, and are never cut out. */

const SPACE = 32;
const [A, Z] = [97, 122];
/** Words are looked up by three letters, each none or one of a to z. */
const LETTERS = 3;
const SYMBOLS = Z - A + 2;
const [BEGINS, ENDS] = [1, 2];

/** The letter below the accent, of codes from `ACCENTED` on: none where there is none. */
const ACCENTED = 0xc0;
const BASES = Uint8Array.from({ length: 0x180 - ACCENTED }, (_, at) => {
  const letter =
    String.fromCharCode(at + ACCENTED)
      .toLowerCase()
      .normalize('NFD')
      .charCodeAt(0) -
    A +
    1;
  return letter > 0 && letter < SYMBOLS ? letter : 0;
});

/** 1 for "a" and "Ä"; 0: none. */
const letterOf = (code: number): number => (code < ACCENTED ? (code | SPACE) - A + 1 : (BASES[code - ACCENTED] ?? 0));

/** The place in a table of the three letters from `start` on; none stands for what lies behind `end`. */
function placeOf(text: string, start: number, end: number): number {
  let place = 0;
  for (let at = start; at < start + LETTERS; at++)
    place = place * SYMBOLS + (at < end ? letterOf(text.charCodeAt(at)) : 0);
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

const isAccented = (code: number): boolean => code >= ACCENTED && code < 0x300;
/** Accents that stand behind their letters. */
const MARK = /[\u0300-\u036f]/;
const isJapanese = (code: number): boolean => (code >= 0x3040 && code <= 0x30ff) || (code >= 0x4e00 && code <= 0x9fff);

/** In lower case, without accents. */
const folded = (word: string): string =>
  word
    .toLowerCase()
    .normalize('NFD')
    .replaceAll('ß', 'ss')
    .replace(/[\u0300-\u036f]+/g, '');

/** Words that may be asked about, folded, each once. */
export interface Gathered {
  begin: Set<string>;
  end: Set<string>;
}

/** Adds the words of a text that begin or end as the table knows. Tells whether the text has Japanese in it. */
export function gather(source: string, table: Uint8Array, { begin, end }: Gathered): boolean {
  const text = MARK.test(source) ? source.normalize('NFC') : source;
  const { length } = text;
  let japanese = false;
  let start = -1;
  for (let at = 0; at <= length; at++) {
    // Behind the end, a space ends the last word.
    const code = at < length ? text.charCodeAt(at) : SPACE;
    const lower = code | SPACE;
    if ((lower >= A && lower <= Z) || isAccented(code)) {
      if (start < 0) start = at;
      continue;
    }
    if (start >= 0) {
      const begins = (table[placeOf(text, start, at)] ?? 0) & BEGINS;
      const ends = at - start > LETTERS && (table[placeOf(text, at - LETTERS, at)] ?? 0) & ENDS;
      if (begins || ends) {
        const word = folded(text.slice(start, at));
        if (begins) begin.add(word);
        if (ends) end.add(word);
      }
      start = -1;
    }
    japanese ||= code > Z && isJapanese(code);
  }
  return japanese;
}

/** The words of texts, folded for comparing: in lower case, without accents and punctuation. Other scripts stay. */
import { memo, pageMap, perPage } from './memo.ts';
import { hashed, hashOf, type Token, Tokens } from './tokens.ts';

export type { Token };

/** The words of a text. */
interface Words {
  readonly tokens: readonly Token[];
  /** The marks of all of them. */
  readonly marks: number;
}

let marks = 1;
const marked = new Map<string, number>();
/** By the last bits of their hashes, whether a marked word may be behind them: most words need not be looked up. */
const mayBeMarked = new Uint8Array(0x10000);
const tokens = perPage(new Tokens((word, hash) => (mayBeMarked[hash & 0xffff] ? (marked.get(word) ?? 0) : 0)));
const texts = pageMap<Words>();

/** A bit by which words can be known at once as belonging to a table. */
export function newMark(): number {
  const mark = marks;
  // The last bit serves all tables that come later: a mark only spares looking a word up.
  marks = marks << 1 || marks;
  return mark;
}

/** Marks words. What was read before is read again: it may have them. */
export function markWords(words: Iterable<string>, mark: number): void {
  for (const word of words) {
    marked.set(word, (marked.get(word) ?? 0) | mark);
    mayBeMarked[hashOf(word) & 0xffff] = 1;
  }
  tokens.clear();
  texts.clear();
}

/** The token of a folded word. */
export const tokenOf = (text: string): Token => tokens.at(text, 0, text.length, hashOf(text));

/** What words are made of, of the characters below 128: 1 letters, digits, `+` and `#`; 2 `.` and `'`; 3 `&`. */
const WORD = 1;
const MARK = 2;
const AND = 3;
const SPACE = 32;
const OF_ASCII = Uint8Array.from({ length: 128 }, (_, code) => {
  const char = String.fromCharCode(code);
  return /[a-z0-9+#]/.test(char) ? WORD : char === '.' || char === "'" ? MARK : char === '&' ? AND : 0;
});

/** Lines are seldom longer, and are asked about by one reader after the other. */
const LONGEST = 2000;

function readText(text: string): Words {
  const before = text.length > LONGEST ? undefined : texts.get(text);
  if (before) return before;
  const words: Token[] = [];
  let all = 0;
  const add = (token: Token) => {
    all |= token.marks;
    words.push(token);
  };
  let lower = text.toLowerCase();
  let isBare = false;
  // Of the word that is being read: where it starts, and where its last letter ends; marks behind that are none of it.
  let start = -1;
  let end = 0;
  let hash = 0;
  let hashWithMarks = 0;
  // Asked once: strings come in so many shapes that engines look their length up anew each time.
  let { length } = lower;
  for (let at = 0; at <= length; at++) {
    // Behind the end, a space ends the last word.
    const code = at < length ? lower.charCodeAt(at) : SPACE;
    let kind = code > 127 ? WORD : OF_ASCII[code];
    if (code > 127 && !isBare) {
      const becomes = BECOMES[code] || learn(code);
      if (becomes !== code) {
        kind = becomes > SEVERAL && becomes < 128 ? OF_ASCII[becomes] : WORD;
        if (kind) {
          // A letter or mark that is written otherwise: this word, and all behind it, are read as they are compared.
          lower = ascii(start < 0 ? lower.slice(at) : lower.slice(start));
          ({ length } = lower);
          isBare = true;
          start = -1;
          at = -1;
          continue;
        }
      }
    }
    if (kind === WORD) {
      if (start < 0) {
        start = at;
        hashWithMarks = 0;
      }
      end = at + 1;
      hash = hashed(hashWithMarks, code);
      hashWithMarks = hash;
    } else if (kind === MARK) hashWithMarks = hashed(hashWithMarks, code);
    else {
      if (start >= 0) add(tokens.at(lower, start, end, hash));
      start = -1;
      if (kind === AND) add(tokenOf('and'));
    }
  }
  const read = { tokens: words, marks: all };
  if (text.length <= LONGEST) texts.set(text, read);
  return read;
}

/** The words of a text; "&" is the word "and". */
export const wordsOf = (text: string): readonly Token[] => readText(text).tokens;

/** The marks of all words of a text. */
export const marksOf = (text: string): number => readText(text).marks;

/** The folded words of a text, with one space between them. */
export const fold: (text: string) => string = memo((text) => phraseOf(wordsOf(text)));

/** Some of a text's words, with one space between them. */
export function phraseOf(words: readonly Token[], from = 0, to = words.length): string {
  let phrase = words[from]?.text ?? '';
  for (let at = from + 1; at < to; at++) phrase += ` ${words[at]?.text}`;
  return phrase;
}

/** Beyond ASCII: the one character that each becomes, learnt as they come; or one of the two below. */
const BECOMES = new Uint16Array(0x10000);
/** It depends on its neighbours. */
const DEPENDS = 1;
/** Several characters. */
const SEVERAL = 2;
const several = new Map<number, string>();

/** What is left beyond ASCII are letters and digits. */
function ascii(lower: string): string {
  let bare = '';
  let done = 0;
  const { length } = lower;
  for (let at = 0; at < length; at++) {
    const code = lower.charCodeAt(at);
    if (code < 128) continue;
    const becomes = BECOMES[code] || learn(code);
    if (becomes === code) continue;
    if (becomes === DEPENDS) return bareOf(lower);
    bare += lower.slice(done, at) + (becomes === SEVERAL ? several.get(code) : String.fromCharCode(becomes));
    done = at + 1;
  }
  return done ? bare + lower.slice(done) : lower;
}

/** Marks, halves of characters, parts of Hangul syllables, and kana of half width, which take their marks behind them. */
const DEPENDENT = /[\p{M}\p{Cs}\u1100-\u11ff\uff66-\uffdc]/u;

function learn(code: number): number {
  const char = String.fromCharCode(code);
  const bare = DEPENDENT.test(char) ? '' : bareOf(char);
  const becomes = !bare ? DEPENDS : bare.length > 1 ? SEVERAL : bare.charCodeAt(0);
  if (becomes === SEVERAL) several.set(code, bare);
  BECOMES[code] = becomes;
  return becomes;
}

const bareOf = (lower: string): string =>
  lower
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]+/g, '')
    // Composed again: the marks of kana are part of the letter.
    .normalize('NFC')
    .replaceAll('ß', 'ss')
    .replace(/[’‘`´]/g, "'")
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the range of ASCII.
    .replace(/[^\p{L}\p{N}\x00-\x7f]/gu, ' ');

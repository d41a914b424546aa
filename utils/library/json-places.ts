/** Where things stand in a JSON text: for messages that name a line. */

/** Nested deeper, a file is none of ours. */
export const DEEPEST = 64;

/** How deep the text nests, strings aside; correct for whatever parses. */
export function depthOf(text: string): number {
  let [depth, deepest] = [0, 0];
  for (let at = 0; at < text.length; at += 1) {
    const char = text[at];
    if (char === '"') at = endOfString(text, at) - 1;
    else if (char === '{' || char === '[') {
      depth += 1;
      if (depth > deepest) deepest = depth;
    } else if (char === '}' || char === ']') depth -= 1;
  }
  return deepest;
}

/** The offset behind the string that begins at `at`; the text's end when it does not end. */
function endOfString(text: string, at: number): number {
  let end = at + 1;
  while (end < text.length && text[end] !== '"') end += text[end] === '\\' ? 2 : 1;
  return Math.min(text.length, end + 1);
}

const SCALAR = /(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)/y;
/** A control character below the space, or a backslash before what it cannot stand before. */
const BAD_STRING = /[^\P{Cc}\u007f-\u009f]|\\(?!["\\/bfnrt]|u[0-9a-fA-F]{4})/u;

/** Thrown at the offset where a text stops being JSON. */
class Broken extends Error {
  readonly offset: number;
  constructor(offset: number) {
    super('broken JSON');
    this.offset = offset;
  }
}

type Step = string | number;

/** Walks a JSON text and names the offset of every value with its path. Throws `Broken`. Nests no deeper than `DEEPEST`. */
function walk(text: string, visit: (path: readonly Step[], offset: number) => void): void {
  let at = 0;
  const path: Step[] = [];
  const space = () => {
    while (at < text.length && ' \t\r\n'.includes(text[at] ?? '')) at += 1;
  };
  const expect = (char: string) => {
    space();
    if (text[at] !== char) throw new Broken(at);
    at += 1;
  };
  const string = (): string => {
    space();
    if (text[at] !== '"') throw new Broken(at);
    const end = endOfString(text, at);
    const inner = text.slice(at + 1, end - 1);
    if (text[end - 1] !== '"' || end - at < 2) throw new Broken(text.length);
    // Escapes come in pairs, so those that stand after a backslash of their own are gone before the rest is looked at.
    const bad = BAD_STRING.exec(inner.replaceAll('\\\\', '  '));
    if (bad) throw new Broken(at + 1 + bad.index);
    at = end;
    return JSON.parse(`"${inner}"`) as string;
  };
  const entries = (close: string, entry: (index: number) => void) => {
    at += 1;
    space();
    if (text[at] === close) {
      at += 1;
      return;
    }
    for (let index = 0; ; index += 1) {
      entry(index);
      path.pop();
      space();
      if (text[at] === close) break;
      expect(',');
    }
    at += 1;
  };
  const value = () => {
    space();
    visit(path, at);
    if (path.length > DEEPEST) throw new Broken(at);
    const char = text[at];
    if (char === '{') {
      entries('}', () => {
        path.push(string());
        expect(':');
        value();
      });
    } else if (char === '[') {
      entries(']', (index) => {
        path.push(index);
        value();
      });
    } else if (char === '"') string();
    else {
      SCALAR.lastIndex = at;
      const scalar = SCALAR.exec(text);
      if (!scalar) throw new Broken(at);
      at += scalar[0].length;
    }
  };
  value();
  space();
  if (at < text.length) throw new Broken(at);
}

/** The offset at which a text that is no JSON stops being it. */
export function brokenAt(text: string): number {
  try {
    walk(text, () => undefined);
    return text.length;
  } catch (error) {
    if (error instanceof Broken) return error.offset;
    throw error;
  }
}

/** The offsets of values by their paths; of one that is not there, the offset of what should hold it. */
export function offsetsOf(text: string, paths: readonly (readonly Step[])[]): number[] {
  const offsets = paths.map(() => 0);
  const nearest = paths.map(() => -1);
  try {
    walk(text, (path, offset) => {
      paths.forEach((wanted, index) => {
        const held = path.length <= wanted.length && path.every((step, level) => step === wanted[level]);
        if (!held || path.length < (nearest[index] ?? -1)) return;
        nearest[index] = path.length;
        offsets[index] = offset;
      });
    });
  } catch (error) {
    if (!(error instanceof Broken)) throw error;
  }
  return offsets;
}

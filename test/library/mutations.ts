/** Import files as accidents and enemies leave them, from a seed. */
import { randomFrom } from '../sandbox/random.ts';

type Random = () => number;

const below = (random: Random, most: number): number => Math.floor(random() * most);
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

const wide = (text: string, littleEndian: boolean, mark: boolean): Uint8Array => {
  const whole = mark ? `\u{feff}${text}` : text;
  const bytes = new Uint8Array(whole.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < whole.length; at += 1) view.setUint16(at * 2, whole.charCodeAt(at), littleEndian);
  return bytes;
};

/** One piece of a text replaced at random among the places where it stands. */
const swapped = (random: Random, text: string, piece: RegExp, by: readonly string[]): string => {
  const found = [...text.matchAll(piece)];
  const one = found[below(random, found.length)];
  if (!one) return text;
  return text.slice(0, one.index) + (by[below(random, by.length)] ?? '') + text.slice(one.index + one[0].length);
};

export interface Mutation {
  name: string;
  bytes: Uint8Array;
}

type Make = (text: string, random: Random) => Uint8Array;

const BOTH: Record<string, Make> = {
  truncated: (text, random) => utf8(text).slice(0, below(random, utf8(text).length)),
  'byte changed': (text, random) => {
    const bytes = utf8(text);
    bytes[below(random, bytes.length)] = below(random, 256);
    return bytes;
  },
  'byte gone': (text, random) => {
    const at = below(random, utf8(text).length);
    return utf8(text).filter((_, index) => index !== at);
  },
  'stretch doubled': (text, random) => {
    const from = below(random, text.length);
    const to = from + below(random, 200);
    return utf8(text.slice(0, to) + text.slice(from, to) + text.slice(to));
  },
  'NUL inside': (text, random) => {
    const at = below(random, text.length);
    return utf8(`${text.slice(0, at)}\0${text.slice(at)}`);
  },
  'UTF-16': (text, random) => wide(text.replace('\u{feff}', ''), random() < 0.5, random() < 0.7),
  'UTF-16 cut': (text) => wide(text, true, true).slice(0, -1),
  'Latin-1': (text) => Uint8Array.from(text, (char) => (char.codePointAt(0) ?? 63) & 0xff),
  'line ends changed': (text) => utf8(text.replaceAll('\r\n', '\n')),
};

const JSON_ONLY: Record<string, Make> = {
  'wrong type': (text, random) =>
    utf8(
      swapped(random, text, /"[^"\\]*"(?!:)|null|\d+(?=,|\n)|\[\]/g, [
        'null',
        '7',
        '{}',
        '[]',
        'true',
        '""',
        '[[]]',
        '1e999',
      ]),
    ),
  'field renamed': (text, random) =>
    utf8(swapped(random, text, /"\w+"(?=:)/g, ['"x"', '"__proto__"', '"constructor"', '"icp"', '"id"'])),
  poisoned: (text, random) =>
    utf8(swapped(random, text, /\{/g, ['{"__proto__": {"polluted": true}, ', '{"constructor": {"prototype": {}}, '])),
  'ids doubled': (text) => {
    const content = JSON.parse(text) as { profiles: unknown[] };
    return utf8(JSON.stringify({ ...content, profiles: [...content.profiles, ...content.profiles] }, null, 1));
  },
  deep: (text, random) =>
    utf8(
      swapped(random, text, /\[\]/g, [
        `${'['.repeat(20_000)}${']'.repeat(20_000)}`,
        `${'{"a":'.repeat(9_000)}1${'}'.repeat(9_000)}`,
      ]),
    ),
  huge: (text, random) =>
    utf8(
      swapped(random, text, /"[A-Z][a-z]+ [^"\\]*"/g, [
        JSON.stringify('x'.repeat(30_000)),
        `"a", ${Array(12_000).fill('"b"').join(',')}`,
      ]),
    ),
  newer: (text) => utf8(text.replaceAll('"version": 2', '"version": 3')),
};

const CSV_ONLY: Record<string, Make> = {
  semicolons: (text) => utf8(text.replaceAll('","', '";"')),
  'quote lost': (text, random) => utf8(swapped(random, text, /"/g, [''])),
  'cell lost': (text, random) => utf8(swapped(random, text, /,""/g, [''])),
  'heading renamed': (text, random) =>
    utf8(swapped(random, text, /"[A-Z][a-z]+[^"]*"(?=[,\r])/g, ['"Whatever"', '"Name"', '""'])),
  'value wrong': (text, random) =>
    utf8(
      swapped(random, text, /\d+-\d+ employees|VP|Director|\b[A-Z]{3} \d*\.\.\d*|\d{4}-\d\d-\d\dT[^"]*/g, [
        'nonsense',
        '-1',
        '=1+1',
      ]),
    ),
  'ids doubled': (text) => {
    const [header = '', ...rows] = text.split('\r\n');
    return utf8([header, ...rows, ...rows].join('\r\n'));
  },
  'rows shuffled': (text) => {
    const [header = '', ...rows] = text.split('\r\n').filter(Boolean);
    return utf8(`${[header, ...rows.reverse()].join('\r\n')}\r\n`);
  },
};

/** So many mutations of a file, each kind in turn. */
export function mutations(text: string, kind: 'json' | 'csv', count: number, seed: number): Mutation[] {
  const random = randomFrom(seed);
  const kinds = Object.entries({ ...BOTH, ...(kind === 'json' ? JSON_ONLY : CSV_ONLY) });
  return Array.from({ length: count }, (_, at) => {
    const [name, make] = kinds[at % kinds.length] ?? ['none', utf8];
    return { name: `${kind} ${at}: ${name}`, bytes: make(text, random) };
  });
}

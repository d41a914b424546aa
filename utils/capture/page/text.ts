import { memo } from './memo.ts';

const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/;
const INVISIBLES = new RegExp(INVISIBLE.source, 'g');
const UNTIDY = /^\s|\s$|\s\s|[^\S ]/;

/** White space of every kind as one space; zero-width and bidi control characters gone. */
export function tidy(text: string): string {
  const seen = INVISIBLE.test(text) ? text.replace(INVISIBLES, '') : text;
  return UNTIDY.test(seen) ? seen.replace(/\s+/g, ' ').trim() : seen;
}

/** For comparing: composed, lower case, without accents, punctuation as spaces. Other scripts stay. */
export const fold: (text: string) => string = memo(foldAnew);

function foldAnew(text: string): string {
  const lower = text.toLowerCase();
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the range of ASCII.
  const plainText = /^[\x00-\x7f]*$/.test(lower);
  const bare = plainText
    ? lower
    : lower
        .normalize('NFKD')
        .replace(/[\u0300-\u036f]/g, '')
        .replace(/[’‘`´]/g, "'");
  const spaced = bare.replaceAll('&', ' and ').replace(plainText ? /[^a-z0-9+#'.]+/g : /[^\p{L}\p{N}+#'.]+/gu, ' ');
  const ended = spaced.replace(/(^| )[.']+|(?<![.'])[.']+(?= |$)/g, '$1').trim();
  return plainText ? ended : ended.normalize('NFC');
}

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

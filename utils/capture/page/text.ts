/** White space of every kind as one space; zero-width and bidi control characters gone. */
export function tidy(text: string): string {
  return text
    .replace(/[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** For comparing: composed, lower case, without accents, punctuation as spaces. Other scripts stay. */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[’‘`´]/g, "'")
    .replace(/&/g, ' and ')
    .replace(/[^\p{L}\p{N}+#'.]+/gu, ' ')
    .replace(/(^|[\s])[.']+|[.']+(?=\s|$)/g, '$1')
    .trim()
    .normalize('NFC');
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

/** CSV after RFC 4180: written with commas, CRLF and every cell in quotes; read with commas, semicolons or tabs. */
import { type Problem, placeAt } from './problems.ts';

/** Tells spreadsheets that it is UTF-8: without it Excel reads umlauts and Japanese as something else. */
const MARK = '\u{feff}';

/** Rows as text. Quotes round every cell: a file that was cut off ends inside one, and is noticed. */
export const csvText = (rows: readonly (readonly string[])[]): string =>
  MARK + rows.map((row) => `${row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')}\r\n`).join('');

export interface Cell {
  text: string;
  /** Where it begins in the file. */
  offset: number;
}
export interface Row {
  /** Where it begins, from 1. */
  line: number;
  cells: Cell[];
}
export type CsvRead = { ok: true; rows: Row[] } | { ok: false; problem: Problem };

/** What parts the cells: the separator that stands most often in the first line, outside quotes. */
function separatorOf(text: string): string {
  const counts: Record<string, number> = { ',': 0, ';': 0, '\t': 0 };
  let quoted = false;
  for (const char of text) {
    if (char === '"') quoted = !quoted;
    else if (!quoted && (char === '\n' || char === '\r')) break;
    else if (!quoted && char in counts) counts[char] = (counts[char] ?? 0) + 1;
  }
  const [best] = Object.entries(counts).sort(([, a], [, b]) => b - a);
  return best?.[0] ?? ',';
}

/** Reads every cell, or says where the text is no CSV. Empty lines are passed over. */
export function readCsv(text: string): CsvRead {
  const declared = /^sep=(.)\r?\n/.exec(text);
  const separator = declared?.[1] ?? separatorOf(text);
  const rows: Row[] = [];
  let [line, counted] = [1, 0];
  const fail = (kind: Problem['kind'], offset: number): CsvRead => ({
    ok: false,
    problem: { kind, ...placeAt(text, offset), where: '', found: '' },
  });
  let row: Cell[] = [];
  let at = declared?.[0].length ?? 0;
  const endRow = () => {
    const [first] = row;
    if (first && (row.length > 1 || first.text !== '')) {
      line += text.slice(counted, first.offset).match(/\r\n|\r|\n/g)?.length ?? 0;
      counted = first.offset;
      rows.push({ line, cells: row });
    }
    row = [];
  };
  while (at < text.length) {
    const offset = at;
    let cell = '';
    if (text[at] === '"') {
      for (;;) {
        const close = text.indexOf('"', at + 1);
        if (close < 0) return fail('csv-open-quote', offset);
        cell += text.slice(at + 1, close);
        at = close + 1;
        if (text[at] !== '"') break;
        cell += '"';
      }
      const next = text[at];
      if (next !== undefined && next !== separator && next !== '\r' && next !== '\n') return fail('csv-quote', at);
    } else {
      let end = at;
      while (end < text.length && text[end] !== separator && text[end] !== '\r' && text[end] !== '\n') {
        if (text[end] === '"') return fail('csv-quote', end);
        end += 1;
      }
      cell = text.slice(at, end);
      at = end;
    }
    row.push({ text: cell, offset });
    if (text[at] === separator) {
      at += 1;
      // A separator at the very end has an empty cell behind it.
      if (at === text.length) row.push({ text: '', offset: at });
      else if (text[at] === '\r' || text[at] === '\n') row.push({ text: '', offset: at });
      else continue;
    }
    if (text[at] === '\r' && text[at + 1] === '\n') at += 1;
    at += 1;
    endRow();
  }
  if (row.length > 0) endRow();
  return { ok: true, rows };
}

/** What a spreadsheet puts on the clipboard: cells parted by tabs and lines, in quotes where they hold either. */

/** The cells of a text, row by row. A line break inside a quoted cell is a space; a stray quote is just a quote. */
export function cellsOf(text: string): string[] {
  const cells: string[] = [];
  let at = 0;
  while (at <= text.length) {
    const quoted = text[at] === '"' ? quotedCell(text, at) : null;
    if (quoted) {
      cells.push(quoted.cell);
      at = quoted.end + 1;
      continue;
    }
    let end = at;
    while (end < text.length && !isBreak(text[end])) end += 1;
    cells.push(text.slice(at, end));
    at = end + 1;
  }
  return cells;
}

const isBreak = (character: string | undefined): boolean =>
  character === '\t' || character === '\n' || character === '\r';

/** The cell that opens with a quote, or null when that quote does not enclose a cell. */
function quotedCell(text: string, start: number): { cell: string; end: number } | null {
  let cell = '';
  for (let at = start + 1; at < text.length; at += 1) {
    if (text[at] !== '"') cell += isBreak(text[at]) ? ' ' : text[at];
    else if (text[at + 1] === '"') {
      cell += '"';
      at += 1;
    } else return at + 1 >= text.length || isBreak(text[at + 1]) ? { cell, end: at + 1 } : null;
  }
  return null;
}

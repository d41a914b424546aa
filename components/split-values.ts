/** From typed or pasted text to values: a list, a spreadsheet column, a sentence with commas. */

const BULLET = /^(?:[-–—•·*▪◦]|\d{1,3}[.)])\s+/u;
const QUOTED = /^"((?:[^"]|"")*)"$/;

/**
 * The values in a text, without bullets, quotes and repeats (case aside). The strongest separator wins: lines and
 * tabs, else semicolons, else commas, so that "Slow, manual work" in a column of lines stays whole.
 * `prose` fields hold sentences: commas never part them.
 */
export function splitValues(text: string, prose = false): string[] {
  return distinct(parts(text, prose).map(clean).filter(Boolean));
}

function parts(text: string, prose: boolean): string[] {
  if (/[\n\r\t]/.test(text.trim())) return text.split(/[\n\r\t]+/);
  if (text.includes(';')) return text.split(';');
  return prose ? [text] : text.split(/[,、,]/u);
}

function clean(part: string): string {
  const bare = part.replace(/\s+/g, ' ').trim().replace(BULLET, '');
  return (QUOTED.exec(bare)?.[1]?.replaceAll('""', '"') ?? bare).replace(/(?<![,;])[,;]+$/, '').trim();
}

/** Values once each: the first spelling wins, case and width aside. */
export function distinct(values: readonly string[]): string[] {
  const seen = new Set<string>();
  return values.filter((value) => {
    const key = foldCase(value);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

export const foldCase = (text: string): string => text.normalize('NFKC').toLowerCase();

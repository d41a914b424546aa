/** From typed or pasted text to values: a list, a spreadsheet column, a sentence with commas. */
import { cellsOf } from './spreadsheet-cells.ts';

const BULLET = /^(?:[-–—•·*▪◦]|\d{1,3}[.)])\s+/u;
const QUOTED = /^"((?:[^"]|"")*)"$/;

/**
 * The values in a text, without bullets, quotes and repeats (case aside). The strongest separator wins: lines and
 * tabs, else semicolons, else commas, so that "Slow, manual work" in a column of lines stays whole.
 * `prose` fields hold sentences: commas never part them.
 */
export const splitValues = (text: string, prose = false): string[] => distinct(splitEntries(text, prose));

/** The same with repeats, for those who count them. */
export function splitEntries(text: string, prose = false): string[] {
  return parts(text, prose)
    .map((part) =>
      part
        .replace(/\s+/g, ' ')
        .trim()
        .replace(BULLET, '')
        .replace(/(?<![,;])[,;]+$/, '')
        .trim(),
    )
    .filter(Boolean);
}

function parts(text: string, prose: boolean): string[] {
  if (/[\n\r\t]/.test(text.trim())) return cellsOf(text);
  const entries = text.includes(';') ? text.split(';') : prose ? [text] : text.split(/[,、,]/u);
  return entries.map((entry) => QUOTED.exec(entry.trim())?.[1]?.replaceAll('""', '"') ?? entry);
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

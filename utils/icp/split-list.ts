/** A list in one text: lines, bullets, semicolons, commas, and the "and" before the last entry. */
import type { ListField } from './types.ts';

/** Words that only a job title holds: "CTO and Head of Growth" are two, "Head of Sales and Marketing" is one. */
const ROLE =
  /\b(?:c[a-z]o|[se]?vp|vice president|chief|president|head|director|manager|lead|leader|officer|founder|owner|partner|engineer|developer|architect|analyst|consultant|specialist|administrator|executive|representative|designer|leiter|leiterin|direktor|geschäftsführer)\b/iu;

/** Whether a text holds a word that only a job title holds. */
export const namesRole = (text: string): boolean => ROLE.test(text);

/** Fields whose entries are sentences: commas belong to them. */
const SENTENCES: ReadonlySet<ListField> = new Set(['painPoints', 'valueDrivers']);

const AND = /(?<!\s)\s+(?:and|or|und|oder|et|ou|y|o|e|&)\s+/giu;
const LEADING_AND = /^(?:and|or|und|oder|et|ou|y)\s+/iu;

/** The entries of a list, in order; a text that is no list is its own only entry. */
export function splitList(text: string, field: ListField): string[] {
  const lines = text
    .split(/[\n\r\t;|•·‣▪◦●]+/u)
    .map((line) => line.trim())
    .filter(Boolean);
  if (SENTENCES.has(field)) return lines;
  return lines.flatMap((line) => splitLine(line, field)).filter(Boolean);
}

function splitLine(line: string, field: ListField): string[] {
  // A comma between digits belongs to a number.
  const entries = line
    .split(/,(?!\d{3}\b)/u)
    .map((entry) => entry.trim())
    .filter(Boolean);
  const oxford = entries.map((entry, at) => (at > 0 ? entry.replace(LEADING_AND, '') : entry));
  const last = oxford.at(-1);
  if (last === undefined) return [];
  return [...oxford.slice(0, -1), ...splitAnd(last, field, oxford.length > 1)];
}

function splitAnd(entry: string, field: ListField, inList: boolean): string[] {
  const parts = entry.split(AND);
  if (parts.length < 2) return [entry];
  if (field === 'jobTitles') return parts.every((part) => ROLE.test(part)) ? parts : [entry];
  // "Food & Beverage" is one industry; after a comma an "and" ends a list.
  return inList || field === 'countries' || field === 'seniorities' ? parts : [entry];
}

/** What is wrong with an import file, and where. */

export type ProblemKind =
  /** The file as a whole. */
  | 'empty'
  | 'too-big'
  | 'not-text'
  | 'not-utf8'
  | 'not-ours'
  | 'newer'
  | 'nothing-in-it'
  | 'too-many'
  /** JSON. */
  | 'json-syntax'
  | 'too-deep'
  | 'missing'
  | 'unknown-field'
  | 'wrong-type'
  /** CSV. */
  | 'csv-quote'
  | 'csv-open-quote'
  | 'csv-cells'
  | 'csv-columns'
  /** A value. */
  | 'bad-value'
  | 'too-long'
  | 'repeated-id';

export interface Problem {
  kind: ProblemKind;
  /** From 1; 0: it is about the file as a whole. */
  line: number;
  /** In characters, from 1. */
  column: number;
  /** A path into the JSON, or a column's name. */
  where: string;
  /** What stands there, shortened; or a figure that belongs to the kind. */
  found: string;
}

/** More problems than this are counted, not listed. */
export const MOST_PROBLEMS = 20;

/** An import file may be this large, in bytes. */
export const LARGEST_FILE = 32 * 2 ** 20;
/** One text may be this long, in characters, and one list. */
export const LONGEST_TEXT = 20_000;
export const LONGEST_LIST = 10_000;
/** One file may hold this many profiles. */
export const MOST_PROFILES = 50_000;

export const brief = (text: string): string => (text.length > 60 ? `${text.slice(0, 60)}…` : text);

export const ofFile = (kind: ProblemKind, found = ''): Problem => ({ kind, line: 0, column: 0, where: '', found });

/** Line and column of an offset in a text; lines end as in any editor. */
export function placeAt(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset);
  const lines = before.split(/\r\n|\r|\n/);
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}

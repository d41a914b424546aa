/** Looks through what an import file holds, and notes what is wrong with it and where. */
import { brief, LONGEST_LIST, LONGEST_TEXT, type ProblemKind } from './problems.ts';

export type Path = (string | number)[];
export interface Wrong {
  kind: ProblemKind;
  path: Path;
  found: string;
}

export const kindOf = (value: unknown): string =>
  value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value;
export const isRecord = (value: unknown): value is Record<string, unknown> => kindOf(value) === 'object';

/** Looks at values one by one and notes what is wrong with each. */
export class Checker {
  readonly wrong: Wrong[] = [];
  note(kind: ProblemKind, path: Path, found: unknown): void {
    this.wrong.push({ kind, path, found: brief(typeof found === 'string' ? found : (JSON.stringify(found) ?? '')) });
  }
  text(value: unknown, path: Path, valid: (text: string) => boolean = () => true): string {
    if (typeof value !== 'string') this.note(value === undefined ? 'missing' : 'wrong-type', path, kindOf(value));
    else if (value.length > LONGEST_TEXT) this.note('too-long', path, String(LONGEST_TEXT));
    else if (!valid(value)) this.note('bad-value', path, value);
    else return value;
    return '';
  }
  list<T>(value: unknown, path: Path, entry: (value: unknown, path: Path) => T): T[] {
    if (!Array.isArray(value)) this.note(value === undefined ? 'missing' : 'wrong-type', path, kindOf(value));
    else if (value.length > LONGEST_LIST) this.note('too-long', path, String(LONGEST_LIST));
    else return value.map((one: unknown, at) => entry(one, [...path, at]));
    return [];
  }
  /** A record with no other fields than these: what is spelt wrongly must not go missing in silence. */
  record(value: unknown, path: Path, fields: readonly string[]): Record<string, unknown> | null {
    if (!isRecord(value)) {
      this.note(value === undefined ? 'missing' : 'wrong-type', path, kindOf(value));
      return null;
    }
    for (const field of Object.keys(value)) {
      if (!fields.includes(field)) this.note('unknown-field', [...path, field], field);
    }
    return value;
  }
}

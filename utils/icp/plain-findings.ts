/**
 * What a selected text says where no script can be injected to understand it (a PDF, a page of the browser): only the
 * closed vocabularies and the commonest words of a role decide.
 */
import { DEPARTMENTS } from './department.ts';
import { namesRole, splitList } from './split-list.ts';
import type { Finding, ListField } from './types.ts';
import { readValue, readValues } from './values.ts';

const RULES: readonly [field: ListField, knows: (entry: string) => boolean][] = [
  ['countries', (entry) => readValue('countries', entry).ok],
  ['seniorities', (entry) => readValue('seniorities', entry).ok],
  ['companySizes', (entry) => readValue('companySizes', entry).ok],
  ['jobTitles', (entry) => entry.length <= 80 && namesRole(entry)],
  ['departments', (entry) => DEPARTMENTS.some((name) => name.toLowerCase() === entry.toLowerCase())],
  ['exampleCompanies', (entry) => /\s(?:gmbh|inc|llc|ltd|plc|corp)\.?$/iu.test(entry)],
];

const fieldOf = (entry: string): ListField => RULES.find(([, knows]) => knows(entry))?.[0] ?? 'painPoints';

/** Each finding is one value of the text, in the order of the text. */
export function plainFindings(text: string, as: ListField | 'auto'): Finding[] {
  const found =
    as === 'auto'
      ? splitList(text, 'painPoints').map((line) => [fieldOf(line), line] as const)
      : ([[as, text]] as const);
  return found.flatMap(([field, entry]) =>
    readValues(field, entry).values.map((value) => ({
      ...{ field, value, quote: value.slice(0, 200), confidence: 1, source: 'selection' as const, locator: null },
    })),
  );
}

/** One typed or pasted text → values of a field, in the field's own vocabulary. */
import { COMPANY_SIZES } from './company-size.ts';
import { countryCode } from './country-names.ts';
import { DEPARTMENTS } from './department.ts';
import { distinct, valueKey } from './lists.ts';
import { isClosed, type Reading, type Refusal, readAs } from './reading.ts';
import { SENIORITIES } from './seniority.ts';
import { companySizesIn } from './size-text.ts';
import { splitList } from './split-list.ts';
import { DEPARTMENT_WORDS, SENIORITY_WORDS } from './synonyms.ts';
import type { ListField } from './types.ts';

function lookUp(names: readonly string[], words: readonly (readonly [string, string])[]): Map<string, string> {
  const table = new Map(names.map((name) => [valueKey(name), name]));
  for (const [name, others] of words) for (const other of others.split(',')) table.set(valueKey(other), name);
  return table;
}
// Who imports something else from here leaves these out.
const SENIORITY_OF = /* @__PURE__ */ lookUp(SENIORITIES, SENIORITY_WORDS);
const DEPARTMENT_OF = /* @__PURE__ */ lookUp(DEPARTMENTS, DEPARTMENT_WORDS);

/** What one text means in a field. Open fields take any text with a letter or digit; closed ones only what they know. */
export const readValue = (field: ListField, text: string): Reading => readAs(known, field, text);

function known(field: ListField, text: string): string[] {
  const just = (value: string | null | undefined): string[] => (value ? [value] : []);
  switch (field) {
    case 'seniorities':
      return just(SENIORITY_OF.get(valueKey(text)));
    case 'companySizes':
      return companySizesIn(text);
    case 'countries':
      return just(countryCode(text));
    case 'departments':
      return just(DEPARTMENT_OF.get(valueKey(text)) ?? text);
    default:
      return [text];
  }
}

/** What a pasted or selected text means in a field: split into entries, each read, repetitions dropped. */
export function readValues(field: ListField, text: string): { values: string[]; refused: Refusal[] } {
  const values: string[] = [];
  const refused: Refusal[] = [];
  const whole = readValue(field, text);
  // "Korea, Republic of" or "10,000+" is one value although it holds a comma.
  const entries = whole.ok && isClosed(field) ? [text] : splitList(text, field);
  for (const entry of entries) {
    const { ok, ...reading } = readValue(field, entry);
    if (ok && 'values' in reading) values.push(...reading.values);
    else if ('reason' in reading && reading.reason !== 'empty') refused.push(reading);
  }
  return { values: distinct(values), refused };
}

/** The values that a form may suggest for a field, in order; countries as codes are left to the caller's language. */
export function suggestions(field: ListField): readonly string[] {
  if (field === 'seniorities') return SENIORITIES;
  if (field === 'companySizes') return COMPANY_SIZES;
  return field === 'departments' ? DEPARTMENTS : [];
}

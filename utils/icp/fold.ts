/** What a provider cannot hold, put into the description in plain words. English, because it goes to the providers. */
import { FIELD_NAMES, fieldTexts } from './describe.ts';
import { type Icp, LIST_FIELDS, type ListField } from './types.ts';

/** Fields whose values can be said in the description as well. */
export type FoldField = ListField | 'revenue';
export const FOLD_FIELDS: readonly FoldField[] = [...LIST_FIELDS, 'revenue'];

/** Values that are recognised inside a longer text: a level such as "VP" is not, since a job title may hold it. */
const TELLING: ReadonlySet<FoldField> = new Set<FoldField>([
  'countries',
  'revenue',
  'exampleCompanies',
  'painPoints',
  'valueDrivers',
]);
const SENTENCES: ReadonlySet<FoldField> = new Set<FoldField>(['painPoints', 'valueDrivers']);

const bare = (text: string): string => text.replace(/(?<![.;,\s])[.;,\s]+$/u, '');

function says(description: string, value: string): boolean {
  const [text, wanted] = [description.toLowerCase(), bare(value).toLowerCase()];
  const isWord = (character: string | undefined) => character !== undefined && /[\p{L}\p{N}]/u.test(character);
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) {
    if (!isWord(text[at - 1]) && !isWord(text[at + wanted.length])) return true;
  }
  return false;
}

/** "Pain points: a; b." with those values that the description does not say already; empty when nothing is left to say. */
export function foldText(icp: Icp, field: FoldField): string {
  const values = fieldTexts(icp, field).filter((value) => !(TELLING.has(field) && says(icp.description, value)));
  return values.length > 0
    ? `${FIELD_NAMES[field]}: ${values.map(bare).join(SENTENCES.has(field) ? '; ' : ', ')}.`
    : '';
}

/** The profile with the values of some fields said in its description too. The fields themselves stay as they are. */
export function foldedInto(icp: Icp, fields: readonly FoldField[]): Icp {
  const added = FOLD_FIELDS.filter((field) => fields.includes(field)).map((field) => foldText(icp, field));
  const parts = [icp.description.trimEnd(), ...added].filter(Boolean);
  return added.some(Boolean) ? { ...icp, description: parts.join(' ') } : icp;
}

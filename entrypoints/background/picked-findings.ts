/** From a picked text to findings: a list becomes its entries, each in the vocabulary of its field. */
import { splitList } from '../../utils/icp/split-list.ts';
import type { Finding, ListField } from '../../utils/icp/types.ts';
import { readValue, readValues } from '../../utils/icp/values.ts';

/** What the person said that it is; `auto`: decide. */
export type PickedAs = ListField | 'auto';

const picked = (field: ListField, value: string, quote: string): Finding => ({
  ...{ field, value, quote: quote.slice(0, 200), confidence: 1, source: 'selection', locator: null },
});

/** Fields with a vocabulary of their own, the narrowest first. */
const KNOWN: readonly ListField[] = ['countries', 'seniorities', 'companySizes'];

/** More words than any job title has. */
const SENTENCE = 9;

/** The field of one entry: where a vocabulary knows it, else what reads as a sentence is a pain, else it is a title. */
function decide(entry: string): ListField {
  const known = KNOWN.find((field) => readValue(field, entry).ok);
  if (known) return known;
  return entry.split(/\s+/u).length > SENTENCE || /[.!?]$/u.test(entry) ? 'painPoints' : 'jobTitles';
}

export function pickedFindings(text: string, as: PickedAs): Finding[] {
  if (as !== 'auto') return readValues(as, text).values.map((value) => picked(as, value, value));
  return splitList(text, 'jobTitles').flatMap((entry) => {
    const field = decide(entry);
    return readValues(field, entry).values.map((value) => picked(field, value, entry));
  });
}

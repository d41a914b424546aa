/** From a text that the person selected to findings: a list becomes its entries, each in the vocabulary of its field. */

import { DEPARTMENTS } from '../icp/department.ts';
import { splitList } from '../icp/split-list.ts';
import type { Finding, ListField } from '../icp/types.ts';
import { readValue, readValues } from '../icp/values.ts';
import type { Grammar } from './grammar.ts';

/** What the person said that it is; `auto`: decide. */
export type PickedAs = ListField | 'auto';

const picked = (field: ListField, value: string, quote: string): Finding => ({
  ...{ field, value, quote: quote.slice(0, 200), confidence: 1, source: 'selection', locator: null },
});

/** Below this, words that look like a role may as well be a sentence about one. */
const SURE_ROLE = 0.55;

const isRole = (entry: string, { parseRole }: Grammar): boolean =>
  (parseRole(entry, '', true)?.strength ?? 0) >= SURE_ROLE;

const LEGAL_FORM = /\b(?:gmbh|ag|se|kg|ug|inc|llc|llp|ltd|plc|corp|s\.?a\.?s?|s\.?r\.?l|b\.?v|n\.?v|oy|ab|a\/s)\.?$/iu;
/** One to four words that all begin like a name. */
const NAME = /^(?:\p{Lu}[\p{L}\p{N}&.'’-]*)(?:\s+(?:&|\p{Lu}[\p{L}\p{N}&.'’-]*)){0,3}$/u;

/** Field → whether it knows the entry. The order is precedence: vocabularies first, what only looks like something last. */
const RULES: readonly [field: ListField, knows: (entry: string, grammar: Grammar) => boolean][] = [
  ['countries', (entry) => readValue('countries', entry).ok],
  ['seniorities', (entry) => readValue('seniorities', entry).ok],
  ['companySizes', (entry) => readValue('companySizes', entry).ok],
  ['jobTitles', isRole],
  ['departments', (entry) => DEPARTMENTS.some((name) => name.toLowerCase() === entry.toLowerCase())],
  ['industries', (entry, { industryOf }) => industryOf(entry) !== null],
  ['exampleCompanies', (entry) => LEGAL_FORM.test(entry) || NAME.test(entry)],
];

const fieldOf = (entry: string, grammar: Grammar): ListField | undefined =>
  RULES.find(([, knows]) => knows(entry, grammar))?.[0];

/** An industry goes by the name that pages' industries get, too. */
const named = (field: ListField, value: string, { industryOf }: Grammar): string =>
  (field === 'industries' && industryOf(value)?.name) || value;

/** Fields whose values people list in one line. "VP, Marketing" is one title, not a seniority and a department. */
const LISTED: ReadonlySet<ListField | undefined> = new Set<ListField>([
  'countries',
  'companySizes',
  'jobTitles',
  'industries',
  'exampleCompanies',
]);

/** The entries of a line, when it is a list of which every entry is known; else the line itself. */
function entriesOf(line: string, grammar: Grammar): string[] {
  const ways = [splitList(line, 'jobTitles')];
  // Other lists end in an "and", too, but what is known as a whole may be named with one ("Food and Beverage").
  if (line.includes(',') || !fieldOf(line, grammar)) ways.push(splitList(line, 'countries'));
  return (
    ways.find((entries) => entries.length > 1 && entries.every((entry) => LISTED.has(fieldOf(entry, grammar)))) ?? [
      line,
    ]
  );
}

/** Words of somebody who has gained something, or will. */
const GAIN =
  /\b(?:reduc(?:es?|ed|ing)|increas(?:es?|ed|ing)|sav(?:es?|ed|ing)|faster|improv(?:es?|ed|ing)|automat(?:es?|ed|ic)|boosts?|cuts?|eliminat(?:es?|ed|ing)|accelerat(?:es?|ed|ing)|streamlin(?:es?|ed|ing)|senkt|steigert|spart|schneller)\b/i;

/** What nothing knows is a pain in somebody's words, or a gain. */
function decided(line: string, grammar: Grammar): Finding[] {
  return entriesOf(line, grammar).flatMap((entry) => {
    const field = fieldOf(entry, grammar) ?? (GAIN.test(entry) ? 'valueDrivers' : 'painPoints');
    const reading = readValue(field, entry);
    return reading.ok ? reading.values.map((value) => picked(field, named(field, value, grammar), entry)) : [];
  });
}

/** Each finding is one value of the text, in the order of the text. */
export const pickedFindings = (text: string, as: PickedAs, grammar: Grammar): Finding[] =>
  as === 'auto'
    ? splitList(text, 'painPoints').flatMap((line) => decided(line, grammar))
    : readValues(as, text).values.map((value) => picked(as, named(as, value, grammar), value));

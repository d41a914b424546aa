/** The industries that the form offers. */
import { fold } from '../utils/capture/page/words.ts';
import { JAPANESE_INDUSTRIES } from '../utils/capture/vocabularies/industries-table.ts';
import { industryTable } from '../utils/capture/vocabularies/industry-wordings.ts';
import { learnJapanese } from '../utils/capture/vocabularies/japanese.ts';
import type { Vocabulary } from './vocabulary.ts';

export function industryVocabulary(): Vocabulary {
  learnJapanese({ industries: JAPANESE_INDUSTRIES });
  const synonyms = new Map<string, string[]>();
  for (const [wording, { name }] of industryTable(fold)) synonyms.set(name, [...(synonyms.get(name) ?? []), wording]);
  const terms = [...synonyms].map(([name, wordings]) => ({ value: name, label: name, wordings }));
  // Synonyms find a term while it is looked for; what is typed out stays as it was typed.
  return { terms: terms.map(({ wordings, ...term }) => ({ ...term, hints: wordings })), closed: false };
}

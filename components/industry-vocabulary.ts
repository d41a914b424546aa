/** The industries that the form offers. */
import { type Languages, learn, speak } from '../utils/capture/languages.ts';
import { wordings } from '../utils/capture/vocabularies/industry-wordings.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Found by their wordings in English and these languages. */
export function industryVocabulary(languages: Languages): Vocabulary {
  learn(languages);
  speak('');
  const synonyms = new Map<string, string[]>();
  for (const [wording, { name }] of wordings().byWording) synonyms.set(name, [...(synonyms.get(name) ?? []), wording]);
  const terms = [...synonyms].map(([name, wordings]) => ({ value: name, label: name, wordings }));
  // Synonyms find a term while it is looked for; what is typed out stays as it was typed.
  return { terms: terms.map(({ wordings, ...term }) => ({ ...term, hints: wordings })), closed: false };
}

import { ENGLISH_LABELS } from '../english-table.ts';
import { ofLanguages, spokenLanguages } from '../languages.ts';
import { fold, phraseOf, wordsOf } from '../page/words.ts';
import type { Fact } from './fact-labels.ts';
import { Phrases } from './phrases.ts';

const labels = ofLanguages((): Phrases<Fact> => {
  const byLabel = new Map<string, Fact>();
  const others = spokenLanguages().map((one) => one.labels.split('\n'));
  for (const [at, line] of ENGLISH_LABELS.split('\n').entries()) {
    const [fact, english = ''] = line.split('|');
    for (const list of [english, ...others.map((lines) => lines[at] ?? '')])
      for (const name of list.split(';')) {
        const key = fold(name);
        if (key && !byLabel.has(key)) byLabel.set(key, fact as Fact);
      }
  }
  return new Phrases(byLabel);
});

/** The fact that a label asks for. */
export function factOf(label: string): Fact | null {
  if (label.length > 40) return null;
  const known = labels();
  const words = wordsOf(label);
  return known.mayStart(words[0]) ? (known.byPhrase.get(phraseOf(words)) ?? null) : null;
}

import { fold, phraseOf, wordsOf } from '../page/words.ts';
import type { Fact } from './fact-labels.ts';
import { LABEL_TABLE } from './fact-labels-table.ts';
import { japanese } from './japanese.ts';
import { Phrases } from './phrases.ts';

let labels: Phrases<Fact> | null = null;

function labelPhrases(): Phrases<Fact> {
  const byLabel = new Map<string, Fact>();
  for (const line of `${LABEL_TABLE}\n${japanese().labels}`.split('\n')) {
    const [fact, list = ''] = line.split('|');
    for (const name of list.split(';')) {
      const key = fold(name);
      if (key && !byLabel.has(key)) byLabel.set(key, fact as Fact);
    }
  }
  return new Phrases(byLabel);
}

/** The fact that a label asks for. */
export function factOf(label: string): Fact | null {
  if (label.length > 40) return null;
  labels ??= labelPhrases();
  const words = wordsOf(label);
  return labels.mayStart(words[0]) ? (labels.byPhrase.get(phraseOf(words)) ?? null) : null;
}

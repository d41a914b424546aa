/** Finding phrases of several words in a text, without trying every run of words. */
import { markWords, newMark, phraseOf, type Token } from '../page/words.ts';

/** What is known of a word that phrases start with. */
interface Start {
  /** The most words that one has. */
  most: number;
  seconds: Set<string> | null;
}

export class Phrases<T> {
  readonly byPhrase: ReadonlyMap<string, T>;
  /** Of the words that they start with. */
  readonly mark = newMark();
  private readonly starts = new Map<string, Start>();

  constructor(byPhrase: ReadonlyMap<string, T>) {
    this.byPhrase = byPhrase;
    this.add(byPhrase.keys());
  }

  /** Makes phrases known that were put into the map later. */
  add(phrases: Iterable<string>): void {
    for (const phrase of phrases) {
      const [first = '', second, ...more] = phrase.split(' ');
      let start = this.starts.get(first);
      if (!start) {
        start = { most: 1, seconds: null };
        this.starts.set(first, start);
      }
      if (second === undefined) continue;
      start.most = Math.max(start.most, more.length + 2);
      start.seconds ??= new Set();
      start.seconds.add(second);
    }
    markWords(this.starts.keys(), this.mark);
  }

  /** Whether a phrase may start with a word. */
  mayStart(word: Token | undefined): boolean {
    return word !== undefined && (word.marks & this.mark) !== 0;
  }

  /** The longest phrase that starts at a word, with its length in words. */
  at(words: readonly Token[], index: number): { phrase: string; value: T; length: number } | null {
    const first = words[index];
    if (!first || !(first.marks & this.mark)) return null;
    const start = this.starts.get(first.text);
    const second = words[index + 1];
    const goesOn = start && second && start.seconds?.has(second.text);
    for (let length = goesOn ? Math.min(start.most, words.length - index) : 1; length >= 1; length--) {
      const phrase = length === 1 ? first.text : phraseOf(words, index, index + length);
      const value = this.byPhrase.get(phrase);
      if (value !== undefined) return { phrase, value, length };
    }
    return null;
  }
}

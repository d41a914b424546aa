/** Finding phrases of several words in a text, without trying every run of words. */
export class Phrases<T> {
  readonly byPhrase: ReadonlyMap<string, T>;
  /** By the first words of all phrases: the most words that one has, and the second words. */
  private readonly starts = new Map<string, { most: number; seconds: Set<string> | null }>();

  constructor(byPhrase: ReadonlyMap<string, T>) {
    this.byPhrase = byPhrase;
    for (const phrase of byPhrase.keys()) this.add(phrase);
  }

  /** Makes a phrase that was put into the map later known. */
  add(phrase: string): void {
    const [first = '', second, ...more] = phrase.split(' ');
    let start = this.starts.get(first);
    if (!start) {
      start = { most: 1, seconds: null };
      this.starts.set(first, start);
    }
    if (second === undefined) return;
    start.most = Math.max(start.most, more.length + 2);
    start.seconds ??= new Set();
    start.seconds.add(second);
  }

  /** The longest phrase that starts at a word, with its length in words. */
  at(words: readonly string[], index: number): { phrase: string; value: T; length: number } | null {
    const first = words[index] ?? '';
    const start = this.starts.get(first);
    if (!start) return null;
    const goesOn = start.seconds?.has(words[index + 1] ?? '') ?? false;
    for (let length = goesOn ? Math.min(start.most, words.length - index) : 1; length >= 1; length--) {
      const phrase = length === 1 ? first : words.slice(index, index + length).join(' ');
      const value = this.byPhrase.get(phrase);
      if (value !== undefined) return { phrase, value, length };
    }
    return null;
  }
}

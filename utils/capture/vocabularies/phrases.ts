/** Finding phrases of several words in a text, without trying every run of words. */
export class Phrases<T> {
  readonly byPhrase: ReadonlyMap<string, T>;
  /** The first words of all phrases, and the most words that a phrase with it has. */
  private readonly longest = new Map<string, number>();

  constructor(byPhrase: ReadonlyMap<string, T>) {
    this.byPhrase = byPhrase;
    for (const phrase of byPhrase.keys()) this.add(phrase);
  }

  /** Makes a phrase that was put into the map later known. */
  add(phrase: string): void {
    const space = phrase.indexOf(' ');
    const first = space < 0 ? phrase : phrase.slice(0, space);
    const words = space < 0 ? 1 : phrase.split(' ').length;
    if ((this.longest.get(first) ?? 0) < words) this.longest.set(first, words);
  }

  /** Whether a phrase starts with one of the words. */
  startsWithin(words: readonly string[]): boolean {
    for (const word of words) if (this.longest.has(word)) return true;
    return false;
  }

  /** The longest phrase that starts at a word, with its length in words. */
  at(words: readonly string[], index: number): { phrase: string; value: T; length: number } | null {
    const first = words[index] ?? '';
    const most = this.longest.get(first);
    if (most === undefined) return null;
    for (let length = Math.min(most, words.length - index); length >= 1; length--) {
      const phrase = length === 1 ? first : words.slice(index, index + length).join(' ');
      const value = this.byPhrase.get(phrase);
      if (value !== undefined) return { phrase, value, length };
    }
    return null;
  }
}

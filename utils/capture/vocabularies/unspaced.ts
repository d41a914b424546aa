/** Finding names in texts whose script has no spaces: as they stand, by their first characters. */
export class Unspaced {
  private readonly byFirst = new Map<string, { name: string; rank: number }[]>();

  constructor(names: Iterable<string>) {
    let rank = 0;
    for (const name of names) {
      const entry = { name, rank: rank++ };
      const same = this.byFirst.get(name.charAt(0));
      if (same) same.push(entry);
      else this.byFirst.set(name.charAt(0), [entry]);
    }
  }

  /** The names that stand in a text, each once with its first place, in the order of the list. */
  *in(text: string): Generator<{ name: string; at: number }> {
    const found = new Map<string, { name: string; rank: number; at: number }>();
    for (let at = 0, { length } = text; at < length; at++)
      for (const entry of this.byFirst.get(text.charAt(at)) ?? [])
        if (!found.has(entry.name) && text.startsWith(entry.name, at)) found.set(entry.name, { ...entry, at });
    if (found.size) yield* [...found.values()].sort((a, b) => a.rank - b.rank);
  }

  /** The names in the order of the text: of those that start at a place the longest, and none within another. */
  *along(text: string): Generator<string> {
    for (let at = 0, { length } = text; at < length; ) {
      let longest = '';
      for (const { name } of this.byFirst.get(text.charAt(at)) ?? [])
        if (name.length > longest.length && text.startsWith(name, at)) longest = name;
      if (longest) yield longest;
      at += longest.length || 1;
    }
  }
}

/** Endings that make a word feminine or a plural, and what it has without them; of each line, the first that fits. */
const ENDINGS: readonly (readonly (readonly [ending: string, base: string, letters: number])[])[] = [
  [
    ['innen', '', 5],
    ['in', '', 5],
  ],
  [
    ['s', '', 0],
    ['x', '', 0],
  ],
  [
    ['trice', 'tor', 0],
    ['teur', 'tor', 0],
  ],
  [['euse', 'eur', 0]],
  [['ienne', 'ien', 0]],
  [
    ['a', '', 0],
    ['e', '', 0],
    ['i', '', 0],
    ['o', '', 0],
  ],
];

/** A folded word without what makes it feminine or a plural in Romance languages and German, roughly. */
export function stemOf(word: string): string {
  let stem = word;
  for (const endings of ENDINGS)
    for (const [ending, base, letters] of endings)
      if (stem.endsWith(ending) && stem.length >= ending.length + letters) {
        stem = stem.slice(0, -ending.length) + base;
        break;
      }
  return stem;
}

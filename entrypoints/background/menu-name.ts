/** What a menu entry calls a draft, in characters: browsers cut whole titles, and would cut the sentence around it. */
const LONGEST = 40;
const WORD_JOINER = '\u2060';

/**
 * A draft's name as part of a menu entry's title: short, on one line, and read as it stands. Menus take "&" for a mark of
 * the access key and "%s" for the selection.
 */
export function menuName(name: string): string {
  const line = name.replace(/\s+/gu, ' ').trim();
  const letters = [...line];
  const short =
    letters.length > LONGEST
      ? `${letters
          .slice(0, LONGEST - 1)
          .join('')
          .trimEnd()}…`
      : line;
  return short.replaceAll('&', '&&').replaceAll('%s', `%${WORD_JOINER}s`);
}

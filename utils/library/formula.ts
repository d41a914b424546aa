/**
 * Cells that no spreadsheet takes for a formula, after OWASP's "CSV Injection": an apostrophe is put before what would
 * begin one, at the start of the cell and behind every separator in it, because a program that is set to another separator
 * begins a cell there. Texts that already have an apostrophe there get one more, so that reading takes away exactly what
 * writing put in.
 */

const TRIGGER = /[=+\-@＝＋－＠]/g;
/** What programs pass over before they look at a cell. */
const PASSED_OVER = /[\s"]/;
const SEPARATORS = ',;\t\r\n';
const CONTROL_START = /^'*[\t\r\n]/;

/** Where an apostrophe has to stand, or stands: the offset before it, and how many there are. */
function places(text: string): { at: number; apostrophes: number }[] {
  return [...text.matchAll(TRIGGER)].flatMap(({ index }) => {
    let at = index;
    while (text[at - 1] === "'") at -= 1;
    // Nothing is looked at twice: what is passed over holds no other trigger.
    let start = at;
    let separated = false;
    while (start > 0 && PASSED_OVER.test(text[start - 1] ?? '')) {
      start -= 1;
      separated ||= SEPARATORS.includes(text[start] ?? '');
    }
    const begins = start === 0 || separated || SEPARATORS.includes(text[start - 1] ?? '');
    return begins ? [{ at, apostrophes: index - at }] : [];
  });
}

/** The text with some of its parts replaced: at each offset so many characters by another text. */
function spliced(text: string, parts: readonly { at: number; gone: number; put: string }[]): string {
  let from = 0;
  let result = '';
  for (const { at, gone, put } of parts) {
    result += text.slice(from, at) + put;
    from = at + gone;
  }
  return result + text.slice(from);
}

/** The text as a spreadsheet may have it. */
export function guarded(text: string): string {
  const safe = spliced(
    text,
    places(text).map(({ at }) => ({ at, gone: 0, put: "'" })),
  );
  return CONTROL_START.test(safe) ? `'${safe}` : safe;
}

/** The text that was guarded. */
export function unguarded(text: string): string {
  const inner = text.startsWith("'") && CONTROL_START.test(text) ? text.slice(1) : text;
  return spliced(
    inner,
    places(inner)
      .filter(({ apostrophes }) => apostrophes > 0)
      .map(({ at }) => ({ at, gone: 1, put: '' })),
  );
}

import type { Page } from './page/types.ts';

/** Little words by language; English last, whose words others borrow. */
const MARKS: readonly [language: string, words: string][] = [
  ['de', 'und der die das für mit wir nicht ein eine sind bei'],
  ['fr', 'et les des nous vous pour dans avec une est'],
  ['es', 'los las para con una que nuestra nuestro del más'],
  ['pt', 'não para com uma que nossa nosso dos mais você'],
  ['nl', 'het een van voor wij niet zijn met ons'],
  ['it', 'della che per con una sono nostra nostro gli'],
  ['cs', 'jsme pro nebo které našem také jako že'],
  ['en', 'the and of for with our you is are to'],
];
/** Word → the languages that have it, as bits in the order of the list. */
const LANGUAGES = new Map<string, number>();
for (const [at, [, words]] of MARKS.entries())
  for (const word of words.split(' ')) LANGUAGES.set(word, (LANGUAGES.get(word) ?? 0) | (1 << at));

/** How many words of a sample each language of the list has. */
function countMarks(sample: string): number[] {
  const counts = MARKS.map(() => 0);
  const lower = sample.toLowerCase();
  let start = 0;
  for (let at = 0; at <= lower.length; at++) {
    if (isLetter(lower.charCodeAt(at))) continue;
    // All little words have two to seven letters.
    const languages = at - start > 1 && at - start < 8 ? (LANGUAGES.get(lower.slice(start, at)) ?? 0) : 0;
    for (let one = 0; languages >> one; one++) if ((languages >> one) & 1) counts[one] = (counts[one] ?? 0) + 1;
    start = at + 1;
  }
  return counts;
}

/** Of a lower-case text; signs and punctuation beyond ASCII are none. */
const isLetter = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 0xc0 && code < 0x2000) || code > 0x2bff;

function spacesIn(text: string): number {
  let count = 0;
  for (let at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', at + 1)) count++;
  return count;
}

/** The language of a page in two letters: its own declaration, unless its words clearly speak another. */
export function languageOf(page: Page): string {
  const declared = page.lang.slice(0, 2).toLowerCase();
  let sample = '';
  for (const block of page.blocks) {
    if (block.zone === 'nav' || block.text.length < 30) continue;
    sample += ` ${block.text.slice(0, 400)}`;
    if (sample.length > 2500) break;
  }
  if (sample.length < 120) return /^[a-z]{2}$/.test(declared) ? declared : '';
  const kana = sample.match(/[\u3040-\u30ff]/g)?.length ?? 0;
  if (kana > sample.length * 0.08) return 'ja';
  const words = spacesIn(sample) + 1;
  const counts = countMarks(sample);
  const own = MARKS.findIndex(([language]) => language === declared);
  if ((counts[own] ?? 0) / words > 0.12) return declared;
  let best = { language: declared, share: 0 };
  for (const [at, [language]] of MARKS.entries()) {
    const share = (counts[at] ?? 0) / words;
    if (share > best.share) best = { language, share };
  }
  return best.share > 0.08 || !declared ? best.language : declared;
}

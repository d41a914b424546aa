import { hashed, hashOf } from './page/tokens.ts';
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

/** By the last bits of their hashes, whether a little word may be behind them: most words need not be cut out. */
const MAY_BE = new Uint8Array(1024);
const LAST = MAY_BE.length - 1;
for (const word of LANGUAGES.keys()) MAY_BE[hashOf(word) & LAST] = 1;

/** What a look at each character of a sample shows. */
interface Sample {
  /** How many words each language of the list has. */
  counts: number[];
  spaces: number;
  kana: number;
}

function surveyOf(sample: string): Sample {
  const counts = MARKS.map(() => 0);
  const lower = sample.toLowerCase();
  const { length } = lower;
  let [spaces, kana, start, hash] = [0, 0, 0, 0];
  for (let at = 0; at <= length; at++) {
    // Behind the end, a space ends the last word.
    const code = at < length ? lower.charCodeAt(at) : SPACE;
    if (isLetter(code)) {
      hash = hashed(hash, code);
      if (code >= 0x3040 && code <= 0x30ff) kana++;
      continue;
    }
    // All little words have two to seven letters.
    if (at - start > 1 && at - start < 8 && MAY_BE[hash & LAST]) {
      const languages = LANGUAGES.get(lower.slice(start, at)) ?? 0;
      for (let one = 0; languages >> one; one++) if ((languages >> one) & 1) counts[one] = (counts[one] ?? 0) + 1;
    }
    if (code === SPACE && at < length) spaces++;
    start = at + 1;
    hash = 0;
  }
  return { counts, spaces, kana };
}

const SPACE = 32;

/** Of a lower-case text; signs and punctuation beyond ASCII are none. */
const isLetter = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 0xc0 && code < 0x2000) || code > 0x2bff;

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
  const { counts, spaces, kana } = surveyOf(sample);
  if (kana > sample.length * 0.08) return 'ja';
  const words = spaces + 1;
  const own = MARKS.findIndex(([language]) => language === declared);
  if ((counts[own] ?? 0) / words > 0.12) return declared;
  let best = { language: declared, share: 0 };
  for (const [at, [language]] of MARKS.entries()) {
    const share = (counts[at] ?? 0) / words;
    if (share > best.share) best = { language, share };
  }
  return best.share > 0.08 || !declared ? best.language : declared;
}

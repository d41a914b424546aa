import { ofLanguages } from '../languages.ts';
import { fold, marksOf, phraseOf, wordsOf } from '../page/words.ts';
import { type Industry, industryByStem, wordings } from './industry-wordings.ts';
import { Phrases } from './phrases.ts';
import { Unspaced } from './unspaced.ts';

const ARTICLES = new Set('the die der das la le el les los o a'.split(' '));
const SECTOR_WORDS = new Set(
  'industry industries sector sectors branche companies company firms businesses providers organizations market space vertical solutions service services manufacturing agency agencies software branch unternehmen teams'.split(
    ' ',
  ),
);

const industryPhrases = ofLanguages(() => new Phrases(wordings().byWording));
/** Japanese has no spaces: its wordings are looked for as they stand. */
const unspaced = ofLanguages(
  () => new Unspaced([...wordings().byWording.keys()].filter((key) => /[\u30a0-\u30ff\u4e00-\u9fff]/.test(key))),
);

/** The industry that a whole phrase names ("Hospital & Health Care", "the banking sector"), or null. */
export function industryOf(text: string): Industry | null {
  if (text.length > 80) return null;
  const known = industryPhrases();
  const words = wordsOf(text);
  const from = words.length > 1 && ARTICLES.has(words[0]?.text ?? '') ? 1 : 0;
  const count = words.length - from;
  // One word may be the plural of an industry.
  if (count !== 1 && !known.mayStart(words[from])) return null;
  const table = known.byPhrase;
  const key = phraseOf(words, from);
  const exact = table.get(key);
  if (exact) return exact;
  const sector = count > 1 && SECTOR_WORDS.has(words.at(-1)?.text ?? '');
  return (
    (sector ? table.get(phraseOf(words, from, words.length - 1)) : null) ??
    (key.endsWith('s') ? table.get(key.slice(0, -1)) : null) ??
    null
  );
}

/** The same, but not by what heads any list of them. */
export const tradeOf = (text: string): Industry | null =>
  /^(?:our |all )?(?:industries|services|dienstleistungen|servicios|serviços|servizi|diensten)$/i.test(text)
    ? null
    : industryOf(text);

export interface IndustryMention {
  industry: Industry;
  words: string;
  /** Whether the wording cannot be mistaken for an everyday word. */
  distinct: boolean;
}

/** Industries that a running text mentions, in order, longest wording first; with `stems` also by how words begin. */
export function industriesIn(text: string, stems = false): IndustryMention[] {
  const known = industryPhrases();
  const start = text.length > 600 ? text.slice(0, 600) : text;
  const out: IndustryMention[] = [];
  const { everyday, never } = wordings();
  if (/[\u3040-\u30ff\u4e00-\u9fff]/.test(text)) {
    for (const name of unspaced().along(fold(start))) {
      const industry = never.has(name) ? null : known.byPhrase.get(name);
      if (industry) out.push({ industry, words: name, distinct: !everyday.has(name) });
    }
  }
  if (!stems && !(marksOf(start) & known.mark)) return out;
  const words = wordsOf(start);
  for (let at = 0; at < words.length; at++) {
    const found = known.at(words, at);
    if (!found) {
      const word = words[at]?.text ?? '';
      const industry = stems && industryByStem(word);
      if (industry) out.push({ industry, words: word, distinct: true });
      continue;
    }
    at += found.length - 1;
    if (!never.has(found.phrase))
      out.push({
        industry: found.value,
        words: found.phrase,
        distinct: found.length > 1 || !everyday.has(found.phrase),
      });
  }
  return out;
}

import { fold, wordsOf } from '../page/text.ts';
import { type Industry, industryTable, isEveryday, isNeverInProse } from './industries.ts';
import { Phrases } from './phrases.ts';

const SECTOR_WORDS =
  /\s(?:industry|industries|sector|sectors|branche|companies|company|firms|businesses|providers|organizations|market|space|vertical|solutions|services?|manufacturing|agency|agencies|software|branch|unternehmen|teams)$/;

/** The industry that a whole phrase names ("Hospital & Health Care", "the banking sector"), or null. */
export function industryOf(text: string): Industry | null {
  if (text.length > 80) return null;
  const table = industryTable(fold);
  const key = fold(text).replace(/^(?:the|die|der|das|la|le|el|les|los|das|o|a) /, '');
  return table.get(key) ?? table.get(key.replace(SECTOR_WORDS, '')) ?? table.get(key.replace(/s$/, '')) ?? null;
}

/** The same, but not by what heads any list of them. */
export const tradeOf = (text: string): Industry | null =>
  /^(?:our |all )?(?:industries|services|dienstleistungen)$/i.test(text) ? null : industryOf(text);

let phrases: Phrases<Industry> | null = null;
let unspaced: [string, Industry][] | null = null;

export interface IndustryMention {
  industry: Industry;
  words: string;
  /** Whether the wording cannot be mistaken for an everyday word. */
  distinct: boolean;
}

/** Industries that a running text mentions, in order, longest wording first. */
export function industriesIn(text: string): IndustryMention[] {
  const table = industryTable(fold);
  const words = wordsOf(text.length > 600 ? text.slice(0, 600) : text);
  const out: IndustryMention[] = [];
  // Japanese has no spaces: its wordings are looked for as they stand.
  if (/[\u3040-\u30ff\u4e00-\u9fff]/.test(text)) {
    unspaced ??= [...table].filter(([key]) => /[\u30a0-\u30ff\u4e00-\u9fff]/.test(key));
    for (const [key, industry] of unspaced)
      if (text.includes(key)) out.push({ industry, words: key, distinct: !isEveryday(key) });
  }
  phrases ??= new Phrases(table);
  for (let at = 0; at < words.length; at++) {
    const found = phrases.at(words, at);
    if (!found) continue;
    at += found.length - 1;
    if (!isNeverInProse(found.phrase))
      out.push({ industry: found.value, words: found.phrase, distinct: found.length > 1 || !isEveryday(found.phrase) });
  }
  return out;
}

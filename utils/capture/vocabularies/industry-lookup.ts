import { fold } from '../page/text.ts';
import { type Industry, industryTable, isEveryday, isNeverInProse } from './industries.ts';

const SECTOR_WORDS =
  /\s(?:industry|industries|sector|sectors|branche|companies|company|firms|businesses|providers|organizations|market|space|vertical|solutions|services?|manufacturing|agency|agencies|software|branch|unternehmen|teams)$/;

/** The industry that a whole phrase names ("Hospital & Health Care", "the banking sector"), or null. */
export function industryOf(text: string): Industry | null {
  if (text.length > 80) return null;
  const table = industryTable(fold);
  const key = fold(text).replace(/^(?:the|die|der|das|la|le|el|les|los|das|o|a) /, '');
  return table.get(key) ?? table.get(key.replace(SECTOR_WORDS, '')) ?? table.get(key.replace(/s$/, '')) ?? null;
}

export interface IndustryMention {
  industry: Industry;
  words: string;
  /** Whether the wording cannot be mistaken for an everyday word. */
  distinct: boolean;
}

/** Industries that a running text mentions, in order, longest wording first. */
export function industriesIn(text: string): IndustryMention[] {
  const table = industryTable(fold);
  const words = fold(text.slice(0, 600)).split(' ');
  const out: IndustryMention[] = [];
  // Japanese has no spaces: its wordings are looked for as they stand.
  if (/[\u3040-\u30ff\u4e00-\u9fff]/.test(text))
    for (const [key, industry] of table)
      if (/[\u30a0-\u30ff\u4e00-\u9fff]/.test(key) && text.includes(key))
        out.push({ industry, words: key, distinct: !isEveryday(key) });
  for (let at = 0; at < words.length; at++) {
    for (let length = Math.min(4, words.length - at); length >= 1; length--) {
      const key = words.slice(at, at + length).join(' ');
      const industry = table.get(key);
      if (!industry || isNeverInProse(key)) continue;
      out.push({ industry, words: key, distinct: length > 1 || !isEveryday(key) });
      at += length - 1;
      break;
    }
  }
  return out;
}

import type { Page } from './page/types.ts';

const MARKS: [string, RegExp][] = [
  ['ja', /[\u3040-\u30ff]/],
  ['de', /(?<!\p{L})(?:und|der|die|das|für|mit|wir|nicht|eine?|sind|bei)(?!\p{L})/giu],
  ['fr', /(?<!\p{L})(?:et|les|des|nous|vous|pour|dans|avec|une|est)(?!\p{L})/giu],
  ['es', /(?<!\p{L})(?:los|las|para|con|una|que|nuestra|nuestro|del|más)(?!\p{L})/giu],
  ['pt', /(?<!\p{L})(?:não|para|com|uma|que|nossa|nosso|dos|mais|você)(?!\p{L})/giu],
  ['nl', /(?<!\p{L})(?:het|een|van|voor|wij|niet|zijn|met|ons)(?!\p{L})/giu],
  ['it', /(?<!\p{L})(?:della|che|per|con|una|sono|nostra|nostro|gli)(?!\p{L})/giu],
  ['cs', /(?<!\p{L})(?:jsme|pro|nebo|které|našem|také|jako|že)(?!\p{L})/giu],
  ['en', /(?<!\p{L})(?:the|and|of|for|with|our|you|is|are|to)(?!\p{L})/giu],
];

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
  const words = sample.split(' ').length;
  const own = MARKS.find(([language]) => language === declared)?.[1];
  if (own && (sample.match(own)?.length ?? 0) / words > 0.12) return declared;
  let best = { language: declared, share: 0 };
  for (const [language, mark] of MARKS) {
    if (language === 'ja') continue;
    const share = (sample.match(mark)?.length ?? 0) / words;
    if (share > best.share) best = { language, share };
  }
  return best.share > 0.08 || !declared ? best.language : declared;
}

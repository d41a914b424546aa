/** Why somebody buys: problem and benefit headings of a product's page, as found, at most a handful, the best first. */
import { quoteOf } from '../page/text.ts';
import type { Block } from '../page/types.ts';
import { reasonOf } from '../vocabularies/reasons.ts';
import type { Reader } from './types.ts';

/** Of each kind. */
const MOST = 4;

export const reasons: Reader = {
  id: 'reasons',
  *read({ page, kind }) {
    if (kind !== 'solution' && kind !== 'company-home') return;
    const found = { painPoints: new Map<string, Block>(), valueDrivers: new Map<string, Block>() };
    for (const block of page.blocks) {
      const field = isClaim(block) ? reasonOf(block.text) : null;
      if (field && !found[field].has(block.text)) found[field].set(block.text, block);
    }
    for (const field of ['painPoints', 'valueDrivers'] as const) {
      // A section's own heading says more than one of its cards, and what stands first more than what follows.
      const ranked = [...found[field].values()].sort((a, b) => a.level - b.level || a.index - b.index).slice(0, MOST);
      for (const [at, { text, element }] of ranked.entries())
        yield { field, value: text, confidence: 0.6 - at * 0.02, source: 'heading', quote: quoteOf(text), element };
    }
  },
};

/** A heading of several words that is no menu's and no question of an FAQ. */
const isClaim = ({ level, zone, text }: Block): boolean =>
  level > 1 &&
  level < 5 &&
  zone !== 'nav' &&
  zone !== 'footer' &&
  zone !== 'aside' &&
  text.length <= 110 &&
  (/[\u3040-\u30ff\u4e00-\u9fff]/.test(text) ? text.length >= 8 : text.split(' ').length >= 4) &&
  !/^(?:how|what|who|when|where|which|can|does|do|is|are|wie|was|wer|kann|comment|qu['’]est|cómo|qué|como|o que|hoe|wat|come|che cosa)\s.{0,90}\?$/i.test(
    text,
  );

/** Why somebody buys: problem and benefit headings of a product's page, as found, at most a handful, the best first. */
import { quoteOf } from '../page/text.ts';
import type { Block } from '../page/types.ts';
import { announcedBy, reasonOf } from '../vocabularies/reasons.ts';
import type { Reader } from './types.ts';

/** Of each kind. */
const MOST = 4;

type Field = 'painPoints' | 'valueDrivers';

export const reasons: Reader = {
  id: 'reasons',
  *read({ page, kind }) {
    if (kind !== 'solution' && kind !== 'company-home') return;
    const found: Record<Field, Map<string, Block>> = { painPoints: new Map(), valueDrivers: new Map() };
    const headings = page.blocks.filter(isHeading);
    const told = new Map<Block, Field | null>();
    for (const [at, heading] of headings.entries()) {
      const announced = announcedBy(heading.text);
      const cards = announced ? cardsUnder(headings, at) : [];
      if (cards.length > 1) for (const card of cards) told.set(card, announced);
      // "The problems we solve" is no problem, whatever follows it.
      if (announced && (cards.length > 1 || heading.text.split(' ').length < 6)) told.set(heading, null);
    }
    for (const heading of headings) {
      const field = told.has(heading) ? told.get(heading) : isClaim(heading) ? reasonOf(heading.text) : null;
      if (field && !found[field].has(heading.text)) found[field].set(heading.text, heading);
    }
    for (const field of ['painPoints', 'valueDrivers'] as const) {
      // A section's own heading says more than one of its cards, and what stands first more than what follows.
      const ranked = [...found[field].values()].sort((a, b) => a.level - b.level || a.index - b.index).slice(0, MOST);
      for (const [at, { text, element }] of ranked.entries())
        yield { field, value: text, confidence: 0.6 - at * 0.02, source: 'heading', quote: quoteOf(text), element };
    }
  },
};

/** The headings of the next level below one, until its section ends; those that say something. */
function cardsUnder(headings: readonly Block[], at: number): Block[] {
  const own = headings[at]?.level ?? 0;
  const end = headings.findIndex(({ level }, after) => after > at && level <= own);
  const below = headings.slice(at + 1, end < 0 ? headings.length : end);
  const next = Math.min(...below.map(({ level }) => level));
  return below.filter(({ level, text }) => level === next && isLong(text, 3));
}

const isHeading = ({ level, zone, text }: Block): boolean =>
  level > 1 && level < 5 && zone !== 'nav' && zone !== 'footer' && zone !== 'aside' && text.length <= 110;

/** Of so many words; a Japanese one has as many signs more. */
const isLong = (text: string, words: number): boolean =>
  /[\u3040-\u30ff\u4e00-\u9fff]/.test(text) ? text.length >= words + 4 : text.split(' ').length >= words;

/** Of several words, and no question of an FAQ. */
const isClaim = ({ text }: Block): boolean =>
  isLong(text, 4) &&
  !/^(?:how|what|who|when|where|which|can|does|do|is|are|wie|was|wer|kann|comment|qu['’]est|cómo|qué|como|o que|hoe|wat|come|che cosa)\s.{0,90}\?$/i.test(
    text,
  );

/** Why somebody buys: problem and benefit headings of a product's page, as found, at most a handful. */
import { quoteOf } from '../page/text.ts';
import type { Reader } from './types.ts';

const GAIN =
  /^(?:reduce|increase|save|improve|automate|grow|boost|cut|eliminate|accelerate|streamline|simplify|protect|stop|senken|steigern|sparen|réduisez|gagnez|ahorra|mejora|reduza)\b|\b(?:faster|easier|less|fewer|better|without)\b/i;
const PAIN =
  /\b(?:tired of|struggl\w+|wasted?|manual|slow|costly|painful|error-prone|complex|challenges?|problems?|risk of|too (?:much|many|slow)|losing|hard to|difficult)\b/i;

export const reasons: Reader = {
  id: 'reasons',
  *read({ page, kind }) {
    if (kind !== 'solution' && kind !== 'company-home') return;
    const left = { painPoints: 4, valueDrivers: 4 };
    for (const block of page.blocks) {
      const { text, zone } = block;
      if (
        block.level < 2 ||
        zone === 'nav' ||
        zone === 'footer' ||
        zone === 'aside' ||
        text.split(' ').length < 4 ||
        text.length > 110
      )
        continue;
      const field = PAIN.test(text) ? 'painPoints' : GAIN.test(text) ? 'valueDrivers' : null;
      if (field && left[field]-- > 0)
        yield { field, value: text, confidence: 0.55, source: 'heading', quote: quoteOf(text), element: block.element };
    }
  },
};

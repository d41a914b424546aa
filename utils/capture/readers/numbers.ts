/** Head counts, revenue and founding years said in sentences and on cards of figures. */

import { DIGIT } from '../page/signs.ts';
import { quoteOf } from '../page/text.ts';
import type { Block } from '../page/types.ts';
import { employeesInText } from '../quantities/employees.ts';
import { foundedInText, sinceInText } from '../quantities/founded.ts';
import { revenueInText } from '../quantities/revenue.ts';
import { factOf } from '../vocabularies/fact-of-label.ts';
import type { Candidate, Reader } from './types.ts';

/** "8,000" with "employees in 56 countries" under it. */
const FIGURE = /^[>~≈]?\s?(?:(?:US)?[$€£¥])?\d[\d.,]*\s?(?:k|m|bn|mio\.?|mrd\.?|million|billion)?\s?\+?$/i;

export const numbers: Reader = {
  id: 'numbers',
  *read({ page, kind, hostKind, company }) {
    if (kind === 'other' || (kind === 'job-list' && hostKind !== 'own')) return;
    const aside = kind === 'case-study' || kind === 'solution';
    for (const block of page.blocks) {
      if (block.zone === 'nav' || block.text.length > 3000 || !(block.signs & DIGIT)) continue;
      const text = textOf(block, page.blocks[block.index + 1]);
      const say = (field: Candidate['field'], value: unknown, confidence: number, words: string) => ({
        field,
        value: typeof value === 'string' ? value : JSON.stringify(value),
        confidence,
        source: 'text' as const,
        quote: quoteOf(words),
        element: block.element,
      });
      const employees = aside ? null : employeesInText(text);
      if (employees) yield say('employees', employees.range, 0.62, employees.words);
      const founded = foundedInText(text);
      if (founded) yield say('founded', String(founded.year), aside ? 0.5 : 0.68, founded.words);
      const since = founded || kind === 'case-study' ? null : sinceInText(text, company);
      if (since) yield say('founded', String(since.year), 0.56, since.words);
      const revenue = kind === 'case-study' ? null : revenueInText(text);
      if (revenue) yield say('revenue', revenue.range, 0.6, revenue.words);
    }
  },
};

/** "1987" with "Betriebsgründung" under it. */
const YEAR = /^(?:1[6-9]|20)\d\d:?$/;
const FOUNDING =
  /^(?:\p{L}{0,12}gründung|(?:company )?found(?:ation|ing|ed)|création|fondation|fundación|fundação|fondazione|oprichting|設立|創業)/iu;

/** A figure alone in its line belongs to the words under it. */
function textOf(block: Block, next: Block | undefined): string {
  if (next && YEAR.test(block.text) && FOUNDING.test(next.text)) return `founded in ${block.text.replace(/\D/g, '')}`;
  if (!next || !FIGURE.test(block.text) || next.text.length > 60 || factOf(next.text) === null) {
    return next &&
      FIGURE.test(block.text) &&
      /^(?:employees|people|team members|mitarbeiter|colleagues|collaborateurs|empleados|colaboradores|medewerkers|dipendenti|zaměstnanců)/i.test(
        next.text,
      )
      ? `We are ${block.text} ${next.text}`
      : block.text;
  }
  return `We have ${block.text} ${next.text}`;
}

/** A company's history starts with its founding: the first year of its first dated line. */
export const history: Reader = {
  id: 'history',
  *read({ page, kind }) {
    if (
      kind !== 'company-about' ||
      !/(?:^|[/_-])(?:history|historia|historie|histoire|geschichte|storia|geschiedenis|enkaku|沿革)/i.test(
        decodeURI(page.url.pathname),
      )
    )
      return;
    const years = page.blocks.flatMap((block) => {
      if (block.zone === 'nav' || block.zone === 'footer' || /\bISO\b/.test(block.text)) return [];
      const year = /(?<!\d)(1[89]\d\d|20[0-2]\d)(?!\d)/.exec(block.text)?.[1];
      return year ? [{ year: Number(year), block }] : [];
    });
    const first = years.reduce<(typeof years)[number] | null>(
      (best, entry) => (!best || entry.year < best.year ? entry : best),
      null,
    );
    if (first)
      yield {
        field: 'founded',
        value: String(first.year),
        confidence: 0.58,
        source: 'text',
        quote: quoteOf(first.block.text),
        element: first.block.element,
      };
  },
};

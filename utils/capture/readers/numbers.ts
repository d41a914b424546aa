/** Head counts, revenue and founding years said in sentences. */
import { quoteOf } from '../page/text.ts';
import { employeesInText } from '../quantities/employees.ts';
import { foundedInText } from '../quantities/founded.ts';
import { revenueInText } from '../quantities/revenue.ts';
import type { Reader } from './types.ts';

export const numbers: Reader = {
  id: 'numbers',
  *read({ page, kind }) {
    if (kind === 'other' || kind === 'job-list') return;
    for (const block of page.blocks) {
      if (block.zone === 'nav' || block.text.length > 3000 || !/\d/.test(block.text)) continue;
      const base = { source: 'text' as const, element: block.element };
      const employees = employeesInText(block.text);
      if (employees && kind !== 'case-study' && kind !== 'solution')
        yield {
          ...base,
          field: 'employees',
          value: JSON.stringify(employees.range),
          confidence: 0.62,
          quote: quoteOf(employees.words),
        };
      const founded = foundedInText(block.text);
      if (founded)
        yield {
          ...base,
          field: 'founded',
          value: String(founded.year),
          confidence: kind === 'case-study' || kind === 'solution' ? 0.5 : 0.68,
          quote: quoteOf(founded.words),
        };
      const revenue = revenueInText(block.text);
      if (revenue && kind !== 'case-study')
        yield {
          ...base,
          field: 'revenue',
          value: JSON.stringify(revenue.range),
          confidence: 0.6,
          quote: quoteOf(revenue.words),
        };
    }
  },
};

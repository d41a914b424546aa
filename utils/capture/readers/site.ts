/** What a page's own site reader finds, where there is one for the host and its DOM is as it was. */
import { quoteOf } from '../page/text.ts';
import { parseEmployees } from '../quantities/employees.ts';
import { parseFounded } from '../quantities/founded.ts';
import { type SiteText, siteTexts } from '../sites/select.ts';
import { cleanTitle } from '../titles/clean.ts';
import { parseRole } from '../titles/parse.ts';
import { countriesIn } from '../vocabularies/places.ts';
import { industries } from './structured.ts';
import type { Candidate, Reader } from './types.ts';

export const site: Reader = {
  id: 'site',
  *read({ page, kind, language, company, site: reader }) {
    if (!reader || kind === 'other') return;
    const { verified } = reader;
    const said = (field: Candidate['field'], value: string, confidence: number, { text, element }: SiteText) => ({
      field,
      value,
      confidence: verified ? confidence : 0.5,
      source: `site:${reader.id}` as const,
      quote: quoteOf(text),
      element,
      ...(!verified && { reserve: true as const }),
    });
    const [title] = kind === 'job-posting' ? siteTexts(page, reader.title) : [];
    if (title) yield said('jobTitles', cleanTitle(title.text, company), 0.92, title);
    for (const at of siteTexts(page, reader.roles)) {
      const role = parseRole(cleanTitle(at.text, company), language);
      if (role && role.strength >= 0.75 && !role.plural) yield said('jobTitles', role.title, 0.8, at);
    }
    const places = kind === 'job-list' ? [] : siteTexts(page, reader.location).slice(0, 5);
    for (const at of places)
      for (const country of countriesIn(at.text, language).slice(0, 3)) yield said('countries', country, 0.85, at);
    for (const at of siteTexts(page, reader.industry))
      for (const { value } of industries([at.text], 1, 'facts')) yield said('industries', value, 0.85, at);
    for (const at of siteTexts(page, reader.employees).slice(0, 1)) {
      const range = parseEmployees(at.text);
      if (range) yield said('employees', JSON.stringify(range), 0.9, at);
    }
    for (const at of siteTexts(page, reader.founded).slice(0, 1)) {
      const year = parseFounded(at.text);
      if (year) yield said('founded', String(year), 0.9, at);
    }
  },
};

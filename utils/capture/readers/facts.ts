/** Labelled facts about the page's company, job or person. */
import { quoteOf } from '../page/text.ts';
import { parseEmployees } from '../quantities/employees.ts';
import { parseFounded } from '../quantities/founded.ts';
import { parseRevenue } from '../quantities/revenue.ts';
import { cleanTitle } from '../titles/clean.ts';
import { parseRole } from '../titles/parse.ts';
import { industriesIn, industryOf } from '../vocabularies/industry-lookup.ts';
import { countriesIn } from '../vocabularies/places.ts';
import { industries, splitIndustries } from './structured.ts';
import type { Reader } from './types.ts';

/** Known industries as they are; words that are none only where they stand as a value, not as a sentence. */
function* stated(texts: readonly string[], strength: number, element: Element) {
  for (const text of texts) {
    const sentence = /[。]|です|ます|\.\s|^(?:\p{Ll}+\s){2}/u.test(text) || text.split(' ').length > 7;
    if (!sentence && (strength >= 0.85 || splitIndustries(text).every(industryOf)))
      yield* industries([text], strength, 'facts', element);
    else
      for (const { industry } of industriesIn(text).slice(0, 2))
        yield {
          field: 'industries' as const,
          value: industry.name,
          confidence: 0.62,
          source: 'facts' as const,
          quote: quoteOf(text),
          element,
        };
  }
}

export const facts: Reader = {
  id: 'facts',
  *read({ facts: pairs, kind, language, company }) {
    if (kind === 'other') return;
    // Three different facts make a profile, where a label over a word is one; a lone pair may be a form's field.
    const profile = new Set(pairs.map(({ fact }) => fact)).size >= 3;
    for (const { fact, label, value, block, strength } of pairs) {
      const base = { source: 'facts' as const, quote: quoteOf(`${label} ${value}`), element: block.element };
      if (block.zone === 'footer' && fact !== 'headquarters' && fact !== 'location') continue;
      switch (fact) {
        case 'industry':
          if (value.length < 160 && !/[.!?]\s/.test(value)) {
            const links = block.parts.filter((part) => part.text !== label);
            const texts =
              links.length > 1 && links.every((part) => industryOf(part.text))
                ? links.map((part) => part.text)
                : [value];
            yield* stated(texts, profile ? Math.max(strength, 0.85) : strength, block.element);
          }
          break;
        case 'employees': {
          const range = value.length < 120 && /\d/.test(value) ? parseEmployees(value) : null;
          if (
            range &&
            !(
              /^(?:size|people|staff|staffing|porte|taille|größe|colaboradores)$/i.test(label) &&
              !/employ|people|mitarbeit|名|人|\d\s?[-–+]/i.test(value)
            )
          )
            yield { ...base, field: 'employees', value: JSON.stringify(range), confidence: strength };
          break;
        }
        case 'founded': {
          const year = value.length < 120 ? parseFounded(value) : null;
          if (year && !(/^since$/i.test(label) && kind === 'job-posting'))
            yield { ...base, field: 'founded', value: String(year), confidence: strength };
          break;
        }
        case 'revenue': {
          const range = value.length < 160 ? parseRevenue(value) : null;
          if (range) yield { ...base, field: 'revenue', value: JSON.stringify(range), confidence: strength * 0.95 };
          break;
        }
        case 'headquarters':
        case 'location':
        case 'country': {
          if (value.length > 200) break;
          const list = countriesIn(value, language);
          for (const country of list.slice(0, kind === 'job-posting' || kind === 'job-list' ? 6 : 2))
            yield {
              ...base,
              field: 'countries',
              value: country,
              confidence: strength * (fact === 'country' && list.length > 3 ? 0.4 : 0.97),
            };
          break;
        }
        case 'representative':
        case 'people': {
          // "代表取締役社長 山田 太郎": the role leads over to a name.
          const lead = value.split(/[\s　]/)[0] ?? '';
          const role = /[\u4e00-\u9fff]/.test(lead) ? (parseRole(lead) ?? parseRole(label)) : null;
          if (role) yield { ...base, field: 'jobTitles', value: role.title, confidence: 0.75 };
          break;
        }
        case 'title':
          if (kind === 'job-posting' && value.length < 100) {
            const role = parseRole(cleanTitle(value, company), language);
            if (role) yield { ...base, field: 'jobTitles', value: role.title, confidence: 0.6 };
          }
          break;
        default:
      }
    }
  },
};

/** Findings from a person's own selection: the right-click menu's side of reading. Pure; runs in the background. */
import { COMPANY_SIZES } from '../icp/company-size.ts';
import type { Finding, ListField } from '../icp/types.ts';
import { quoteOf, tidy } from './page/text.ts';
import { cleanTitle } from './titles/clean.ts';
import { parseRole } from './titles/parse.ts';
import { splitRoles } from './titles/split.ts';
import { industryOf } from './vocabularies/industry-lookup.ts';
import { hasLegalForm } from './vocabularies/legal-forms.ts';
import { countriesIn, countryOf, isPlace } from './vocabularies/places.ts';

/** Values that a selection may make at most. */
const LIMIT = 30;
const GAIN =
  /\b(?:reduc\w+|increas\w+|sav(?:e|es|ed|ing)|fast(?:er)?|improv\w+|automat\w+|grow\w*|boost\w*|cut(?:s|ting)?|eliminat\w+|accelerat\w+|better|easier|less|more|roi|scal\w+|streamlin\w+|gain\w*|senken|steigern|sparen|schneller|réduire|augmenter|gagner|reducir|ahorrar|aumentar|reduzir)\b/i;

/**
 * What a selection adds. `as` names the field; with `decide` each part finds its own: a role, a country, an industry,
 * a company by its legal form. A longer phrase that is none becomes a pain point, or a value driver when it speaks of
 * a gain ("cuts onboarding by half"); a short one that is none is left out.
 */
export function readSelection(text: string, as: 'decide' | ListField): Finding[] {
  const found: Finding[] = [];
  const seen = new Set<string>();
  for (const part of partsOf(text, as)) {
    for (const { field, value } of read(part, as)) {
      const key = `${field}|${value.toLowerCase()}`;
      if (!value || seen.has(key) || found.length >= LIMIT) continue;
      seen.add(key);
      found.push({ field, value, confidence: 1, source: 'selection', quote: quoteOf(part), locator: null });
    }
  }
  return found;
}

interface Value {
  field: ListField;
  value: string;
}

/** Lines and bullets, then the items of a list in one line. Sentences stay whole. */
function partsOf(text: string, as: 'decide' | ListField): string[] {
  const lines = text
    .slice(0, 8000)
    .split(/[\n\r\t]+|\s[•·▪‣]\s?|^[•·▪‣*-]\s/m)
    .map((line) =>
      tidy(line)
        .replace(/^(?:[•·▪‣*–—-]|\d{1,2}[.)])\s*/, '')
        .replace(/[;,]$/, ''),
    )
    .filter(Boolean);
  if (as === 'painPoints' || as === 'valueDrivers') return lines;
  return lines.flatMap((line) => itemsOf(line, as));
}

/** "CTO, VP Sales and Head of Growth" is three; "Hospital, Health Care and Biotech Ltd" as a company is one. */
function itemsOf(line: string, as: 'decide' | ListField): string[] {
  if (as === 'exampleCompanies' && hasLegalForm(line)) return [line];
  if (industryOf(line) || countryOf(line)) return [line];
  const items = line
    .split(/\s*[,;|]\s+(?:and\s|und\s|et\s|y\s|e\s|or\s)?|\s+(?:and|und|et|y|or|oder|ou|&)\s+|\s\/\s|、/)
    .map((item) => item.trim())
    .filter(Boolean);
  if (items.length < 2) return [line];
  if (as === 'jobTitles' || as === 'decide') {
    const roles = items.filter((item) => isRole(item));
    if (roles.length === items.length) return items;
    if (as === 'jobTitles')
      return isRole(line) && !items.some((item) => parseRole(item, '', true)?.strength === 0.95) ? [line] : items;
  }
  if (as !== 'decide') return items;
  return items.every((item) =>
    read(item, 'decide').some(({ field }) => field !== 'painPoints' && field !== 'valueDrivers'),
  )
    ? items
    : [line];
}

const isRole = (text: string) => (parseRole(cleanTitle(text), '', true)?.strength ?? 0) >= 0.5;

function read(part: string, as: 'decide' | ListField): Value[] {
  switch (as) {
    case 'jobTitles':
      return splitRoles(cleanTitle(part)).map((value) => ({ field: as, value }));
    case 'countries':
      return countriesIn(part).map((value) => ({ field: as, value }));
    case 'industries':
      return [{ field: as, value: industryOf(part)?.name ?? part }];
    case 'companySizes':
      return COMPANY_SIZES.filter((size) => part.replaceAll(/[,\s]/g, '').replace('–', '-').includes(size)).map(
        (value) => ({ field: as, value }),
      );
    case 'decide':
      return decide(part);
    default:
      return [{ field: as, value: part.replace(/\.$/, '') }];
  }
}

function decide(part: string): Value[] {
  const title = cleanTitle(part);
  if ((parseRole(title, '', true)?.strength ?? 0) >= 0.5 && !hasLegalForm(part))
    return splitRoles(title).map((value) => ({ field: 'jobTitles', value }));
  const country = countryOf(part);
  if (country && part.length > 2) return [{ field: 'countries', value: country }];
  const industry = industryOf(part);
  if (industry) return [{ field: 'industries', value: industry.name }];
  if (isPlace(part)) return countriesIn(part).map((value) => ({ field: 'countries', value }));
  if (hasLegalForm(part) && part.split(' ').length <= 7) return [{ field: 'exampleCompanies', value: part }];
  if (part.split(' ').length < 3 || part.length < 15) return [];
  return [{ field: GAIN.test(part) ? 'valueDrivers' : 'painPoints', value: part.slice(0, 300).replace(/\.$/, '') }];
}

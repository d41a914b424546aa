/** JSON-LD and microdata: what the page itself says in schema.org's words. */
import type { EvidenceSource, FindingField } from '../../icp/types.ts';
import { isNode, isOrganization, isType, nodesOf, textOf, textsOf, typesOf, valuesOf } from '../page/schema.ts';
import { quoteOf } from '../page/text.ts';
import type { SchemaNode } from '../page/types.ts';
import { parseEmployees } from '../quantities/employees.ts';
import { parseFounded } from '../quantities/founded.ts';
import { cleanTitle } from '../titles/clean.ts';
import { parseRole } from '../titles/parse.ts';
import { countryOfPostcode } from '../vocabularies/country-signs.ts';
import { industryOf } from '../vocabularies/industry-lookup.ts';
import { countriesIn, countryOf } from '../vocabularies/places.ts';
import { fits } from './company-name.ts';
import type { Candidate, Context, Reader } from './types.ts';

type Found = Omit<Candidate, 'reader'>;

/** LocalBusiness kinds say the trade in their names: `AccountingService`, `RealEstateAgent`, `Dentist`. */
const TRADE_SUFFIX =
  /(?:LocalBusiness|Business|Organization|Agency|Agent|Store|Shop|Service|Contractor|Dealer|Repair|Salon|Establishment|Clinic|Or.*|Care)$/;
function tradeOf(type: string): string | null {
  const words = type.replace(TRADE_SUFFIX, '').replace(/(?<=[a-z])(?=[A-Z])/g, ' ');
  return words.length < 3 || words === 'Local' ? null : (industryOf(words)?.name ?? null);
}

export const structured: Reader = {
  id: 'structured',
  *read(context) {
    for (const [nodes, source] of [
      [context.page.jsonLd, 'json-ld'],
      [context.page.microdata, 'microdata'],
    ] as const) {
      const postings = nodes.filter((node) => isType(node, /^JobPosting$/));
      if (context.kind === 'job-posting')
        for (const node of postings.slice(0, 1)) yield* posting(node, source, context);
      else if (context.kind !== 'other')
        for (const node of postings.slice(0, 100)) yield* listed(node, source, context);
      if (context.kind !== 'job-list' || !postings.length) yield* organizations(nodes, source, context);
      if (context.kind !== 'other' && context.kind !== 'job-posting') yield* people(nodes, source, context);
    }
  },
};

const found = (
  field: FindingField,
  value: string,
  confidence: number,
  source: EvidenceSource,
  quote: string,
): Found => ({
  field,
  value,
  confidence,
  source,
  quote: quoteOf(quote),
  element: null,
});

function* posting(node: SchemaNode, source: EvidenceSource, context: Context): Generator<Found> {
  const title = textOf(node, 'title') || textOf(node, 'name');
  if (title) yield found('jobTitles', cleanTitle(title, context.company), 0.97, source, title);
  yield* industries(textsOf(node, 'industry'), 0.9, source);
  yield* places(node, source, context);
  for (const organization of nodesOf(node, 'hiringOrganization')) yield* facts(organization, source, context, 0.85);
}

function* listed(node: SchemaNode, source: EvidenceSource, context: Context): Generator<Found> {
  const title = textOf(node, 'title');
  if (title) yield found('jobTitles', cleanTitle(title, context.company), 0.93, source, title);
  yield* places(node, source, context);
}

function* places(node: SchemaNode, source: EvidenceSource, context: Context): Generator<Found> {
  for (const name of ['jobLocation', 'applicantLocationRequirements'])
    for (const value of valuesOf(node, name)) {
      const text = typeof value === 'string' ? value : '';
      for (const country of text
        ? countriesIn(text, context.language)
        : isNode(value)
          ? addressCountries(value, context.language)
          : [])
        yield found('countries', country, 0.93, source, text || JSON.stringify(value).slice(0, 180));
    }
}

/** The countries of a place, of its address, or of a country node. */
function addressCountries(place: SchemaNode, language: string): string[] {
  const address = valuesOf(place, 'address');
  const own = [place, ...address.filter(isNode)];
  for (const node of own) {
    const named = textsOf(node, 'addressCountry')
      .map((text) => countryOf(text, language) ?? countriesIn(text, language)[0])
      .filter((code) => code !== undefined);
    if (named.length) return [...new Set(named)];
  }
  if (isType(place, /^Country$/))
    return textsOf(place, 'name')
      .map((text) => countryOf(text, language))
      .filter((code) => code !== null);
  const texts = (names: readonly string[]) => own.flatMap((node) => names.flatMap((name) => textsOf(node, name)));
  // "Hilversum, NH" is no town in New Hampshire, where "1215 KG" stands beside it.
  const [postcode] = texts(['postalCode', 'postalcode']);
  const [town] = texts(['addressLocality']);
  const country = postcode && town ? countryOfPostcode(`${postcode} ${town}`, '') : undefined;
  if (country) return [country];
  const text = [
    ...address.filter((value): value is string => typeof value === 'string'),
    ...texts(['addressLocality', 'addressRegion', 'name']),
  ].join(', ');
  return countriesIn(text, language).slice(0, 2);
}

export function* industries(
  texts: readonly string[],
  confidence: number,
  source: EvidenceSource,
  element: Element | null = null,
): Generator<Found> {
  for (const text of texts.flatMap((line) => splitIndustries(line)).slice(0, 8)) {
    const known = industryOf(text);
    if (!known && (text.length > 60 || text.length < 2 || /\d{3}|https?:/.test(text))) continue;
    yield {
      ...found('industries', known?.name ?? text, known ? confidence : confidence - 0.08, source, text),
      element,
    };
  }
}

/** "Biotechnology, Data Science" is two; "Hospital & Health Care" is one. */
export function splitIndustries(line: string): string[] {
  if (industryOf(line)) return [line];
  // "Research and development in the automotive industry".
  const within = /\sin (?:the )?([\p{L}& -]{3,40}) (?:industry|sector)$/u.exec(line)?.[1];
  if (within && industryOf(within)) return [within];
  return line
    .replace(/\[[^\]]{0,20}\]/g, '')
    .split(/(?:(?<!\s)\s+)?[;|•·、\n]\s*|,\s+(?!and\s)|,\s+and\s+/)
    .flatMap((part) => (industryOf(part) ? [part] : part.split(/\s\/\s/)))
    .map((part) => part.replace(/\.$/, '').trim())
    .filter(Boolean);
}

function* organizations(nodes: readonly SchemaNode[], source: EvidenceSource, context: Context): Generator<Found> {
  const all = nodes.filter(isOrganization);
  const main =
    all.find((node) => fits(textOf(node, 'name'), context.domain) >= 0.7) ??
    (context.hostKind === 'own' || context.kind === 'directory-profile' ? all[0] : undefined);
  if (!main || (context.hostKind !== 'own' && context.kind !== 'directory-profile')) return;
  if (context.kind === 'other') return;
  for (const node of all
    .filter((candidate) => candidate === main || textOf(candidate, 'name') === textOf(main, 'name'))
    .slice(0, 4))
    yield* facts(node, source, context, 0.88);
}

function* facts(node: SchemaNode, source: EvidenceSource, context: Context, confidence: number): Generator<Found> {
  for (const value of valuesOf(node, 'numberOfEmployees')) {
    const low = isNode(value) ? textOf(value, 'minValue') || textOf(value, 'value') : String(value);
    const high = isNode(value) ? textOf(value, 'maxValue') : '';
    const range = parseEmployees(high && high !== low ? `${low}-${high}` : low);
    if (range)
      yield found(
        'employees',
        JSON.stringify(range),
        confidence,
        source,
        `numberOfEmployees: ${high ? `${low}–${high}` : low}`,
      );
  }
  const founded = textOf(node, 'foundingDate');
  const year = founded ? parseFounded(founded) : null;
  if (year) yield found('founded', String(year), confidence, source, `foundingDate: ${founded}`);
  yield* industries(textsOf(node, 'industry'), confidence, source);
  for (const type of typesOf(node)) {
    const trade = tradeOf(type);
    if (trade) yield found('industries', trade, 0.7, source, `@type: ${type}`);
  }
  if (context.kind !== 'job-posting')
    for (const value of valuesOf(node, 'address')) {
      const countries = isNode(value)
        ? addressCountries(value, context.language)
        : typeof value === 'string'
          ? countriesIn(value, context.language).slice(-1)
          : [];
      for (const country of countries.slice(0, 1))
        yield found('countries', country, 0.88, source, JSON.stringify(value).slice(0, 180));
    }
}

function* people(nodes: readonly SchemaNode[], source: EvidenceSource, context: Context): Generator<Found> {
  if (!/^(?:team|company-about|company-home|directory-profile|case-study)$/.test(context.kind)) return;
  for (const node of nodes)
    if (isType(node, /^(?:Person|EmployeeRole|OrganizationRole)$/))
      for (const title of [...textsOf(node, 'jobTitle'), ...textsOf(node, 'roleName')].slice(0, 3)) {
        const role = parseRole(cleanTitle(title, context.company), context.language);
        if (role && title.length < 90)
          yield found('jobTitles', role.title, context.kind === 'team' ? 0.85 : 0.6, source, title);
      }
}

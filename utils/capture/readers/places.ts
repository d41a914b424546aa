/** Countries from where jobs and customers are, from the domain, and from what a page names most. */
import { quoteOf } from '../page/text.ts';
import type { Block } from '../page/types.ts';
import { countryOfDomain, isSpokenIn } from '../vocabularies/country-signs.ts';
import { countriesIn, isPlace, placesIn } from '../vocabularies/places.ts';
import type { Candidate, Reader } from './types.ts';

export type Found = Omit<Candidate, 'reader'>;

/** A country that a text names or shows. */
export const found = (
  country: string,
  confidence: number,
  source: Found['source'],
  text: string,
  block: Block | null,
): Found => ({
  field: 'countries',
  value: country,
  confidence,
  source,
  quote: quoteOf(text),
  element: block?.element ?? null,
});

/** "Islamabad, Pakistan | Full Time" says its place in its first part. */
const placeParts = (text: string): string[] =>
  text
    .replace(/^[^:]{2,15}:\s*/, '')
    .split(/\s?[|·•]\s?|\s[–—-]\s/)
    .map((part) => part.replace(/[()]/g, ' ').trim())
    .filter((part) => part && isPlace(part));

/** Where a job is: the lines around its heading, "Remote (US)", "Berlin, Germany". */
export const jobLocations: Reader = {
  id: 'job-locations',
  *read({ page, kind, language }) {
    if (kind !== 'job-posting' && kind !== 'job-list') return;
    const posting = kind === 'job-posting';
    const heading = page.blocks.findIndex((block) => block.level > 0 && block.level < 3 && block.zone !== 'nav');
    const start = Math.max(0, heading - 6);
    for (const block of posting ? page.blocks.slice(start, start + 30) : page.blocks) {
      if (block.zone === 'nav' || block.zone === 'footer' || block.text.length > 90) continue;
      const parts = placeParts(block.text);
      const near = block.text.length < 60 && /remote|hybrid|[·|,(]| - /i.test(block.text);
      const places = parts.length
        ? parts.flatMap((part) => placesIn(part, language))
        : near
          ? placesIn(block.text, language).filter((place) => place.kind === 'country')
          : [];
      for (const country of new Set(places.slice(0, 6).map((place) => place.country)))
        yield found(
          country,
          parts.length ? (posting ? 0.78 : 0.6) : 0.5,
          block.level ? 'heading' : 'list',
          block.text,
          block,
        );
    }
    yield* titledPlaces(page.title, language);
  },
};

/** "Acme | Hamburg". */
export function* titledPlaces(title: string, language: string): Generator<Found> {
  for (const part of title.split(/\s[|–—-]\s/))
    if (isPlace(part))
      for (const country of countriesIn(part, language)) yield found(country, 0.62, 'meta', title, null);
}

/** "Northmoor is a haulier in Leeds", "the Denver-based retailer": where a case study's customer is. */
const CUSTOMER_IN =
  /\b(?:is|are|was|ist|est|es|é|è)\s(?:an?|the|one of the|eine?|une?|una?|um|uma)\s[^.!?]{3,120}?\s(?:in|from|based in|aus|mit sitz in|à|en|em|a)\s(\p{Lu}[^.!?;]{2,60})|(?<![\p{L}-])(\p{Lu}[\p{L}]{2,20}(?:\s\p{Lu}[\p{L}]{2,20})?)-based\b/u;

export const customerPlace: Reader = {
  id: 'customer-place',
  *read({ page, kind, language }) {
    if (kind !== 'case-study') return;
    for (const block of page.blocks) {
      if (block.zone === 'nav' || block.zone === 'footer' || block.text.length < 20) continue;
      const said = CUSTOMER_IN.exec(block.text.slice(0, 600));
      const words = (said?.[1] ?? said?.[2])?.split(/,\s(?:with|which|that|who|and|reliant|mit|die|avec|qui)\s/)[0];
      const country = words ? countriesIn(words, language)[0] : undefined;
      if (said && country) {
        yield found(country, 0.6, 'text', said[0], block);
        return;
      }
    }
  },
};

/** The country of the domain, surer when its language is spoken there; a job board's own country is a weak sign. */
export const countryDomain: Reader = {
  id: 'country-domain',
  *read({ page, kind, language, hostKind }) {
    if (kind === 'other' || hostKind === 'directory') return;
    const { hostname } = page.url;
    const country =
      countryOfDomain(hostname.split('.').at(-1) ?? '') ?? (hostKind === 'board' ? boardCountry(hostname) : undefined);
    if (!country) return;
    const spoken = isSpokenIn(language, country);
    yield found(country, hostKind === 'own' ? (spoken ? 0.68 : 0.52) : 0.52, 'meta', hostname, null);
  },
};

/** "au.indeed.com". */
const boardCountry = (hostname: string): string | undefined => {
  const first = hostname.split('.')[0] ?? '';
  return first.length === 2 ? countryOfDomain(first) : undefined;
};

/** The country that a page about a company names most, where nothing says more. */
export const mentionedCountries: Reader = {
  id: 'mentioned-countries',
  *read({ page, kind, language, hostKind }) {
    if (hostKind !== 'own' || !/^(?:company-about|company-home|case-study)$/.test(kind)) return;
    const counts = new Map<string, { count: number; block: Block }>();
    for (const block of page.blocks) {
      if (block.zone === 'nav' || block.zone === 'footer' || block.text.length < 12) continue;
      for (const country of countriesIn(block.text.replace(/['’]s\b/g, ''), language, false)) {
        const entry = counts.get(country) ?? { count: 0, block };
        entry.count += block.level ? 2 : 1;
        counts.set(country, entry);
      }
    }
    const ranked = [...counts].sort((a, b) => b[1].count - a[1].count);
    const [first, second] = ranked;
    if (first && first[1].count >= 2 && first[1].count >= 2 * (second?.[1].count ?? 0))
      yield found(first[0], 0.5, 'text', first[1].block.text, first[1].block);
  },
};

/** Countries from locations, addresses and what the page says of itself. */
import { quoteOf } from '../page/text.ts';
import { countriesIn, isPlace, placesIn } from '../vocabularies/places.ts';
import type { Reader } from './types.ts';

const BASED =
  /\b(?:based in|headquartered in|located in|offices? in|hq in|headquarters in|mit sitz in|sitz in|standorte? in|basée? (?:à|en)|siège (?:à|en)|con sede en|ubicad[ao]s? en|com sede em|localizad[ao] em|gevestigd in|con sede a)\b(.{2,90})/i;
const POSTCODE =
  /(?:\b[A-Z]{1,2}-?\d{4,5}\b|\b\d{4,5}(?:-\d{3,4})?\b|\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b|〒\s?\d{3}-\d{4}|\b\d{3} \d{2}\b|\b[A-Z]\d[A-Z] ?\d[A-Z]\d\b)/;
const DIAL: [RegExp, string][] = [
  [/(?:\+|00)\s?49(?!\d{11,})/, 'DE'],
  [/(?:\+|00)\s?43[\s(\d]/, 'AT'],
  [/(?:\+|00)\s?41[\s(\d]/, 'CH'],
  [/(?:\+|00)\s?33[\s(\d]/, 'FR'],
  [/(?:\+|00)\s?44[\s(\d]/, 'GB'],
  [/(?:\+|00)\s?31[\s(\d]/, 'NL'],
  [/(?:\+|00)\s?32[\s(\d]/, 'BE'],
  [/(?:\+|00)\s?34[\s(\d]/, 'ES'],
  [/(?:\+|00)\s?39[\s(\d]/, 'IT'],
  [/(?:\+|00)\s?351[\s(\d]/, 'PT'],
  [/(?:\+|00)\s?353[\s(\d]/, 'IE'],
  [/(?:\+|00)\s?420[\s(\d]/, 'CZ'],
  [/(?:\+|00)\s?47[\s(\d]/, 'NO'],
  [/(?:\+|00)\s?46[\s(\d]/, 'SE'],
  [/(?:\+|00)\s?45[\s(\d]/, 'DK'],
  [/(?:\+|00)\s?55[\s(\d]/, 'BR'],
  [/(?:\+|00)\s?56[\s(\d]/, 'CL'],
  [/(?:\+|00)\s?81[\s(\d-]/, 'JP'],
  [/(?:\+|00)\s?91[\s(\d-]/, 'IN'],
  [/(?:\+|00)\s?61[\s(\d]/, 'AU'],
  [/(?:\+|00)\s?92[\s(\d]/, 'PK'],
  [/(?:\+|00)\s?48[\s(\d]/, 'PL'],
  [/(?:\+|00)\s?65[\s(\d]/, 'SG'],
];

/** Where a job is: the lines around its heading, "Remote (US)", "Berlin, Germany". */
export const jobLocations: Reader = {
  id: 'job-locations',
  *read({ page, kind, language }) {
    if (kind !== 'job-posting' && kind !== 'job-list') return;
    const start = Math.max(0, page.blocks.findIndex((block) => block.level === 1 && block.zone !== 'nav') - 6);
    for (const block of kind === 'job-posting' ? page.blocks.slice(start, start + 30) : page.blocks) {
      if (block.zone === 'nav' || block.zone === 'footer' || block.text.length > 90) continue;
      const alone = isPlace(block.text.replace(/^[^:]{2,15}:\s*/, '').replace(/[()]/g, ' '));
      const places = alone
        ? placesIn(block.text, language)
        : block.text.length < 60 && /remote|hybrid|·|\|| - |,/i.test(block.text)
          ? placesIn(block.text, language).filter((place) => place.kind !== 'city')
          : [];
      const seen = new Set<string>();
      for (const { country } of places.slice(0, 4))
        if (!seen.has(country)) {
          seen.add(country);
          yield {
            field: 'countries',
            value: country,
            confidence: alone ? (kind === 'job-posting' ? 0.78 : 0.6) : 0.5,
            source: block.level ? 'heading' : 'list',
            quote: quoteOf(block.text),
            element: block.element,
          };
        }
    }
  },
};

/** Postal addresses, "based in …", international dialling codes. */
export const addresses: Reader = {
  id: 'addresses',
  *read({ page, kind, language }) {
    if (kind === 'other' || kind === 'job-list') return;
    const dial = new Map<string, number>();
    for (const block of page.blocks) {
      if (block.zone === 'nav' || block.text.length > 1200) continue;
      const { text } = block;
      const based = BASED.exec(text);
      if (
        based?.[1] &&
        (kind === 'company-about' ||
          kind === 'company-home' ||
          kind === 'team' ||
          kind === 'directory-profile' ||
          kind === 'job-posting')
      ) {
        const words = based[1].split(/[.;!?]/)[0] ?? '';
        for (const country of countriesIn(words, language).slice(0, 3))
          yield {
            field: 'countries',
            value: country,
            confidence: kind === 'job-posting' ? 0.45 : 0.7,
            source: 'text',
            quote: quoteOf(based[0]),
            element: block.element,
          };
      }
      if (text.length < 200 && kind !== 'job-posting') {
        if (POSTCODE.test(text)) {
          const places = placesIn(text, language);
          const place = places.find((candidate) => candidate.kind === 'country') ?? places[0];
          if (place)
            yield {
              field: 'countries',
              value: place.country,
              confidence: 0.66,
              source: 'text',
              quote: quoteOf(text),
              element: block.element,
            };
        }
      }
      if (text.length < 160)
        for (const [pattern, country] of DIAL) if (pattern.test(text)) dial.set(country, (dial.get(country) ?? 0) + 1);
    }
    if (dial.size === 1)
      for (const country of dial.keys())
        yield { field: 'countries', value: country, confidence: 0.55, source: 'text', quote: 'phone', element: null };
  },
};

const CC: Record<string, string> = {
  uk: 'GB',
  de: 'DE',
  at: 'AT',
  ch: 'CH',
  fr: 'FR',
  nl: 'NL',
  be: 'BE',
  es: 'ES',
  it: 'IT',
  pt: 'PT',
  cz: 'CZ',
  sk: 'SK',
  pl: 'PL',
  se: 'SE',
  no: 'NO',
  dk: 'DK',
  fi: 'FI',
  jp: 'JP',
  br: 'BR',
  cl: 'CL',
  mx: 'MX',
  ar: 'AR',
  au: 'AU',
  nz: 'NZ',
  ca: 'CA',
  in: 'IN',
  ie: 'IE',
  za: 'ZA',
  kr: 'KR',
  tr: 'TR',
  pk: 'PK',
  hu: 'HU',
  ro: 'RO',
  gr: 'GR',
  ru: 'RU',
  cn: 'CN',
  sg: 'SG',
  hk: 'HK',
  il: 'IL',
  lu: 'LU',
};
const SPOKEN: Record<string, string[]> = {
  de: ['DE', 'AT', 'CH', 'LU'],
  fr: ['FR', 'BE', 'CH', 'CA', 'LU'],
  es: ['ES', 'CL', 'MX', 'AR'],
  pt: ['BR', 'PT'],
  ja: ['JP'],
  nl: ['NL', 'BE'],
  it: ['IT', 'CH'],
  cs: ['CZ'],
  sk: ['SK'],
  no: ['NO'],
  nb: ['NO'],
  sv: ['SE'],
  da: ['DK'],
  pl: ['PL'],
  fi: ['FI'],
  en: ['GB', 'AU', 'NZ', 'CA', 'IN', 'IE', 'ZA', 'PK', 'SG', 'HK'],
};

/** The country of the domain, surer when its language is spoken there. */
export const countryDomain: Reader = {
  id: 'country-domain',
  *read({ page, kind, language, hostKind }) {
    if (kind === 'other' || hostKind !== 'own') return;
    const country = CC[page.url.hostname.split('.').at(-1) ?? ''];
    if (!country) return;
    const spoken = SPOKEN[language]?.includes(country) ?? false;
    yield {
      field: 'countries',
      value: country,
      confidence: spoken ? 0.68 : 0.52,
      source: 'meta',
      quote: page.url.hostname,
      element: null,
    };
  },
};

/** Countries from what an organisation says of its own place: its address, its numbers, the register it stands in. */
import { DIGIT } from '../page/signs.ts';
import type { Block, Page } from '../page/types.ts';
import { countryOfPostcode, DIALLING, registeredIn } from '../vocabularies/country-signs.ts';
import { countriesIn, isPlace, placesIn } from '../vocabularies/places.ts';
import { type Found, found, jobLocations, titledPlaces } from './places.ts';
import type { Context, Reader } from './types.ts';

const SEAT =
  '(?:based in|headquartered in|located in|incorporated in|offices? in|hq in|headquarters in|teams in|mit (?:haupt)?sitz in|sitz in|standorte? in|(?:haupt|firmen)sitz|basée? (?:à|en)|siège (?:à|en)|con sede en|ubicad[ao]s? en|com sede em|localizad[ao] em|gevestigd in|con sede a|se sídlem v|sídlíme v|zázemí máme v[e]?)';
const BASED = new RegExp(`\\b${SEAT}\\b(.{2,120})`, 'i');
/** In all that it wants. */
const SEATED = new RegExp(SEAT, 'i');
/** Postcodes of five digits and more, or with letters; four digits only before a town and not as a year. */
const POSTCODE =
  /(?:\b(?:[A-Z]{1,2}-)?\d{5}\b(?!\s?(?:employees|people|mitarbeit|users|customers|kunden|%|\+))|\b(?!19\d\d|20[0-3]\d)\d{4}\s\p{Lu}\p{Ll}+|\b(?:[A-Z]{1,2}-)\d{4}\b|\b\d{5}-\d{3,4}\b|\b[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}\b|〒\s?\d{3}-\d{4}|\b\d{3} \d{2}\s\p{Lu}|\b[A-Z]\d[A-Z] ?\d[A-Z]\d\b|\b\d{4} ?[A-Z]{2}\b|\b[A-Z]\d[\dW] [A-Z\d]{4}\b)/u;

/** "Webdesign in Hamburg", "Formation WordPress à Montréal". */
const WHERE = /(?<!\S)(?:in|à|en|em|te|v)\s(\p{Lu}[^|:;.–—]{2,40})/u;

const ABOUT_ITSELF = /^(?:company-about|company-home|team|directory-profile|job-posting)$/;

/** Postal addresses, "based in …", titles and headings that say where, lines that are nothing but a place. */
export const addresses: Reader = {
  id: 'addresses',
  *read({ page, kind, language, hostKind }) {
    if (kind === 'other' || kind === 'job-list') return;
    const alone = new Map<string, Block>();
    const heading = page.blocks.find(({ level }) => level === 1)?.text ?? '';
    if (hostKind === 'own' && /^company-/.test(kind)) {
      yield* titledPlaces(page.title, language);
      for (const text of [page.title, heading])
        for (const country of countriesIn(WHERE.exec(text)?.[1] ?? '', language))
          yield found(country, 0.58, 'meta', text, null);
    }
    const ofItself = ABOUT_ITSELF.test(kind);
    const stated = /^(?:company-about|company-home|team)$/.test(kind);
    for (const block of page.blocks) {
      if (block.zone === 'nav' || block.text.length > 1500) continue;
      if (ofItself && SEATED.test(block.text)) yield* saidBased(block, kind, language);
      if (kind === 'job-posting' || hostKind !== 'own' || block.text.length > 200) continue;
      const place = block.signs & DIGIT ? postalCountry(block.text, language) : null;
      if (place) yield found(place, 0.66, 'text', block.text, block);
      else if (stated && block.text.length < 60 && isPlace(block.text))
        for (const country of statedCountries(block.text, language)) if (!alone.has(country)) alone.set(country, block);
    }
    if (alone.size <= 4) for (const [country, block] of alone) yield found(country, 0.56, 'list', block.text, block);
  },
};

function* saidBased(block: Block, kind: Context['kind'], language: string): Generator<Found> {
  const said = BASED.exec(block.text);
  const words = said?.[1]?.split(/[;!?]|\.\s/)[0] ?? '';
  if (said && words)
    for (const country of countriesIn(words, language).slice(0, 4))
      yield found(country, kind === 'job-posting' ? 0.58 : 0.7, 'text', said[0], block);
}

/** The country of a line with a postal address; null: it has none, or one that could be anywhere. */
const postalCountry = (text: string, language: string): string | null =>
  POSTCODE.test(text) ? (addressCountry(text, language) ?? countryOfPostcode(text, language) ?? null) : null;

/** The last country of an address line, else the country of its town. */
function addressCountry(text: string, language: string): string | null {
  const places = placesIn(text, language);
  return (
    (
      places.filter(({ kind }) => kind === 'country').at(-1) ??
      places.filter(({ kind }) => kind === 'city').at(-1) ??
      places[0]
    )?.country ?? null
  );
}

/** The countries that a line of places names itself or by a state; a town alone may be a person or a product. */
const statedCountries = (text: string, language: string): string[] => {
  const places = placesIn(text, language);
  return places.some(({ kind }) => kind !== 'city') ? [...new Set(places.map(({ country }) => country))] : [];
};

/** Whether a page is about jobs of its own host's, and says of none where it is. */
const isPlaceless = (context: Context): boolean =>
  /^job-/.test(context.kind) && context.hostKind === 'own' && [...jobLocations.read(context)].length === 0;

/** Where an employer is, for jobs that say nothing of it: the one country of all addresses, or numbers to call, on its page. */
export const employerAddress: Reader = {
  id: 'employer-address',
  *read(context) {
    if (!isPlaceless(context)) return;
    const seen = new Map<string, Block>();
    for (const block of context.page.blocks) {
      if (block.zone === 'nav' || block.text.length > 200 || !(block.signs & DIGIT)) continue;
      const country = postalCountry(block.text, context.language);
      if (country && !seen.has(country)) seen.set(country, block);
    }
    if (seen.size) yield* only(seen);
    else yield* called(context.page);
  },
};

const CALL = /(?:\+|\b00)\s?(\d{2,3})[\s()./-]/g;

/** International dialling codes, where the page is not a local edition of a larger site. */
export const dialling: Reader = {
  id: 'dialling',
  *read({ page, kind, hostKind }) {
    if (kind !== 'other' && !/^job-/.test(kind) && hostKind === 'own') yield* called(page);
  },
};

/** The country of all numbers on a page that can be called from abroad. */
function* called(page: Page): Generator<Found> {
  if (/^\/[a-z]{2}(?:[-_][a-z]{2})?(?:\/|$)/i.test(page.url.pathname)) return;
  const seen = new Map<string, Block>();
  for (const block of page.blocks) {
    if (block.text.length > 300 || !/\+|00/.test(block.text)) continue;
    for (const match of block.text.matchAll(CALL)) {
      const digits = match[1] ?? '';
      const country = DIALLING.get(digits) ?? DIALLING.get(digits.slice(0, 2));
      if (country && !seen.has(country)) seen.set(country, block);
    }
  }
  yield* only(seen);
}

/** Of several countries, none is where somebody is. */
function* only(seen: ReadonlyMap<string, Block>): Generator<Found> {
  if (seen.size === 1) for (const [country, block] of seen) yield found(country, 0.6, 'text', block.text, block);
}

/** The register that a company says that it stands in, mostly in its footer. */
export const registers: Reader = {
  id: 'registers',
  *read({ page, kind, hostKind }) {
    if (kind === 'other' || hostKind !== 'own') return;
    for (const block of page.blocks) {
      if (block.zone === 'nav' || block.text.length > 500 || !(block.signs & DIGIT)) continue;
      const country = registeredIn(block.text);
      if (country) yield found(country, kind === 'case-study' ? 0.52 : 0.64, 'text', block.text, block);
    }
  },
};

/** Where a text says that something is: countries, US states, Canadian provinces, well-known cities. */
import { COUNTRY_CODES, countryName } from '../../icp/country.ts';
import { fold, wordsOf } from '../page/words.ts';
import { ALIASES, AMBIGUOUS, CA_PROVINCES, CITIES, US_STATES } from './cities.ts';
import { Phrases } from './phrases.ts';
import { Unspaced } from './unspaced.ts';

const UNSPACED = /[\u3040-\u9fff]/;

export type PlaceKind = 'country' | 'region' | 'city';
export interface Place {
  country: string;
  kind: PlaceKind;
  /** As folded. */
  name: string;
  at: number;
}

const base = new Map<string, { country: string; kind: PlaceKind }>();
const localized = new Set<string>();
const phrases = new Phrases(base);
/** Names of countries and cities that are something else more often. */
const ambiguous = new Set(AMBIGUOUS.split(' '));
/** Names in scripts without spaces, which are looked for as they stand. */
let unspaced = new Unspaced([]);

/** The codes at which a list's lines begin. */
const codesOf = (list: string): ReadonlySet<string> => new Set(list.split('\n').map((line) => line.slice(0, 2)));
const STATES = codesOf(US_STATES);
const PROVINCES = codesOf(CA_PROVINCES);

/** Takes the names of a list; `of` is their country where the lines begin with something else. */
function learn(list: string, kind: PlaceKind, of?: string) {
  for (const line of list.split('\n')) {
    const [code = '', ...names] = line.split(' ');
    for (const name of names) {
      const words = name.replace('~', '').replaceAll('_', ' ');
      if (name.startsWith('~')) ambiguous.add(words);
      base.set(words, { country: of ?? code, kind });
    }
  }
}

function gazetteer(language: string): ReadonlyMap<string, { country: string; kind: PlaceKind }> {
  if (!base.size) {
    learn(CITIES, 'city');
    learn(US_STATES, 'region', 'US');
    learn(CA_PROVINCES, 'region', 'CA');
    addCountries('en');
    learn(ALIASES, 'country');
    phrases.add(base.keys());
    unspaced = new Unspaced([...base.keys()].filter((name) => UNSPACED.test(name)));
  }
  const code = language.slice(0, 2).toLowerCase();
  if (!localized.has(code) && /^[a-z]{2}$/.test(code)) {
    addCountries(code);
    unspaced = new Unspaced([...base.keys()].filter((name) => UNSPACED.test(name)));
  }
  return base;
}

function addCountries(language: string) {
  localized.add(language);
  const added: string[] = [];
  for (const country of COUNTRY_CODES) {
    const name = fold(countryName(country, language));
    if (name.length > 2 && !base.has(name)) {
      base.set(name, { country, kind: 'country' });
      added.push(name);
    }
  }
  phrases.add(added);
}

/** Three-letter codes that people write; they begin with the code of two letters. */
const ISO3 = /^(?:USA|GBR|DEU|FRA|ESP|ITA|NLD|CHE|CAN|AUS|IND|JPN|BRA)$/;
const CODES = new Set(COUNTRY_CODES);

/** A country by its name, alias or code: "Germany", "Deutschland", "DE", "USA", "UK". */
export function countryOf(text: string, language = ''): string | null {
  const bare = text.trim();
  if (/^[A-Za-z]{2}$/.test(bare)) {
    const code = bare.toUpperCase();
    if (code === 'UK') return 'GB';
    return CODES.has(code) ? code : null;
  }
  if (ISO3.test(bare)) return bare.slice(0, 2);
  if (bare === 'AUT') return 'AT';
  const place = gazetteer(language).get(fold(bare));
  return place?.kind === 'country' ? place.country : null;
}

/**
 * Every place in a text, in order. `loose` also takes cities and state codes ("Austin, TX"), for texts that are
 * locations by themselves; in running prose only countries count.
 */
export function placesIn(text: string, language = '', loose = true): Place[] {
  const map = gazetteer(language);
  const places: Place[] = [];
  const japanese = /[\u3040-\u30ff\u4e00-\u9fff]/.test(text);
  if (japanese) {
    for (const { name, at } of unspaced.in(text)) {
      const place = map.get(name);
      if (place && (loose || place.kind === 'country')) places.push({ ...place, name, at });
    }
  }
  const words = wordsOf(text.length > 1500 ? text.slice(0, 1500) : text);
  for (let at = 0; at < words.length; at++) {
    const found = phrases.at(words, at);
    if (!found) continue;
    const { phrase: name, value: place, length } = found;
    if (!loose && (place.kind !== 'country' || ambiguous.has(name))) continue;
    places.push({ ...place, name, at });
    at += length - 1;
  }
  if (loose && /[A-Z]{2}|[A-Z]\.[A-Z]/.test(text)) {
    for (const match of text.matchAll(/(?:,|\(|^|\s[-–|]\s)\s?([A-Z]{2})(?=$|[\s,;)]|\s\d{5})/g)) {
      const code = match[1] ?? '';
      const before = match.index > 0;
      if (
        before &&
        STATES.has(code) &&
        !places.some(
          (p) =>
            p.kind === 'country' && p.country !== 'US' && !text.slice(0, match.index).toLowerCase().endsWith(p.name),
        )
      ) {
        // "Egypt, AR" is a town in Arkansas.
        const town = fold(text.slice(0, match.index).split(/[,(|]/).at(-1) ?? '');
        const named = places.findIndex((p) => town.endsWith(p.name) && p.country !== 'US');
        if (named >= 0) places.splice(named, 1);
        places.push({ country: 'US', kind: 'region', name: code.toLowerCase(), at: 0 });
      } else if (before && PROVINCES.has(code) && !places.some((p) => p.kind === 'country'))
        places.push({ country: 'CA', kind: 'region', name: code.toLowerCase(), at: 0 });
    }
    const shouted = text === text.toUpperCase() && text.length > 12;
    for (const match of shouted ? [] : text.matchAll(/(?<![\p{L}.])(US|UK|U\.S\.|U\.K\.|EU|UAE)(?![\p{L}])/gu)) {
      if (
        /\b(?:contact|about|join|with|for|of|to|follow|why|let|help) $/i.test(
          text.slice(Math.max(0, match.index - 10), match.index),
        )
      )
        continue;
      const code = match[1]?.startsWith('UAE')
        ? 'AE'
        : match[1]?.startsWith('UK') || match[1]?.startsWith('U.K')
          ? 'GB'
          : match[1]?.startsWith('EU')
            ? ''
            : 'US';
      if (code) places.push({ country: code, kind: 'country', name: code.toLowerCase(), at: 0 });
    }
  }
  return places.length > 1 ? settle(places) : places;
}

/** A state or a city of one country is dropped when the text names another country that has one of that name too. */
function settle(places: Place[]): Place[] {
  const countries = new Set(places.filter(({ kind }) => kind === 'country').map(({ country }) => country));
  const regions = new Set(
    places
      .filter(({ kind, country }) => kind === 'region' && (!countries.size || countries.has(country)))
      .map(({ country }) => country),
  );
  return places.filter(({ kind, country, name }) => {
    if (kind === 'region' && countries.size && !countries.has(country))
      return name.length === 2 && name !== name.toLowerCase();
    if (kind === 'city' && countries.size === 1 && !countries.has(country) && ambiguous.has(name)) return false;
    if (kind === 'city' && ambiguous.has(name) && (countries.size || regions.size))
      return countries.has(country) || regions.has(country);
    if (kind === 'city' && regions.size && !regions.has(country) && !countries.has(country)) return false;
    if (kind === 'country' && name === 'georgia') return !regions.has('US') && !countries.has('US');
    return true;
  });
}

/** The countries of a location text, each once, in order. */
export const countriesIn = (text: string, language = '', loose = true): string[] => [
  ...new Set(placesIn(text, language, loose).map(({ country }) => country)),
];

const FILLER =
  /^(?:remote|hybrid|onsite|on-site|office|hq|headquarters|area|greater|metro|region|north|south|east|west|central|downtown|and|or|in|the|of|only|based|emea|apac|latam|amer|americas|europe|europa|european|union|eu|dach|nordics|asia|africa|worldwide|global|anywhere|city|county|state|multiple|locations|various|bei|am|und|oder|plus|homeoffice|salon|us|uk|timezone|timezones|time|zone|cet|est|pst)$/;

/** Whether a text is nothing but places and words about them. */
export function isPlace(text: string): boolean {
  if (text.length > 80 || !text.trim()) return false;
  gazetteer('');
  const words = wordsOf(text);
  let places = 0;
  for (let at = 0; at < words.length; ) {
    const taken = phrases.at(words, at)?.length ?? 0;
    if (taken) {
      places++;
      at += taken;
      continue;
    }
    const word = words[at]?.text ?? '';
    const original = word.toUpperCase();
    if (FILLER.test(word) || /^\d{4,5}$/.test(word)) {
      if (/^(?:emea|apac|latam|europe|worldwide|global|dach|us|uk|eu|remote|anywhere)$/.test(word))
        places += words.length > 3 ? 0 : 1;
    } else if (at > 0 && (STATES.has(original) || PROVINCES.has(original)) && text.includes(original)) places++;
    else return false;
    at++;
  }
  return places > 0;
}

/** Searching the library: words anywhere in a profile, and filters as tokens. */
import { shownValue } from '../fields.ts';
import { type LibraryEntry, type Place, THIS_DEVICE } from './library-entries.ts';

export type FilterKind = 'provider' | 'status' | 'site' | 'is';
export interface Filter {
  kind: FilterKind;
  value: string;
}

/** What became of a profile's deliveries. */
export const STATUSES = ['delivered', 'under-way', 'needs-you', 'nowhere'] as const;
export type Status = (typeof STATUSES)[number];

const LETTERS: Readonly<Record<string, string>> = { ß: 'ss', ø: 'o', ł: 'l', đ: 'd', æ: 'ae', œ: 'oe', ı: 'i' };

/** Text as it is compared: without case, width, accents. "Größe" is "grosse", "São" is "sao". */
export const folded = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[ßøłđæœı]/g, (letter) => LETTERS[letter] ?? letter);

const texts = new WeakMap<LibraryEntry['jobTitles'], string>();

/** All that is searched of an entry, folded once: its lists live as long as its row does. */
function searchText(entry: LibraryEntry): string {
  const known = texts.get(entry.jobTitles);
  if (known !== undefined) return known;
  const { name, jobTitles, seniorities, departments, industries, exampleCompanies, countries, sites, summary } = entry;
  // As they are read; and levels as they are stored too, which is how files and providers say them.
  const places = countries.map((code) => shownValue('countries', code));
  const levels = seniorities.map((level) => shownValue('seniorities', level));
  const parts = [
    name,
    ...jobTitles,
    ...seniorities,
    ...levels,
    ...departments,
    ...industries,
    ...exampleCompanies,
    ...places,
  ];
  const text = folded([...parts, ...sites, summary].join('\n'));
  texts.set(entry.jobTitles, text);
  return text;
}

const UNDER_WAY: ReadonlySet<Place['state']> = new Set([
  'held',
  'queued',
  'sending',
  'waiting',
  'locked',
  'accepted',
] as const);
const NEEDS_YOU: ReadonlySet<Place['state']> = new Set(['unsure', 'refused'] as const);

export function statusesOf({ places }: Pick<LibraryEntry, 'places'>): Status[] {
  if (places.length === 0) return ['nowhere'];
  return places.map(({ state }) =>
    UNDER_WAY.has(state) ? 'under-way' : NEEDS_YOU.has(state) ? 'needs-you' : 'delivered',
  );
}

const MATCHES: Readonly<Record<FilterKind, (entry: LibraryEntry, value: string) => boolean>> = {
  provider: (entry, value) =>
    value === THIS_DEVICE ? entry.remote === null : entry.places.some(({ provider }) => provider === value),
  status: (entry, value) => (statusesOf(entry) as string[]).includes(value),
  site: (entry, value) => entry.sites.some((site) => folded(site).includes(folded(value))),
  is: (entry, value) => (value === 'archived') === entry.archived,
};

/** The entries that every kind of filter lets through: of one kind, any of its values is enough. Archived ones only when asked for. */
export function filtered(entries: readonly LibraryEntry[], filters: readonly Filter[]): LibraryEntry[] {
  const kinds = Map.groupBy(filters, ({ kind }) => kind);
  if (!kinds.has('is')) kinds.set('is', [{ kind: 'is', value: 'active' }]);
  const tests = [...kinds].map(
    ([kind, values]) =>
      (entry: LibraryEntry) =>
        values.some(({ value }) => MATCHES[kind](entry, value)),
  );
  return entries.filter((entry) => tests.every((test) => test(entry)));
}

/** Whether every word of `wider` is the beginning of a word of `narrower`: what that finds is among what this found. */
const narrows = (wider: readonly string[], narrower: readonly string[]): boolean =>
  wider.every((word) => narrower.some((other) => other.includes(word)));

/**
 * A search over entries that stay as they are, in their order. Typing on looks only through what was found before.
 */
export function searcher(entries: readonly LibraryEntry[]): (typed: string) => readonly LibraryEntry[] {
  let words: string[] = [];
  let found: readonly LibraryEntry[] = entries;
  return (typed) => {
    const wanted = folded(typed).split(/\s+/).filter(Boolean);
    const among = narrows(words, wanted) ? found : entries;
    found =
      wanted.length === 0
        ? entries
        : among.filter((entry) => {
            const text = searchText(entry);
            return wanted.every((word) => text.includes(word));
          });
    words = wanted;
    return found;
  };
}

/** A filter that was typed out, "site:acme.com", by the person's own words for the kinds or the English ones; else null. */
export function typedFilter(
  word: string,
  kinds: ReadonlyMap<string, FilterKind>,
  values: (kind: FilterKind, text: string) => string | null,
): Filter | null {
  const at = word.indexOf(':');
  const kind = at > 0 ? kinds.get(folded(word.slice(0, at))) : undefined;
  const text = word.slice(at + 1);
  const value = kind && text ? values(kind, folded(text)) : null;
  return kind && value !== null ? { kind, value } : null;
}

import { ListFilter, Search, X } from 'lucide';
import type { RefObject } from 'preact';
import type { ProviderDeclaration } from '../../utils/providers/types.ts';
import { t, type WordKey } from '../../utils/words.ts';
import { Icon } from '../Icon.tsx';
import { Menu, type MenuItem } from '../Menu.tsx';
import { providerLabel } from '../provider-label.ts';
import { type Filter, type FilterKind, folded, STATUSES, type Status, typedFilter } from './library-search.ts';

export interface LibraryQuery {
  typed: string;
  filters: readonly Filter[];
}
export const EMPTY_QUERY: LibraryQuery = { typed: '', filters: [] };

const STATUS_WORDS: Readonly<Record<Status, WordKey>> = {
  delivered: 'status_delivered',
  'under-way': 'status_underWay',
  'needs-you': 'needsYou',
  nowhere: 'status_nowhere',
};
const KINDS: Readonly<Record<FilterKind, WordKey>> = {
  provider: 'filterProvider',
  status: 'filterStatus',
  site: 'filterSite',
  is: 'filterIs',
};

const sameFilter = (a: Filter, b: Filter): boolean => a.kind === b.kind && a.value === b.value;

/** A filter as its token says it. */
function filterText({ kind, value }: Filter, providers: readonly ProviderDeclaration[]): string {
  if (kind === 'provider') {
    const provider = providers.find(({ id }) => id === value);
    return provider ? providerLabel(provider) : value;
  }
  if (kind === 'status') return t(STATUS_WORDS[value as Status]);
  return kind === 'is' ? t('filterArchived') : value;
}

/** The value of a kind that a typed text begins. */
function filterValue(kind: FilterKind, text: string, providers: readonly ProviderDeclaration[]): string | null {
  const begins = (...names: string[]) => names.some((name) => folded(name).startsWith(text));
  if (kind === 'site') return text;
  if (kind === 'provider') return providers.find((one) => begins(one.id, providerLabel(one)))?.id ?? null;
  if (kind === 'status') return STATUSES.find((status) => begins(status, t(STATUS_WORDS[status]))) ?? null;
  return begins('archived', t('filterArchived')) ? 'archived' : null;
}

/** The words for kinds in the person's language and in English. */
const kindWords = (): Map<string, FilterKind> =>
  new Map(
    (Object.keys(KINDS) as FilterKind[]).flatMap((kind) => [
      [kind, kind] as const,
      [folded(t(KINDS[kind])), kind] as const,
    ]),
  );

/** What is looked for: words, and filters as tokens, typed ("site:acme.com") or picked from the menu. */
export function SearchBar({
  input,
  query,
  providers,
  sites,
  onChange,
  onEnter,
}: {
  input: RefObject<HTMLInputElement | null>;
  query: LibraryQuery;
  providers: readonly ProviderDeclaration[];
  /** Those that most profiles come from. */
  sites: readonly string[];
  onChange: (query: LibraryQuery) => void;
  /** Enter: on to what was found. */
  onEnter: () => void;
}) {
  const { typed, filters } = query;
  const toggle = (filter: Filter) =>
    onChange({
      ...query,
      filters: filters.some((one) => sameFilter(one, filter))
        ? filters.filter((one) => !sameFilter(one, filter))
        : [...filters, filter],
    });
  /** Words that are filters become tokens; the last one only when it was finished. */
  const read = (text: string, finished: boolean) => {
    const words = text.split(/(\s+)/);
    const kinds = kindWords();
    const taken: Filter[] = [];
    const kept = words.filter((word, at) => {
      const last = at === words.length - 1;
      const filter =
        last && !finished ? null : typedFilter(word, kinds, (kind, value) => filterValue(kind, value, providers));
      if (filter) taken.push(filter);
      return !filter;
    });
    const fresh = taken.filter((one) => !filters.some((other) => sameFilter(one, other)));
    onChange({ typed: taken.length > 0 ? kept.join('').trimStart() : text, filters: [...filters, ...fresh] });
    return taken.length > 0;
  };
  const item = (filter: Filter, separated = false): MenuItem => ({
    id: `filter-${filter.kind}-${filter.value}`,
    label: filterText(filter, providers),
    separated,
    checked: filters.some((one) => sameFilter(one, filter)),
    run: () => toggle(filter),
  });
  const items = [
    ...providers.map(({ id }) => item({ kind: 'provider', value: id })),
    ...STATUSES.map((value, at) => item({ kind: 'status', value }, at === 0)),
    ...sites.map((value, at) => item({ kind: 'site', value }, at === 0)),
    item({ kind: 'is', value: 'archived' }, true),
  ];
  return (
    <div class="token-search">
      <Icon node={Search} />
      {filters.map((filter) => (
        <span key={`${filter.kind}:${filter.value}`} class="filter-token" data-filter-token={filter.kind}>
          <span class="filter-kind">{t(KINDS[filter.kind])}</span>
          <span dir="auto" class="filter-value">
            {filterText(filter, providers)}
          </span>
          <button
            type="button"
            aria-label={t('removeFilter', filterText(filter, providers))}
            onClick={() => {
              toggle(filter);
              input.current?.focus();
            }}
          >
            <Icon node={X} size={12} />
          </button>
        </span>
      ))}
      <input
        ref={input}
        class="search-input"
        type="search"
        aria-label={t('search')}
        placeholder={filters.length > 0 ? '' : t('searchProfiles')}
        value={typed}
        onInput={(event) => read(event.currentTarget.value, false)}
        onKeyDown={(event) => {
          if (event.key === 'Enter') {
            event.preventDefault();
            if (!read(event.currentTarget.value, true)) onEnter();
          } else if (event.key === 'Backspace' && event.currentTarget.value === '' && filters.length > 0) {
            onChange({ ...query, filters: filters.slice(0, -1) });
          }
        }}
      />
      <Menu label={t('filterMenu')} icon={<Icon node={ListFilter} />} items={items} />
    </div>
  );
}

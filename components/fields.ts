/** How the form shows the fields of a profile: which group, which input. */
import { countryName } from '../utils/icp/country.ts';
import type { ListField } from '../utils/icp/types.ts';
import { uiLanguage, type WordKey } from '../utils/words.ts';

export type TokenField = Exclude<ListField, 'seniorities' | 'companySizes'>;

export interface FieldGroup {
  id: 'who' | 'where' | 'why';
  title: WordKey;
  fields: readonly (ListField | 'revenue')[];
  /** Folded while none of its fields holds a value. */
  folds: boolean;
}

export const FIELD_GROUPS: readonly FieldGroup[] = [
  { id: 'who', title: 'groupWho', fields: ['jobTitles', 'seniorities', 'departments'], folds: false },
  {
    id: 'where',
    title: 'groupWhere',
    fields: ['industries', 'companySizes', 'countries', 'revenue', 'exampleCompanies'],
    folds: false,
  },
  { id: 'why', title: 'groupWhy', fields: ['painPoints', 'valueDrivers'], folds: true },
];

/** Fields whose values are sentences: they wrap, and commas do not part them. */
export const PROSE_FIELDS: ReadonlySet<ListField> = new Set<ListField>(['painPoints', 'valueDrivers']);

/** Where a value may be moved: between fields of free text. */
export const MOVE_FIELDS = [
  'jobTitles',
  'departments',
  'industries',
  'exampleCompanies',
  'painPoints',
  'valueDrivers',
] as const satisfies readonly TokenField[];

/** A value as the person reads it: a country by its name in their language. */
export const shownValue = (field: ListField, value: string): string =>
  field === 'countries' ? countryName(value, uiLanguage()) : value;

export const fieldKey = (field: ListField | 'revenue' | 'name' | 'description') => `field_${field}` as const;

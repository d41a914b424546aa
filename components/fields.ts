/** How the form shows the fields of a profile: which group, which input. */
import { countryName } from '../utils/icp/country.ts';
import { SENIORITIES, type Seniority } from '../utils/icp/seniority.ts';
import type { ListField } from '../utils/icp/types.ts';
import { t, uiLanguage, type WordKey } from '../utils/words.ts';

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

const isSeniority = (value: string): value is Seniority => (SENIORITIES as readonly string[]).includes(value);

/** A value as the person reads it: countries and levels by their names in the person's language. */
export function shownValue(field: ListField, value: string): string {
  if (field === 'countries') return countryName(value, uiLanguage());
  return field === 'seniorities' && isSeniority(value) ? seniorityLabel(value) : value;
}

export const seniorityLabel = (seniority: Seniority): string =>
  t(`seniority_${seniority.replace(/[^A-Za-z]/g, '')}` as WordKey);

export const fieldKey = (field: ListField | 'revenue' | 'name' | 'description') => `field_${field}` as const;

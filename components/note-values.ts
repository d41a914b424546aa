/** What a coverage note lists, in the person's own words. */
import { COUNTRY_CODES, countryName } from '../utils/icp/country.ts';
import type { ListField } from '../utils/icp/types.ts';
import type { CoverageNote } from '../utils/providers/types.ts';
import { shownValue } from './fields.ts';

/** A provider gets English country names; the person knows them, as everywhere in the form, in the own language. */
export function noteValues({ field, values }: CoverageNote): string[] {
  const code = (name: string) => COUNTRY_CODES.find((one) => countryName(one) === name) ?? name;
  return values.map((value) => shownValue(field as ListField, field === 'countries' ? code(value) : value));
}

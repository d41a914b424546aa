/** A profile in words. English, because it goes to the providers; the form's own labels are translated elsewhere. */
import { bandsHull, type CompanySize } from './company-size.ts';
import { countryName } from './country.ts';
import { revenueText } from './revenue.ts';
import type { Icp, IcpField } from './types.ts';

/** "CTO, VP Sales +3" */
const few = (values: readonly string[], most: number): string =>
  values.slice(0, most).join(', ') + (values.length > most ? ` +${values.length - most}` : '');

/** "a", "a and b", "a, b and c", "a, b and 3 more" */
function spoken(values: readonly string[], most = 5, last = 'and'): string {
  const shown = values.length > most ? [...values.slice(0, most - 1), `${values.length - most + 1} more`] : [...values];
  const end = shown.pop();
  return shown.length ? `${shown.join(', ')} ${last} ${end}` : (end ?? '');
}

const countryNames = (icp: Icp): string[] => icp.countries.map((code) => countryName(code));

/** Countries whose English names take "the" in a sentence. */
const WITH_ARTICLE = new Set(['AE', 'BS', 'CF', 'CD', 'CG', 'DO', 'GB', 'GM', 'MV', 'NL', 'PH', 'SC', 'US']);

const spokenCountry = (code: string): string =>
  WITH_ARTICLE.has(code) ? `the ${countryName(code)}` : countryName(code);

/** "51-500", "501+", or the bands one by one when they leave a gap. */
export function companySizesText(sizes: readonly CompanySize[]): string {
  const hull = bandsHull(sizes);
  if (!hull?.contiguous) return spoken(sizes, 8, 'or');
  const [min, max] = hull.range;
  return max === null ? `${min}+` : `${min}-${max}`;
}

/** "{roles} in {industries} ({countries})" from what there is; empty for an empty profile. */
export function defaultName(icp: Icp): string {
  const roles = few(icp.jobTitles, 2) || [few(icp.seniorities, 2), few(icp.departments, 2)].filter(Boolean).join(', ');
  const industries = few(icp.industries, 2);
  const countries = few(countryNames(icp), 2);
  const sizes = icp.companySizes.length ? `${companySizesText(icp.companySizes)} employees` : '';
  const like = icp.exampleCompanies.length ? `Companies like ${few(icp.exampleCompanies, 2)}` : '';
  const what = roles
    ? [roles, industries].filter(Boolean).join(' in ')
    : industries
      ? `Companies in ${industries}`
      : like || (countries || sizes ? 'Companies' : '');
  if (!what) return '';
  return what + (countries ? ` (${countries})` : what === 'Companies' ? ` (${sizes})` : '');
}

function people(icp: Icp): string {
  const where = icp.departments.length ? ` in ${spoken(icp.departments)}` : '';
  if (icp.jobTitles.length) return spoken(icp.jobTitles);
  if (icp.seniorities.length) return `${spoken(icp.seniorities)} contacts${where}`;
  return where && `Contacts${where}`;
}

function companies(icp: Icp): string {
  const traits = [
    icp.companySizes.length ? `${companySizesText(icp.companySizes)} employees` : '',
    icp.revenue.length ? `${spoken(icp.revenue.map(revenueText), 5, 'or')} yearly revenue` : '',
  ].filter(Boolean);
  const parts = [
    traits.length ? `with ${traits.join(' and ')}` : '',
    icp.countries.length ? `in ${spoken(icp.countries.map(spokenCountry))}` : '',
  ].filter(Boolean);
  const examples = icp.exampleCompanies.length
    ? `${parts.length ? ',' : ''} such as ${spoken(icp.exampleCompanies, 4)}`
    : '';
  if (!parts.length && !examples && !icp.industries.length) return '';
  const kind = icp.industries.length ? `${spoken(icp.industries)} companies` : 'companies';
  return [kind, ...parts].join(' ') + examples;
}

/** One sentence that says whom the profile means; empty for an empty profile. */
export function defaultDescription(icp: Icp): string {
  const whom = [people(icp), companies(icp)].filter(Boolean).join(' at ');
  const pains = icp.painPoints.length ? `pain points: ${spoken(icp.painPoints, 3)}` : '';
  const drivers = icp.valueDrivers.length ? `value drivers: ${spoken(icp.valueDrivers, 3)}` : '';
  const text = [whom, pains, drivers].filter(Boolean).join('; ');
  return text && `${text.charAt(0).toUpperCase()}${text.slice(1)}${/[.!?。！？]$/.test(text) ? '' : '.'}`;
}

export const FIELD_NAMES: Readonly<Record<IcpField, string>> = {
  name: 'Name',
  description: 'Description',
  jobTitles: 'Job titles',
  seniorities: 'Seniorities',
  departments: 'Departments',
  industries: 'Industries',
  companySizes: 'Company sizes',
  countries: 'Countries',
  revenue: 'Revenue',
  exampleCompanies: 'Example companies',
  painPoints: 'Pain points',
  valueDrivers: 'Value drivers',
};

/** The values of any field as a person reads them: countries by name, revenue as ranges. */
export function fieldTexts(icp: Icp, field: IcpField, language = 'en'): string[] {
  if (field === 'name' || field === 'description') return icp[field] ? [icp[field]] : [];
  if (field === 'countries') return icp.countries.map((code) => countryName(code, language));
  return field === 'revenue' ? icp.revenue.map(revenueText) : icp[field];
}

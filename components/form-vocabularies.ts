/** The words that the form offers, in the person's language. The tables are long: a form loads them once it is filled. */
import type { Languages } from '../utils/capture/languages.ts';
import { COUNTRY_CODES, countryName } from '../utils/icp/country.ts';
import { countryCode } from '../utils/icp/country-names.ts';
import { DEPARTMENTS } from '../utils/icp/department.ts';
import { readValue } from '../utils/icp/values.ts';
import { uiLanguage } from '../utils/words.ts';
import { industryVocabulary } from './industry-vocabulary.ts';
import type { Vocabularies } from './ProfileForm.tsx';

/** The first question for another spelling builds a table of many languages: better while nobody waits. */
function warmUp(): void {
  if (typeof requestIdleCallback === 'function') requestIdleCallback(() => countryCode('?'));
}

/** "Human Resources" for "HR". */
function departmentOf(text: string): string | null {
  const reading = readValue('departments', text);
  return (reading.ok && reading.values[0]) || null;
}

/** `languages`: in what more an industry may be typed. */
export function formVocabularies(languages: Languages): Vocabularies {
  const language = uiLanguage();
  warmUp();
  const collator = new Intl.Collator(language);
  return {
    industries: industryVocabulary(languages),
    departments: { terms: DEPARTMENTS.map((value) => ({ value, label: value })), closed: false, resolve: departmentOf },
    countries: {
      terms: COUNTRY_CODES.map((code) => {
        const [label, english] = [countryName(code, language), countryName(code)];
        return { value: code, label, ...(label === english ? {} : { synonyms: [english] }) };
      }).sort((a, b) => collator.compare(a.label, b.label)),
      closed: true,
      resolve: countryCode,
    },
  };
}

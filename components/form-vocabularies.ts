/** The words that the form offers, in the person's language. */
import { COUNTRY_CODES, countryName } from '../utils/icp/country.ts';
import { countryCode } from '../utils/icp/country-names.ts';
import { DEPARTMENTS } from '../utils/icp/department.ts';
import { uiLanguage } from '../utils/words.ts';
import type { Vocabularies } from './ProfileForm.tsx';

/** The first question for another spelling builds a table of many languages: better while nobody waits. */
function warmUp(): void {
  if (typeof requestIdleCallback === 'function') requestIdleCallback(() => countryCode('?'));
}

export function formVocabularies(): Vocabularies {
  const language = uiLanguage();
  warmUp();
  const collator = new Intl.Collator(language);
  return {
    departments: { terms: DEPARTMENTS.map((value) => ({ value, label: value })), closed: false },
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

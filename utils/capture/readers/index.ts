import { facts } from './facts.ts';
import { solutionIndustries, summaryIndustries } from './industries.ts';
import { numbers } from './numbers.ts';
import { addresses, countryDomain, dialling, jobLocations, mentionedCountries } from './places.ts';
import { structured } from './structured.ts';
import { attributions, postingTitle, quotedPeople, repeatedTitles } from './titles.ts';
import type { Reader } from './types.ts';

/** From the most to the least trustworthy. */
export const READERS: readonly Reader[] = [
  structured,
  facts,
  postingTitle,
  repeatedTitles,
  attributions,
  quotedPeople,
  jobLocations,
  addresses,
  dialling,
  solutionIndustries,
  summaryIndustries,
  numbers,
  countryDomain,
  mentionedCountries,
];

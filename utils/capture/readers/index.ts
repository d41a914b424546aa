import { facts } from './facts.ts';
import { solutionIndustries, summaryIndustries } from './industries.ts';
import { numbers } from './numbers.ts';
import { addresses, countryDomain, jobLocations } from './places.ts';
import { structured } from './structured.ts';
import { attributions, postingTitle, repeatedTitles } from './titles.ts';
import type { Reader } from './types.ts';

/** From the most to the least trustworthy. */
export const READERS: readonly Reader[] = [
  structured,
  facts,
  postingTitle,
  repeatedTitles,
  attributions,
  jobLocations,
  addresses,
  solutionIndustries,
  summaryIndustries,
  numbers,
  countryDomain,
];

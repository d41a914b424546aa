import { addresses, dialling, employerAddress, registers } from './addresses.ts';
import { attributions, quotedPeople } from './attributions.ts';
import { audience } from './audience.ts';
import { facts } from './facts.ts';
import {
  boardCategory,
  enumeratedIndustries,
  listedIndustries,
  solutionIndustries,
  summaryIndustries,
} from './industries.ts';
import { jobRows } from './job-rows.ts';
import { history, numbers } from './numbers.ts';
import { peopleCards } from './people-cards.ts';
import { countryDomain, customerPlace, jobLocations, mentionedCountries } from './places.ts';
import { postingTitle } from './posting-title.ts';
import { reasons } from './reasons.ts';
import { site } from './site.ts';
import { structured } from './structured.ts';
import type { Reader } from './types.ts';

/** From the most to the least trustworthy. */
export const READERS: readonly Reader[] = [
  structured,
  site,
  facts,
  postingTitle,
  jobRows,
  peopleCards,
  attributions,
  quotedPeople,
  audience,
  reasons,
  jobLocations,
  addresses,
  employerAddress,
  dialling,
  registers,
  customerPlace,
  solutionIndustries,
  listedIndustries,
  enumeratedIndustries,
  boardCategory,
  summaryIndustries,
  numbers,
  history,
  countryDomain,
  mentionedCountries,
];

import type { SiteReader } from './types.ts';

/** A posting on Indeed. */
export const indeed: SiteReader = {
  id: 'indeed',
  host: /^(?:[a-z]{2,3}\.)?indeed\.com$/,
  present: '.jobsearch-JobInfoHeader-title',
  title: '.jobsearch-JobInfoHeader-title',
  company: '[data-company-name]',
  location: '[data-testid="job-location"], [data-testid="inlineHeader-companyLocation"]',
  verified: true,
};

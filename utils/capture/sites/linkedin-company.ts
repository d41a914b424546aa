import type { SiteReader } from './types.ts';

/** A company as LinkedIn shows it to visitors. */
export const linkedinCompany: SiteReader = {
  id: 'linkedin-company',
  host: /^(?:[a-z]{2,3}\.)?linkedin\.com$/,
  present: '[data-test-id="about-us"]',
  company: '.top-card-layout__title',
  location: '[data-test-id="about-us__headquarters"] dd',
  industry: '[data-test-id="about-us__industry"] dd',
  employees: '[data-test-id="about-us__size"] dd',
  founded: '[data-test-id="about-us__foundedOn"] dd',
  verified: true,
};

import type { SiteReader } from './types.ts';

/** Workable's boards of one employer, and its own board of all. */
export const workable: SiteReader = {
  id: 'workable',
  host: /^[\w-]+\.workable\.com$/,
  present: '[data-ui="job-title"], [data-ui="overview-title"]',
  title: '[data-ui="overview-title"], [data-ui="job-title"]',
  company: '[data-ui="overview-company"], [data-ui="company-name"]',
  location: '[data-ui="job-location"]',
  verified: false,
};

import type { SiteReader } from './types.ts';

/** A posting as LinkedIn shows it to visitors. */
export const linkedinJobs: SiteReader = {
  id: 'linkedin-jobs',
  host: /^(?:[a-z]{2,3}\.)?linkedin\.com$/,
  present: '.topcard__title',
  title: '.topcard__title',
  company: '.topcard__org-name-link, .topcard__flavor a, .topcard__flavor',
  location: '.topcard__flavor--bullet',
  verified: true,
};

import type { SiteReader } from './types.ts';

/** A posting as LinkedIn shows it to visitors. DOM seen in stored pages of 2021 and 2024. */
export const linkedinJobs: SiteReader = {
  id: 'linkedin-jobs',
  host: /^(?:[a-z]{2,3}\.)?linkedin\.com$/,
  present: '.top-card-layout__title',
  title: '.topcard__title',
  company: '.topcard__org-name-link, .topcard__flavor a, .topcard__flavor',
  location: '.topcard__flavor--bullet',
  verified: true,
};

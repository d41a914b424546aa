import type { SiteReader } from './types.ts';

/** SmartRecruiters' hosted postings. */
export const smartrecruiters: SiteReader = {
  id: 'smartrecruiters',
  host: /^(?:jobs|careers)\.smartrecruiters\.com$/,
  present: 'h1.job-title, h1[itemprop="title"]',
  title: 'h1.job-title, h1[itemprop="title"]',
  company: '[itemprop="hiringOrganization"] meta[itemprop="name"]@content',
  location: 'spl-job-location@formattedaddress',
  verified: false,
};

import type { SiteReader } from './types.ts';

/** Greenhouse's hosted boards, old and new. Not verified: no labelled page. */
export const greenhouse: SiteReader = {
  id: 'greenhouse',
  host: /^(?:job-)?boards(?:\.eu)?\.greenhouse\.io$/,
  present: '.app-title, .job__title',
  title: '.app-title, .job__title h1',
  company: '.company-name',
  location: '.location, .job__location',
  verified: false,
};

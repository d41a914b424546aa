import type { SiteReader } from './types.ts';

/** Greenhouse's hosted boards, new and old. */
export const greenhouse: SiteReader = {
  id: 'greenhouse',
  host: /^(?:job-)?boards(?:\.eu)?\.greenhouse\.io$/,
  present: '.app-title, .job__title, .job__location',
  title: '.job__title h1, h1.section-header--large, .app-title',
  company: '.company-name, img.logo@alt',
  location: '.job__location, .location',
  verified: false,
};

import type { SiteReader } from './types.ts';

/** A posting on Seek. */
export const seek: SiteReader = {
  id: 'seek',
  host: /^(?:[a-z]{2,3}\.)?seek\.(?:com|com\.au|co\.nz)$/,
  present: '[data-automation="job-detail-title"]',
  title: '[data-automation="job-detail-title"]',
  company: '[data-automation="advertiser-name"]',
  location: '[data-automation="job-detail-location"]',
  verified: true,
};

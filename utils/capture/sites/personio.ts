import type { SiteReader } from './types.ts';

/** Personio's career sites. */
export const personio: SiteReader = {
  id: 'personio',
  host: /^[\w-]+\.jobs\.personio\.(?:de|com)$/,
  present: 'h1.detail-title, h1.job-position-title, [class*="jobMetaText"], .jb-description-item',
  title: 'h1.detail-title, h1.job-position-title, h1[class*="title"]',
  location: '[class*="locationText"]',
  verified: false,
};

import type { SiteReader } from './types.ts';

/** Lever's hosted postings. */
export const lever: SiteReader = {
  id: 'lever',
  host: /^jobs(?:\.eu)?\.lever\.co$/,
  present: '.posting-headline',
  title: '.posting-headline h2',
  location: '.posting-categories .location',
  verified: false,
};

import type { SiteReader } from './types.ts';

/** An organisation on Crunchbase. */
export const crunchbase: SiteReader = {
  id: 'crunchbase',
  host: /^(?:www\.)?crunchbase\.com$/,
  present: '.profile-name, .chip-text',
  company: '.profile-name',
  industry: '.chip-text',
  verified: false,
};

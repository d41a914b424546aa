import type { SiteReader } from './types.ts';

/** A posting on Y Combinator's own board. */
export const workAtAStartup: SiteReader = {
  id: 'work-at-a-startup',
  host: /^(?:www\.)?workatastartup\.com$/,
  present: 'a[href*="/company/"], a[href*="/companies/"]',
  company: 'a[href*="/company/"], a[href*="/companies/"]',
  verified: false,
};

import type { SiteReader } from './types.ts';

/** Workday's career sites, by the names that its own tests use. */
export const workday: SiteReader = {
  id: 'workday',
  host: /^[\w-]+\.wd\d+\.myworkdayjobs\.com$/,
  present: '[data-automation-id="jobPostingHeader"]',
  title: '[data-automation-id="jobPostingHeader"]',
  location: '[data-automation-id="locations"] dd',
  verified: false,
};

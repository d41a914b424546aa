import type { SiteReader } from './types.ts';

/** Ashby's hosted postings. */
export const ashby: SiteReader = {
  id: 'ashby',
  host: /^jobs\.ashbyhq\.com$/,
  present: '.ashby-job-posting-heading',
  title: '.ashby-job-posting-heading',
  location: '.ashby-job-posting-left-pane p',
  verified: false,
};

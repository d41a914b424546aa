import type { SiteReader } from './types.ts';

/** Ashby's hosted postings. Not verified: no labelled page. */
export const ashby: SiteReader = {
  id: 'ashby',
  host: /^jobs\.ashbyhq\.com$/,
  present: '.ashby-job-posting-heading',
  title: '.ashby-job-posting-heading',
  verified: false,
};

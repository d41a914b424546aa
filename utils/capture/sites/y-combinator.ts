import type { SiteReader } from './types.ts';

/** A company in Y Combinator's directory, its founders on cards. */
export const yCombinator: SiteReader = {
  id: 'y-combinator',
  host: /^(?:www\.)?ycombinator\.com$/,
  present: '.ycdc-card-new',
  company: '.text-3xl.font-bold',
  roles: '.ycdc-card-new .text-gray-600',
  verified: false,
};

import type { SiteReader } from './types.ts';

/** A product's reviews on G2: the reviewers' roles are the roles that use it. */
export const g2: SiteReader = {
  id: 'g2',
  host: /^(?:www\.)?g2\.com$/,
  present: '#reviews article',
  roles: '#reviews article .elv-text-subtle',
  verified: false,
};

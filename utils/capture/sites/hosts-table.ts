/** The hosts of all readers of sites, without the readers: the build ships the result. */
import { SITES } from './index.ts';

/** A regular expression over host names. */
export const SITE_HOSTS: string = [...new Set(SITES.map(({ host }) => host.source))].join('|');

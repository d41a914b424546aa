import { SITE_HOSTS } from './hosts-table.ts';

const HOSTS = new RegExp(SITE_HOSTS);

/** Whether one of the readers of sites is for the host of a URL: for those who must know before they are there. */
export const hasSiteReader = (url: string): boolean => URL.canParse(url) && HOSTS.test(new URL(url).hostname);

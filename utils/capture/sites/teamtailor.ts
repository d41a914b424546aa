import type { SiteReader } from './types.ts';

/** Teamtailor's career sites; the line under the title is department, place and work mode. */
export const teamtailor: SiteReader = {
  id: 'teamtailor',
  host: /^[\w-]+(?:\.[a-z]{2})?\.teamtailor\.com$/,
  present: '[data-variabletextwrapper] h1',
  title: '[data-variabletextwrapper] h1',
  location: '[data-variabletextwrapper] .text-sm span',
  verified: false,
};

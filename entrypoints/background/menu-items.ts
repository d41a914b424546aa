/** "Add to ICP": what can be added by a right-click, in the order of the menu. Titles are keys of `public/_locales`. */
import type { PickedAs } from '../../utils/capture/selection.ts';

/** `title` stands where no draft is open, `titleTo` names the one that is; entries of a submenu need none. */
export type MenuItem = { id: string; title: string; titleTo?: string } & (
  | { context: 'selection'; as: PickedAs }
  /** A link's text; the person picks nothing, so the text decides. */
  | { context: 'link'; as: PickedAs }
  | { context: 'page' | 'action' }
);

export const MENU_ITEMS: readonly MenuItem[] = [
  { id: 'selection-decide', title: 'menu_decide', context: 'selection', as: 'auto' },
  { id: 'selection-job-title', title: 'menu_jobTitle', context: 'selection', as: 'jobTitles' },
  { id: 'selection-industry', title: 'menu_industry', context: 'selection', as: 'industries' },
  { id: 'selection-company', title: 'menu_company', context: 'selection', as: 'exampleCompanies' },
  { id: 'selection-country', title: 'menu_country', context: 'selection', as: 'countries' },
  { id: 'selection-pain-point', title: 'menu_painPoint', context: 'selection', as: 'painPoints' },
  { id: 'selection-value-driver', title: 'menu_valueDriver', context: 'selection', as: 'valueDrivers' },
  { id: 'link', title: 'menu_link', titleTo: 'menu_linkTo', context: 'link', as: 'auto' },
  { id: 'page', title: 'menu_page', titleTo: 'menu_pageTo', context: 'page' },
  { id: 'action', title: 'menu_page', titleTo: 'menu_pageTo', context: 'action' },
];

/** Above the entries of a selection. Links and pages have one entry each, which needs none. */
export const MENU_ROOT = {
  ...{ id: 'add-to-icp', title: 'menu_root', titleTo: 'menu_rootTo' },
  contexts: ['selection'],
} as const;

/** Browser pages and the like offer nothing to add. */
export const MENU_PAGES = ['http://*/*', 'https://*/*', 'file:///*'];

/** What is done in the workbench before a picture is taken. */
import type { Page } from 'puppeteer-core';

/** Clicks an element once it is there and drawn. */
export const click = (page: Page, selector: string): Promise<void> => page.locator(selector).click();

export const openSources = async (page: Page) => {
  await click(page, '[data-action=sources]');
  await page.waitForSelector('.source-list');
};
export const openTabs = async (page: Page) => {
  await openSources(page);
  await click(page, '[data-action=all-tabs]');
  await page.waitForSelector('[data-all-tabs]');
};
export const showTabs = async (page: Page) => {
  await click(page, '[data-action=show-tabs]');
  await page.waitForSelector('.tab-list');
};

export const openComparison = async (page: Page) => {
  await click(page, '[data-action=compare-all]');
  await page.waitForSelector('.request-body');
};
/** Presses the primary button, and waits for what it comes to. */
export const press = async (page: Page) => {
  await click(page, '[data-action=deliver]:not([aria-disabled])');
  await page.waitForSelector('[data-question], [data-unlisted], .outcomes');
};

export const openMenu = async (page: Page) => {
  await click(page, '.menu-root button');
  await page.waitForSelector('[role=menu]');
};
export const openDrafts = async (page: Page) => {
  await click(page, '.bar .menu-root button');
  // Its commands are fetched when it is first opened.
  await page.waitForSelector('[data-action=manage-drafts]');
  await click(page, '[data-action=manage-drafts]');
  await page.waitForSelector('[data-open-drafts]');
};
export const openHelp = async (page: Page) => {
  await page.keyboard.press('?');
  await page.waitForSelector('dialog[open] kbd');
};

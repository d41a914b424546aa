/** Files that the library imports in pictures. */
import type { Page } from 'puppeteer-core';

export const IMPORTED = [
  'Id,Name,Job titles,Countries,Company sizes',
  'new-1,Plant managers,Plant Manager; Head of Plant,DE,51-200',
  'new-2,Größere Mühlen,Mühlenleiterin,AT,11-50',
  'profile-0,Enterprise marketing leaders,CMO,US,',
].join('\n');
export const EXPORTED = {
  ...{ format: 'icepick-export', version: 1, exportedAt: '2026-03-05T12:00:00Z', profiles: [] },
  settings: { version: 1, defaultProvider: 'kashew' },
  suggestions: {
    history: { jobTitles: ['CTO', 'Head of Sales'], countries: ['AT'] },
    never: [{ field: 'jobTitles', value: 'Recruiter', at: '2026-03-01T12:00:00Z' }],
  },
  accounts: [{ provider: 'warm-ai', settings: { plan: 'Standard' } }],
};
/** Gives a file to the pane as if it had been chosen. */
export const chooseFile = (page: Page, name: string, text: string) =>
  page.$eval(
    'input[type=file]',
    (input, fileName, content) => {
      const chosen = new DataTransfer();
      chosen.items.add(new File([content], fileName));
      (input as HTMLInputElement).files = chosen.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    },
    name,
    text,
  );

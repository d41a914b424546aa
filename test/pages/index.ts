/** Pages that the project wrote itself, each to be served at its own URL. Every company and person in them is invented. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { PageKind } from '../../utils/capture/types.ts';

export interface TestPage {
  id: string;
  url: string;
  /** Absolute path. */
  file: string;
  kind: PageKind;
  /** Whether its own scripts may run; else a policy stops them. */
  scripts?: boolean;
}

const page = (id: string, url: string, kind: PageKind, more: Pick<TestPage, 'scripts'> = {}): TestPage => ({
  id,
  url,
  file: fileURLToPath(new URL(`./${id}.html`, import.meta.url)),
  kind,
  ...more,
});

export const PAGES = [
  page('job-posting', 'https://jobs.lever.co/tallowmere/5b0c2f5e-71d4-4a0e-9c3b-2f8d6e1a7c90', 'job-posting'),
  page('job-posting-german', 'https://quellwerk.jobs.personio.de/job/1482033', 'job-posting'),
  page('company-about', 'https://www.brindlewick.example/about', 'company-about'),
  page('team', 'https://www.brindlewick.example/team', 'team'),
  // Both say that they are English: their words have to tell.
  page('team-french', 'https://www.verdelune.example/notre-equipe', 'team'),
  page('team-japanese', 'https://www.shiokaze.example/company/officers', 'team'),
  page('solution', 'https://www.corvanta.example/solutions/revenue-operations', 'solution'),
  page('case-study', 'https://www.corvanta.example/customers/northmoor-freight', 'case-study'),
  page('article', 'https://www.gardenledger.example/notes/growing-tomatoes-on-a-north-wall', 'other'),
  page('own-frame', 'https://www.brindlewick.example/who-we-help', 'solution'),
  page('own-frame-roles', 'https://www.brindlewick.example/who-we-help/roles', 'other'),
  page('frames-and-doubles', 'https://www.brindlewick.example/our-team', 'team', { scripts: true }),
  page('frames-and-doubles-people', 'https://www.brindlewick.example/our-team/people', 'other'),
  page('foreign-frame', 'https://www.corvanta.example/careers', 'job-list'),
  page('foreign-frame-board', 'https://boards.greenhouse.io/embed/job_board?for=corvanta', 'job-list'),
  page('single-page-app', 'https://app.lanternjobs.example/jobs/head-of-growth', 'job-posting', { scripts: true }),
] as const satisfies readonly TestPage[];

/** The page with this id. */
export function testPage(id: string): TestPage {
  const found = PAGES.find((candidate) => candidate.id === id);
  if (!found) throw new Error(`no page ${id}`);
  return found;
}

export const readPage = (id: string): string => readFileSync(testPage(id).file, 'utf8');

/** Puts every page on the closed internet. */
export function addPages(internet: { addPage(url: string, stored: { file: string; scripts?: boolean }): void }): void {
  for (const { url, file, scripts } of PAGES as readonly TestPage[]) {
    internet.addPage(url, scripts === undefined ? { file } : { file, scripts });
  }
}

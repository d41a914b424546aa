/**
 * Site readers, over skeletons that the project wrote: the classes are those of the site, the text is invented.
 * LinkedIn's and Indeed's were seen in stored pages of 2021 to 2025; the others are the public names of hosted boards.
 */

import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { siteOf } from '../../utils/capture/readers/site.ts';
import { SITES } from '../../utils/capture/sites/index.ts';
import { readPage } from './read-page.ts';

const SKELETONS: Record<string, { url: string; html: string }> = {
  'linkedin-jobs': {
    url: 'https://no.linkedin.com/jobs/view/sales-manager-at-acme-4051241378',
    html: '<section class="top-card-layout"><h1 class="top-card-layout__title topcard__title">Sales Manager</h1><h4><div class="topcard__flavor-row"><span class="topcard__flavor"><a class="topcard__org-name-link" href="/company/acme">Acme Boats</a></span><span class="topcard__flavor topcard__flavor--bullet">Bergen, Norway</span></div></h4></section>',
  },
  indeed: {
    url: 'https://no.indeed.com/viewjob?jk=54f1f8af68d722d2',
    html: '<h1 class="jobsearch-JobInfoHeader-title"><span>Sales Manager</span></h1><div data-company-name="true"><a href="/cmp/acme">Acme Boats</a></div><div data-testid="job-location">Bergen, Norway</div>',
  },
  greenhouse: {
    url: 'https://boards.greenhouse.io/acme/jobs/4051241',
    html: '<div id="header"><h1 class="app-title">Sales Manager</h1><span class="company-name">at Acme Boats</span><div class="location">Bergen, Norway</div></div>',
  },
  lever: {
    url: 'https://jobs.lever.co/acme/2b9d6bcd-bbfd-4b2d-9b5d-ab8dfbbd4bed',
    html: '<div class="posting-headline"><h2>Sales Manager</h2><div class="posting-categories"><div class="location">Bergen, Norway</div></div></div>',
  },
  ashby: {
    url: 'https://jobs.ashbyhq.com/acme/2b9d6bcd-bbfd-4b2d-9b5d-ab8dfbbd4bed',
    html: '<h1 class="ashby-job-posting-heading">Sales Manager</h1><p>Bergen, Norway</p>',
  },
  workday: {
    url: 'https://acme.wd3.myworkdayjobs.com/en-US/careers/job/Bergen/Sales-Manager_R-4051241',
    html: '<h2 data-automation-id="jobPostingHeader">Sales Manager</h2><div data-automation-id="locations"><dt>locations</dt><dd>Bergen, Norway</dd></div>',
  },
};

describe.each(SITES.map((site) => [site.id, site] as const))('%s', (id, site) => {
  const skeleton = SKELETONS[id] ?? { url: '', html: '' };

  test('reads its own page', () => {
    const { flat } = readPage(skeleton.html, skeleton.url);
    expect(flat.jobTitles).toEqual(['Sales Manager']);
    expect(flat.countries).toEqual(['Norway']);
  });

  test('leaves a page of its host that looks otherwise to the generic readers', () => {
    const html = '<h1>Rigging Engineer</h1><p>Oslo, Norway</p>';
    const { capture, flat } = readPage(html, skeleton.url);
    expect(flat.jobTitles).toEqual(['Rigging Engineer']);
    expect(capture.findings.filter(({ source }) => source.startsWith('site:'))).toEqual([]);
  });

  test('does not touch other hosts', () => {
    const { document } = parseHTML(`<html><body>${skeleton.html}</body></html>`);
    const root = document.documentElement as unknown as Element;
    for (const host of [
      'acme.example',
      `${new URL(skeleton.url).hostname}.evil.example`,
      `not${new URL(skeleton.url).hostname}`,
    ])
      expect(siteOf({ url: new URL(`https://${host}/`), root })?.id ?? null).not.toBe(
        site.id === 'workday' ? 'none' : site.id,
      );
  });

  test('never outranks the generic readers while it is not verified', () => {
    if (site.verified) return;
    const html = skeleton.html.replace('Sales Manager', 'Cook');
    const posting =
      '<script type="application/ld+json">{"@type":"JobPosting","title":"Sales Manager","hiringOrganization":{"name":"Acme"}}</script>';
    expect(readPage(posting + html, skeleton.url).flat.jobTitles).toEqual(['Sales Manager']);
  });
});

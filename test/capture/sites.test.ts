/**
 * Site readers, over skeletons that the project wrote in November 2026: the classes are those of the site (`evidence.ts`
 * beside the registry says when and where they were seen), the text is invented.
 */
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { capturePage } from '../../utils/capture/capture-page.ts';
import { site as siteReader } from '../../utils/capture/readers/site.ts';
import type { Context } from '../../utils/capture/readers/types.ts';
import { EVIDENCE } from '../../utils/capture/sites/evidence.ts';
import { hasSiteReader } from '../../utils/capture/sites/hosts.ts';
import { SITES } from '../../utils/capture/sites/index.ts';
import { siteOf, siteTexts } from '../../utils/capture/sites/select.ts';
import { readPage } from './read-page.ts';

interface Skeleton {
  url: string;
  html: string;
  /** What the page yields, whoever read it. */
  yields: { jobTitles?: string[]; countries?: string[]; industries?: string[]; company?: object };
}

const POSTING = { jobTitles: ['Sales Manager'], countries: ['Norway'] };
/** Enough of a page that it is not taken for an empty one. */
const PADDING = '<p>Boats for everybody who wants to sail.</p>'.repeat(10);

const SKELETONS: Record<string, Skeleton> = {
  'linkedin-jobs': {
    url: 'https://no.linkedin.com/jobs/view/sales-manager-at-acme-4051241378',
    html: '<section class="top-card-layout"><h1 class="top-card-layout__title topcard__title">Sales Manager</h1><h4><div class="topcard__flavor-row"><span class="topcard__flavor"><a class="topcard__org-name-link" href="/company/acme">Acme Boats</a></span><span class="topcard__flavor topcard__flavor--bullet">Bergen, Norway</span></div></h4></section>',
    yields: { ...POSTING, company: { name: 'Acme Boats' } },
  },
  'linkedin-company': {
    url: 'https://no.linkedin.com/company/acme-boats',
    html: '<section class="top-card-layout"><h1 class="top-card-layout__title">Acme Boats</h1><h2 class="top-card-layout__headline">Maritime Transportation</h2></section><section data-test-id="about-us"><h2>About us</h2><p data-test-id="about-us__description">Boats for everybody.</p><dl><div data-test-id="about-us__industry"><dt>Industry</dt><dd>Shipbuilding</dd></div><div data-test-id="about-us__size"><dt>Company size</dt><dd>51-200 employees</dd></div><div data-test-id="about-us__headquarters"><dt>Headquarters</dt><dd>Bergen, Norway</dd></div><div data-test-id="about-us__foundedOn"><dt>Founded</dt><dd>1987</dd></div></dl></section>',
    yields: {
      countries: ['Norway'],
      industries: ['Shipbuilding'],
      company: { name: 'Acme Boats', employees: [51, 200], founded: 1987 },
    },
  },
  indeed: {
    url: 'https://no.indeed.com/viewjob?jk=54f1f8af68d722d2',
    html: '<h1 class="jobsearch-JobInfoHeader-title"><span>Sales Manager</span></h1><div data-company-name="true"><a href="/cmp/acme">Acme Boats</a></div><div data-testid="job-location">Bergen, Norway</div>',
    yields: { ...POSTING, company: { name: 'Acme Boats' } },
  },
  seek: {
    url: 'https://nz.seek.com/job/93856863',
    html: '<span data-automation="advertiser-name">Acme Boats</span><h1 data-automation="job-detail-title">Sales Manager</h1><span data-automation="job-detail-location"><a>Auckland</a> (Hybrid)</span><span data-automation="job-detail-classifications"><a>Sales (Retail)</a></span>',
    yields: { jobTitles: ['Sales Manager'], countries: ['New Zealand'], company: { name: 'Acme Boats' } },
  },
  greenhouse: {
    url: 'https://job-boards.greenhouse.io/acme/jobs/4051241',
    html: '<img class="logo" alt="Acme Boats Logo"><div class="job__title"><h1 class="section-header section-header--large">Sales Manager</h1></div><div class="job__location"><div>Bergen, Norway</div></div><div class="job__description">You will sell boats.</div>',
    yields: { ...POSTING, company: { name: 'Acme Boats' } },
  },
  lever: {
    url: 'https://jobs.lever.co/acme/2b9d6bcd-bbfd-4b2d-9b5d-ab8dfbbd4bed',
    html: '<div class="posting-headline"><h2>Sales Manager</h2><div class="posting-categories"><div class="location">Bergen, Norway</div><div class="department">Sales</div></div></div>',
    yields: POSTING,
  },
  ashby: {
    url: 'https://jobs.ashbyhq.com/acme/2b9d6bcd-bbfd-4b2d-9b5d-ab8dfbbd4bed',
    html: '<h1 class="ashby-job-posting-heading">Sales Manager</h1><div class="ashby-job-posting-left-pane"><div><h2>Location</h2><p>Bergen, Norway</p></div><div><h2>Department</h2><p>Sales</p></div></div>',
    yields: POSTING,
  },
  workable: {
    url: 'https://apply.workable.com/acme-boats/j/4051241378/',
    html: '<div data-ui="overview"><h1 data-ui="job-title">Sales Manager</h1><div data-ui="company-name">Acme Boats</div><span data-ui="job-location">Bergen, Norway</span></div>',
    yields: { ...POSTING, company: { name: 'Acme Boats' } },
  },
  smartrecruiters: {
    url: 'https://jobs.smartrecruiters.com/AcmeBoats/744000012345-sales-manager',
    html: '<main class="jobad-main"><h1 class="job-title" itemprop="title">Sales Manager</h1><div itemprop="hiringOrganization"><meta itemprop="name" content="Acme Boats"></div><spl-job-location formattedaddress="Torget 1, Bergen, Norway" workplacetype="onsite"></spl-job-location><section class="job-section"><h2>Job Description</h2><p>You will sell boats.</p></section></main>',
    yields: { ...POSTING, company: { name: 'Acme Boats' } },
  },
  teamtailor: {
    url: 'https://acme-boats.teamtailor.com/jobs/4051241-sales-manager',
    html: '<div data-variabletextwrapper><h1>Sales Manager</h1><div class="text-sm"><span>Sales</span><span>·</span><span>Bergen, Norway</span><span>·</span><span>Hybrid</span></div></div><div class="prose">You will sell boats.</div>',
    yields: POSTING,
  },
  personio: {
    url: 'https://acme-boats.jobs.personio.com/job/4051241',
    html: '<h1 class="detail-title">Sales Manager</h1><div class="jb-attribute"><span class="JobMeta_locationText__x1">Bergen, Norway</span><span class="JobMeta_jobMetaText__x2">Permanent employee</span></div><div class="jb-description-item"><h2 class="detail-block-title">Your tasks</h2><div class="rich-text-content">You will sell boats.</div></div>',
    yields: POSTING,
  },
  workday: {
    url: 'https://acme.wd3.myworkdayjobs.com/en-US/careers/job/Bergen/Sales-Manager_R-4051241',
    html: '<h2 data-automation-id="jobPostingHeader">Sales Manager</h2><div data-automation-id="locations"><dt>locations</dt><dd>Bergen, Norway</dd></div>',
    yields: POSTING,
  },
  'y-combinator': {
    url: 'https://www.ycombinator.com/companies/acme-boats',
    html:
      '<div class="text-3xl font-bold">Acme Boats</div><div class="ycdc-card-new"><div class="text-lg font-bold">Acme Boats</div><div><span>Founded:</span><span>2019</span></div><div><span>Team Size:</span><span>12</span></div><div><span>Location:</span><span>Bergen, Norway</span></div></div><div>Active Founders</div><div class="ycdc-card-new"><div class="text-xl font-bold">Jane Roe</div><div class="text-gray-600">Founder/CEO</div></div>' +
      PADDING,
    yields: {
      jobTitles: ['Founder/CEO'],
      countries: ['Norway'],
      company: { name: 'Acme Boats', employees: [12, 12], founded: 2019 },
    },
  },
  'work-at-a-startup': {
    url: 'https://www.workatastartup.com/jobs/40512',
    html: '<h1>Sales Manager</h1><a href="https://www.ycombinator.com/companies/acme-boats">Acme Boats</a><p>Bergen, Norway</p>',
    yields: { ...POSTING, company: { name: 'Acme Boats' } },
  },
  crunchbase: {
    url: 'https://www.crunchbase.com/organization/acme-boats',
    html:
      '<h1 class="profile-name">Acme Boats</h1><chips-container><a><div class="chip-text">Shipping</div></a><a><div class="chip-text">Logistics</div></a></chips-container><p>Founded in 2019, Acme Boats builds boats.</p>' +
      PADDING,
    yields: { industries: ['Shipping', 'Logistics'], company: { name: 'Acme Boats', founded: 2019 } },
  },
  g2: {
    url: 'https://www.g2.com/products/acme-routes/reviews',
    html:
      '<h1>Acme Routes Reviews</h1><section id="reviews"><article><div><div class="elv-font-bold">Jane R.</div><div class="elv-text-subtle">Head of Logistics</div><div class="elv-text-subtle">Small-Business (50 or fewer emp.)</div></div><p>Plans routes well.</p></article></section>' +
      PADDING,
    yields: { jobTitles: ['Head of Logistics'] },
  },
};

/** The article, the other site's posting, and a page of its own host after a redesign. */
const ARTICLE =
  '<article><h1>How we sailed round the world</h1><p>By Jane Roe, senior editor</p><p>It was a long way, and we would do it again at once.</p></article>';
const OTHER_POSTING =
  '<main><h1>Rigging Engineer</h1><p>Oslo, Norway</p><h2>Your tasks</h2><p>You look after the masts.</p></main>';
const REDESIGNED = (html: string) =>
  html
    .replaceAll(/(?:class|id|href|itemprop|data-[\w-]+|formattedaddress)(?:="[^"]*")?/g, 'data-x')
    .replaceAll('spl-', 'x-');

/** A capture without who found it. */
const read = (html: string, url: string) => {
  const { document } = parseHTML(`<!doctype html><html lang="en"><body>${html}</body></html>`);
  return capturePage(document as unknown as Document, url, { sites: SITES });
};

test('the registry and the evidence name the same sites', () => {
  expect(SITES.map(({ id }) => id).sort()).toEqual(Object.keys(EVIDENCE).sort());
  for (const { id, verified } of SITES) expect(`${id} ${verified}`).toBe(`${id} ${EVIDENCE[id]?.labelled}`);
});

describe.each(SITES.map((site) => [site.id, site] as const))('%s', (id, site) => {
  const skeleton = SKELETONS[id] ?? { url: '', html: '', yields: {} };

  test('reads its own page', () => {
    const { capture, flat } = readPage(skeleton.html, skeleton.url);
    expect(flat).toMatchObject(skeleton.yields);
    expect(capture.notes).toEqual([]);
  });

  test.each([
    ['an article', ARTICLE],
    ['a posting of another site', OTHER_POSTING],
    ['a page of its own host that was redesigned', REDESIGNED(skeleton.html)],
  ])('leaves %s to the generic readers', (_, html) => {
    const capture = read(html, skeleton.url);
    expect(capture.findings.filter(({ source }) => source.startsWith('site:'))).toEqual([]);
    const without = { ...site, present: '#no-such-element' };
    const at = SITES.indexOf(site);
    const sites = SITES as (typeof site)[];
    sites[at] = without;
    try {
      expect(read(html, skeleton.url)).toEqual(capture);
    } finally {
      sites[at] = site;
    }
  });

  test('does not touch other hosts', () => {
    const { document } = parseHTML(`<html><body>${skeleton.html}</body></html>`);
    const root = document.documentElement as unknown as Element;
    const { hostname } = new URL(skeleton.url);
    for (const host of ['acme.example', `${hostname}.evil.example`, `${hostname.replaceAll('.', '-')}.example`])
      expect(siteOf({ url: new URL(`https://${host}/`), root }, SITES)).toBeNull();
  });

  test('never outranks the generic readers while it is not verified', () => {
    if (site.verified) return;
    const posting =
      '<script type="application/ld+json">{"@type":"JobPosting","title":"Boat Builder","jobLocation":{"address":{"addressCountry":"SE"}},"hiringOrganization":{"name":"Acme Masts"}}</script>';
    const { capture } = readPage(posting + skeleton.html.replaceAll('Sales Manager', 'Cook'), skeleton.url);
    for (const field of ['jobTitles', 'countries', 'companyName'] as const) {
      const found = capture.findings.filter((finding) => finding.field === field);
      expect(found[0]?.source ?? '').not.toMatch(/^site:/);
    }
    expect(capture.company.name).toBe('Acme Masts');
  });
});

test('who has a reader is known without the readers', () => {
  for (const { url } of Object.values(SKELETONS)) expect(hasSiteReader(url), url).toBe(true);
  for (const host of ['acme.example', 'notlinkedin.com', 'linkedin.com.evil.example', 'g2.com.example'])
    expect(hasSiteReader(`https://${host}/jobs/greenhouse.io`), host).toBe(false);
  expect(hasSiteReader('')).toBe(false);
});

test.each([
  ['https://notlinkedin.com/', 'linkedin-jobs'],
  ['https://linkedin.com.evil.example/', 'linkedin-jobs'],
  ['https://personio.de/', 'personio'],
  ['https://jobs.personio.de.evil.example/', 'personio'],
  ['https://evilteamtailor.com/', 'teamtailor'],
  ['https://a.b.c.teamtailor.com/', 'teamtailor'],
  ['https://g2.com.example/', 'g2'],
])('%s is no page of %s', (url, id) => {
  expect(SITES.find((site) => site.id === id)?.host.test(new URL(url).hostname)).toBe(false);
});

/** The labelled pages are not part of the project. Where they are there, a verified reader has to find what they say. */
const CORPUS = resolve(import.meta.dirname, '../../../shared/corpus');
type Accepted = { must?: string[][]; may?: string[] } | string[] | null;
interface Label {
  id: string;
  file: string;
  url: string;
  kind: string;
  expect: { jobTitles: Accepted; company: { name: Accepted; employees: unknown[] | null; founded: unknown[] | null } };
}

const accepted = (entry: Accepted): string[] =>
  (Array.isArray(entry) ? entry : [...(entry?.must ?? []).flat(), ...(entry?.may ?? [])]).map((value) =>
    value.toLowerCase(),
  );

describe.skipIf(!existsSync(resolve(CORPUS, 'labels.json')))('on labelled pages', () => {
  const labels = existsSync(resolve(CORPUS, 'labels.json'))
    ? (JSON.parse(readFileSync(resolve(CORPUS, 'labels.json'), 'utf8')) as Label[])
    : [];

  test.each(SITES.filter(({ verified }) => verified).map((site) => [site.id, site] as const))(
    'the verified reader %s finds what the label says',
    (id, site) => {
      let pages = 0;
      for (const label of labels.filter(({ url }) => site.host.test(new URL(url).hostname))) {
        const { document } = parseHTML(readFileSync(resolve(CORPUS, label.file), 'utf8'));
        const root = document.documentElement as unknown as Element;
        if (siteOf({ url: new URL(label.url), root }, SITES)?.id !== id) continue;
        pages++;
        const context = {
          page: { url: new URL(label.url), root },
          kind: label.kind,
          language: 'en',
          company: '',
          site,
        };
        const seen = [...siteReader.read(context as Context)];
        const said = (field: string) =>
          seen.filter((entry) => entry.field === field).map(({ value }) => value.toLowerCase());
        if (site.title && label.kind === 'job-posting')
          expect(accepted(label.expect.jobTitles), label.id).toContain(said('jobTitles')[0]);
        const [employer] = siteTexts({ root }, site.company);
        expect(accepted(label.expect.company.name), label.id).toContain(employer?.text.toLowerCase());
        for (const [field, range] of [
          ['employees', label.expect.company.employees],
          ['founded', label.expect.company.founded],
        ] as const)
          for (const value of said(field)) expect((range ?? []).map((one) => JSON.stringify(one))).toContain(value);
      }
      expect(pages, 'labelled pages of this host with its DOM').toBeGreaterThan(0);
    },
  );
});

/** What counts as the page: frames, shadow roots, hidden duplicates, structured data, quiet pages. */
import { describe, expect, test } from 'vitest';
import { readPage } from './read-page.ts';

const ld = (value: unknown) => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;
const page = (head: string, body: string) => `<html lang="en"><head>${head}</head><body>${body}</body></html>`;

describe('JSON-LD', () => {
  test.each([
    [
      'a graph with references',
      {
        '@graph': [
          { '@type': 'JobPosting', title: 'Rigger', hiringOrganization: { '@id': '#o' } },
          { '@id': '#o', '@type': 'Organization', name: 'Acme' },
        ],
      },
    ],
    [
      'a list',
      [
        { '@type': 'WebPage' },
        { '@type': ['Thing', 'JobPosting'], title: 'Rigger', hiringOrganization: { name: 'Acme' } },
      ],
    ],
    [
      'full IRIs',
      {
        '@type': 'https://schema.org/JobPosting',
        'https://schema.org/title': 'Rigger',
        'schema:hiringOrganization': { name: 'Acme' },
      },
    ],
    [
      'nested',
      { '@type': 'WebPage', mainEntity: { '@type': 'JobPosting', title: 'Rigger', hiringOrganization: 'Acme' } },
    ],
    [
      'entities and tags',
      { '@type': 'JobPosting', title: '<b>Rigger</b> &amp;nbsp;', hiringOrganization: { name: 'Acme' } },
    ],
  ])('%s', (_, value) => {
    const { flat } = readPage(page(ld(value), '<h1>Rigger</h1>'), 'https://jobs.lever.co/acme/1');
    expect(flat.jobTitles).toEqual(['Rigger']);
    expect(flat.company.name).toBe('Acme');
  });

  test('facts of an organisation', () => {
    const value = {
      '@type': 'Corporation',
      name: 'Acme',
      numberOfEmployees: { minValue: 51, maxValue: 200 },
      foundingDate: '1987-05-01',
      address: { addressCountry: 'Norway' },
      industry: 'Shipbuilding',
    };
    const { flat } = readPage(page(ld(value), '<h1>About Acme</h1>'), 'https://acme.example/about');
    expect(flat.company).toMatchObject({ name: 'Acme', employees: [51, 200], founded: 1987 });
    expect(flat.countries).toEqual(['Norway']);
  });

  test('a dentist is an industry', () => {
    const { flat } = readPage(
      page(ld({ '@type': 'Dentist', name: 'Acme Dental' }), '<h1>Welcome</h1>'),
      'https://acme-dental.example/',
    );
    expect(flat.industries[0]).toBe('Dental');
  });
});

test('microdata, with itemref', () => {
  const body = `<div itemscope itemtype="https://schema.org/JobPosting" itemref="where"><h1 itemprop="title">Rigger</h1><span itemprop="hiringOrganization" itemscope itemtype="https://schema.org/Organization"><b itemprop="name">Acme</b></span></div><div id="where"><span itemprop="jobLocation">Oslo, Norway</span></div>`;
  const { flat } = readPage(page('', body), 'https://boards.greenhouse.io/acme/jobs/1');
  expect(flat).toMatchObject({ jobTitles: ['Rigger'], countries: ['Norway'], company: { name: 'Acme' } });
});

test('RDFa', () => {
  const body = '<div vocab="https://schema.org/" typeof="JobPosting"><h1 property="title">Rigger</h1></div>';
  expect(readPage(page('', body), 'https://acme.example/jobs/rigger').flat.jobTitles).toEqual(['Rigger']);
});

describe('facts in any layout', () => {
  test.each([
    [
      'dl',
      '<dl><dt>Industry</dt><dd>Shipbuilding</dd><dt>Company size</dt><dd>51-200 employees</dd><dt>Founded</dt><dd>1987</dd><dt>Headquarters</dt><dd>Bergen, Norway</dd></dl>',
    ],
    [
      'table',
      '<table><tr><th>Industry</th><td>Shipbuilding</td></tr><tr><th>Company size</th><td>51-200</td></tr><tr><th>Founded</th><td>1987</td></tr><tr><th>Headquarters</th><td>Bergen, Norway</td></tr></table>',
    ],
    [
      'divs',
      '<div><div>Industry</div><div>Shipbuilding</div></div><div><div>Company size</div><div>51-200</div></div><div><div>Founded</div><div>1987</div></div><div><div>Headquarters</div><div>Bergen, Norway</div></div>',
    ],
    [
      'spans',
      '<p><span>Industry</span><span>Shipbuilding</span></p><p><span>Company size</span><span>51-200</span></p><p><span>Founded</span><span>1987</span></p><p><span>Headquarters</span><span>Bergen, Norway</span></p>',
    ],
    ['text', '<p>Industry: Shipbuilding<br>Company size: 51-200<br>Founded: 1987<br>Headquarters: Bergen, Norway</p>'],
    [
      'German',
      '<dl><dt>Branche</dt><dd>Schifffahrt</dd><dt>Mitarbeiter</dt><dd>51-200</dd><dt>Gegründet</dt><dd>1987</dd><dt>Hauptsitz</dt><dd>Bergen, Norwegen</dd></dl>',
    ],
  ])('%s', (name, facts) => {
    const html = `<html lang="${name === 'German' ? 'de' : 'en'}"><body><h1>Acme</h1>${facts}</body></html>`;
    const { flat } = readPage(html, 'https://acme.example/about');
    expect(flat.company).toMatchObject({ employees: [51, 200], founded: 1987 });
    expect(flat.countries).toEqual(['Norway']);
    expect(flat.industries.length).toBeGreaterThan(0);
  });
});

test('hidden doubles are left out', () => {
  const body = `<h1>Sales Manager</h1><div hidden><h2>Captain</h2></div><template><h1>Cook</h1></template><noscript><h1>Stoker</h1></noscript><div style="display:none"><h1>Pilot</h1></div><p aria-hidden="true">Oslo, Norway</p><span class="sr-only">Sales Manager</span><div class="cookie-banner">We have 900 employees.</div>`;
  const { capture, flat } = readPage(page('', body), 'https://acme.example/jobs/sales-manager');
  expect(flat.jobTitles).toEqual(['Sales Manager']);
  expect(JSON.stringify(capture)).not.toMatch(/Captain|Cook|Stoker|Pilot|900/);
});

test('what is told to screen readers in a neighbour is read once, as it is seen', () => {
  const cards = [
    '<h3>Mira Quenby</h3><p>Chief Executive Officer</p>',
    '<h3>Odo Fennimore</h3><p><span aria-hidden="true">VP of Sales</span><span class="visually-hidden">VP of Sales</span></p>',
  ].map((card) => `<div class="card">${card}</div>`);
  const { flat } = readPage(page('', `<h1>Our team</h1>${cards.join('')}`), 'https://acme.example/team');
  expect(flat.jobTitles).toEqual(['Chief Executive Officer', 'VP of Sales']);
});

test('a foreign frame is named', () => {
  const { capture } = readPage(
    page('', '<h1>Jobs</h1><iframe src="https://boards.example.org/acme"></iframe>'),
    'https://acme.example/jobs',
  );
  expect(capture.notes).toContainEqual({
    kind: 'foreign-frame',
    host: 'boards.example.org',
    url: 'https://boards.example.org/acme',
  });
});

describe('quiet where there is nothing', () => {
  test.each([
    [
      'an article',
      'https://news.example/2024/05/a-ceo-speaks',
      page(
        ld({ '@type': 'NewsArticle', author: { '@type': 'Person', name: 'Jane Roe', jobTitle: 'Senior Editor' } }),
        '<h1>A CEO speaks</h1><p>By Jane Roe, Senior Editor</p><p>The head of sales left.</p>',
      ),
    ],
    [
      'a recipe',
      'https://food.example/recipes/soup',
      page(ld({ '@type': 'Recipe', name: 'Soup' }), '<h1>Soup</h1><p>Head chef Omar says so.</p>'),
    ],
    [
      'a shop item',
      'https://shop.example/p/lamp',
      page(
        '<meta property="og:type" content="product">',
        '<h1>Lamp Designer Edition</h1><p>10,000+ employees of joy</p>',
      ),
    ],
    [
      'a post that says when it was published',
      'https://acme.example/2026/01/lamps',
      page(
        '<meta property="og:type" content="article"><meta property="article:modified_time" content="2026-01-02"><meta property="article:published_time" content="2026-01-01">',
        '<h1>Why lamps</h1><h3>Jane Roe</h3><p>Head of Lamps</p><h3>Omar Haddad</h3><p>Chief Executive Officer</p>',
      ),
    ],
    ['a login', 'https://acme.example/login', page('', '<h1>Sign in</h1><label>Job title</label>')],
    [
      'a thread',
      'https://forum.example/threads/engine-trouble.1',
      page(ld({ '@type': 'DiscussionForumPosting' }), '<h1>Engine trouble</h1><p>Posted by Captain</p>'),
    ],
    ['a document', 'https://acme.example/docs/install', page('', '<h1>Install the engine</h1><p>For developers.</p>')],
  ])('%s', (_, url, html) => {
    const { flat } = readPage(html, url);
    expect(flat.jobTitles).toEqual([]);
    expect(flat.company).toEqual({});
  });
});

test.each([
  [
    'its headline',
    'https://quill.example/how-to-fold-paper',
    'How To Fold Paper - By Jane',
    '<h1>How To Fold Paper</h1>',
  ],
  ['a legal page', 'https://quill.example/legal', 'Impressum und Datenschutz', '<h1>Impressum und Datenschutz</h1>'],
])('a page is no company of the name of %s', (_, url, title, main) => {
  const { flat } = readPage(`<html><head><title>${title}</title></head><body>${main}</body></html>`, url);
  expect(flat.company.name).toBeUndefined();
});

test.each([
  ['an address as a name', '<meta property="og:site_name" content="https://www.acme.example/"><title>Acme</title>', ''],
  ['signs around it', '<meta property="og:site_name" content="✂ Acme –"><title>Home</title>', ''],
  [
    'a legal form with full stops',
    '<title>Chi siamo</title>',
    '<footer>© 2026 Acme S.r.l. - Via Roma 1, Fossano</footer>',
  ],
])('a name without what is none of it: %s', (_, head, foot) => {
  const { flat } = readPage(page(head, `<h1>Chi siamo</h1>${foot}`), 'https://acme.example/about');
  expect(flat.company.name).toMatch(/^Acme(?: S\.r\.l)?\.?$/);
});

test('a page that hides itself until its script has run is read all the same', () => {
  const body = `<div style="display: none"><h1>About Acme</h1><p>Acme builds boats.</p><p>Founded in 1987 in Oslo.</p><p>Come in.</p><p>Call us.</p></div>`;
  expect(readPage(page('<title>Acme</title>', body), 'https://acme.example/about').flat.company.founded).toBe(1987);
});

test('a postcode beside a town says more than the letters of a state', () => {
  const address = { addressLocality: 'Hilversum, NH', postalCode: '1215 KG' };
  const { flat } = readPage(
    page(ld({ '@type': 'Organization', name: 'Acme', address }), '<h1>Acme</h1>'),
    'https://acme.example/about',
  );
  expect(flat.countries).toEqual(['Netherlands']);
});

test('a name from a copyright line leaves no half of its legal form', () => {
  const html = page('', '<h1>Lifts</h1><footer>Copyright © QUENBY ELECTRIC CO.,LTD All rights reserved</footer>');
  expect(readPage(html, 'https://quenby.example/').flat.company.name).toBe('QUENBY ELECTRIC');
});

test('names of persons are never findings', () => {
  const { capture } = readPage(
    page('', '<h1>Team</h1><ul><li>Jane Roe, CEO</li><li>Omar Haddad, CTO</li></ul>'),
    'https://acme.example/team',
  );
  const values = capture.findings.map(({ value }) => value).join(' ');
  expect(values).toMatch(/CEO/);
  expect(values).not.toMatch(/Jane|Omar/);
});

test('a locator finds its element again', () => {
  const { capture } = readPage(
    page(
      '',
      '<main><h1>Jobs</h1><h3><a href="/jobs/1">Sales Manager</a></h3><h3><a href="/jobs/2">Rigger Captain</a></h3></main>',
    ),
    'https://acme.example/jobs',
  );
  const locator = capture.findings.find(({ value }) => value === 'Sales Manager')?.locator;
  expect(locator?.path).toBe('html > :nth-child(2) > :nth-child(1) > :nth-child(2)');
  expect(locator?.text).toBe('Sales Manager');
});

test('problem and benefit headings of a product page say why somebody buys', () => {
  const html =
    '<h1>Boats for harbour masters</h1><h2>Tired of slow paperwork at the quay?</h2><h2>Save two hours on every mooring</h2><h3>Pricing</h3>';
  const { capture } = readPage(page('', html), 'https://acme.example/solutions/harbours');
  const values = capture.findings.filter(({ field }) => field === 'painPoints' || field === 'valueDrivers');
  expect(values.map(({ field, value }) => [field, value])).toEqual([
    ['painPoints', 'Tired of slow paperwork at the quay?'],
    ['valueDrivers', 'Save two hours on every mooring'],
  ]);
});

test('a history of years and headings says when the company was founded', () => {
  const html = '<h1>Über uns</h1><div><p>1987</p><h4>Betriebsgründung</h4></div><div><p>2004</p><h4>Umzug</h4></div>';
  expect(
    readPage(`<html lang="de"><body>${html}</body></html>`, 'https://acme.example/ueber-uns').flat.company.founded,
  ).toBe(1987);
});

test.each([
  ['Our team - Acme Energy Retail Software', '© 2026 Acme Ltd. All rights reserved.', 'Acme Ltd'],
  ['Our team - Acme Boats', '© 2026 Acme Ltd. All rights reserved.', 'Acme Boats'],
  // A piece of one letter is no name.
  ['G: Boats', '', 'Boats'],
])('whom a page is about: %s', (title, foot, name) => {
  const html = `<html lang="en"><head><title>${title}</title><meta property="og:site_name" content="${title.split(' - ').at(-1)}"></head><body><h1>Our team</h1><footer><p>${foot}</p></footer></body></html>`;
  expect(readPage(html, 'https://acme.com/team').flat.company.name).toBe(name);
});

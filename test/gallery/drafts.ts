/** Drafts of every size and script, made the way that pages make them. */
import { addSource, type Draft, startDraft } from '../../utils/icp/draft.ts';
import { applyOps } from '../../utils/icp/draft-ops.ts';
import { type EvidenceSource, emptyIcp, type Finding, type FindingField, type Icp } from '../../utils/icp/types.ts';

export const NOW = new Date('2026-03-05T12:04:00Z');

interface Seen {
  field: FindingField;
  value: string;
  quote?: string;
  confidence?: number;
  source?: EvidenceSource;
}

const finding = ({ field, value, quote = value, confidence = 0.9, source = 'json-ld' }: Seen): Finding => ({
  field,
  value,
  quote,
  confidence,
  source,
  locator: null,
});

export interface FakePage {
  url: string;
  title: string;
  seen: Seen[];
}

export const draftFrom = (pages: readonly FakePage[]): Draft =>
  pages.reduce(
    (draft, { url, title, seen }) =>
      addSource(draft, { url, title, capturedAt: NOW.toISOString(), findings: seen.map(finding) }, NOW),
    startDraft({ id: 'draft-1', now: NOW }),
  );

const many = (field: FindingField, values: readonly string[], more: Partial<Seen> = {}): Seen[] =>
  values.map((value) => ({ field, value, ...more }));

const careers: FakePage = {
  url: 'https://www.quellwerk.example/careers/head-of-growth',
  title: 'Head of Growth (f/m/d) at Quellwerk',
  seen: [
    { field: 'jobTitles', value: 'Head of Growth', quote: 'Head of Growth (f/m/d)' },
    {
      field: 'jobTitles',
      value: 'VP Marketing',
      quote: 'You report to our VP Marketing and own the whole funnel.',
      confidence: 0.7,
      source: 'text',
    },
    { field: 'jobTitles', value: 'Growth Marketing Manager', confidence: 0.4, source: 'list' },
    { field: 'jobTitles', value: 'RevOps Lead', confidence: 0.3, source: 'text' },
    { field: 'seniorities', value: 'Director', quote: 'Head of Growth' },
    { field: 'seniorities', value: 'VP', quote: 'VP Marketing', confidence: 0.7 },
    { field: 'departments', value: 'Marketing', quote: 'Department: Marketing', source: 'facts' },
    { field: 'industries', value: 'Financial Services', quote: 'Industry: Financial Services', source: 'facts' },
    { field: 'industries', value: 'Software Development', confidence: 0.66, source: 'meta' },
    { field: 'employees', value: '[120,400]', quote: '120 to 400 people across three offices', source: 'facts' },
    { field: 'countries', value: 'DE', quote: 'Berlin, Germany' },
    { field: 'countries', value: 'US', quote: 'or remote in the United States', confidence: 0.62, source: 'text' },
    { field: 'revenue', value: '{"currency":"EUR","min":10000000,"max":50000000}', quote: '€10–50M ARR' },
    { field: 'companyName', value: 'Quellwerk', source: 'json-ld' },
  ],
};
const team: FakePage = {
  url: 'https://www.quellwerk.example/team',
  title: 'The people behind Quellwerk',
  seen: [
    { field: 'jobTitles', value: 'VP Marketing', source: 'list', quote: 'VP Marketing' },
    { field: 'jobTitles', value: 'Chief Marketing Officer', source: 'list' },
    { field: 'seniorities', value: 'VP', source: 'list' },
    { field: 'seniorities', value: 'C-Suite', source: 'list', quote: 'Chief Marketing Officer' },
    { field: 'departments', value: 'Marketing', source: 'heading' },
    { field: 'companyName', value: 'Quellwerk' },
  ],
};
const solution: FakePage = {
  url: 'https://www.nordlicht.example/solutions/marketing',
  title: 'Nordlicht for marketing leaders',
  seen: [
    { field: 'jobTitles', value: 'VP Marketing', source: 'text', quote: 'Built for every VP Marketing who …' },
    { field: 'painPoints', value: 'Attribution falls apart across channels', source: 'heading' },
    { field: 'painPoints', value: 'Reports take days and are out of date when they arrive', source: 'list' },
    { field: 'valueDrivers', value: 'One number the board believes', source: 'heading' },
    { field: 'countries', value: 'DE', source: 'text' },
  ],
};

export const typical = draftFrom([careers, team, solution]);
/** What a page yields that is none of the typical draft's. */
export const otherPage: Icp = {
  ...emptyIcp(),
  jobTitles: ['VP Marketing', 'Marketing Operations Manager', 'Head of Partnerships'],
  departments: ['Marketing', 'Partnerships'],
  industries: ['Construction', 'Civil Engineering'],
  countries: ['DE', 'PL'],
};

export const fromOnePage = draftFrom([careers]);

const titles = ['Marketing', 'Sales', 'Growth', 'Product', 'Data', 'Platform', 'Revenue', 'Customer', 'Brand', 'Demand']
  .flatMap((area) => ['Chief', 'VP', 'Head of', 'Director', 'Senior Manager', 'Manager'].map((level) => [level, area]))
  .map(([level, area]) => `${level} ${area}${level === 'Chief' ? ' Officer' : ''}`);
const endless =
  `Senior Vice President of Go-to-Market Strategy, ${'International Partnerships and Alliances, '.repeat(4)}`
    .slice(0, 199)
    .trim();

export const overfull = draftFrom([
  {
    url: 'https://jobs.quellwerk.example/all?page=1',
    title: 'Every open role',
    seen: [
      ...many('jobTitles', [endless, ...titles]),
      ...many('seniorities', ['C-Suite', 'VP', 'Director', 'Manager', 'Individual Contributor']),
      ...many('departments', [
        'Marketing',
        'Sales',
        'Product',
        'Data',
        'Engineering',
        'Customer Success',
        'Operations',
      ]),
      ...many('industries', ['Financial Services', 'Insurance', 'Banking', 'Software Development', 'Retail']),
      { field: 'employees', value: '[1,null]' },
      ...many('countries', ['DE', 'US', 'GB', 'FR', 'BA', 'VC', 'GS', 'JP', 'AE']),
      { field: 'revenue', value: '{"currency":"USD","min":1000000,"max":null}' },
      { field: 'revenue', value: '{"currency":"EUR","min":null,"max":2500000000}' },
      ...many('exampleCompanies', ['Quellwerk', 'Nordlicht Analytics and Sons', 'Brückenbau Rhein-Main GmbH & Co. KG']),
      ...many('painPoints', [`${'Reconciling exports by hand takes the whole first week of every month. '.repeat(3)}`]),
      ...many('valueDrivers', ['Faster month end', 'Audit without panic']),
    ],
  },
]);

export const german = draftFrom([
  {
    url: 'https://www.stadtwerke-beispielstadt.example/karriere',
    title: 'Karriere bei den Stadtwerken',
    seen: [
      ...many('jobTitles', [
        'Abteilungsleiter Informationssicherheitsmanagement (m/w/d)',
        'Geschäftsführer',
        'Leiterin Unternehmenskommunikation und Öffentlichkeitsarbeit',
        'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaftsvorsitzender',
      ]),
      ...many('seniorities', ['Director', 'C-Suite']),
      ...many('departments', ['IT', 'Security']),
      ...many('industries', ['Utilities']),
      { field: 'employees', value: '[501,1000]' },
      ...many('countries', ['DE', 'AT', 'CH']),
      { field: 'revenue', value: '{"currency":"EUR","min":2500000000,"max":null}' },
    ],
  },
]);

export const japanese = draftFrom([
  {
    url: 'https://recruit.mizuho-no-mori.example/募集/部長',
    title: '営業本部長の募集要項',
    seen: [
      ...many('jobTitles', ['営業本部長', 'マーケティング部長', '最高情報責任者（CIO）', '人事企画マネージャー']),
      ...many('departments', ['営業部', '人事部']),
      ...many('industries', ['製造業', '情報・通信業']),
      { field: 'employees', value: '[1001,5000]' },
      { field: 'countries', value: 'JP' },
      { field: 'revenue', value: '{"currency":"JPY","min":10000000000,"max":50000000000}' },
      ...many('painPoints', ['紙の申請書が多く、承認に一週間以上かかることがある。']),
    ],
  },
]);

export const rightToLeft = applyOps(
  draftFrom([
    {
      url: 'https://www.nakhla.example/وظائف',
      title: 'وظائف شاغرة في نخلة',
      seen: [
        ...many('jobTitles', ['مدير التسويق الإقليمي', 'رئيس قسم المبيعات (VP Sales)', 'סמנכ״ל שיווק']),
        ...many('industries', ['الخدمات المالية']),
        ...many('countries', ['AE', 'SA', 'IL']),
        ...many('painPoints', ['تستغرق التقارير أيامًا طويلة ولا تصل في الوقت المناسب.']),
      ],
    },
  ]),
  [{ op: 'set', field: 'name', text: 'مدراء التسويق في الخليج' }],
  NOW,
);

/** Thirty pages, sixty titles. */
export const manyPages = applyOps(
  draftFrom(
    Array.from({ length: 30 }, (_, at) => ({
      url: `https://www.kundenliste-${at}.example/team/ueber-uns/leitung-und-organisation?page=${at}`,
      title: at % 5 === 0 ? `${endless} ${at}` : `Leadership team of company number ${at}`,
      seen: [
        ...many(
          'jobTitles',
          titles.filter((_title, n) => (n * 7 + at) % (2 + (n % 9)) === 0),
        ),
        ...many('departments', ['Marketing', 'Sales'].slice(0, 1 + (at % 2))),
        ...many('countries', ['DE', 'US', 'FR'].slice(0, 1 + (at % 3))),
        { field: 'employees', value: at % 2 ? '[11,50]' : '[51,500]' },
      ],
    })),
  ),
  [{ op: 'support', minimum: 4 }],
  NOW,
);

export const empty = startDraft({ id: 'draft-1', now: NOW });

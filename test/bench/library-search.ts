/** How long a search of the library takes: from the key to the results on the screen, among 10,000 profiles beside 100. */
import { emptyIcp } from '../../utils/icp/types.ts';
import type { Profile } from '../../utils/storage/types.ts';
import { internetWithPages, launch } from '../browser/browsers.ts';
import type { Chromium } from '../browser/chromium.ts';
import type { PageSurface } from '../browser/page-surface.ts';
import { randomFrom } from '../sandbox/random.ts';
import type { Benchmark, Figure } from './figure.ts';
import { quantile } from './statistics.ts';

const FEW = 100;
const MANY = 10_000;
const ROUNDS = 5;
/** Typed letter by letter: the first letters find nearly all, the last ones few. */
const QUERIES = ['head of growth', 'munchen cfo', 'software 7', 'site12.example'];

const LEVELS = ['Head of', 'VP', 'Director of', 'Chief', 'Manager'];
const WHAT = [
  'Growth',
  'Payroll',
  'Quality Assurance',
  'Field Sales',
  'Data Platforms',
  'Werksleitung',
  'Cold Storage',
];
const INDUSTRIES = ['Software Development', 'Financial Services', 'Food Production', 'Healthcare', 'Maschinenbau'];
const CITIES = ['München', 'Kraków', 'São Paulo', 'Lyon', 'Graz', 'Austin', '大阪'];

/** Profiles as people have them: some titles, industries, companies and sites each, no two alike. */
function profiles(count: number): Profile[] {
  const random = randomFrom(7);
  const one = <T>(values: readonly T[]): T => values[Math.floor(random() * values.length)] as T;
  const some = (make: () => string, most: number) => [
    ...new Set(Array.from({ length: 1 + Math.floor(random() * most) }, make)),
  ];
  return Array.from({ length: count }, (_, at) => {
    const jobTitles = some(() => `${one(LEVELS)} ${one(WHAT)}`, 6);
    const industries = some(() => one(INDUSTRIES), 3);
    return {
      ...{ version: 2, id: `bench-${String(at).padStart(6, '0')}`, draftId: null, archivedAt: null },
      savedAt: new Date(Date.UTC(2026, 0, 1) + at * 60_000).toISOString(),
      sites: [`site${at % 500}.example`],
      icp: {
        ...emptyIcp(),
        ...{ name: `${jobTitles[0]} in ${one(CITIES)} ${at}`, jobTitles, industries },
        description: `${jobTitles.join(', ')} at ${industries.join(' and ')} companies near ${one(CITIES)}, chosen in round ${at}.`,
        ...{ seniorities: ['VP', 'Director'], companySizes: ['51-200', '201-500'], countries: ['DE', 'FR', 'US'] },
        exampleCompanies: some(() => `${one(CITIES)} Works ${Math.floor(random() * 400)}`, 4),
        painPoints: ['Reports take days and are out of date when they arrive'],
      },
    };
  });
}

/** Stores profiles as an import does. */
async function fill(browser: Chromium, count: number): Promise<void> {
  const page = await browser.openExtensionPage('options.html');
  const all = profiles(count);
  for (let at = 0; at < all.length; at += 1_000) {
    await page.evaluate(
      async (part) => {
        const { chrome } = globalThis as unknown as {
          chrome: { runtime: { sendMessage(it: object): Promise<{ ok: boolean }> } };
        };
        const request = { profiles: part, drafts: [], deliveries: [] };
        const { ok } = await chrome.runtime.sendMessage({ to: 'background', type: 'library.import', request });
        if (!ok) throw new Error('The profiles were not stored');
      },
      all.slice(at, at + 1_000),
    );
  }
  await page.close();
}

/** Begins to note, for each key, the milliseconds until the frame that shows what it finds. */
const watchKeys = (): void => {
  const waits: number[] = [];
  Object.assign(globalThis, { waits });
  addEventListener(
    'keydown',
    (event) =>
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port2.onmessage = () => {
          const shown = document.querySelector<HTMLElement>('[data-found]')?.dataset.query;
          const typed = document.querySelector<HTMLInputElement>('input[type=search]')?.value;
          // A frame that does not show the results yet would be no result.
          waits.push(shown === typed ? performance.now() - event.timeStamp : Number.NaN);
        };
        port1.postMessage(null);
      }),
    true,
  );
};

async function type(surface: PageSurface, query: string): Promise<number[]> {
  await surface.page.bringToFront();
  await surface.page.focus('input[type=search]');
  for (const letter of query) {
    await surface.page.keyboard.press(letter as 'a');
    await surface.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))));
  }
  const waits = await surface.evaluate(() => (globalThis as unknown as { waits: number[] }).waits.splice(0));
  await surface.page.keyboard.press('Escape');
  await surface.waitFor(() => document.querySelector<HTMLElement>('[data-found]')?.dataset.query === '');
  await surface.evaluate(() => (globalThis as unknown as { waits: number[] }).waits.splice(0));
  return waits;
}

/** Milliseconds until every row is there. */
async function opened(browser: Chromium, count: number): Promise<{ surface: PageSurface; took: number }> {
  const begun = performance.now();
  const surface = await browser.openExtensionPage('library.html');
  await surface.waitFor((most) => {
    const found = document.querySelector<HTMLElement>('.library:not([data-loading]) [data-found]')?.dataset.found;
    return found === String(most);
  }, count);
  return { surface, took: performance.now() - begun };
}

async function measure(): Promise<Figure[]> {
  const internet = await internetWithPages();
  const [few, many] = [await launch('chromium', internet), await launch('chromium', internet)];
  try {
    await fill(few, FEW);
    await fill(many, MANY);
    const [small, large] = [await opened(few, FEW), await opened(many, MANY)];
    for (const { surface } of [small, large]) await surface.evaluate(watchKeys);
    const waits = { few: [] as number[], many: [] as number[] };
    for (let round = 0; round < ROUNDS; round += 1) {
      for (const query of QUERIES) {
        waits.few.push(...(await type(small.surface, query)));
        waits.many.push(...(await type(large.surface, query)));
      }
    }
    const all = [...waits.few, ...waits.many];
    if (all.length === 0 || all.some(Number.isNaN)) throw new Error('Some frame did not show what was typed');
    const ratio = (share: number): number => quantile(waits.many, share) / quantile(waits.few, share);
    return [
      { name: `library: key to results among ${FEW}, median`, value: quantile(waits.few, 0.5), bar: null, unit: 'ms' },
      {
        name: `library: key to results among ${MANY}, median`,
        value: quantile(waits.many, 0.5),
        bar: null,
        unit: 'ms',
      },
      { name: `library: key to results, ${MANY} beside ${FEW}, median`, value: ratio(0.5), bar: 3, unit: 'ratio' },
      { name: `library: key to results, ${MANY} beside ${FEW}, 95 %`, value: ratio(0.95), bar: 3, unit: 'ratio' },
      { name: `library: opened with ${FEW}`, value: small.took, bar: null, unit: 'ms' },
      { name: `library: opened with ${MANY}, every row there`, value: large.took, bar: null, unit: 'ms' },
    ];
  } finally {
    await few.close();
    await many.close();
    await internet.close();
  }
}

export const librarySearch: Benchmark = { name: 'library', run: measure };

/** What `npm run capture` says a page yields is what the form shows, token for token. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { builtCaptureScripts } from '../../scripts/capture/built-script.ts';
import { openPages, type PageReader } from '../../scripts/capture/page-reader.ts';
import { ROOT } from '../../scripts/root.ts';
import { flatCapture } from '../../utils/capture/flat.ts';
import { countryName } from '../../utils/icp/country.ts';
import type { Internet } from '../internet/internet.ts';
import { PAGES, testPage } from '../pages/index.ts';
import { internetWithPages, launch } from './browsers.ts';
import type { Chromium } from './chromium.ts';
import { openNewForm, tokens } from './steps.ts';

interface Stored {
  id: string;
  url: string;
  file: string;
}

const corpus = join(ROOT, '..', 'shared', 'corpus');
const labels = join(corpus, 'labels.json');
/** Every twentieth page of the corpus: of many hosts, kinds and languages. */
const sample: Stored[] = existsSync(labels)
  ? (JSON.parse(readFileSync(labels, 'utf8')) as Stored[])
      .filter((_, at) => at % 20 === 0)
      .map((label) => ({ ...label, file: join(corpus, label.file) }))
  : [];
const own: Stored[] = PAGES.filter(({ id }) => !id.includes('frame') && id !== 'single-page-app');

describe('the tokens of a new draft', () => {
  let internet: Internet;
  let browser: Chromium;
  let reader: PageReader;
  beforeAll(async () => {
    internet = await internetWithPages();
    for (const { url, file } of sample) internet.addPage(url, { file });
    browser = await launch('chromium', internet);
    reader = await openPages(builtCaptureScripts());
  });
  afterAll(async () => {
    await reader?.close();
    await browser?.close();
    await internet?.close();
  });

  async function expectSameTokens({ url, file }: Stored): Promise<void> {
    const flat = flatCapture((await reader.read(readFileSync(file), url)).capture);
    const page = await browser.open(url);
    const popup = await openNewForm(browser, page);
    const shown = {
      jobTitles: await tokens(popup, 'jobTitles'),
      industries: await tokens(popup, 'industries'),
      countries: (await tokens(popup, 'countries')).map((code) => countryName(code)),
      seniorities: await tokens(popup, 'seniorities'),
      departments: await tokens(popup, 'departments'),
    };
    const { company: _, ...lists } = flat;
    await popup.close();
    await page.close();
    expect(shown).toEqual(lists);
  }

  it.each(own)('are those of the capture: $id', expectSameTokens);

  it.each([
    [
      'team-french',
      ['Directrice commerciale', 'Responsable des achats', 'Ingénieure qualité', 'Chef de projet informatique'],
    ],
    ['team-japanese', ['代表取締役社長', '営業部長', '最高技術責任者', '経理部長']],
  ] as const)('are read with the language that the page speaks: %s', async (id, titles) => {
    const page = await browser.open(testPage(id).url);
    const popup = await openNewForm(browser, page);
    expect((await tokens(popup, 'jobTitles')).sort()).toEqual([...titles].sort());
    await popup.close();
    await page.close();
  });

  if (sample.length > 0) it.each(sample)('are those of the capture on a real page: $id', expectSameTokens);
  else it.skip('are those of the capture on real pages: skipped, ../shared/corpus is not here');
});

/** The short form of `npm run fuzz`, over the project's own pages: nothing throws, no ceiling gives, the page sees nothing. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { builtCaptureScripts } from '../../scripts/capture/built-script.ts';
import { openPages, type PageReader } from '../../scripts/capture/page-reader.ts';
import { mutated, NAMES } from '../../scripts/fuzz/mutations.ts';
import { tryPage } from '../../scripts/fuzz/try-page.ts';
import { readPage, testPage } from '../pages/index.ts';

const PAGES = ['job-posting', 'team', 'case-study', 'solution'];
const CLEAN = { thrown: [], exceeded: [], seen: [], unshown: [] };

let reader: PageReader;
beforeAll(async () => {
  // Ten megabytes on a busy machine take their time.
  reader = await openPages(builtCaptureScripts(), { watch: true, timeout: 45_000 });
});
afterAll(() => reader?.close());

it.each(NAMES.map((name, at) => [name, at] as const))('%s', async (name, at) => {
  // Chromium itself needs seconds to lay ten megabytes out: once is enough here.
  for (const [round, id] of PAGES.slice(0, name.includes('megabytes') ? 1 : 4).entries()) {
    const { html } = mutated(readPage(id), round * NAMES.length + at, 1);
    expect(await tryPage(reader, html, testPage(id).url), id).toEqual(CLEAN);
  }
});

it.each([
  ['changes the page', 'document.body.append("x")'],
  ['speaks to it', 'postMessage("x", "*")'],
])('a script that %s would be seen', async (_, act) => {
  const capture = `${act}; ({ version: 1, findings: [], notes: [] })`;
  const careless = await openPages({ ...builtCaptureScripts(), capture }, { watch: true });
  try {
    const { seen } = await tryPage(careless, readPage('article'), testPage('article').url);
    expect(seen).not.toEqual([]);
  } finally {
    await careless.close();
  }
});

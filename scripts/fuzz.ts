/**
 * `npm run fuzz`: mutated pages of the corpus in a real Chromium. The built capture script must not throw, must keep its
 * ceilings, and must leave nothing that the page itself can see. A run that was stopped goes on where it was (`-- --fresh`
 * starts anew); `-- --pages 2000`, `-- --seed 1`, `-- --minutes N` (stops then), `-- --corpus DIR`.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { builtCaptureScripts } from './capture/built-script.ts';
import { openPages } from './capture/page-reader.ts';
import { commandLine } from './command-line.ts';
import { mutated, NAMES } from './fuzz/mutations.ts';
import { tryPage } from './fuzz/try-page.ts';
import type { Label } from './quality/labels.ts';
import { ROOT } from './root.ts';

const USAGE = `npm run fuzz -- [--pages N] [--seed N] [--minutes N] [--fresh] [--corpus DIR]

  --pages N      how many (2000)
  --seed N       which ones (1)
  --minutes N    stops then; the next run goes on
  --fresh        starts anew
  --corpus DIR   labelled pages (../shared/corpus)`;

const { values, refuse, wholeNumber } = commandLine(USAGE, {
  options: {
    pages: { type: 'string', default: '2000' },
    corpus: { type: 'string', default: join(ROOT, '../shared/corpus') },
    seed: { type: 'string', default: '1' },
    minutes: { type: 'string', default: '600' },
    fresh: { type: 'boolean', default: false },
  },
});
const corpus = values.corpus;
if (!existsSync(join(corpus, 'labels.json'))) refuse(`no corpus at ${corpus}`);
const labels = JSON.parse(readFileSync(join(corpus, 'labels.json'), 'utf8')) as Label[];
const seed = wholeNumber('--seed', values.seed);
const total = wholeNumber('--pages', values.pages, 1);
const until = Date.now() + wholeNumber('--minutes', values.minutes, 1) * 60_000;

interface Tally {
  done: number;
  thrown: number;
  exceeded: number;
  seen: number;
  /** Pages that Chromium does not show without the capture either. */
  unshown: number;
  /** What went wrong, a line each. */
  lines: string[];
}
const file = join(ROOT, '.cache', 'fuzz', `${seed}.json`);
const tally: Tally = {
  ...{ done: 0, thrown: 0, exceeded: 0, seen: 0, unshown: 0, lines: [] },
  ...(!values.fresh && existsSync(file) && (JSON.parse(readFileSync(file, 'utf8')) as Partial<Tally>)),
};
mkdirSync(dirname(file), { recursive: true });

/** Ten megabytes on a busy machine take their time, in milliseconds. */
const LONGEST = 120_000;

const open = () => openPages(builtCaptureScripts(), { watch: true, timeout: LONGEST });
let reader = await open();
while (tally.done < total && Date.now() < until) {
  const count = tally.done;
  // Every page gets every mutation before any gets one twice.
  const label = labels[Math.floor(count / NAMES.length) % labels.length];
  if (!label) break;
  const { name, html } = mutated(readFileSync(join(corpus, label.file), 'utf8'), count, seed);
  const problems = await tryPage(reader, html, label.url);
  tally.thrown += Number(problems.thrown.length > 0);
  tally.exceeded += Number(problems.exceeded.length > 0);
  tally.seen += Number(problems.seen.length > 0);
  tally.unshown += Number(problems.unshown.length > 0);
  for (const problem of Object.values(problems).flat()) {
    tally.lines.push(`${count} ${name}, ${label.id}: ${problem.slice(0, 300)}`);
    console.error(tally.lines.at(-1));
  }
  tally.done++;
  // A browser that choked on a page is not trusted with another.
  if (problems.unshown.length > 0) {
    await reader.close().catch(() => undefined);
    reader = await open();
  }
  if (tally.done % 50 === 0) {
    writeFileSync(file, JSON.stringify(tally));
    console.error(`${tally.done} of ${total}`);
  }
}
writeFileSync(file, JSON.stringify(tally));
await reader.close();
console.log(
  `seed ${seed}: ${tally.done} of ${total} mutated pages, ${tally.thrown} threw, ${tally.exceeded} exceeded a ceiling, ${tally.seen} saw something, ${tally.unshown} that Chromium does not show by itself`,
);
process.exitCode = tally.thrown + tally.exceeded + tally.seen > 0 ? 1 : 0;

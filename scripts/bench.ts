/**
 * `npm run bench`: speeds as ratios of one run, and sizes, with the bars that they keep.
 * `-- --json` for programs, `--only NAME[,NAME]` for some, `--page` writes docs/benchmarks.md.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Figure, isKept } from '../test/bench/figure.ts';
import { BENCHMARKS } from '../test/bench/index.ts';
import { machine, page, type Result, shown } from './bench/report.ts';
import { ensurePrograms } from './browsers.ts';
import { build } from './build.ts';
import { commandLine } from './command-line.ts';
import { ROOT } from './root.ts';

const ALL = BENCHMARKS.map(({ name }) => name);
const USAGE = `npm run bench -- [--only NAME,NAME] [--json] [--page]

  --only NAME   some of ${ALL.join(', ')}
  --json        prints one JSON document
  --page        writes docs/benchmarks.md`;

const { values, oneOf } = commandLine(USAGE, {
  options: {
    json: { type: 'boolean', default: false },
    page: { type: 'boolean', default: false },
    only: { type: 'string' },
  },
});
const names = values.only?.split(',').map((name) => oneOf('--only', name, ALL)) ?? ALL;

ensurePrograms(['chromium']);
build(['chrome', 'firefox']);
const print = (figure: Figure): void => {
  if (!values.json) console.log(shown(figure));
};
if (!values.json) console.log(machine());
const results: Result[] = [];
for (const benchmark of BENCHMARKS.filter(({ name }) => names.includes(name))) {
  const skipped = benchmark.unavailable?.() ?? null;
  if (skipped !== null) console.error(`${benchmark.name} was skipped: ${skipped}.`);
  const figures = skipped === null ? await benchmark.run((text) => console.error(`${benchmark.name}: ${text}`)) : [];
  figures.forEach(print);
  results.push({ name: benchmark.name, skipped, figures });
}
const date = new Date().toISOString();
if (values.json) console.log(JSON.stringify({ machine: machine(), date, results }, null, 2));
if (values.page) writeFileSync(join(ROOT, 'docs', 'benchmarks.md'), page(results, date));
process.exit(results.every(({ figures }) => figures.every(isKept)) ? 0 : 1);

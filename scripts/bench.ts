/**
 * `npm run bench`: speeds as ratios of one run, and sizes, with the bars that they keep.
 * `-- --json` for programs, `--only NAME[,NAME]` for some, `--page` writes docs/benchmarks.md.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Figure, isKept } from '../test/bench/figure.ts';
import { BENCHMARKS } from '../test/bench/index.ts';
import { machine, page, type Result, shown } from './bench/report.ts';
import { ensurePrograms } from './browsers.ts';
import { build } from './build.ts';
import { ROOT } from './root.ts';

const { values } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    page: { type: 'boolean', default: false },
    only: { type: 'string' },
  },
});
const names = values.only?.split(',') ?? BENCHMARKS.map(({ name }) => name);
const unknown = names.find((name) => !BENCHMARKS.some((benchmark) => benchmark.name === name));
if (unknown !== undefined) {
  console.error(`There is no benchmark "${unknown}". Benchmarks: ${BENCHMARKS.map(({ name }) => name).join(', ')}`);
  process.exit(2);
}

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

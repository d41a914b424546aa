/** `npm run bench`: speeds as ratios of one run, with the bars that they keep (`-- --json` for programs). */
import { existsSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { benchCapture, type Figure } from '../test/bench/capture.ts';
import { ensurePrograms } from './browsers.ts';
import { ROOT } from './root.ts';

const { values } = parseArgs({ options: { json: { type: 'boolean', default: false } } });
const labels = join(ROOT, '..', 'shared', 'corpus', 'labels.json');
if (!existsSync(labels)) {
  console.error('The capture benchmark was skipped: it reads the pages of ../shared/corpus, which is not here.');
  process.exit(0);
}
ensurePrograms(['chromium']);
const figures = await benchCapture(labels, (text) => console.error(text));
const kept = ({ value, bar }: Figure): boolean => bar === null || value <= bar;
const machine = `${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}, ${Math.round(totalmem() / 2 ** 30)} GiB`;
if (values.json) console.log(JSON.stringify({ machine, date: new Date().toISOString(), figures }, null, 2));
else {
  console.log(machine);
  for (const figure of figures) {
    const bar = figure.bar === null ? '' : `   bar ${figure.bar}  ${kept(figure) ? 'kept' : 'MISSED'}`;
    console.log(`${figure.name.padEnd(58)} ${figure.value.toFixed(3).padStart(8)} ${figure.unit}${bar}`);
  }
}
process.exit(figures.every(kept) ? 0 : 1);

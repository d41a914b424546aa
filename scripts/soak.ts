/**
 * `npm run soak`: the long runs of the outbox in real browsers, and one table of what came of them. A run that was stopped goes
 * on where it was (`-- --fresh` starts anew); `-- --seed N`, `-- --only WORD`, `-- --times N` (of each part).
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PARTS, type Row } from '../test/soak/parts.ts';
import { ensurePrograms } from './browsers.ts';
import { build } from './build.ts';
import { commandLine } from './command-line.ts';
import { ROOT } from './root.ts';

const USAGE = `npm run soak -- [--only WORD] [--seed N] [--times N] [--fresh]

  --only WORD   the parts with this in their name:${PARTS.map(({ id }) => `\n                  ${id}`).join('')}
  --seed N      which faults (1)
  --times N     of each part, instead of its own number
  --fresh       starts anew`;

const { values, refuse, wholeNumber } = commandLine(USAGE, {
  options: {
    seed: { type: 'string', default: '1' },
    only: { type: 'string' },
    times: { type: 'string' },
    fresh: { type: 'boolean', default: false },
  },
});
const seed = wholeNumber('--seed', values.seed);
const wanted = values.times === undefined ? null : wholeNumber('--times', values.times, 1);
const chosen = PARTS.filter(({ id }) => id.includes(values.only ?? ''));
if (chosen.length === 0) refuse(`no part has "${values.only}" in its name`);

const folder = join(ROOT, '.cache', 'soak');
const file = join(folder, `${seed}.json`);
mkdirSync(folder, { recursive: true });

/** Part → its rows, of this seed and as many times. */
const done: Record<string, Row[]> =
  !values.fresh && existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Record<string, Row[]>) : {};

ensurePrograms(['chromium', 'firefox']);
build(['chrome', 'firefox']);

const rows: Row[] = [];
for (const part of chosen) {
  const times = wanted ?? part.times;
  const name = `${part.id} × ${times}`;
  const before = done[name];
  if (before) {
    console.error(`${name}: done before`);
    rows.push(...before);
    continue;
  }
  console.error(name);
  const made = await part.run(times, seed, (text) => console.error(`  ${text}`));
  done[name] = made;
  writeFileSync(file, JSON.stringify(done, null, 2));
  rows.push(...made);
}

const columns = [
  'part',
  'vendor',
  'times',
  'ordered',
  'delivered',
  'mid',
  'hit',
  'lost',
  'doubled',
  'stuck',
  'creates',
  'seconds',
  'notes',
] as const;
const lines = [columns.map(String), ...rows.map((row) => columns.map((column) => String(row[column])))];
const widths = columns.map((_, at) => Math.max(...lines.map((line) => line[at]?.length ?? 0)));
for (const line of lines)
  console.log(
    line
      .map((cell, at) => cell.padEnd(widths[at] ?? 0))
      .join('  ')
      .trimEnd(),
  );
const bad = rows.filter(({ lost, doubled, stuck }) => lost + doubled + stuck > 0);
console.log(
  bad.length === 0 ? 'nothing lost, nothing doubled, nothing stuck' : `${bad.length} rows are not as they should be`,
);
process.exit(bad.length === 0 ? 0 : 1);

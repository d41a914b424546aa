/**
 * `npm run quality`: the corpus' score by field and by page kind, how far confidences can be trusted, what four fifths
 * of the hosts still miss, and the change against the committed baseline. One fifth of the hosts, chosen by a hash, is
 * scored but never shown: the guard against rules for one page.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { commandLine } from './command-line.ts';
import { calibration } from './quality/calibration.ts';
import { captureCorpus } from './quality/corpus.ts';
import { isBlind, type Label, type Score, type Scorer } from './quality/labels.ts';
import { type Baseline, compare, drops, printScore, summary } from './quality/report.ts';
import { ROOT } from './root.ts';

const CORPUS = join(ROOT, '../shared/corpus');
const BASELINE = join(ROOT, 'test/capture/baseline.json');

const USAGE = `npm run quality -- [--misses FIELD] [--check] [--save] [--captures FILE] [--corpus DIR]

  --misses FIELD    only this field's misses
  --check           fails where a figure is below the baseline
  --save            makes these figures the baseline
  --captures FILE   scores captures that were made before
  --corpus DIR      labelled pages and their scorer (../shared/corpus)`;

const { values, refuse, oneOf } = commandLine(USAGE, {
  options: {
    captures: { type: 'string' },
    misses: { type: 'string' },
    save: { type: 'boolean' },
    check: { type: 'boolean' },
    corpus: { type: 'string' },
  },
});
const corpus = values.corpus ?? CORPUS;
if (!existsSync(join(corpus, 'labels.json'))) refuse(`no corpus at ${corpus}`);
const labels = JSON.parse(readFileSync(join(corpus, 'labels.json'), 'utf8')) as Label[];
const { score } = (await import(pathToFileURL(join(corpus, 'score.mjs')).href)) as { score: Scorer };
const captures = await captureCorpus(join(corpus, 'labels.json'), values.captures);
const blind = labels.filter(isBlind);
const open = labels.filter((label) => !isBlind(label));
const scores: Record<string, Score> = {
  all: score(captures, labels),
  open: score(captures, open),
  blind: score(captures, blind),
};

console.log(printScore(scores.all as Score));
console.log(`\n${open.length} pages of four fifths of the hosts: macro F1 ${(scores.open?.macroF1 ?? 0).toFixed(3)}`);
console.log(`${blind.length} pages of the blind fifth:          macro F1 ${(scores.blind?.macroF1 ?? 0).toFixed(3)}`);
for (const [field, { f1, hits, wrong, missed }] of Object.entries((scores.blind as Score).fields))
  console.log(`  ${field.padEnd(18)} F1 ${f1.toFixed(3)}   right ${hits}, wrong ${wrong}, missed ${missed}`);
console.log('\nby kind');
for (const kind of [...new Set(labels.map((label) => label.kind))].sort()) {
  const some = labels.filter((label) => label.kind === kind);
  const of = score(captures, some);
  const field = (name: string) => of.fields[name]?.f1.toFixed(2) ?? '-';
  console.log(
    `  ${kind.padEnd(18)} ${String(some.length).padStart(3)}  titles ${field('jobTitles')}  industries ${field('industries')}  countries ${field('countries')}  name ${field('company.name')}  domain ${field('company.domain')}`,
  );
}
console.log(`\n${calibration(captures, labels, score)}`);

const missed = (scores.open as Score).fields;
const shown = values.misses && oneOf('--misses', values.misses, Object.keys(missed));
for (const [field, { cases }] of Object.entries(missed)) {
  if (shown !== undefined && shown !== field) continue;
  if (values.misses === undefined && !cases.length) continue;
  console.log(`\n${field}: misses of four fifths of the hosts`);
  for (const { id, wrong, missed } of cases)
    console.log(`  ${id}\n     wrong  ${wrong.join(' | ')}\n     missed ${missed.join(' | ')}`);
}

const now = summary(scores.all as Score, scores.open as Score, scores.blind as Score);
if (existsSync(BASELINE)) console.log(`\n${compare(JSON.parse(readFileSync(BASELINE, 'utf8')) as Baseline, now)}`);
if (values.check && existsSync(BASELINE)) {
  const fallen = drops(JSON.parse(readFileSync(BASELINE, 'utf8')) as Baseline, now);
  if (fallen.length) {
    console.error(`below the baseline:\n  ${fallen.join('\n  ')}`);
    process.exitCode = 1;
  }
}
if (values.save) {
  writeFileSync(BASELINE, `${JSON.stringify(now, null, 2)}\n`);
  console.log(`\nsaved as the baseline: ${BASELINE}`);
}

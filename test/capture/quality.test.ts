/** The corpus is not part of the project: where it is there, no change may lower what the baseline says. */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { isBlind } from '../../scripts/quality/labels.ts';
import { type Baseline, drops } from '../../scripts/quality/report.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const CORPUS = resolve(ROOT, '../shared/corpus/labels.json');

test.skipIf(!existsSync(CORPUS))('the quality on the corpus is not below the baseline', { timeout: 240_000 }, () => {
  const said = execFileSync(process.execPath, ['scripts/quality.ts', '--check'], { cwd: ROOT, encoding: 'utf8' });
  expect(said).toContain('macro F1');
});

const baseline: Baseline = { macroF1: 0.9, openMacroF1: 0.9, blindMacroF1: 0.9, quiet: 15, fields: { jobTitles: 0.9 } };

test('a drop is told from noise', () => {
  expect(drops(baseline, { ...baseline, macroF1: 0.899 })).toEqual([]);
  expect(drops(baseline, { ...baseline, macroF1: 0.89 })).toEqual(['macro F1 0.9 → 0.89']);
  expect(drops(baseline, { ...baseline, quiet: 14 })).toEqual(['quiet pages 15 → 14']);
});

test('the blind fifth is the same for every page of a host', () => {
  const pages = ['https://www.acme.example/a', 'https://acme.example/b?c=d', 'http://acme.example/'];
  expect(new Set(pages.map((url) => isBlind({ url }))).size).toBe(1);
});

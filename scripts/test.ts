/**
 * `npm test`: set-up, types, lint, unit and contract tests, both builds, browser tests; one closing summary.
 * `-- --only unit` (types, lint, unit, build, browser) runs one step, `--times 20` so many times over, which finds what fails
 * now and then; further words go to vitest.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensurePrograms } from './browsers.ts';
import { build } from './build.ts';
import { commandLine } from './command-line.ts';
import { ROOT } from './root.ts';

interface Counts {
  passed: number;
  failed: number;
  skipped: number;
}
interface StepResult extends Partial<Counts> {
  ok: boolean;
}
/** The part of vitest's JSON report that the summary needs. */
interface Report {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests: number;
  success: boolean;
}

const USAGE = `npm test -- [--only STEP] [--times N] [WORDS]

  --only STEP   one of types, lint, unit, build, browser
  --times N     so many times over
  WORDS         go to vitest: parts of the names of test files`;

const { values, positionals, oneOf, wholeNumber } = commandLine(USAGE, {
  options: { only: { type: 'string' }, times: { type: 'string', default: '1' } },
  allowPositionals: true,
});
const reports = join(ROOT, '.cache', 'reports');

const run = (command: string, ...args: string[]): boolean =>
  spawnSync(command, args, { cwd: ROOT, stdio: ['ignore', 'inherit', 'inherit'], shell: process.platform === 'win32' })
    .status === 0;

/** Runs vitest and reads what it counted; a run that counted nothing has failed. */
function vitest(name: string, ...args: string[]): StepResult {
  const file = join(reports, `${name}.json`);
  mkdirSync(reports, { recursive: true });
  rmSync(file, { force: true });
  const ok = run(
    'vitest',
    'run',
    ...args,
    ...positionals,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${file}`,
  );
  if (!existsSync(file)) return { ok: false };
  const report = JSON.parse(readFileSync(file, 'utf8')) as Report;
  const skipped = report.numPendingTests + report.numTodoTests;
  const counts = { passed: report.numPassedTests, failed: report.numFailedTests, skipped };
  return { ok: ok && report.success && counts.passed > 0, ...counts };
}

const STEPS: Record<string, () => StepResult> = {
  types: () => ({ ok: run('wxt', 'prepare') && run('tsc', '--noEmit') }),
  lint: () => ({ ok: run('biome', 'check', '--error-on-warnings', '.') }),
  unit: () => vitest('unit'),
  build: () => {
    build(['chrome', 'firefox'], { always: true });
    return { ok: true };
  },
  browser: () => {
    // By itself, too, it tests what stands here now.
    build(['chrome', 'firefox']);
    return vitest('browser', '--config', 'vitest.browser.config.ts');
  },
};

const steps = Object.keys(STEPS);
const chosen = values.only === undefined ? steps : [oneOf('--only', values.only, steps)];
const times = wholeNumber('--times', values.times, 1);

ensurePrograms(['chromium', 'firefox', 'xvfb', 'xdotool', 'openbox']);
const results: { name: string; seconds: number; result: StepResult }[] = [];
for (const name of Array.from({ length: times }, () => chosen).flat()) {
  console.log(`\n── ${name}`);
  const started = performance.now();
  let result: StepResult;
  try {
    result = STEPS[name]?.() ?? { ok: false };
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    result = { ok: false };
  }
  results.push({ name, seconds: (performance.now() - started) / 1000, result });
}

const total: Counts = { passed: 0, failed: 0, skipped: 0 };
console.log('\n── summary');
for (const { name, seconds, result } of results) {
  const counted =
    result.passed === undefined ? '' : `${result.passed} passed, ${result.failed} failed, ${result.skipped} skipped`;
  console.log(`${result.ok ? 'ok  ' : 'FAIL'}  ${name.padEnd(8)} ${seconds.toFixed(1).padStart(6)} s  ${counted}`);
  // A step without tests of its own counts as one.
  total.passed += result.passed ?? (result.ok ? 1 : 0);
  total.failed += Math.max(result.failed ?? 0, result.ok ? 0 : 1);
  total.skipped += result.skipped ?? 0;
}
console.log(`${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
process.exit(total.failed === 0 ? 0 : 1);

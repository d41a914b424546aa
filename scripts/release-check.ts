/**
 * `npm run release:check`: whether this tree can go to the stores. Every check is run, and each says why when it fails.
 * Takes some minutes: the sources' archive is unpacked, installed and built again, as a store's reviewer would.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isKept } from '../test/bench/figure.ts';
import { sizesOf } from '../test/bench/sizes.ts';
import { shown } from './bench/report.ts';
import { ALLOWED, bundledPackages } from './licences.ts';
import { ROOT } from './root.ts';
import { archives, zip } from './zip.ts';

const output = join(ROOT, '.output');
const read = (...path: string[]): string => readFileSync(join(ROOT, ...path), 'utf8');
const { version } = JSON.parse(read('package.json')) as { version: string };

/** What a program printed. @throws Error with its last lines when it failed. */
function run(folder: string, command: string, ...args: string[]): string {
  const { status, stdout, stderr } = spawnSync(command, args, {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
    shell: process.platform === 'win32',
  });
  if (status !== 0)
    throw new Error(`${command} ${args.join(' ')}: ${`${stdout}\n${stderr}`.trim().split('\n').slice(-12).join('\n')}`);
  return stdout;
}

/** Each returns what is wrong, a line each. */
const CHECKS: Record<string, () => string[]> = {
  version() {
    const heading = new RegExp(`^## \\[${version.replaceAll('.', '\\.')}\\] - \\d{4}-\\d{2}-\\d{2}$`, 'm');
    const sections = read('CHANGELOG.md').split(/^## /m);
    const unreleased = sections.find((section) => section.startsWith('[Unreleased]')) ?? '';
    return [
      ...(/^\d+\.\d+\.\d+$/.test(version) ? [] : [`package.json: "${version}" is no version that the stores take`]),
      ...(heading.test(read('CHANGELOG.md')) ? [] : [`CHANGELOG.md has no dated section for ${version}`]),
      ...(unreleased.replace('[Unreleased]', '').trim() === ''
        ? []
        : ['CHANGELOG.md tells of changes that are not released: give them a version']),
    ];
  },
  'clean tree': () =>
    run(ROOT, 'git', 'status', '--porcelain')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => `not committed: ${line}`),
  archives() {
    zip();
    return [];
  },
  'manifest, permissions': () => {
    run(ROOT, 'vitest', 'run', '--config', 'vitest.browser.config.ts', 'built-manifests');
    return [];
  },
  'texts of every language': () => {
    run(ROOT, 'vitest', 'run', 'test/components/words.test.ts', 'test/store.test.ts', 'test/readme.test.ts');
    return [];
  },
  linter() {
    const { stdout } = spawnSync(
      'addons-linter',
      [join(output, `icepick-${version}-firefox.zip`), '--output', 'json'],
      {
        encoding: 'utf8',
        maxBuffer: 2 ** 26,
      },
    );
    const report = JSON.parse(stdout) as Record<'errors' | 'warnings', { code: string; file: string }[]>;
    return [...report.errors, ...report.warnings].map(({ code, file }) => `${code} in ${file}`);
  },
  sizes: () => [...sizesOf('chrome'), ...sizesOf('firefox')].filter((figure) => !isKept(figure)).map(shown),
  licences: () => [
    ...bundledPackages()
      .filter(({ licence }) => !ALLOWED.includes(licence))
      .map(({ name, licence }) => `${name}: ${licence || 'no licence'} is not one of ${ALLOWED.join(', ')}`),
    ...['chrome', 'edge', 'firefox']
      .filter((store) => !readdirSync(join(output, `${store}-mv3`)).includes('licenses.txt'))
      .map((store) => `the ${store} build has no licenses.txt`),
  ],
  'same bytes again': () => {
    const folder = mkdtempSync(join(tmpdir(), 'icepick-sources-'));
    try {
      run(ROOT, 'python3', '-m', 'zipfile', '-e', join(output, `icepick-${version}-sources.zip`), folder);
      run(folder, 'npm', 'run', 'zip');
      const again = archives(join(folder, '.output'));
      return Object.entries(archives(output))
        .filter(([name, sum]) => again[name] !== sum)
        .map(([name, sum]) => `${name}: ${sum} here, ${again[name] ?? 'nothing'} from the sources' archive`);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
};

let ready = true;
for (const [name, check] of Object.entries(CHECKS)) {
  let wrong: string[];
  try {
    wrong = check();
  } catch (error) {
    wrong = [error instanceof Error ? error.message : String(error)];
  }
  ready &&= wrong.length === 0;
  console.log(`${wrong.length === 0 ? 'ok  ' : 'FAIL'}  ${name}`);
  for (const line of wrong) console.log(`      ${line.replaceAll('\n', '\n      ')}`);
}
console.log(
  ready ? `\nIcepick ${version} is ready. The archives are in .output/.` : `\nIcepick ${version} is not ready.`,
);
process.exit(ready ? 0 : 1);

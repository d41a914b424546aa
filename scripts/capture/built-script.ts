import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { LANGUAGE_SCRIPTS, type LanguageScript } from '../../utils/capture/language-scripts.ts';
import { ROOT } from '../root.ts';

/** The scripts that read a page, as text. */
export interface CaptureScripts {
  /** Runs first, and tells which languages must come along. */
  look: string;
  /** Comes along where a page's host has a reader of its own. */
  sites: string;
  languages: Readonly<Partial<Record<LanguageScript, string>>>;
  capture: string;
}

const NAMES = ['look', 'sites', ...LANGUAGE_SCRIPTS, 'capture'];
const SOURCES = ['utils/capture', 'utils/icp', ...NAMES.map((name) => `entrypoints/${name}.ts`)];

/** They as the extension ships them; built first when a source is newer. Progress goes to stderr. */
export function builtCaptureScripts(): CaptureScripts {
  const fileOf = (name: string): string => join(ROOT, `.output/chrome-mv3/${name}.js`);
  const changed = Math.max(...SOURCES.map((path) => newest(join(ROOT, path))));
  if (!NAMES.map(fileOf).every((file) => existsSync(file) && statSync(file).mtimeMs >= changed)) {
    console.error('building the extension …');
    execFileSync(process.execPath, [join(ROOT, 'node_modules/wxt/bin/wxt.mjs'), 'build'], {
      cwd: ROOT,
      stdio: ['ignore', 2, 2],
      // A test runner's own mode would leave what only developers need in what is shipped.
      env: { ...process.env, NODE_ENV: 'production' },
    });
  }
  const textOf = (name: string): string => readFileSync(fileOf(name), 'utf8');
  return {
    look: textOf('look'),
    sites: textOf('sites'),
    languages: Object.fromEntries(LANGUAGE_SCRIPTS.map((name) => [name, textOf(name)])),
    capture: textOf('capture'),
  };
}

function newest(path: string): number {
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(0, ...readdirSync(path).map((name) => newest(join(path, name))));
}

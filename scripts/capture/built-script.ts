import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { LANGUAGE_SCRIPTS } from '../../utils/capture/language-scripts.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const NAMES = ['sites', ...LANGUAGE_SCRIPTS, 'capture'];
const BUILT = NAMES.map((name) => join(ROOT, `.output/chrome-mv3/${name}.js`));
const SOURCES = ['utils/capture', 'utils/icp', ...NAMES.map((name) => `entrypoints/${name}.ts`)];

/** The scripts that may come together in a page, as the extension ships them; built first when a source is newer. Progress goes to stderr. */
export function builtCaptureScript(): string {
  const changed = Math.max(...SOURCES.map((path) => newest(join(ROOT, path))));
  if (!BUILT.every((file) => existsSync(file) && statSync(file).mtimeMs >= changed)) {
    console.error('building the extension …');
    execFileSync(process.execPath, [join(ROOT, 'node_modules/wxt/bin/wxt.mjs'), 'build'], {
      cwd: ROOT,
      stdio: ['ignore', 2, 2],
    });
  }
  return BUILT.map((file) => readFileSync(file, 'utf8')).join('\n');
}

function newest(path: string): number {
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(0, ...readdirSync(path).map((name) => newest(join(path, name))));
}

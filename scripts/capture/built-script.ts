import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const BUILT = join(ROOT, '.output/chrome-mv3/capture.js');
const SOURCES = ['utils/capture', 'utils/icp', 'entrypoints/capture.ts'];

/** The capture script as the extension ships it; built first when a source is newer. Progress goes to stderr. */
export function builtCaptureScript(): string {
  if (!existsSync(BUILT) || statSync(BUILT).mtimeMs < Math.max(...SOURCES.map((path) => newest(join(ROOT, path))))) {
    console.error('building the extension …');
    execFileSync(process.execPath, [join(ROOT, 'node_modules/wxt/bin/wxt.mjs'), 'build'], {
      cwd: ROOT,
      stdio: ['ignore', 2, 2],
    });
  }
  return readFileSync(BUILT, 'utf8');
}

function newest(path: string): number {
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(0, ...readdirSync(path).map((name) => newest(join(path, name))));
}

/** `npm run build`: the extension for Chrome and for Firefox, in .output/. Other scripts call `build` for what they need. */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './root.ts';

export type Target = 'chrome' | 'firefox';

/** The folder that a target is built into. */
export const builtExtension = (target: Target): string => join(ROOT, '.output', `${target}-mv3`);

const SOURCES = ['entrypoints', 'components', 'utils', 'public', 'wxt.config.ts', 'package-lock.json'];

function newest(path: string): number {
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return readdirSync(path).reduce((latest, name) => Math.max(latest, newest(join(path, name))), stat.mtimeMs);
}

/** Whether a build is there and no source is newer than it. */
export function isFresh(target: Target): boolean {
  const manifest = join(builtExtension(target), 'manifest.json');
  return existsSync(manifest) && SOURCES.every((source) => newest(join(ROOT, source)) <= statSync(manifest).mtimeMs);
}

/** Builds the targets that are not fresh; wxt's report goes to stderr. @throws Error when a build fails. */
export function build(targets: readonly Target[], { always = false } = {}): void {
  for (const target of targets) {
    if (!always && isFresh(target)) continue;
    const wxt = spawnSync('wxt', ['build', '-b', target], {
      cwd: ROOT,
      stdio: ['ignore', 2, 2],
      shell: process.platform === 'win32',
    });
    if (wxt.status !== 0) throw new Error(`The ${target} build failed (its message stands above).`);
  }
}

if (import.meta.main) build(['chrome', 'firefox'], { always: true });

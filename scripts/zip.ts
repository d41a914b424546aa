/**
 * `npm run zip`: store-ready archives for Chrome, Edge and Firefox, and the sources that Mozilla's reviewers build from, in
 * .output/, with their SHA-256 sums. Entries carry no time and no machine's path, so that the same sources give the same bytes.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './root.ts';

export const STORES = ['chrome', 'edge', 'firefox'] as const;

/** The archives of a folder made by this command, each with its sum. */
export function archives(folder: string): Record<string, string> {
  const names = readdirSync(folder).filter((name) => name.endsWith('.zip'));
  const sum = (name: string): string =>
    createHash('sha256')
      .update(readFileSync(join(folder, name)))
      .digest('hex');
  return Object.fromEntries(names.sort().map((name) => [name, sum(name)]));
}

/** Builds and packs everything anew. @throws Error when a build fails (wxt's message goes to stderr). */
export function zip(): void {
  const output = join(ROOT, '.output');
  rmSync(output, { recursive: true, force: true });
  for (const store of STORES) {
    const wxt = spawnSync('wxt', ['zip', '-b', store], {
      cwd: ROOT,
      stdio: ['ignore', 2, 2],
      shell: process.platform === 'win32',
    });
    if (wxt.status !== 0) throw new Error(`The ${store} archive could not be made (the message stands above).`);
  }
  const sums = Object.entries(archives(output)).map(([name, sum]) => `${sum}  ${name}`);
  writeFileSync(join(output, 'SHA256SUMS'), `${sums.join('\n')}\n`);
}

if (import.meta.main) {
  zip();
  process.stdout.write(readFileSync(join(ROOT, '.output', 'SHA256SUMS'), 'utf8'));
}

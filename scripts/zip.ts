/** `npm run zip`: store-ready archives of both builds, and the sources that Mozilla's reviewers build from, in .output/. */
import { spawnSync } from 'node:child_process';
import { ROOT } from './root.ts';

for (const target of ['chrome', 'firefox']) {
  const wxt = spawnSync('wxt', ['zip', '-b', target], {
    cwd: ROOT,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (wxt.status !== 0) process.exit(wxt.status ?? 1);
}

#!/usr/bin/env node
// The door to every command: installs the project's packages when they are missing or outdated, then hands over to
// scripts/COMMAND.ts under the project's own Node. Plain JavaScript without dependencies, since it is also what a fresh
// machine with an older Node runs first. Everything it says goes to stderr: a command's stdout is its own.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const bin = join(root, 'node_modules', '.bin');
const [command, ...rest] = process.argv.slice(2);
const script = join(root, 'scripts', `${command}.ts`);
if (!command || !existsSync(script)) {
  console.error(`run.mjs: there is no command "${command ?? ''}"`);
  process.exit(2);
}

/** Installs exactly what the lockfile names, unless the last install did so already. */
function installPackages() {
  const stamp = join(root, 'node_modules', '.installed-lockfile');
  const lock = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return;
  console.error('Installing packages (npm ci) …');
  const npm = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  if (npm.status !== 0) {
    console.error(
      'npm ci failed (its message stands above). Check the connection to the npm registry and run the command again.',
    );
    process.exit(1);
  }
  writeFileSync(stamp, lock);
}

installPackages();
const child = spawnSync(join(bin, 'node'), ['--disable-warning=ExperimentalWarning', script, ...rest], {
  // The person's own folder, so that file arguments mean what they typed.
  cwd: process.env.INIT_CWD ?? root,
  stdio: 'inherit',
  env: { ...process.env, PATH: `${bin}${delimiter}${process.env.PATH}` },
  shell: process.platform === 'win32',
});
process.exit(child.status ?? 1);

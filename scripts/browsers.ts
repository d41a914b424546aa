/** Finds the programs that the tests and the demo drive; as root on Debian it installs what is missing. */
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

interface Program {
  /** What the person would call it. */
  name: string;
  /** Names to look for on the PATH, and full paths, in order. */
  commands: readonly string[];
  paths?: readonly string[];
  /** An environment variable that overrides the search. */
  variable?: string;
  /** The Debian package that brings it. */
  debian: string;
}

const PROGRAMS = {
  chromium: {
    name: 'Chromium or Chrome (140 or newer)',
    commands: ['chromium', 'chromium-browser', 'google-chrome-for-testing', 'google-chrome', 'google-chrome-stable'],
    paths: [
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    ],
    variable: 'CHROME_PATH',
    debian: 'chromium',
  },
  firefox: {
    name: 'Firefox (142 or newer)',
    commands: ['firefox-esr', 'firefox'],
    paths: ['/Applications/Firefox.app/Contents/MacOS/firefox', 'C:\\Program Files\\Mozilla Firefox\\firefox.exe'],
    variable: 'FIREFOX_PATH',
    debian: 'firefox-esr',
  },
  xvfb: { name: 'Xvfb', commands: ['Xvfb'], debian: 'xvfb' },
  xdotool: { name: 'xdotool', commands: ['xdotool'], debian: 'xdotool' },
  openbox: { name: 'openbox', commands: ['openbox'], debian: 'openbox' },
} as const satisfies Record<string, Program>;

export type ProgramId = keyof typeof PROGRAMS;

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** The full path of a program, or null where it is not installed. */
export function find(id: ProgramId): string | null {
  const program: Program = PROGRAMS[id];
  const named = program.variable ? process.env[program.variable] : undefined;
  if (named) return named;
  const folders = (process.env.PATH ?? '').split(delimiter);
  const onPath = program.commands.flatMap((command) => folders.map((folder) => join(folder, command)));
  return [...onPath, ...(program.paths ?? [])].find(isExecutable) ?? null;
}

const canInstall = () =>
  process.getuid?.() === 0 && existsSync('/etc/debian_version') && existsSync('/usr/bin/apt-get');

/** Runs apt-get, its words on stderr; true when it succeeded. */
function apt(...args: string[]): boolean {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return spawnSync('apt-get', ['-qq', '-y', ...args], { stdio: ['ignore', 2, 2], env }).status === 0;
}

/**
 * Makes sure that the programs are there. Touches the network only when one is missing and can be installed.
 * @throws Error that names exactly what to install.
 */
export function ensurePrograms(ids: readonly ProgramId[]): void {
  const missing = () => ids.filter((id) => find(id) === null);
  const wanted = missing();
  if (wanted.length > 0 && canInstall()) {
    const packages = wanted.map((id) => PROGRAMS[id].debian);
    console.error(`Installing ${packages.join(', ')} (apt-get) …`);
    if (apt('update')) apt('install', '--no-install-recommends', ...packages, 'fonts-noto-core', 'fonts-noto-cjk');
  }
  const still = missing();
  if (still.length === 0) return;
  const lines = still.map((id) => {
    const program: Program = PROGRAMS[id];
    const override = program.variable ? `, or set ${program.variable} to its path` : '';
    return `  ${program.name}: on Debian or Ubuntu "apt-get install ${program.debian}"${override}`;
  });
  throw new Error(`These programs are needed and were not found:\n${lines.join('\n')}`);
}

/** The path of an installed program. @throws Error that names what to install. */
export function pathOf(id: ProgramId): string {
  const path = find(id);
  if (path) return path;
  ensurePrograms([id]);
  return pathOf(id);
}

export const findChromium = (): string => pathOf('chromium');
export const findFirefox = (): string => pathOf('firefox');

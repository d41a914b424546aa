/** The packages whose code travels in the extension, and the licence texts that have to travel with them. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './root.ts';

export interface BundledPackage {
  name: string;
  version: string;
  /** SPDX. */
  licence: string;
  text: string;
}

/** Licences that let their code be shipped in a package under another licence, given their text (for MPL: its notice, with where the text and the source are). */
export const ALLOWED: readonly string[] = [
  'MIT',
  'ISC',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  '0BSD',
  'MPL-2.0',
];

/**
 * Exhibit A of the Mozilla Public License, which wants recipients told where its text and the source are (3.1, 3.2a); its
 * whole text would be a seventieth of the package.
 */
const MPL_NOTICE =
  'This Source Code Form is subject to the terms of the Mozilla Public\nLicense, v. 2.0. If a copy of the MPL was not distributed with this\nfile, You can obtain one at https://mozilla.org/MPL/2.0/.';

interface Lockfile {
  packages: Record<string, { version?: string; license?: string; dev?: boolean }>;
}

const read = (...path: string[]): string => readFileSync(join(ROOT, ...path), 'utf8');

/** Every package that the lockfile counts as needed at run time, also through others. @throws Error when one has no licence text. */
export function bundledPackages(): BundledPackage[] {
  const { packages } = JSON.parse(read('package-lock.json')) as Lockfile;
  return Object.entries(packages)
    .filter(([path, { dev }]) => path !== '' && dev !== true)
    .map(([path, { version = '', license = '' }]) => {
      const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
      const file = existsSync(join(ROOT, path)) && readdirSync(join(ROOT, path)).find((it) => /^licen[cs]e/i.test(it));
      if (!file) throw new Error(`${name} has no licence file`);
      return { name, version, licence: license, text: license === 'MPL-2.0' ? MPL_NOTICE : read(path, file).trim() };
    })
    .sort((a, b) => a.name.localeCompare(b.name));
}

/** The text of `licenses.txt`: our own licence first, then each package's. */
export function licencesText(): string {
  const rule = '-'.repeat(80);
  const parts = bundledPackages().map(
    ({ name, version, licence, text }) =>
      `${name} ${version} (${licence})\nSource: https://www.npmjs.com/package/${name}/v/${version}\n\n${text}`,
  );
  return `${[`Icepick\n\n${read('LICENSE').trim()}`, 'Icepick contains the following packages.', ...parts].join(`\n\n${rule}\n\n`)}\n`;
}

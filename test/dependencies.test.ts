/** The packages that travel in the extension: few, explained, and under licences that allow it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { ALLOWED, bundledPackages, licencesText } from '../scripts/licences.ts';
import { ROOT } from '../scripts/root.ts';

const read = (file: string): string => readFileSync(join(ROOT, file), 'utf8');
const { dependencies } = JSON.parse(read('package.json')) as { dependencies: Record<string, string> };
const bundled = bundledPackages();

it('are the direct ones, which bring no others', () => {
  expect(bundled.map(({ name }) => name)).toEqual(Object.keys(dependencies).sort());
});

it('are pinned to one version', () => {
  expect(Object.values(dependencies).filter((version) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
});

it('each have a reason and their licence in the table', () => {
  const rows = [...read('docs/dependencies.md').matchAll(/^\| `([^`]+)` \| ([^|]+) \| [^|]{20,} \|$/gm)];
  expect(rows.map(([, name, licence]) => ({ name, licence }))).toEqual(
    bundled.map(({ name, licence }) => ({ name, licence })),
  );
});

it('may all be shipped, and their licences are', () => {
  expect(bundled.filter(({ licence }) => !ALLOWED.includes(licence))).toEqual([]);
  for (const { name, version, text } of bundled) {
    expect(licencesText()).toContain(`${name} ${version}`);
    expect(licencesText()).toContain(text);
  }
});

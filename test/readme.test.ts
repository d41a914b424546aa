/** What the README says of the program is true of it. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { providersTable } from '../scripts/providers-table.ts';
import { ROOT } from '../scripts/root.ts';
import { PROVIDERS } from '../utils/providers/index.ts';

const readme = readFileSync(join(ROOT, 'README.md'), 'utf8');
const scripts = Object.keys(
  (JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { scripts: object }).scripts,
);

describe('the README', () => {
  it('lists the providers as the registry declares them', () => {
    const table = readme.split('<!-- providers')[1]?.split('-->\n')[1]?.split('<!-- /providers')[0]?.trim();
    expect(table).toBe(providersTable(PROVIDERS));
  });

  it('names only commands that exist', () => {
    const named = [...readme.matchAll(/npm (?:run (?:--silent )?)?(start|test|[a-z:]+)\b/g)].map(
      ([, name]) => name ?? '',
    );
    expect(named.length).toBeGreaterThan(5);
    for (const name of named) expect(scripts).toContain(name);
  });

  it('names only files and folders that exist', () => {
    const named = [
      ...readme.matchAll(/`((?:utils|test|docs|scripts|entrypoints|components)\/[\w./-]+)`|\]\((?!http)([^)]+)\)/g),
    ];
    const paths = named.map(([, code, link]) => code ?? link ?? '').filter((path) => !/your-|the-site/.test(path));
    expect(paths.length).toBeGreaterThan(5);
    for (const path of paths) expect(existsSync(join(ROOT, path)), path).toBe(true);
  });
});

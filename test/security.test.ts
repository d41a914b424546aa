/** The threat model names its tests: each has to exist. */
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseSync } from 'vite';
import { expect, it } from 'vitest';

const ROOT = resolve(import.meta.dirname, '..');
const text = readFileSync(join(ROOT, 'SECURITY.md'), 'utf8');
const named = [...text.matchAll(/`(test\/[^`]+\.test\.ts)`: "([^"]+)"/g)].map(([, file = '', name = '']) => ({
  file,
  name,
}));

/** The texts that calls in a file begin with: the titles of tests among them. */
function titlesIn(file: string): string[] {
  const titles: string[] = [];
  const visit = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    if ('type' in node && node.type === 'CallExpression' && 'arguments' in node && Array.isArray(node.arguments)) {
      const [first] = node.arguments as { value?: unknown }[];
      if (typeof first?.value === 'string') titles.push(first.value);
    }
    for (const child of Object.values(node)) visit(child);
  };
  visit(parseSync(file, readFileSync(join(ROOT, file), 'utf8')).program);
  return titles;
}

it('every test that the threat model names exists', () => {
  expect(named.length).toBeGreaterThan(30);
  const missing = named.filter(({ file, name }) => !existsSync(join(ROOT, file)) || !titlesIn(file).includes(name));
  expect(missing).toEqual([]);
});

it('every row of the threat model names a test', () => {
  const rows = text.split('\n').filter((line) => /^\| (?!Attacker|-)/.test(line));
  expect(rows.length).toBeGreaterThanOrEqual(12);
  expect(rows.filter((row) => !/`test\/[^`]+`: "/.test(row))).toEqual([]);
  for (const attacker of ['page', 'selection', 'provider reply', 'extension', 'disk', 'Network', 'import file'])
    expect(rows.some((row) => row.split('|')[1]?.toLowerCase().includes(attacker.toLowerCase()))).toBe(true);
});

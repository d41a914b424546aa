/** What the built parts weigh: bytes after `gzip -9`, beside the limits that they keep. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { builtExtension, type Target } from '../../scripts/build.ts';
import type { Benchmark, Figure } from './figure.ts';

const LIMITS = { capture: 60_000, background: 40_000, page: 45_000, package: 400_000 };

const zipped = (file: string): number => gzipSync(readFileSync(file), { level: 9 }).length;

const SCRIPT_TAG = /<script[^>]*?\ssrc="([^"]+)"/g;
const IMPORT = /\b(?:import|from)\s*["'](\.{1,2}\/[^"']+)["']/g;
/** What the entry itself asks for once the first paint is done: it belongs to opening the page. */
const LATER = /\bimport\(\s*[`"'](\.{1,2}\/[^`"']+)[`"']/g;

/** The scripts that a page loads to open: those it names, all that they import, and what the first ones ask for at once. */
export function firstLoad(page: string): string[] {
  const loaded = new Set<string>();
  const load = (file: string, patterns: readonly RegExp[]): void => {
    if (loaded.has(file) || !existsSync(file)) return;
    loaded.add(file);
    const text = readFileSync(file, 'utf8');
    for (const pattern of patterns)
      for (const [, path = ''] of text.matchAll(pattern)) load(join(dirname(file), path), [IMPORT]);
  };
  for (const [, path = ''] of readFileSync(page, 'utf8').matchAll(SCRIPT_TAG))
    load(join(dirname(page), path), [IMPORT, LATER]);
  return [...loaded];
}

/** Figures of one built target. The package is the sum of its zipped files, which a store's archive exceeds only by its index. */
export function sizesOf(target: Target): Figure[] {
  const folder = builtExtension(target);
  const figure = (name: string, files: readonly string[], bar: number): Figure => ({
    name: `${target}: ${name}`,
    value: files.reduce((total, file) => total + zipped(file), 0),
    bar,
    unit: 'bytes',
  });
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));
  const pages = files.filter((file) => dirname(file) === folder && file.endsWith('.html'));
  return [
    figure('capture script', [join(folder, 'capture.js')], LIMITS.capture),
    figure('background', [join(folder, 'background.js')], LIMITS.background),
    ...pages.map((file) => figure(`scripts that open ${file.slice(folder.length + 1)}`, firstLoad(file), LIMITS.page)),
    figure('package', files, LIMITS.package),
  ];
}

export const sizes: Benchmark = { name: 'sizes', run: async () => (['chrome', 'firefox'] as const).flatMap(sizesOf) };

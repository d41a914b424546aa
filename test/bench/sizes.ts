/** What the built parts weigh: bytes after `gzip -9`, beside the limits that they keep. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { deflateRawSync, gzipSync } from 'node:zlib';
import { builtExtension, type Target } from '../../scripts/build.ts';
import type { Benchmark, Figure } from './figure.ts';

/** In bytes. An English page gets the look beside the capture script; any other one or two languages more. */
const LIMITS = {
  capture: 60_000,
  english: 65_000,
  background: 40_000,
  onDemand: 40_000,
  page: 45_000,
  /** The stores set none; Chrome's is a promise, and Firefox's has an icon and a polyfill more. */
  package: { chrome: 400_000, firefox: 405_000 },
};

/** Of an archive's entry: its two headers, the name in each of them, and its data. */
const archived = (folder: string, file: string): number =>
  30 + 46 + 2 * (file.length - folder.length - 1) + deflateRawSync(readFileSync(file), { level: 9 }).length;

const zipped = (file: string): number => gzipSync(readFileSync(file), { level: 9 }).length;

const SCRIPT_TAG = /<script[^>]*?\ssrc="([^"]+)"/g;
const IMPORT = /\b(?:import|from)\s*["'](\.{1,2}\/[^"']+)["']/g;
const LATER = /\bimport\(\s*[`"'](\.{1,2}\/[^`"']+)[`"']/g;

/**
 * Chunks that a page asks for only when somebody wants them. Whatever else is imported later counts as opening the page,
 * so a chunk that is new is on the bill until it is named here.
 */
const ON_DEMAND: Readonly<Record<string, string>> = {
  'after-sending': 'idle time, for what is drawn after sending and for the list of keys',
  AllTabs: 'pressing "add all tabs"',
  SourceList: 'unfolding the pages of a profile',
  RequestComparison: 'asking what each provider would get',
  RequestsColumn: 'a tab that is wide enough for the requests beside the form',
  CoverageDetails: 'idle time, for pressing what a provider cannot hold',
  DraftMenu: 'idle time, for the menu beside the name',
  EvidenceCard: 'idle time, for a value that somebody rests on',
  FailureNotice: 'idle time, for what goes wrong',
  MenuList: 'idle time, for a menu that is opened',
  'copied-text': 'copying the profile',
  'capture-page': 'reading the example on the welcome page',
  'export-file': 'exporting',
  'import-file': 'importing',
  'load-vocabularies': 'a form that is already filled: they complete what is typed',
};

/** "AllTabs" of "AllTabs-D4m5nFLo.js". */
const chunkName = (file: string): string => basename(file).replace(/-[\w-]{8}\.js$/, '');

/** A script, and everything that it loads without being asked. */
function withImports(file: string, loaded = new Set<string>()): Set<string> {
  if (loaded.has(file) || !existsSync(file)) return loaded;
  loaded.add(file);
  const text = readFileSync(file, 'utf8');
  for (const pattern of [IMPORT, LATER])
    for (const [, path = ''] of text.matchAll(pattern)) {
      const next = join(dirname(file), path);
      if (pattern === IMPORT || !Object.hasOwn(ON_DEMAND, chunkName(next))) withImports(next, loaded);
    }
  return loaded;
}

/** The scripts that a page loads until what it shows is there: a form until it is filled. */
export function firstLoad(page: string): string[] {
  const loaded = new Set<string>();
  for (const [, path = ''] of readFileSync(page, 'utf8').matchAll(SCRIPT_TAG))
    withImports(join(dirname(page), path), loaded);
  return [...loaded];
}

/** Figures of one built target. The package is what its archive weighs, to a few bytes. */
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
    figure(
      'it and the look, all that an English page gets',
      [join(folder, 'look.js'), join(folder, 'capture.js')],
      LIMITS.english,
    ),
    figure('background', [...withImports(join(folder, 'background.js'))], LIMITS.background),
    figure('what the background takes in for its services', [join(folder, 'on-demand.js')], LIMITS.onDemand),
    ...pages.map((file) => figure(`scripts that open ${file.slice(folder.length + 1)}`, firstLoad(file), LIMITS.page)),
    {
      ...figure('package', [], LIMITS.package[target]),
      value: files.reduce((total, file) => total + archived(folder, file), 0),
    },
  ];
}

export const sizes: Benchmark = { name: 'sizes', run: async () => (['chrome', 'firefox'] as const).flatMap(sizesOf) };

/**
 * `npm run capture`: what the extension would read from a stored page, or from every page of a label file.
 * Pages are loaded at their own URLs in a real Chromium, their scripts stopped by policy, every other request refused.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { flatCapture } from '../utils/capture/flat.ts';
import type { PageCapture } from '../utils/capture/types.ts';
import { builtCaptureScripts } from './capture/built-script.ts';
import { openPages, type PageReader } from './capture/page-reader.ts';
import { EXPLAINED, printCapture } from './capture/print.ts';
import { commandLine } from './command-line.ts';

const USAGE = `usage:
  npm run --silent capture -- PAGE.html --url URL [--json] [--explain FIELD]
  npm run --silent capture -- --labels LABELS.json [--root DIR] --out CAPTURES.json`;

const { values, positionals, refuse } = commandLine(USAGE, {
  allowPositionals: true,
  options: {
    url: { type: 'string' },
    json: { type: 'boolean' },
    explain: { type: 'string' },
    labels: { type: 'string' },
    root: { type: 'string' },
    out: { type: 'string' },
  },
});

interface Label {
  id: string;
  file: string;
  url: string;
}

async function main(): Promise<number> {
  const [file] = positionals;
  if (values.labels) {
    if (!values.out) return refuse('--labels needs --out CAPTURES.json');
    if (positionals.length) return refuse(`unexpected ${positionals.join(' ')}`);
    return captureLabels(values.labels, values.root ?? dirname(values.labels), values.out);
  }
  if (!file || positionals.length > 1) return refuse(file ? 'one page at a time, or --labels' : 'no page given');
  if (!values.url || !URL.canParse(values.url)) return refuse('--url has to be the page’s own address');
  if (values.explain !== undefined && !(EXPLAINED as readonly string[]).includes(values.explain))
    return refuse(`--explain takes one of ${EXPLAINED.join(', ')}`);
  const reader = await openPages(builtCaptureScripts());
  try {
    const { capture, trace } = await reader.read(readFileSync(file), values.url, values.explain !== undefined);
    if (values.json) console.log(JSON.stringify(capture, null, 2));
    else console.log(printCapture(capture, values.explain ? { field: values.explain, trace } : null));
    return 0;
  } finally {
    await reader.close();
  }
}

async function captureLabels(labelFile: string, root: string, out: string): Promise<number> {
  const labels = JSON.parse(readFileSync(labelFile, 'utf8')) as Label[];
  const reader = await openPages(builtCaptureScripts());
  try {
    const { captures, failed } = await captureAll(labels, root, reader);
    writeFileSync(
      out,
      `${JSON.stringify(captures.map(({ id, capture }) => ({ id, capture: { ...capture, ...flatCapture(capture) } })))}\n`,
    );
    console.error(
      `${captures.length} of ${labels.length} pages captured${failed ? `, ${failed} could not be read` : ''}`,
    );
    return failed ? 1 : 0;
  } finally {
    await reader.close();
  }
}

async function captureAll(labels: readonly Label[], root: string, reader: PageReader) {
  const captures = new Map<string, PageCapture>();
  let failed = 0;
  const queue = [...labels];
  const work = async () => {
    for (let label = queue.shift(); label; label = queue.shift())
      try {
        captures.set(label.id, (await reader.read(readFileSync(join(resolve(root), label.file)), label.url)).capture);
      } catch (error) {
        failed++;
        console.error(`${label.id}: ${error instanceof Error ? error.message : String(error)}`);
      }
  };
  await Promise.all([work(), work()]);
  return {
    captures: labels.flatMap(({ id }) => {
      const capture = captures.get(id);
      return capture ? [{ id, capture }] : [];
    }),
    failed,
  };
}

main().then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  },
);

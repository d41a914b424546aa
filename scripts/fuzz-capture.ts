/**
 * Mutated pages in a real Chromium: the built capture script must not throw, must keep its ceilings, and must leave
 * nothing that the page itself can see. `node scripts/fuzz-capture.ts [--pages 2000] [--corpus DIR] [--seed 1]`
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { builtCaptureScript } from './capture/built-script.ts';
import { openPages } from './capture/page-reader.ts';
import type { Label } from './quality/labels.ts';

const { values } = parseArgs({
  options: {
    pages: { type: 'string', default: '2000' },
    corpus: { type: 'string' },
    seed: { type: 'string', default: '1' },
  },
});
const corpus = values.corpus ?? fileURLToPath(new URL('../../shared/corpus', import.meta.url));
const labels = JSON.parse(readFileSync(join(corpus, 'labels.json'), 'utf8')) as Label[];

/** A small seeded generator (mulberry32): the same seed makes the same pages. */
function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

type Mutation = (html: string, next: () => number) => string;
const at = (html: string, next: () => number) => Math.floor(next() * html.length);
const insert = (html: string, where: number, text: string) => html.slice(0, where) + text + html.slice(where);
const MUTATIONS: Record<string, Mutation> = {
  'broken nesting': (html, next) => html.replace(/<\/(?:div|p|li|section)>/g, (tag) => (next() < 0.2 ? '' : tag)),
  'cut in the middle': (html, next) => html.slice(0, at(html, next)),
  'cut JSON-LD': (html, next) =>
    html.replace(
      /(ld\+json[^>]*>)([\s\S]*?)(<\/script>)/g,
      (_, open: string, body: string, close: string) => open + body.slice(0, at(body, next)) + close,
    ),
  'poisoned JSON-LD': (html, next) =>
    insert(
      html,
      at(html, next),
      '<script type="application/ld+json">{"@type":"JobPosting","__proto__":{"x":1},"title":{"@value":["a"]},"constructor":null}</script>',
    ),
  'clobbering fields': (html, next) =>
    insert(
      html,
      at(html, next),
      '<form><input name="firstChild"><input name="nextSibling"><input name="parentNode"><input name="getAttribute"><input name="nodeType"><input name="contains"><p>CEO</form><img name="title"><form name="documentElement">',
    ),
  'a text of ten megabytes': (html, next) =>
    insert(html, at(html, next), `<p>${'Head of Sales, '.repeat(700_000)}</p>`),
  'twenty thousand levels': (html, next) => insert(html, at(html, next), '<div>'.repeat(20_000)),
  'invisible characters': (html, next) => html.replace(/ /g, () => (next() < 0.05 ? '\u202e\u200b ' : ' ')),
  'shuffled pieces': (html, next) => {
    const cut = at(html, next);
    return html.slice(cut) + html.slice(0, cut);
  },
};

const reader = await openPages(builtCaptureScript(), { watch: true });
const next = random(Number(values.seed));
const names = Object.keys(MUTATIONS);
let failed = 0;
const total = Number(values.pages);
const work = async (worker: number) => {
  for (let count = worker; count < total; count += 2) {
    const label = labels[Math.floor(next() * labels.length)];
    const name = names[count % names.length] ?? '';
    if (!label) continue;
    const html = MUTATIONS[name]?.(readFileSync(join(corpus, label.file), 'utf8'), next) ?? '';
    const problems: string[] = [];
    try {
      const { capture, seen } = await reader.read(Buffer.from(html), label.url);
      problems.push(
        ...capture.notes.filter(({ kind }) => kind === 'reader-failed').map((note) => JSON.stringify(note)),
      );
      if (capture.findings.length > 60 * 14) problems.push(`${capture.findings.length} findings`);
      if (seen) problems.push(`the page saw ${seen} changes or messages`);
    } catch (error) {
      problems.push(error instanceof Error ? error.message : String(error));
    }
    if (problems.length) {
      failed++;
      console.error(`${count} ${name}: ${problems.join('; ').slice(0, 300)}`);
    }
    if (count % 100 === 0) console.error(`${count} of ${total}`);
  }
};
await Promise.all([work(0), work(1)]);
await reader.close();
console.log(`${total} mutated pages, ${failed} failed`);
process.exitCode = failed ? 1 : 0;

/** No regular expression of the product takes more than linear time over a hostile text. */
import { join, resolve } from 'node:path';
import { parseHTML } from 'linkedom';
import { analyse } from 'scslre';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Expression, expressionsOfProduct } from './expressions.ts';
import { readPage as htmlOf, PAGES } from './pages/index.ts';

const ROOT = resolve(import.meta.dirname, '..');
const parsed = expressionsOfProduct();

/** What is wrong with an expression; empty when it is linear. */
const trouble = ({ where, source, flags }: Expression): string[] =>
  analyse({ source, flags }).reports.map(({ type }) => `${where} ${type} /${source}/${flags}`);

it('the check itself finds what is super-linear', () => {
  const found = (source: string) => analyse({ source, flags: 'u' }).reports.length;
  expect([found('(a+)+$'), found('\\s+$'), found('a.*b.*c$'), found('a*a*$')]).not.toContain(0);
  expect([found('(?<!\\s)\\s+$'), found('^a+$')]).toEqual([0, 0]);
});

it('every expression that stands in the code is linear', () => {
  const literals = parsed.flatMap((one) => one.literals);
  expect(literals.length).toBeGreaterThan(300);
  expect(literals.flatMap(trouble)).toEqual([]);
});

describe('expressions that are put together at run time', () => {
  /** File → place in it → expression. */
  const seen = new Map<string, Map<string, Expression>>();
  const Original = globalThis.RegExp;
  beforeAll(async () => {
    globalThis.RegExp = new Proxy(Original, {
      construct(target, args: [string | RegExp, string?]) {
        const made = new target(...args);
        const caller = (new Error('where').stack ?? '')
          .split('\n')
          .find((line) => /\/(?:utils|components)\/.+\.tsx?:/.test(line));
        const [, file, place] = /\/((?:utils|components)\/[^:?]+\.tsx?)[^:]*:(\d+:\d+)/.exec(caller ?? '') ?? [];
        if (file && place) {
          const places = seen.get(file) ?? new Map<string, Expression>();
          seen.set(file, places.set(place, { where: `${file}:${place}`, source: made.source, flags: made.flags }));
        }
        return made;
      },
    });
    for (const { file } of parsed.filter(({ built }) => built > 0)) await import(join(ROOT, file));
    const { readPage } = await import('./capture/read-page.ts');
    const { look } = await import('../utils/capture/look.ts');
    for (const { id, url } of PAGES) {
      readPage(htmlOf(id), url);
      look(parseHTML(htmlOf(id)).document as unknown as Document);
    }
  });
  afterAll(() => {
    globalThis.RegExp = Original;
  });

  it('are all seen', () => {
    const missed = parsed
      .filter(({ built }) => built > 0)
      .map(({ file, built }) => ({ file, built, seen: seen.get(file)?.size ?? 0 }))
      .filter((one) => one.seen < one.built);
    expect(missed).toEqual([]);
  });

  it('are linear', () => {
    expect([...seen.values()].flatMap((places) => [...places.values()]).flatMap(trouble)).toEqual([]);
  });
});

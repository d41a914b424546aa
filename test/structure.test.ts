/** The house's rules, as far as a program can see them. */

import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { packedMessages } from '../scripts/packed-messages.ts';
import { asModule } from '../scripts/polyfill-as-module.ts';
import { withoutMarkup } from '../scripts/preact-without-markup.ts';
import { evaluated } from '../scripts/tables-at-build.ts';
import { withoutWrapper } from '../scripts/without-wrapper.ts';
import { notLent } from '../scripts/zod-on-loan.ts';
import { DECLARATIONS } from '../utils/providers/declarations.ts';
import { PROVIDERS } from '../utils/providers/index.ts';
import { messageName } from '../utils/words.ts';
import { WORLDS } from './providers/vendor-worlds.ts';

const ROOT = resolve(import.meta.dirname, '..');

const filesUnder = (folder: string): string[] =>
  readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)))
    .sort();

const PRODUCT = ['entrypoints', 'components', 'utils'].flatMap(filesUnder);
const text = (file: string): string => readFileSync(join(ROOT, file), 'utf8');

interface Import {
  /** A path from the root, or a package. */
  target: string;
  /** Gone when the types are. */
  type: boolean;
}

function importsOf(file: string): Import[] {
  const statements = text(file).matchAll(
    /^(?:import|export)\s+(type\s)?(?:[^'";]*?\sfrom\s+)?'([^']+)'|\bimport\('([^']+)'\)/gm,
  );
  return [...statements].map(([, type, from = '', dynamic = '']) => {
    const specifier = from || dynamic;
    const target = specifier.startsWith('.') ? relative(ROOT, resolve(ROOT, dirname(file), specifier)) : specifier;
    return { target, type: type !== undefined };
  });
}

/** From the lowest layer to the highest: a file imports its own layer and those below. */
const LAYERS: readonly (readonly RegExp[])[] = [
  [/^utils\/icp\//, /^utils\/failure\.ts$/],
  [/^utils\/capture\//, /^utils\/providers\//],
  [/^utils\/delivery\//, /^utils\/storage\//, /^utils\/library\//, /^utils\/messages[./]/, /^utils\/words\.ts$/],
  [/^components\//],
  [/^entrypoints\//],
];
const layerOf = (file: string): number => LAYERS.findIndex((layer) => layer.some((pattern) => pattern.test(file)));

describe('imports', () => {
  it('flow one way', () => {
    const wrong = PRODUCT.flatMap((file) =>
      importsOf(file)
        .filter(({ target }) => layerOf(target) > layerOf(file))
        .map(({ target }) => `${file} imports ${target}`),
    );
    expect(wrong).toEqual([]);
  });

  it('leave no file outside the layers', () => {
    expect(PRODUCT.filter((file) => layerOf(file) < 0)).toEqual([]);
  });

  it('keep zod out of what travels into pages', () => {
    const seen = new Set<string>();
    const visit = (file: string): void => {
      if (seen.has(file)) return;
      seen.add(file);
      for (const { target, type } of importsOf(file)) if (!type && PRODUCT.includes(target)) visit(target);
    };
    for (const file of PRODUCT.filter((one) => one.startsWith('utils/capture/'))) visit(file);
    visit('entrypoints/capture.ts');
    const withZod = [...seen].filter((file) =>
      importsOf(file).some(({ target, type }) => !type && /^zod\b/.test(target)),
    );
    expect(withZod).toEqual([]);
  });

  it('bring the browser, storage and network to no lower layer', () => {
    const pure = PRODUCT.filter((file) => /^utils\/(?:icp|capture|providers|delivery)\//.test(file));
    const impure = pure.filter((file) => /webextension-polyfill|from 'wxt|\bbrowser\.|\bchrome\./.test(text(file)));
    expect(impure).toEqual([]);
  });
});

it('product code makes neither markup nor code out of text', () => {
  const markup =
    /innerHTML|outerHTML|insertAdjacentHTML|document\.writ|createContextualFragment|HTMLUnsafe|srcdoc|javascript:|\beval\(|\bFunction\(|set(?:Timeout|Interval)\(['"`]/i;
  const found = PRODUCT.filter((file) =>
    text(file)
      .split('\n')
      .some((line) => markup.test(line) && !/^\s*(?:\*|\/\/|\/\*\*)/.test(line)),
  );
  expect(found).toEqual([]);
});

it('product code writes nothing to the console', () => {
  expect(PRODUCT.filter((file) => /\bconsole\s*[.[]/.test(text(file)))).toEqual([]);
});

it('what the build takes out of Preact is all that makes markup there', () => {
  const preact = readFileSync(join(ROOT, 'node_modules/preact/dist/preact.mjs'), 'utf8');
  expect(preact).toContain('.innerHTML=');
  expect(withoutMarkup(preact)).not.toContain('innerHTML');
  expect(() => withoutMarkup(preact.replace('.innerHTML=', '.inner='))).toThrow('another way');
});

describe('providers', () => {
  const declares = (file: string): boolean => /^export const \w+: Provider = \{/m.test(text(file));
  const files = filesUnder('utils/providers').filter(declares);

  it('are one file each, named after the id, and all registered', () => {
    expect(files).toEqual(PROVIDERS.map(({ id }) => `utils/providers/${id}.ts`).sort());
  });

  it('are known to the contract suite', () => {
    expect(Object.keys(WORLDS).sort()).toEqual(PROVIDERS.map(({ id }) => id).sort());
  });

  it('stand in a registry that is imports and one array', () => {
    const lines = text('utils/providers/index.ts').split('\n').filter(Boolean);
    expect(lines.filter((line) => !/^(?:import |\/\*\* |export const PROVIDERS)/.test(line))).toEqual([]);
  });

  it('are declared to surfaces just as they are, in the same order', () => {
    expect(DECLARATIONS.length).toBe(PROVIDERS.length);
    PROVIDERS.forEach((provider, at) => {
      expect(provider).toMatchObject(DECLARATIONS[at] ?? {});
    });
  });

  it('bring neither zod nor the wire to what surfaces load', () => {
    const seen = new Set<string>();
    const visit = (file: string): void => {
      if (seen.has(file)) return;
      seen.add(file);
      for (const { target, type } of importsOf(file)) if (!type && PRODUCT.includes(target)) visit(target);
    };
    for (const page of ['popup', 'options', 'library', 'welcome']) visit(`entrypoints/${page}/main.tsx`);
    expect(seen.size).toBeGreaterThan(50);
    const heavy = [...seen].filter(
      (file) => /-wire\.ts$/.test(file) || importsOf(file).some(({ target, type }) => !type && /^zod\b/.test(target)),
    );
    expect(heavy).toEqual([]);
  });

  it.each(['en', 'de'])('have words for everything they declare in %s', (language) => {
    const words: Record<string, { message: string }> = JSON.parse(text(`public/_locales/${language}/messages.json`));
    const keys = PROVIDERS.flatMap((provider) => [
      ...provider.credentials.flatMap(({ label, help }) => [label, help]),
      ...provider.settings.flatMap(({ label, help, input }) => [
        label,
        ...(help ? [help] : []),
        ...(input.kind === 'labelled-ids' ? [input.itemLabel] : []),
        ...(input.kind === 'choice' ? input.choices.flatMap(({ key }) => key ?? []) : []),
      ]),
      ...Object.values(provider.carries).flatMap((carriage) => (carriage.how === 'reshaped' ? [carriage.note] : [])),
    ]);
    expect(keys.filter((key) => !words[key]?.message)).toEqual([]);
  });
});

/** What a right-to-left language turns round is said by its place in the text, not by left and right. */
it('lays out by start and end, never by left and right', () => {
  const sheets = readdirSync(join(ROOT, 'components'), { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.css'),
  );
  const physical =
    /^\s*(?:(?:padding|margin|inset): \S+ (\S+) \S+ (?!\1;)\S+;|(?:padding|margin|border)-(?:left|right)\b|border-(?:top|bottom)-(?:left|right)|(?:float|clear|text-align): (?:left|right))/;
  const found = sheets.flatMap((name) =>
    text(`components/${name}`)
      .split('\n')
      .flatMap((line, at) => (physical.test(line) ? [`components/${name}:${at + 1} ${line.trim()}`] : [])),
  );
  expect(found).toEqual([]);
});

it('the build ships the values of a table and not what makes it', async () => {
  const file = join(ROOT, 'utils/capture/english-table.ts');
  const tables = (await import(file)) as Record<string, string>;
  const shipped = await evaluated(file);
  expect(shipped.trim().split('\n')).toEqual(
    Object.entries(tables).map(([name, table]) => `export const ${name} = ${JSON.stringify(table)};`),
  );
  expect(tables.ENGLISH_LEXICON?.split('\n')[0]).toContain('engineer developer');
  expect(shipped).not.toContain('import');
  const unfit = join(ROOT, 'utils/capture/titles/parse.ts');
  await expect(evaluated(unfit)).rejects.toThrow('no JSON');
});

it.each(['background', 'unlisted-script'])(
  'a %s runs without the wrapper that wxt puts around it, and a new wrapper stops the build',
  (kind) => {
    const wrapped = readFileSync(join(ROOT, `node_modules/wxt/dist/virtual/${kind}-entrypoint.mjs`), 'utf8');
    expect(withoutWrapper(wrapped)).not.toContain('crashed on startup');
    expect(withoutWrapper(wrapped)).toMatch(/^import definition .*\nexport default definition\.main\(\);\n$/);
    expect(() => withoutWrapper(wrapped.replace('definition.main()', 'definition()'))).toThrow('another way');
  },
);

it('the polyfill is built as a module, and one that is packed otherwise stops the build', () => {
  const packed = readFileSync(join(ROOT, 'node_modules/webextension-polyfill/dist/browser-polyfill.js'), 'utf8');
  const code = asModule(packed);
  expect(code).toMatch(/module\.exports = globalThis\.browser;\s*\}\s*export default module\.exports;\n$/);
  expect(code).not.toContain('define.amd');
  expect(Object.keys(JSON.parse(/apiMetadata = (.*);/.exec(code)?.[1] ?? '{}'))).toEqual(
    'alarms commands contextMenus i18n permissions runtime storage tabs windows'.split(' '),
  );
  expect(() => asModule(packed.replace('function (module) {', '(module) => {'))).toThrow('another way');
});

it('the texts are packed under short names, and two keys of one name stop the build', () => {
  const packed: Record<string, unknown> = JSON.parse(packedMessages(text('public/_locales/en/messages.json')));
  expect(packed[messageName('languageTag')]).toEqual({ message: 'en' });
  // Browsers do not tell capitals from small letters in these names.
  expect(Object.keys(packed).filter((name) => !/^[0-9a-z]{1,4}$/.test(name))).toEqual([]);
  expect(() => packedMessages('{ "Aa": {}, "BB": {} }')).toThrow('BB');
});

it('a script that borrows zod is told by its build what is not lent to it', () => {
  expect(notLent('z.strictObject({ a: z.array(z.string()) }) satisfies z.infer<typeof b>')).toEqual([]);
  expect(notLent('z.templateLiteral(["a"])')).toEqual(['templateLiteral']);
});

/** Every regular expression that stands in the product's code, read from its syntax. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { parseSync } from 'vite';

const ROOT = resolve(import.meta.dirname, '..');

export interface Expression {
  /** `file:line`, from the root. */
  where: string;
  source: string;
  flags: string;
}

export interface ExpressionsOfFile {
  /** From the root. */
  file: string;
  literals: Expression[];
  /** How many are put together at run time. */
  built: number;
}

interface Syntax {
  type: string;
  start: number;
  regex?: { pattern: string; flags: string };
  callee?: { type: string; name?: string };
}

/** Every node of a syntax tree. */
function* nodesOf(tree: unknown): Generator<Syntax> {
  if (typeof tree !== 'object' || tree === null) return;
  if ('type' in tree && typeof tree.type === 'string') yield tree as Syntax;
  for (const child of Object.values(tree)) yield* nodesOf(child);
}

function inFile(file: string): ExpressionsOfFile {
  const text = readFileSync(join(ROOT, file), 'utf8');
  const nodes = [...nodesOf(parseSync(file, text).program)];
  const lineOf = (node: Syntax) => text.slice(0, node.start).split('\n').length;
  const literals = nodes.flatMap((node): Expression[] =>
    node.regex ? [{ where: `${file}:${lineOf(node)}`, source: node.regex.pattern, flags: node.regex.flags }] : [],
  );
  const built = nodes.filter(
    ({ type, callee }) =>
      (type === 'NewExpression' || type === 'CallExpression') &&
      callee?.type === 'Identifier' &&
      callee.name === 'RegExp',
  );
  return { file, literals, built: built.length };
}

export const expressionsOfProduct = (): ExpressionsOfFile[] =>
  ['entrypoints', 'components', 'utils'].flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
      .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)))
      .sort()
      .map(inFile),
  );

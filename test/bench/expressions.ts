/** The slowest regular expressions of the product over hostile text of n and of 2n characters: linear ones take twice as long. */
import { type Expression, expressionsOfProduct } from '../expressions.ts';
import type { Benchmark, Figure } from './figure.ts';

const N = 20_000;
/** How many of the slowest are measured closely. */
const CLOSELY = 5;
/** Runs of one sign or of two that many expressions begin or end with; the last sign makes most of them fail late. */
const PUMPS = [
  ' ',
  'a',
  'A',
  '1',
  ',',
  '-',
  '.',
  '(',
  ')',
  '/',
  'a ',
  'A ',
  '1,',
  '1 ',
  ' -',
  ', ',
  'and ',
  'of the ',
  '\n',
  '“',
];
const hostile = (pump: string, length: number): string => `${pump.repeat(Math.ceil(length / pump.length))}\u0001`;

const once = (pattern: RegExp, text: string): number => {
  const started = performance.now();
  text.replace(pattern, '');
  return performance.now() - started;
};
/** The least of some runs: what else the machine does only adds. */
const least = (pattern: RegExp, text: string, runs: number): number =>
  Math.min(...Array.from({ length: runs }, () => once(pattern, text)));

function measured({ where, source, flags }: Expression, pump: string): Figure {
  const pattern = new RegExp(source, flags);
  const [short, long] = [hostile(pump, N), hostile(pump, 2 * N)];
  once(pattern, long);
  const [one, two] = [least(pattern, short, 9), least(pattern, long, 9)];
  return {
    name: `${where} over “${pump}”: ${one.toFixed(1)} ms for ${N} characters, time for twice as many`,
    value: two / one,
    // Quadratic time would be four times as long.
    bar: 3.5,
    unit: 'ratio',
  };
}

export const slowestExpressions: Benchmark = {
  name: 'expressions',
  run: async () => {
    const timed = expressionsOfProduct()
      .flatMap(({ literals }) => literals)
      .flatMap((expression) => {
        const pattern = new RegExp(expression.source, expression.flags);
        return PUMPS.map((pump) => ({ expression, pump, time: least(pattern, hostile(pump, N), 3) }));
      })
      .sort((a, b) => b.time - a.time);
    const wheres = new Set<string>();
    return timed
      .filter(({ expression: { where } }) => !wheres.has(where) && wheres.add(where))
      .slice(0, CLOSELY)
      .map(({ expression, pump }) => measured(expression, pump));
  },
};

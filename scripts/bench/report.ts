/** How the benchmark's figures are written: a line in the terminal, a page in docs/. */
import { cpus, totalmem } from 'node:os';
import { type Figure, isKept } from '../../test/bench/figure.ts';

/** A benchmark's figures; none and a reason when it could not run here. */
export interface Result {
  name: string;
  skipped: string | null;
  figures: Figure[];
}

/** "2 × AMD EPYC, 24 GiB". */
export const machine = (): string =>
  `${cpus().length} × ${cpus()[0]?.model.trim() || 'unknown processor'}, ${Math.round(totalmem() / 2 ** 30)} GiB`;

const DIGITS: Record<Figure['unit'], number> = { ratio: 3, ms: 1, bytes: 0, MiB: 1 };
const short = (bar: number): string => String(Number(bar.toFixed(3)));
const rounded = (value: number, unit: Figure['unit']): string => value.toFixed(DIGITS[unit]);

/** A line for the terminal, and below it what is furthest from the bar. */
export function shown(figure: Figure): string {
  const { name, value, bar, unit, worst = [] } = figure;
  const kept = bar === null ? '' : `   bar ${short(bar)}  ${isKept(figure) ? 'kept' : 'MISSED'}`;
  return [`${name.padEnd(64)} ${rounded(value, unit).padStart(9)} ${unit}${kept}`, ...worst].join('\n    ');
}

const row = (figure: Figure): string => {
  const { name, value, bar, unit } = figure;
  const verdict = bar === null ? '' : isKept(figure) ? 'kept' : '**missed**';
  // A name may quote what no row of a table can hold.
  return `| ${name.replace(/\s+/g, ' ').replaceAll('|', '\\|')} | ${rounded(value, unit)} ${unit} | ${bar === null ? '' : `≤ ${short(bar)}`} | ${verdict} |`;
};

/** The page of results, in Markdown. */
export const page = (results: readonly Result[], date: string): string => `# Benchmarks

Measured on ${machine()}, on ${date.slice(0, 10)}, by \`npm run bench -- --page\`, in real browsers. Ratios compare two things of the same run; a time alone says more about the machine than about Icepick. Readability and Defuddle read the same pages in the same browser: they look for a page's article, Icepick for its facts, so they are a measure of what reading a page may cost, not rivals.
${results
  .map(
    ({ name, skipped, figures }) => `
## ${name}

${skipped === null ? ['| Figure | Value | Bar | |', '|---|---:|---:|---|', ...figures.map(row)].join('\n') : `Not measured: ${skipped}.`}
`,
  )
  .join('')}`;

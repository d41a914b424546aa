import type { Score } from './labels.ts';

/** The figures that a change may not lower. */
export interface Baseline {
  macroF1: number;
  openMacroF1: number;
  blindMacroF1: number;
  quiet: number;
  fields: Record<string, number>;
}

const round = (value: number) => Math.round(value * 1000) / 1000;

export const summary = (all: Score, open: Score, blind: Score): Baseline => ({
  macroF1: round(all.macroF1),
  openMacroF1: round(open.macroF1),
  blindMacroF1: round(blind.macroF1),
  quiet: all.otherPages - all.noisy.length,
  fields: Object.fromEntries(Object.entries(all.fields).map(([field, { f1 }]) => [field, round(f1)])),
});

export function printScore(score: Score): string {
  const rows = Object.entries(score.fields)
    .filter(([, { hits, wrong, missed }]) => hits + wrong + missed)
    .map(
      ([field, { precision, recall, f1, hits, wrong, missed }]) =>
        `${field.padEnd(18)} P ${precision.toFixed(3)}  R ${recall.toFixed(3)}  F1 ${f1.toFixed(3)}   right ${hits}, wrong ${wrong}, missed ${missed}`,
    );
  return [
    `${score.pages} pages`,
    ...rows,
    `macro F1 ${score.macroF1.toFixed(3)}   quiet on ${score.otherPages - score.noisy.length} of ${score.otherPages} other pages`,
  ].join('\n');
}

/** What rose and what fell against the baseline. */
export function compare(before: Baseline, now: Baseline): string {
  const rows = [
    ['macro F1', before.macroF1, now.macroF1] as const,
    ['quiet pages', before.quiet, now.quiet] as const,
    ...Object.keys(now.fields).map((field) => [field, before.fields[field] ?? 0, now.fields[field] ?? 0] as const),
  ]
    .filter(([, was, is]) => was !== is)
    .map(([name, was, is]) => `  ${name.padEnd(18)} ${was} → ${is} (${is > was ? '+' : ''}${round(is - was)})`);
  return rows.length ? ['against the baseline', ...rows].join('\n') : 'no change against the baseline';
}

/** A figure may wobble by this much before it counts as a drop. */
const TOLERANCE = 0.005;

/** What fell below the baseline by more than noise. */
export function drops(before: Baseline, now: Baseline): string[] {
  const fallen = (name: string, was: number, is: number, tolerance = TOLERANCE) =>
    is < was - tolerance ? [`${name} ${was} → ${is}`] : [];
  return [
    ...fallen('macro F1', before.macroF1, now.macroF1),
    ...fallen('quiet pages', before.quiet, now.quiet, 0),
    ...Object.keys(before.fields).flatMap((field) =>
      fallen(field, before.fields[field] ?? 0, now.fields[field] ?? 0, 0.01),
    ),
  ];
}

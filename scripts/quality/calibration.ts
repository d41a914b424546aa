/** Of findings said to be 0.9 sure, are 9 in 10 right? */
import { countryName } from '../../utils/icp/country.ts';
import type { FindingField } from '../../utils/icp/types.ts';
import type { CapturedPage, Label, Scorer } from './labels.ts';

const SCORED: Partial<Record<FindingField, string>> = {
  jobTitles: 'jobTitles',
  industries: 'industries',
  countries: 'countries',
  seniorities: 'seniorities',
  departments: 'departments',
  companyName: 'company.name',
  companyDomain: 'company.domain',
  employees: 'company.employees',
  founded: 'company.founded',
};

export interface Judged {
  id: string;
  field: FindingField;
  value: string;
  confidence: number;
  source: string;
  right: boolean;
}

/** Every finding of a scored field with the judge's verdict: one finding alone is scored as if it were the capture. */
export function judge(captures: readonly CapturedPage[], labels: readonly Label[], score: Scorer): Judged[] {
  const byId = new Map(labels.map((label) => [label.id, label]));
  const out: Judged[] = [];
  for (const { id, capture } of captures) {
    const label = byId.get(id);
    if (!label) continue;
    for (const { field, value, confidence, source } of capture.findings) {
      const scored = SCORED[field];
      if (!scored) continue;
      const result = score([{ id, capture: alone(field, value) }], [label]).fields[scored];
      // A field that a label leaves out judges nothing.
      if (!(scored in label.expect) && !scored.startsWith('company.')) continue;
      if (label.expect[scored] === null) continue;
      out.push({ id, field, value, confidence, source, right: (result?.wrong ?? 0) === 0 });
    }
  }
  return out;
}

function alone(field: FindingField, value: string): unknown {
  switch (field) {
    case 'countries':
      return { countries: [countryName(value)] };
    case 'companyName':
      return { company: { name: value } };
    case 'companyDomain':
      return { company: { domain: value } };
    case 'employees':
      return { company: { employees: JSON.parse(value) as unknown } };
    case 'founded':
      return { company: { founded: Number(value) } };
    default:
      return { [field]: [value] };
  }
}

export interface Bin {
  low: number;
  high: number;
  count: number;
  said: number;
  right: number;
}

/** Bins of a tenth each. */
export function bins(judged: readonly Judged[]): Bin[] {
  return Array.from({ length: 10 }, (_, at) => {
    const low = at / 10;
    const high = low + 0.1;
    const inside = judged.filter(({ confidence }) => confidence >= low && (confidence < high || at === 9));
    const mean = (pick: (entry: Judged) => number) =>
      inside.reduce((sum, entry) => sum + pick(entry), 0) / (inside.length || 1);
    return {
      low,
      high,
      count: inside.length,
      said: mean(({ confidence }) => confidence),
      right: mean(({ right }) => Number(right)),
    };
  });
}

/** The calibration table as text. */
export function calibration(captures: readonly CapturedPage[], labels: readonly Label[], score: Scorer): string {
  const judged = judge(captures, labels, score);
  const rows = bins(judged)
    .filter(({ count }) => count)
    .map(({ low, high, count, said, right }) => {
      const off = Math.abs(said - right);
      const verdict = count < 30 ? '(fewer than 30)' : off <= 0.07 ? 'ok' : `off by ${off.toFixed(2)}`;
      return `  ${low.toFixed(1)}–${high.toFixed(1)}  ${String(count).padStart(4)} findings  said ${said.toFixed(2)}  right ${right.toFixed(2)}  ${verdict}`;
    });
  return ['calibration', ...rows].join('\n');
}

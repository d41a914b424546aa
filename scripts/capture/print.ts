import { calibrate } from '../../utils/capture/calibration.ts';
import { FIELDS } from '../../utils/capture/rank.ts';
import type { PageCapture } from '../../utils/capture/types.ts';
import { countryName } from '../../utils/icp/country.ts';
import { FORM_THRESHOLD } from '../../utils/icp/threshold.ts';
import type { Finding, FindingField } from '../../utils/icp/types.ts';

/** What one reader said at one place. */
interface Said {
  value: string;
  /** The reader's own belief, before agreement and calibration. */
  confidence: number;
  reader: string;
  source: string;
  quote: string;
}

/** One value of the trace that `--explain` prints, with all that was said for it. */
export interface Traced extends Said {
  field: FindingField;
  reason: string;
  said: Said[];
}

/** What `--explain` takes. */
export const EXPLAINED: readonly FindingField[] = [...FIELDS, 'companySizes'];

const shown = ({ field, value }: Pick<Finding, 'field' | 'value'>) =>
  field === 'countries' ? countryName(value) : value;

/** A capture for a person to read. */
export function printCapture(capture: PageCapture, explain: { field: string; trace: unknown[] } | null): string {
  const lines = [
    `${capture.title}`,
    `${capture.url}`,
    `kind ${capture.kind}, language ${capture.lang || 'unknown'}, ${capture.elapsedMs.toFixed(1)} ms`,
    '',
  ];
  let field = '';
  for (const finding of capture.findings) {
    if (finding.field !== field) lines.push(finding.field);
    field = finding.field;
    const mark = finding.confidence >= FORM_THRESHOLD ? '+' : '?';
    lines.push(`  ${mark} ${shown(finding)}   ${finding.confidence.toFixed(2)} ${finding.source}   “${finding.quote}”`);
  }
  for (const note of capture.notes) lines.push(`note: ${JSON.stringify(note)}`);
  if (explain) lines.push('', ...printTrace(explain.field, explain.trace as Traced[]));
  return lines.join('\n');
}

/** Every value of a field: whether the form gets it, why, and below it each place that said it, surest first. */
export function printTrace(field: string, trace: readonly Traced[]): string[] {
  const values = trace.filter((entry) => entry.field === field);
  if (!values.length) return [`why, for ${field}: no reader said anything`];
  return [`why, for ${field} (the form gets ${FORM_THRESHOLD} and more):`, ...values.flatMap(printValue)];
}

function printValue(entry: Traced): string[] {
  const { field, confidence, reason, said } = entry;
  const sure = confidence > 0 ? calibrate(field, confidence) : 0;
  const verdict = confidence === 0 ? 'out ' : sure >= FORM_THRESHOLD ? 'won ' : 'lost';
  return [
    `  ${verdict} ${shown(entry)}   ${sure.toFixed(2)}, believed ${confidence.toFixed(2)}: ${reason || 'said once'}`,
    ...[...said]
      .sort((a, b) => b.confidence - a.confidence)
      .map((one) => `         ${one.confidence.toFixed(2)} ${one.reader} (${one.source})  “${one.quote}”`),
  ];
}

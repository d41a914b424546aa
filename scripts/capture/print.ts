import type { PageCapture } from '../../utils/capture/types.ts';
import { countryName } from '../../utils/icp/country.ts';
import { FORM_THRESHOLD } from '../../utils/icp/threshold.ts';
import type { Finding } from '../../utils/icp/types.ts';

/** One line of the trace that `--explain` prints. */
interface Traced {
  field: string;
  value: string;
  confidence: number;
  reader: string;
  source: string;
  quote: string;
  reason: string;
}

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
  if (explain) {
    lines.push('', `why, for ${explain.field}:`);
    for (const entry of explain.trace as Traced[])
      if (entry.field === explain.field)
        lines.push(
          `  ${entry.confidence >= FORM_THRESHOLD ? 'won ' : 'lost'} ${shown(entry as unknown as Finding)}   ${entry.confidence.toFixed(2)}  ${entry.reader} (${entry.source})  ${entry.reason}  “${entry.quote}”`,
        );
  }
  return lines.join('\n');
}

/** Evidence in words. */
import { type Draft, type Evidence, evidenceFor, waitingValues } from '../utils/icp/draft.ts';
import { FORM_THRESHOLD } from '../utils/icp/from-findings.ts';
import type { EvidenceSource, ListField } from '../utils/icp/types.ts';
import { t, type WordKey } from '../utils/words.ts';
import { foldCase } from './split-values.ts';

const SURE = 0.85;
const LIKELY = 0.65;

export type ConfidenceLevel = 'sure' | 'likely' | 'guess';

export function confidenceLevel(confidence: number): ConfidenceLevel {
  if (confidence >= SURE) return 'sure';
  return confidence >= LIKELY ? 'likely' : 'guess';
}

/** How sure the surest page is of a value; null for what no page has. */
export const confidenceOf = (evidence: readonly Evidence[]): ConfidenceLevel | null =>
  evidence.length === 0 ? null : confidenceLevel(Math.max(...evidence.map(({ finding }) => finding.confidence)));

export const confidenceWord = (level: ConfidenceLevel): string =>
  t({ sure: 'confidenceSure', likely: 'confidenceLikely', guess: 'confidenceGuess' }[level] as WordKey);

export function sourceWords(source: EvidenceSource): string {
  if (source.startsWith('site:')) return t('source_site', source.slice('site:'.length));
  return t(`source_${source === 'json-ld' ? 'jsonld' : source}` as WordKey);
}

/** A quote parted around the value that it holds; without one, all of it stands before. */
export function markQuote(quote: string, value: string): [before: string, marked: string, after: string] {
  const at = value ? quote.toLowerCase().indexOf(value.toLowerCase()) : -1;
  return at < 0
    ? [quote, '', '']
    : [quote.slice(0, at), quote.slice(at, at + value.length), quote.slice(at + value.length)];
}

/**
 * Values that are not in the form and were not taken out: first those that too few pages have, then those that pages hint
 * at too weakly, the strongest first.
 */
export function suggestedValues(draft: Draft, field: ListField): string[] {
  const known = new Set([
    ...draft.icp[field].map(foldCase),
    ...draft.removed.filter((entry) => entry.field === field).map(({ value }) => foldCase(value)),
  ]);
  const weak = draft.sources
    .flatMap(({ findings }) => findings)
    .filter((finding) => finding.field === field && finding.confidence < FORM_THRESHOLD)
    .sort((a, b) => b.confidence - a.confidence);
  const hinted = [...new Set(weak.map(({ value }) => value))].filter((value) => !known.has(foldCase(value)));
  const waiting = waitingValues(draft, field);
  const waits = new Set(waiting.map(foldCase));
  return [...waiting, ...hinted.filter((value) => !waits.has(foldCase(value)))];
}

/** Where a revenue was seen: the best finding of each page in that currency, unless the person wrote it. */
export function revenueEvidence(draft: Draft, currency: string): Evidence[] {
  if (draft.written.includes('revenue')) return [];
  return draft.sources.flatMap(({ findings, url, title }) => {
    const finding = findings
      .filter(({ field, value }) => field === 'revenue' && value.includes(`"${currency}"`))
      .sort((a, b) => b.confidence - a.confidence)[0];
    return finding ? [{ finding, page: { url, title } }] : [];
  });
}

export type EvidenceOf = (field: ListField, value: string) => Evidence[];

/** `evidenceFor`, remembered for as long as the draft's pages stay the same. */
export function evidenceReader(draft: Draft): EvidenceOf {
  const known = new Map<string, Evidence[]>();
  return (field, value) => {
    const key = `${field}\n${value}`;
    let evidence = known.get(key);
    if (!evidence) {
      evidence = evidenceFor(draft, field, value);
      known.set(key, evidence);
    }
    return evidence;
  };
}

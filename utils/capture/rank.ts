/** From what readers saw to what the capture says: one finding a value, contradictions dropped, best first. */

import { FORM_THRESHOLD } from '../icp/threshold.ts';
import type { Finding, FindingField } from '../icp/types.ts';
import { calibrate } from './calibration.ts';
import { locate, type Positions } from './page/locator.ts';
import { inFurniture, isShown } from './page/shown.ts';
import { fold } from './page/words.ts';
import type { Candidate, Context } from './readers/types.ts';
import { parseRole } from './titles/parse.ts';

/** Facts that a company has one of. */
const SINGLE: ReadonlySet<FindingField> = new Set(['companyName', 'companyDomain', 'employees', 'founded', 'revenue']);

export interface Ranked extends Candidate {
  /** How many readers or places said it. */
  support: number;
  /** Why it is where it is, for `--explain`. */
  reason: string;
}

/** What one title says beyond itself. */
function* derived(title: Candidate, { language, kind }: Context): Generator<Candidate> {
  const role = parseRole(title.value, language, true);
  if (!role) return;
  const base = {
    source: title.source,
    quote: title.quote,
    element: title.element,
    reader: 'title-grammar',
    confidence: title.confidence * 0.97,
  };
  // On pages about people or products every other role is somebody's own job; only postings ask for the level.
  const ranked = role.seniority !== 'Individual Contributor' || kind === 'job-posting' || kind === 'job-list';
  if (role.seniority && ranked) yield { ...base, field: 'seniorities', value: role.seniority };
  if (role.department) yield { ...base, field: 'departments', value: role.department };
}

/**
 * Merges, settles and orders all candidates; each field keeps at most `limit`. Those that are left out come along with a
 * confidence of 0 and the reason. What the titles say beyond themselves is added to `heard`.
 */
export function rank(all: readonly Candidate[], context: Context, limit: number, heard: Candidate[] = []): Ranked[] {
  const company = fold(context.company);
  // A company may be called like a role ("Salud Responsable").
  const candidates = company ? all.filter((one) => one.field !== 'jobTitles' || fold(one.value) !== company) : all;
  const drawn = candidates.filter(({ element }) => element === null || isShown(element));
  const said = new Set(drawn.filter(({ confidence }) => confidence >= FORM_THRESHOLD).map(({ field }) => field));
  const seen = new Set(drawn);
  const shown = candidates.filter((candidate) => seen.has(candidate) || !isAway(candidate, context, said));
  const known = shown.length < candidates.length ? new Set(shown.map(keyOf)) : null;
  const away = known ? merge(candidates.filter((candidate) => !known.has(keyOf(candidate)))) : [];
  const settled = settle(merge(behind(shown)), context, limit);
  const kept = settled.filter(({ confidence }) => confidence > 0);
  const roles = kept.filter((candidate) => candidate.field === 'jobTitles' && candidate.confidence >= FORM_THRESHOLD);
  heard.push(...roles.flatMap((title) => [...derived(title, context)]));
  const traits = merge(heard);
  return [
    ...settled,
    ...traits.sort((a, b) => b.confidence - a.confidence),
    ...away.map((candidate) => leftOut(candidate, 'not shown on the page now')),
  ].sort((a, b) => order(a.field) - order(b.field));
}

/**
 * Of what is not drawn now, a closed menu says nothing, and the rest only where nothing that is drawn says it: a page
 * may hide all of itself behind a dialog or until its script has run, and a list's rows wait behind tabs.
 */
const isAway = ({ element, field, source }: Candidate, { kind }: Context, said: ReadonlySet<FindingField>): boolean =>
  element !== null &&
  field !== 'companyName' &&
  field !== 'companyDomain' &&
  !source.startsWith('site:') &&
  (inFurniture(element) || (kind !== 'job-list' && kind !== 'team' && said.has(field)));

/** Candidates with one key say the same. */
export const keyOf = ({ field, value }: Pick<Candidate, 'field' | 'value'>) => `${field}|${fold(value)}`;

const leftOut = (candidate: Ranked, reason: string): Ranked => ({ ...candidate, confidence: 0, reason });

/** In the order in which a form has them. */
export const FIELDS: readonly FindingField[] = [
  'companyName',
  'companyDomain',
  'jobTitles',
  'seniorities',
  'departments',
  'industries',
  'countries',
  'employees',
  'revenue',
  'founded',
  'painPoints',
  'valueDrivers',
];
const order = (field: FindingField) => (FIELDS.indexOf(field) + 1 || 99) - 1;

/** What is in reserve stands behind the best that any other reader says of the field. */
function behind(candidates: readonly Candidate[]): readonly Candidate[] {
  if (!candidates.some(({ reserve }) => reserve)) return candidates;
  const best = new Map<FindingField, number>();
  for (const { field, confidence, reserve } of candidates)
    if (!reserve) best.set(field, Math.max(best.get(field) ?? 0, confidence));
  return candidates.map((candidate) =>
    candidate.reserve
      ? { ...candidate, confidence: Math.min(candidate.confidence, (best.get(candidate.field) ?? 1) - 0.01) }
      : candidate,
  );
}

/** One entry a value; independent readers that agree make it surer. */
function merge(candidates: readonly Candidate[]): Ranked[] {
  const byKey = new Map<string, Ranked & { readers: Set<string> }>();
  for (const candidate of candidates) {
    if (!candidate.value) continue;
    const key = keyOf(candidate);
    const before = byKey.get(key);
    if (!before) {
      byKey.set(key, { ...candidate, support: 1, reason: '', readers: new Set([candidate.reader]) });
      continue;
    }
    before.support++;
    const isNew = !before.readers.has(candidate.reader);
    before.readers.add(candidate.reader);
    const high = Math.max(before.confidence, candidate.confidence);
    const low = Math.min(before.confidence, candidate.confidence);
    const raised = isNew ? high + (1 - high) * low * 0.35 : high;
    if (candidate.confidence > before.confidence)
      Object.assign(before, {
        source: candidate.source,
        quote: candidate.quote,
        element: candidate.element ?? before.element,
        reader: candidate.reader,
        value: candidate.value,
      });
    before.element ??= candidate.element;
    before.confidence = Math.min(0.99, raised);
  }
  return [...byKey.values()].map(({ readers, ...candidate }) => ({
    ...candidate,
    reason: `seen by ${[...readers].join(', ')}`,
  }));
}

function settle(merged: Ranked[], context: Context, limit: number): Ranked[] {
  const out: Ranked[] = [];
  const byField = new Map<FindingField, Ranked[]>();
  for (const candidate of merged) {
    const list = byField.get(candidate.field);
    if (list) list.push(candidate);
    else byField.set(candidate.field, [candidate]);
  }
  for (const [field, list] of byField) {
    list.sort((a, b) => b.confidence - a.confidence);
    const settled = SINGLE.has(field)
      ? single(list)
      : field === 'countries'
        ? countries(list, context)
        : field === 'industries'
          ? industries(list)
          : field === 'jobTitles'
            ? titles(list, context)
            : list;
    out.push(...settled.map((one, at) => (at < limit ? one : leftOut(one, `more than ${limit} of this field`))));
  }
  return out;
}

const demote = (candidate: Ranked, reason: string, factor = 0.4): Ranked => ({
  ...candidate,
  confidence: Math.min(candidate.confidence * factor, FORM_THRESHOLD - 0.05),
  reason,
});

/** Of several answers to one question the best stands, the others become suggestions. */
const single = (list: Ranked[]): Ranked[] =>
  list.map((candidate, at) => (at === 0 ? candidate : demote(candidate, `contradicts "${list[0]?.value}"`)));

/** A stated country beats one inferred from a domain or a dialling code. */
function countries(list: Ranked[], context: Context): Ranked[] {
  const best = list[0]?.confidence ?? 0;
  if (context.kind === 'job-posting' || context.kind === 'job-list')
    return list.map((candidate) =>
      best >= 0.75 && candidate.confidence < best - 0.2
        ? demote(candidate, 'weaker than the stated location')
        : candidate,
    );
  return list.map((candidate, at) =>
    at > 0 && best >= 0.65 && candidate.confidence < best - 0.12
      ? demote(candidate, 'weaker than the stated country')
      : candidate,
  );
}

/** A primary industry first; weak ones beside a strong one are noise, unless a list or a heading names them. */
function industries(list: Ranked[]): Ranked[] {
  const best = list[0]?.confidence ?? 0;
  return list.map((candidate, at) =>
    at > 0 && ((candidate.confidence < best - 0.22 && !/^(?:list|heading)$/.test(candidate.source)) || at > 5)
      ? demote(candidate, 'weaker than the primary industry', 0.6)
      : candidate,
  );
}

/** A posting has one role. Elsewhere a title that only repeats another with more words is kept once. */
function titles(list: Ranked[], context: Context): Ranked[] {
  if (context.kind === 'job-posting') return single(list);
  return list;
}

/** As a finding for the form; all findings of a capture share the positions. */
export function toFinding({ field, value, confidence, source, quote, element }: Ranked, positions: Positions): Finding {
  return {
    field,
    value,
    confidence: Math.round(calibrate(field, confidence) * 1000) / 1000,
    source,
    quote,
    locator: element ? locate(element, quote, positions) : null,
  };
}

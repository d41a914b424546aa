/** What the person used before, and what they never want to see suggested again. */
import { hasValue, valueKey } from './lists.ts';
import { isNever } from './never.ts';
import { type Finding, LIST_FIELDS, type ListField } from './types.ts';

/** Fields whose values are typed; the others are picked from a few. */
export type HistoryField = Exclude<ListField, 'seniorities' | 'companySizes'>;
export const HISTORY_FIELDS = LIST_FIELDS.filter(
  (field): field is HistoryField => field !== 'seniorities' && field !== 'companySizes',
);

export interface UsedValue {
  value: string;
  /** In how many drafts it was put, and how often it was sent. */
  count: number;
  /** ISO 8601. */
  usedAt: string;
}
export type History = Partial<Record<HistoryField, UsedValue[]>>;

export interface NeverSuggested {
  field: ListField;
  value: string;
  /** ISO 8601. */
  at: string;
}

/** As surfaces see it: what was used, the likeliest first. */
export interface Suggestions {
  history: Partial<Record<HistoryField, string[]>>;
  never: NeverSuggested[];
}

/** How many values of a field are remembered. */
export const MOST_REMEMBERED = 500;
const DAY = 86_400_000;
/** After so many days a use counts half. */
const HALF_LIFE = 30;

const weight = ({ count, usedAt }: UsedValue, now: number): number =>
  count * 0.5 ** (Math.max(0, now - Date.parse(usedAt)) / DAY / HALF_LIFE);

const byWeight = (used: readonly UsedValue[], now: Date): UsedValue[] =>
  [...used].sort((a, b) => weight(b, now.getTime()) - weight(a, now.getTime()) || b.usedAt.localeCompare(a.usedAt));

/** The history with values used once more. What was used least and longest ago makes room. */
export function remember(
  history: History,
  used: readonly { field: ListField; values: readonly string[] }[],
  now: Date,
): History {
  const next: History = { ...history };
  for (const { field, values } of used) {
    if (!isHistoryField(field) || values.length === 0) continue;
    const known = new Map((next[field] ?? []).map((one) => [valueKey(one.value), one]));
    for (const value of values) {
      const key = valueKey(value);
      known.set(key, { value, count: (known.get(key)?.count ?? 0) + 1, usedAt: now.toISOString() });
    }
    next[field] = byWeight([...known.values()], now).slice(0, MOST_REMEMBERED);
  }
  return next;
}

const isHistoryField = (field: ListField): field is HistoryField =>
  (HISTORY_FIELDS as readonly ListField[]).includes(field);

/** The history without one value, without a field, or empty. */
export function forget(history: History, field: ListField | null, value: string | null): History {
  if (field === null) return {};
  if (!isHistoryField(field)) return history;
  const kept = value === null ? [] : (history[field] ?? []).filter((one) => !hasValue([value], one.value));
  return { ...history, [field]: kept };
}

/** What surfaces get: without what is never to be suggested. */
export function suggestionsFrom(history: History, never: readonly NeverSuggested[], now: Date): Suggestions {
  const shown: Suggestions['history'] = {};
  for (const field of HISTORY_FIELDS) {
    const values = byWeight(history[field] ?? [], now).map(({ value }) => value);
    const wanted = values.filter((value) => !isNever(never, field, value));
    if (wanted.length > 0) shown[field] = wanted;
  }
  return { history: shown, never: [...never] };
}

/** The list with a value on it, or off it. */
export function withNever(
  never: readonly NeverSuggested[],
  { field, value, on }: { field: ListField; value: string; on: boolean },
  now: Date,
): NeverSuggested[] {
  const others = never.filter((one) => one.field !== field || valueKey(one.value) !== valueKey(value));
  return on ? [...others, { field, value, at: now.toISOString() }] : others;
}

/** What may be suggested and what may not, as a file lists it; what was used has the likeliest first. */
export interface Listed {
  never: { field: ListField; value: string }[];
  history: Partial<Record<HistoryField, string[]>>;
}

/** What of a file's lists is not here yet, and has room. */
export function newIn(file: Listed, never: readonly NeverSuggested[], history: History): Listed {
  const added: Listed['history'] = {};
  for (const field of HISTORY_FIELDS) {
    const known = (history[field] ?? []).map(({ value }) => value);
    const values = (file.history[field] ?? []).filter((value) => !hasValue(known, value));
    if (values.length > 0) added[field] = values.slice(0, Math.max(0, MOST_REMEMBERED - known.length));
  }
  const isListed = (one: Listed['never'][number]): boolean =>
    never.some(({ field, value }) => field === one.field && valueKey(value) === valueKey(one.value));
  return { never: file.never.filter((one) => !isListed(one)), history: added };
}

/** A page's findings without those that are never to be suggested. What the person picks by hand is not asked here. */
export function withoutNever(findings: Finding[], never: readonly NeverSuggested[]): Finding[] {
  if (never.length === 0) return findings;
  const refused = new Set(never.map(({ field, value }) => `${field}\n${valueKey(value)}`));
  return findings.filter(({ field, value }) => {
    const asField = field === 'companyName' ? 'exampleCompanies' : field;
    return !refused.has(`${asField}\n${valueKey(value)}`);
  });
}

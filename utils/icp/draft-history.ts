/** Undo and redo of a draft: every change leaves what leads back from it. Pure, like the draft itself. */
import type { Draft, DraftOp, PageSource, ValueRef, WrittenField } from './draft-types.ts';
import type { FoldField } from './fold.ts';
import { type Lists, valueKey } from './lists.ts';
import { isSame } from './same.ts';
import type { Icp, ListField } from './types.ts';

/** What a step did, for the words of "Undo …". */
export type StepWhat =
  | { kind: 'fold'; field: FoldField; on: boolean }
  | { kind: 'add' | 'remove'; field: ListField; value: string; count: number }
  | { kind: 'move'; field: ListField; value: string }
  | { kind: 'write'; field: WrittenField }
  | { kind: 'support'; minimum: number }
  | { kind: 'add-page' | 'read-again' | 'remove-page' | 'pick'; title: string }
  | { kind: 'add-tabs'; count: number }
  | { kind: 'several' };

/** The parts of a draft that steps change. */
type Content = Pick<Draft, 'icp' | 'pool' | 'written' | 'typed' | 'removed' | 'minimumSupport' | 'folded' | 'sources'>;

/** What leads from one content to another: only the parts that differ. Pages that stay as they are go by their URL. */
export interface Patch {
  icp?: Partial<Icp> | undefined;
  pool?: Partial<Lists> | undefined;
  written?: WrittenField[] | undefined;
  typed?: ValueRef[] | undefined;
  removed?: ValueRef[] | undefined;
  minimumSupport?: number | undefined;
  folded?: FoldField[] | undefined;
  sources?: (string | PageSource)[] | undefined;
}

export interface Step {
  what: StepWhat;
  /** ISO 8601. */
  at: string;
  /** Leads to the other side of the step. */
  patch: Patch;
  /** Steps in a row that share this are one. */
  together?: string | undefined;
}

export interface History {
  /** What can be undone, the latest last; what can be done again, the next one last. */
  past: Step[];
  future: Step[];
}
export const noHistory = (): History => ({ past: [], future: [] });

/** Older steps are forgotten: so many, or once their pages weigh so much (characters of JSON). */
const MOST_STEPS = 100;
const MOST_CHARACTERS = 2_000_000;
/** Typing goes on in the same step for so long after the last letter. */
const TYPING_MS = 3_000;

/** The properties of `to` that `from` does not have alike. */
function differing<T extends object>(from: T, to: T): Partial<T> | undefined {
  const keys = (Object.keys(to) as (keyof T)[]).filter((key) => !isSame(from[key], to[key]));
  return keys.length > 0 ? (Object.fromEntries(keys.map((key) => [key, to[key]])) as Partial<T>) : undefined;
}

const PARTS = ['written', 'typed', 'removed', 'minimumSupport', 'folded'] as const;

/** What leads from one state of a draft to another. */
export function patchBetween(from: Content, to: Content): Patch {
  const parts = Object.fromEntries(PARTS.filter((key) => !isSame(from[key], to[key])).map((key) => [key, to[key]]));
  const [icp, pool] = [differing(from.icp, to.icp), differing(from.pool, to.pool)];
  const kept = new Map(from.sources.map((source) => [source.url, source]));
  const sources = isSame(from.sources, to.sources)
    ? undefined
    : to.sources.map((source) => (isSame(kept.get(source.url), source) ? source.url : source));
  return { ...parts, ...(icp && { icp }), ...(pool && { pool }), ...(sources && { sources }) };
}

function applied(draft: Draft, { icp, pool, sources, ...parts }: Patch): Draft {
  const known = new Map(draft.sources.map((source) => [source.url, source]));
  const pages = sources?.flatMap((source) => (typeof source === 'string' ? (known.get(source) ?? []) : [source]));
  const changed = { ...draft, icp: { ...draft.icp, ...icp }, pool: { ...draft.pool, ...pool } };
  return { ...changed, ...(parts as Partial<Draft>), sources: pages ?? draft.sources };
}

/** One patch that does what two in a row do. */
function inARow(first: Patch, second: Patch): Patch {
  const pages = new Map(first.sources?.flatMap((it) => (typeof it === 'string' ? [] : [[it.url, it] as const])));
  const sources = second.sources?.map((it) => (typeof it === 'string' ? (pages.get(it) ?? it) : it)) ?? first.sources;
  const [icp, pool] = [
    { ...first.icp, ...second.icp },
    { ...first.pool, ...second.pool },
  ];
  return { ...first, ...second, icp, pool, ...(sources && { sources }) };
}

const goesOn = (last: Step, what: StepWhat, at: Date, together: string | undefined): boolean =>
  (together !== undefined && last.together === together) ||
  (last.what.kind === 'write' &&
    what.kind === 'write' &&
    last.what.field === what.field &&
    at.getTime() - Date.parse(last.at) < TYPING_MS);

const merged = (before: StepWhat, after: StepWhat): StepWhat =>
  before.kind === 'add-tabs' && after.kind === 'add-tabs'
    ? { kind: 'add-tabs', count: before.count + after.count }
    : after;

/** The history after a change: what it did can be undone, and nothing can be done again. */
export function recorded(
  { past }: History,
  before: Draft,
  after: Draft,
  { what, together }: { what: StepWhat; together?: string | undefined },
  now: Date,
): History {
  const back = patchBetween(after, before);
  const last = past.at(-1);
  const at = now.toISOString();
  const steps =
    last && goesOn(last, what, now, together)
      ? [...past.slice(0, -1), { ...last, at, what: merged(last.what, what), patch: inARow(back, last.patch) }]
      : [...past, { what, at, patch: back, ...(together !== undefined && { together }) }];
  return { past: within(steps), future: [] };
}

/** Without the oldest steps, where they are too many or weigh too much. */
function within(steps: readonly Step[]): Step[] {
  let kept = steps.slice(-MOST_STEPS);
  let weight = 0;
  for (let at = kept.length - 1; at >= 0; at -= 1) {
    const pages = kept[at]?.patch.sources?.filter((source) => typeof source !== 'string') ?? [];
    if (pages.length > 0) weight += JSON.stringify(pages).length;
    if (weight > MOST_CHARACTERS && at < kept.length - 1) {
      kept = kept.slice(at + 1);
      break;
    }
  }
  return kept;
}

/** The draft as it was before its last step, as a new revision; the same pair when there is none, or it is closed. */
export function undone(draft: Draft, history: History, now: Date): { draft: Draft; history: History } {
  const step = history.past.at(-1);
  if (!step || draft.closedAt) return { draft, history };
  const { after, reverse } = turned(draft, step, now);
  return { draft: after, history: { past: history.past.slice(0, -1), future: [...history.future, reverse] } };
}

/** The step that was undone last, done again. */
export function redone(draft: Draft, history: History, now: Date): { draft: Draft; history: History } {
  const step = history.future.at(-1);
  if (!step || draft.closedAt) return { draft, history };
  const { after, reverse } = turned(draft, step, now);
  return { draft: after, history: { past: [...history.past, reverse], future: history.future.slice(0, -1) } };
}

function turned(draft: Draft, step: Step, now: Date): { after: Draft; reverse: Step } {
  const at = now.toISOString();
  const after = { ...applied(draft, step.patch), revision: draft.revision + 1, updatedAt: at };
  // Typing after an undo is a step of its own, and so are the tabs that come after it.
  const { together: _, ...rest } = step;
  return { after, reverse: { ...rest, at: new Date(0).toISOString(), patch: patchBetween(after, draft) } };
}

/** What operations do, in one word. */
export function whatOf(ops: readonly DraftOp[]): StepWhat {
  const [first, second] = ops;
  if (first?.op === 'remove' && second?.op === 'add' && ops.length === 2 && first.field !== second.field) {
    const [value = ''] = second.values;
    if (valueKey(first.values[0] ?? '') === valueKey(value)) return { kind: 'move', field: second.field, value };
  }
  const whats = ops.map(whatOfOne);
  const [what] = whats;
  const write = whats.every((one) => one.kind === 'write' && what?.kind === 'write' && one.field === what.field);
  return what && (whats.length === 1 || write) ? what : { kind: 'several' };
}

function whatOfOne(op: DraftOp): StepWhat {
  switch (op.op) {
    case 'set':
      return { kind: 'write', field: op.field };
    case 'revenue':
      return { kind: 'write', field: 'revenue' };
    case 'support':
      return { kind: 'support', minimum: op.minimum };
    case 'fold':
      return { kind: 'fold', field: op.field, on: op.on };
    case 'remove-source':
      return { kind: 'remove-page', title: op.url };
    default:
      return { kind: op.op, field: op.field, value: op.values[0] ?? '', count: op.values.length };
  }
}

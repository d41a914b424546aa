/** What a person does to a draft, whoever reads the texts that they add. */
import { next, without, withRefs, withWritten } from './draft-revision.ts';
import { withoutSource } from './draft-sources.ts';
import type { Draft, DraftOp } from './draft-types.ts';
import { unionRevenue } from './from-findings.ts';
import { hasValue, withList } from './lists.ts';
import type { Reading } from './reading.ts';
import { soundRevenue } from './revenue.ts';
import type { ListField } from './types.ts';

/** The longest name and description that a draft keeps, in characters. */
const LONGEST_TEXT = { name: 200, description: 5000 } as const;

export type ReadValue = (field: ListField, text: string) => Reading;

/** Applies what the person did. Values that `read` does not know are left out. No change: the same draft. */
export function applyOpsAs(read: ReadValue, draft: Draft, ops: readonly DraftOp[], now: Date): Draft {
  return draft.closedAt
    ? draft
    : next(
        draft,
        ops.reduce((after, op) => applyOp(read, after, op), draft),
        now,
      );
}

function applyOp(read: ReadValue, draft: Draft, op: DraftOp): Draft {
  const { icp } = draft;
  switch (op.op) {
    case 'set': {
      const text = (op.field === 'name' ? op.text.replace(/\s/gu, ' ') : op.text).slice(0, LONGEST_TEXT[op.field]);
      const written = text.trim() ? withWritten(draft, op.field) : draft.written.filter((field) => field !== op.field);
      return { ...draft, icp: { ...icp, [op.field]: text }, written };
    }
    case 'add': {
      const values = op.values.flatMap((text) => {
        const reading = read(op.field, text);
        return reading.ok ? reading.values : [];
      });
      const shown = icp[op.field];
      const fresh = values.filter((value) => !hasValue(shown, value));
      // What waited for more support takes the place that it is given now.
      const list: string[] = draft.pool[op.field].filter((value) => !hasValue(fresh, value));
      const following = op.at === undefined ? undefined : shown[op.at];
      const at = following === undefined ? list.length : list.indexOf(following);
      list.splice(at, 0, ...fresh);
      return {
        ...draft,
        ...bothWith(draft, op.field, list, (value) => hasValue(shown, value) || hasValue(fresh, value)),
        typed: withRefs(draft.typed, op.field, values),
        removed: without(draft.removed, op.field, values),
      };
    }
    case 'remove': {
      const gone = draft.pool[op.field].filter((value) => hasValue(op.values, value));
      const list = draft.pool[op.field].filter((value) => !hasValue(gone, value));
      return {
        ...draft,
        ...bothWith(draft, op.field, list, (value) => hasValue(icp[op.field], value)),
        typed: without(draft.typed, op.field, gone),
        removed: withRefs(draft.removed, op.field, gone),
      };
    }
    case 'revenue':
      return {
        ...draft,
        icp: { ...icp, revenue: unionRevenue(soundRevenue(op.ranges)) },
        written: withWritten(draft, 'revenue'),
      };
    case 'fold': {
      const others = draft.folded.filter((field) => field !== op.field);
      return { ...draft, folded: op.on ? [...others, op.field] : others };
    }
    case 'support':
      return { ...draft, minimumSupport: op.minimum };
    case 'remove-source':
      return withoutSource(draft, op.url);
  }
}

/** The pool and the profile with one list replaced: operations of one message see each other's outcome. */
const bothWith = (draft: Draft, field: ListField, list: readonly string[], shows: (value: string) => boolean) => ({
  pool: withList(draft.pool, field, list),
  icp: withList(draft.icp, field, list.filter(shows)),
});

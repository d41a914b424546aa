/** What a person does to a draft. */
import { next, without, withRefs, withWritten } from './draft-revision.ts';
import type { Draft, DraftOp } from './draft-types.ts';
import { unionRevenue } from './from-findings.ts';
import { hasValue, withList } from './lists.ts';
import { soundRevenue } from './revenue.ts';
import { readValue } from './values.ts';

/** The longest name and description that a draft keeps, in characters. */
const LONGEST_TEXT = { name: 200, description: 5000 } as const;

/** Applies what the person did. Values that the field's vocabulary does not know are left out. No change: the same draft. */
export function applyOps(draft: Draft, ops: readonly DraftOp[], now: Date): Draft {
  return draft.closedAt ? draft : next(draft, ops.reduce(applyOp, draft), now);
}

function applyOp(draft: Draft, op: DraftOp): Draft {
  const { icp } = draft;
  switch (op.op) {
    case 'set': {
      const text = (op.field === 'name' ? op.text.replace(/\s/gu, ' ') : op.text).slice(0, LONGEST_TEXT[op.field]);
      const written = text.trim() ? withWritten(draft, op.field) : draft.written.filter((field) => field !== op.field);
      return { ...draft, icp: { ...icp, [op.field]: text }, written };
    }
    case 'add': {
      const values = op.values.flatMap((text) => {
        const reading = readValue(op.field, text);
        return reading.ok ? reading.values : [];
      });
      const list: string[] = [...icp[op.field]];
      const fresh = values.filter((value) => !hasValue(list, value));
      list.splice(op.at ?? list.length, 0, ...fresh);
      return {
        ...draft,
        icp: withList(icp, op.field, list),
        typed: withRefs(draft.typed, op.field, values),
        removed: without(draft.removed, op.field, values),
      };
    }
    case 'remove': {
      const gone = icp[op.field].filter((value) => hasValue(op.values, value));
      return {
        ...draft,
        icp: withList(
          icp,
          op.field,
          icp[op.field].filter((value) => !hasValue(gone, value)),
        ),
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
      const others = (draft.folded ?? []).filter((field) => field !== op.field);
      return { ...draft, folded: op.on ? [...others, op.field] : others };
    }
  }
}
